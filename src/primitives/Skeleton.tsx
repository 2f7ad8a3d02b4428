"use client";

import { useSlot } from "./useSlot.js";

export interface SkeletonProps {
  /** Share of the container's width. Default `full`. */
  readonly width?: "full" | "three-quarters" | "half" | "third" | "quarter" | undefined;
  /** What it stands for, and so how high it is: a line of `text` (default), the big `amount`, a `bar`, a `control`, a `block` of several lines. */
  readonly height?: "text" | "amount" | "bar" | "control" | "block" | undefined;
}

/** A grey stand-in of the final height. Hidden from screen readers: put `aria-busy` and words beside it. */
export function Skeleton({ width = "full", height = "text" }: SkeletonProps) {
  return <span {...useSlot("skeleton", "sk-skeleton", `sk-skeleton--w-${width}`, `sk-skeleton--h-${height}`)} aria-hidden="true" />;
}
