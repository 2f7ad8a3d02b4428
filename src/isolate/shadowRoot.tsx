"use client";

import { useCallback, useState, type ReactNode } from "react";
import { createPortal } from "react-dom";
import type { Isolation } from "../theme/isolation.js";
import { adoptStyles } from "./adoptStyles.js";
import { Boundary } from "./Boundary.js";

/**
 * For `isolate={shadowRoot}` of a provider: each part of the checkout renders into an open shadow root of its own, where no rule of the page
 * reaches it. It brings its stylesheet along; `stromkasse/styles.css` is not needed. On a server it renders an empty element, and the part
 * comes with hydration.
 */
export const shadowRoot: Isolation = ShadowBox;

function ShadowBox({ children }: { readonly children: ReactNode }) {
  const [place, setPlace] = useState<{ readonly root: ShadowRoot; readonly dir: string } | null>(null);
  const attach = useCallback((element: HTMLDivElement | null) => {
    if (element === null) return;
    const root = element.shadowRoot ?? element.attachShadow({ mode: "open" });
    adoptStyles(root);
    // Rules inside cannot see the page's `dir`; what is inherited tells.
    setPlace({ root, dir: getComputedStyle(element).direction });
  }, []);
  return (
    <>
      <div ref={attach} className="sk-isolated" />
      {place && createPortal(<Boundary dir={place.dir}>{children}</Boundary>, place.root)}
    </>
  );
}
