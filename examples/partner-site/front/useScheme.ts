import { useLayoutEffect, useState } from "react";

/** Light or dark. */
export type Scheme = "light" | "dark";

/** The page's colour scheme: the system's until the visitor switches. The page's own styles learn it from the document's element. */
export function useScheme(): readonly [scheme: Scheme, change: (scheme: Scheme) => void] {
  const [scheme, setScheme] = useState<Scheme>(() => (window.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light"));
  useLayoutEffect(() => {
    document.documentElement.dataset.scheme = scheme;
  }, [scheme]);
  return [scheme, setScheme];
}
