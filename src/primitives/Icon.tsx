"use client";

import type { ReactNode } from "react";
import { useAppearance } from "../theme/Appearance.js";
import { HostPart } from "../theme/HostPart.js";
import { classNames } from "./classNames.js";

/** One family: 24 × 24, stroke 2, round ends, no fill. */
const drawings = {
  warning: <path d="M12 9v4.5m0 3.5v.01M12 3 1.8 20.5h20.4z" />,
  info: <path d="M12 11v6m0-9.5v.01M12 2.5a9.5 9.5 0 1 1 0 19 9.5 9.5 0 0 1 0-19z" />,
  check: <path d="m5 13 5 5 9-11" />,
  close: <path d="m6 6 12 12M18 6 6 18" />,
  pause: <path d="M9 6v12m6-12v12" />,
  plus: <path d="M12 5v14M5 12h14" />,
  chevronDown: <path d="m6 9 6 6 6-6" />,
  chevronUp: <path d="m6 15 6-6 6 6" />,
  arrowLeft: <path d="M20 12H4m7-7-7 7 7 7" />,
  arrowRight: <path d="M4 12h16m-7-7 7 7-7 7" />,
  external: <path d="M14 4h6v6m0-6-9 9M18 14v6H4V6h6" />,
  search: <path d="m20.5 20.5-5-5M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13z" />,
  print: <path d="M7 9V3h10v6M7 17H3V9h18v8h-4M7 14h10v7H7z" />,
  plug: <path d="M9 2v6m6-6v6M6 8h12v4a6 6 0 0 1-12 0zm6 10v4" />,
  car: <path d="M3 17v-5l2.5-6h13l2.5 6v5zm0-5h18M6 17v3m12-3v3M7 14.5h.01m9.99 0h.01" />,
  heatPump: <path d="M3 5h18v14H3zm9 3a4 4 0 1 1 0 8 4 4 0 0 1 0-8zm0 4v.01M6 19v2m12-2v2" />,
  home: <path d="m3 11 9-8 9 8M6 9v12h12V9m-8 12v-6h4v6" />,
} satisfies Record<string, ReactNode>;

export type IconName = keyof typeof drawings;

export interface IconProps {
  readonly name: IconName;
  /** `m` (default, 1.25 em) or `s` (1 em, within small text). */
  readonly size?: "m" | "s" | undefined;
}

/** A sign that goes with words; hidden from screen readers. */
export function Icon({ name, size = "m" }: IconProps) {
  const Part = useAppearance().components?.Icon;
  const own = (
    <svg
      className={classNames("sk-icon", size === "s" && "sk-icon--s", name.startsWith("arrow") && "sk-icon--directed")}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      {drawings[name]}
    </svg>
  );
  if (!Part) return own;
  return (
    <HostPart name="components.Icon" fallback={own}>
      <Part {...{ name, size }} />
    </HostPart>
  );
}
