import type { ComponentPropsWithoutRef } from "react";

/**
 * The native attributes that a primitive passes on to its element. `style` is left out because a strict CSP forbids it,
 * `className` because the look of a primitive is one decision made in one place.
 */
export type NativeProps<Tag extends "input" | "select" | "button", Own> = Omit<
  ComponentPropsWithoutRef<Tag>,
  keyof Own | "style" | "className" | "children" | "dangerouslySetInnerHTML"
>;
