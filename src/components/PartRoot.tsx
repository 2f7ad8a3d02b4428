"use client";

import type { ReactNode } from "react";
import { directionOf } from "../messages/locale.js";
import { useLanguage } from "../messages/TextProvider.js";
import { Root } from "../primitives/index.js";
import { useAppearance } from "../theme/Appearance.js";

/** The outermost element of every public component: its styles, language and its direction, colour scheme and heading level. Nested, it adds no element. */
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
      {children}
    </Root>
  );
}
