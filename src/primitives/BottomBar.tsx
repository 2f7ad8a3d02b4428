"use client";

import type { ReactNode } from "react";
import { useSlot } from "./useSlot.js";

export interface BottomBarProps {
  /** Names the region: "Ihr Preis". */
  readonly label: string;
  /** At the start: the price. */
  readonly children: ReactNode;
  /** At the end: the way on. */
  readonly action?: ReactNode;
}

/** What must stay in sight in narrow containers; sticks to the lower edge of the screen. */
export function BottomBar({ label, children, action }: BottomBarProps) {
  return (
    <div {...useSlot("bottomBar", "sk-bottom-bar")} role="region" aria-label={label}>
      <div className="sk-bottom-bar__body">{children}</div>
      {action}
    </div>
  );
}
