"use client";

import { useAppearance } from "../theme/Appearance.js";
import { HostPart } from "../theme/HostPart.js";
import { classNames } from "./classNames.js";

/** One family: 24 × 24, stroke 2, round ends, no fill. Only what is used: the first view carries them all. */
const drawings = {
  warning: "M12 9v4.5m0 3.5v.01M12 3 1.8 20.5h20.4z",
  info: "M12 11v6m0-9.5v.01M12 2.5a9.5 9.5 0 1 1 0 19 9.5 9.5 0 0 1 0-19z",
  check: "m5 13 5 5 9-11",
  close: "m6 6 12 12M18 6 6 18",
  pause: "M9 6v12m6-12v12",
  chevronDown: "m6 9 6 6 6-6",
  arrowLeft: "M20 12H4m7-7-7 7 7 7",
  external: "M14 4h6v6m0-6-9 9M18 14v6H4V6h6",
  search: "m20.5 20.5-5-5M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13z",
  print: "M7 9V3h10v6M7 17H3V9h18v8h-4M7 14h10v7H7z",
};

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
      className={classNames("sk-icon", size === "s" && "sk-icon--s", name === "arrowLeft" && "sk-icon--directed")}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      <path d={drawings[name]} />
    </svg>
  );
  if (!Part) return own;
  return (
    <HostPart name="components.Icon" fallback={own}>
      <Part {...{ name, size }} />
    </HostPart>
  );
}
