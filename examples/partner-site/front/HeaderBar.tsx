import type { ReactNode } from "react";
import { Mark } from "./Mark.tsx";

/** The head of every page: the brand, which leads home, and what a page has beside it. */
export function HeaderBar({ children }: { readonly children?: ReactNode }) {
  return (
    <header className="header">
      <div className="wrap header__row">
        <a className="brand" href="/">
          <Mark />
          Prielstrom
        </a>
        {children}
      </div>
    </header>
  );
}
