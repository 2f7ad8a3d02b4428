import type { ReactNode } from "react";
import "stromkasse/styles.css";

export const metadata = { title: "Strom", icons: { icon: "data:," } };

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="de">
      <body>{children}</body>
    </html>
  );
}
