"use client";

import { createContext, useContext, useMemo, type ReactNode } from "react";
import type { Isolation } from "./isolation.js";
import type { ReplaceableParts } from "./parts.js";
import type { SlotClassNames } from "./slots.js";
import type { ThemeTokens } from "./themeTokens.js";

/** How the parts of one checkout look and sit in their page. */
export interface Appearance {
  /** Default `light`: a host page that has no dark side must not get dark components. `auto` follows the visitor's system. */
  readonly colorScheme?: "light" | "dark" | "auto" | undefined;
  /** `more` for hosts that let visitors ask for more contrast. Their system's wish is followed in any case. */
  readonly contrast?: "more" | undefined;
  /** Level of the topmost headings in the host page's outline. Default 2. */
  readonly headingLevel?: 1 | 2 | 3 | 4 | 5 | 6 | undefined;
  /** Design tokens that differ from the house's. Keep the object stable. */
  readonly theme?: ThemeTokens | undefined;
  /**
   * Classes of your own for places of our markup: `{ button: "acme-button" }`. Keep the object stable. Load `stromkasse/styles.layer.css`
   * with them, so that a rule of one class wins over ours.
   */
  readonly classNames?: SlotClassNames | undefined;
  /** Parts of your own design system in the place of ours: `{ Button: AcmeButton }`. Keep the object stable. */
  readonly components?: ReplaceableParts | undefined;
  /**
   * `shadowRoot` of `stromkasse/isolate`: each part stands in a shadow root, for pages whose styles would break it. Left out, it stands in the page.
   */
  readonly isolate?: Isolation | undefined;
}

const AppearanceContext = createContext<Appearance>({});

/** Gives the parts below it their look. */
export function AppearanceProvider({
  colorScheme,
  contrast,
  headingLevel,
  theme,
  classNames,
  components,
  isolate,
  children,
}: Appearance & { readonly children: ReactNode }) {
  const value = useMemo(
    () => ({ colorScheme, contrast, headingLevel, theme, classNames, components, isolate }),
    [colorScheme, contrast, headingLevel, theme, classNames, components, isolate],
  );
  return <AppearanceContext.Provider value={value}>{children}</AppearanceContext.Provider>;
}

/** The look that the provider asks for; nothing set outside one. */
export function useAppearance(): Appearance {
  return useContext(AppearanceContext);
}
