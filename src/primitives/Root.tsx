"use client";

import { createContext, useCallback, useContext, type ReactNode, type SyntheticEvent } from "react";
import type { Isolation } from "../theme/isolation.js";
import { applyTokens, derivedGroups, type ThemeTokens } from "../theme/themeTokens.js";
import { HeadingLevelProvider, type HeadingLevel } from "./Heading.js";
import { useSlot } from "./useSlot.js";

/** Light, dark, or what the visitor's system asks for. */
export type ColorScheme = "light" | "dark" | "auto";

export interface RootProps {
  /** Default `light`: a host page that has no dark side must not get dark components. */
  readonly colorScheme?: ColorScheme | undefined;
  /** `more` asks for more contrast than the visitor's system does. */
  readonly contrast?: "more" | undefined;
  /** BCP 47 language of the text inside, so that screen readers and hyphenation follow it on a page in another language. */
  readonly lang?: string | undefined;
  /** Writing direction, when it differs from the page's. */
  readonly dir?: "ltr" | "rtl" | "auto" | undefined;
  /** Design tokens that differ from the house's. Keep the object stable; on a server-rendered page set them in CSS instead (`.sk-root { --sk-accent: … }`), or they arrive with hydration. */
  readonly tokens?: ThemeTokens | undefined;
  /** Level of the topmost headings in the host page's outline. Default 2. */
  readonly headingLevel?: HeadingLevel | undefined;
  readonly className?: string | undefined;
  /** Where the element goes, unless it stands in the page itself. */
  readonly isolate?: Isolation | undefined;
  readonly children: ReactNode;
}

const stop = (event: SyntheticEvent) => event.stopPropagation();

/** A form of the host's around us hears nothing of our fields and forms. */
const keptInside = { onSubmit: stop, onReset: stop, onChange: stop, onInput: stop, onInvalid: stop };

const InsideRoot = createContext(false);

/**
 * The element that all styles hang from. A component placed alone brings its own; inside another component's root it adds no second one,
 * and the outer one's colour scheme, language and tokens hold.
 */
export function Root({
  colorScheme = "light",
  contrast,
  lang,
  dir,
  tokens,
  headingLevel,
  className,
  isolate: Isolate,
  children,
}: RootProps) {
  const isNested = useContext(InsideRoot);
  const slot = useSlot("root", "sk-root", className);
  const setTokens = useCallback(
    (element: HTMLDivElement | null) => {
      if (element) applyTokens(element, tokens);
    },
    [tokens],
  );
  if (isNested) return <>{children}</>;
  const root = (
    <div
      ref={setTokens}
      {...slot}
      data-color-scheme={colorScheme}
      data-contrast={contrast}
      data-derive={derivedGroups(tokens)}
      lang={lang}
      dir={dir}
      {...keptInside}
    >
      {headingLevel === undefined ? children : <HeadingLevelProvider level={headingLevel}>{children}</HeadingLevelProvider>}
    </div>
  );
  return <InsideRoot.Provider value={true}>{Isolate ? <Isolate>{root}</Isolate> : root}</InsideRoot.Provider>;
}
