import { StrictMode, useEffect, useRef, type ReactNode } from "react";

/** Around a scene, on the server and in the browser, where it says when the scene has been taken up. */
export function Scene({ children }: { readonly children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.setAttribute("data-taken-up", ""), []);
  return (
    <StrictMode>
      <div ref={place}>{children}</div>
    </StrictMode>
  );
}
