"use client";

import { createContext, useContext, useMemo, type ReactNode } from "react";
import type { ThemeTokens } from "./tokens.js";

/** How the parts of one checkout look and sit in their page. */
export interface Appearance {
  /** Default `light`: a host page that has no dark side must not get dark components. `auto` follows the visitor's system. */
  readonly colorScheme?: "light" | "dark" | "auto" | undefined;
  /** Level of the topmost headings in the host page's outline. Default 2. */
  readonly headingLevel?: 1 | 2 | 3 | 4 | 5 | 6 | undefined;
  /** Design tokens that differ from the house's. Keep the object stable. */
  readonly theme?: ThemeTokens | undefined;
}

const AppearanceContext = createContext<Appearance>({});

/** Gives the parts below it their look. */
export function AppearanceProvider({ colorScheme, headingLevel, theme, children }: Appearance & { readonly children: ReactNode }) {
  const value = useMemo(() => ({ colorScheme, headingLevel, theme }), [colorScheme, headingLevel, theme]);
  return <AppearanceContext.Provider value={value}>{children}</AppearanceContext.Provider>;
}

/** The look that the provider asks for; nothing set outside one. */
export function useAppearance(): Appearance {
  return useContext(AppearanceContext);
}
