"use client";

import type { ReactNode } from "react";
import { directionOf } from "../messages/locale.js";
import { useLanguage } from "../messages/TextProvider.js";
import { Root } from "../primitives/index.js";
import { useAppearance } from "../theme/Appearance.js";
import { CrashBoundary } from "./CrashBoundary.js";

/** The outermost element of every public component: its styles, language and its direction, colour scheme and heading level. Nested, it
 * adds no element. What crashes inside it ends here: the rest of the host's page stays. */
export function PartRoot({ children }: { readonly children: ReactNode }) {
  const { colorScheme, contrast, headingLevel, theme, isolate } = useAppearance();
  const lang = useLanguage();
  return (
    <Root
      colorScheme={colorScheme}
      contrast={contrast}
      lang={lang}
      dir={directionOf(lang)}
      tokens={theme}
      headingLevel={headingLevel}
      isolate={isolate}
    >
      <CrashBoundary>{children}</CrashBoundary>
    </Root>
  );
}
