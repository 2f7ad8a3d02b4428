"use client";

import { createContext, forwardRef, useContext, type ReactNode } from "react";
import { useSlot } from "./useSlot.js";

/** Depth of a heading in the host page's outline. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

const LevelContext = createContext<HeadingLevel>(2);

/** The level that a heading has here unless it says otherwise. */
export function useHeadingLevel(): HeadingLevel {
  return useContext(LevelContext);
}

/** Sets the level for all headings below it; cards go one deeper by themselves. */
export function HeadingLevelProvider({ level, children }: { readonly level: HeadingLevel; readonly children: ReactNode }) {
  return <LevelContext.Provider value={level}>{children}</LevelContext.Provider>;
}

const nextLevel = { 1: 2, 2: 3, 3: 4, 4: 5, 5: 6, 6: 6 } as const;

/** The next level down; HTML ends at six. */
export function deeper(level: HeadingLevel): HeadingLevel {
  return nextLevel[level];
}

export interface HeadingProps {
  /** Default: the level of the surroundings ({@link useHeadingLevel}). */
  readonly level?: HeadingLevel | undefined;
  /** How big it looks, apart from its level: `l` a page's outcome, `m` a card (default), `s` a part of a card. */
  readonly size?: "l" | "m" | "s" | undefined;
  readonly id?: string | undefined;
  /** Lets a script move the focus here (after a step change, say) without adding a tab stop. */
  readonly focusable?: boolean | undefined;
  readonly children: ReactNode;
}

/** A heading whose level follows the host page and whose size follows the design. The ref is for moving the focus. */
export const Heading = forwardRef<HTMLHeadingElement, HeadingProps>(function Heading({ level, size = "m", id, focusable, children }, ref) {
  const surrounding = useHeadingLevel();
  const Tag = `h${level ?? surrounding}` as const;
  const slot = useSlot("heading", "sk-heading", `sk-heading--${size}`);
  return (
    <Tag ref={ref} id={id} tabIndex={focusable ? -1 : undefined} {...slot}>
      {children}
    </Tag>
  );
});
