import type { ReactNode } from "react";
import { classNames } from "./classNames.js";

export interface StackProps {
  /** `m` (default) between groups, `s` between parts of one group, `xs` between lines that belong together. */
  readonly gap?: "m" | "s" | "xs" | undefined;
  readonly className?: string | undefined;
  readonly children?: ReactNode;
}

/** Children below each other with one even distance. */
export function Stack({ gap = "m", className, children }: StackProps) {
  return <div className={classNames("sk-stack", `sk-stack--${gap}`, className)}>{children}</div>;
}

export interface RowProps {
  /**
   * How the width is shared once the container allows it (one column before that): `halves` (default) two equal columns, `zip` a short field and a long one,
   * `long-short` a long field and a short one (street and number). `spread` and `actions` are lines: first child at the start, last at the end; `actions` wraps as buttons do.
   */
  readonly variant?: "halves" | "zip" | "long-short" | "spread" | "actions" | undefined;
  readonly className?: string | undefined;
  readonly children?: ReactNode;
}

/** Children beside each other. */
export function Row({ variant = "halves", className, children }: RowProps) {
  return <div className={classNames("sk-row", `sk-row--${variant}`, className)}>{children}</div>;
}

/** A line between parts; `cut` is the dashed one of a receipt. */
export function Divider({ variant = "solid" }: { readonly variant?: "solid" | "cut" | undefined }) {
  return <hr className={classNames("sk-divider", `sk-divider--${variant}`)} />;
}
