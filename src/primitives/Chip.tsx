"use client";

import type { ReactNode } from "react";
import { Fieldset, type FieldsetTexts } from "./Fieldset.js";
import { useSlot } from "./useSlot.js";

export interface ChipProps {
  readonly pressed: boolean;
  /** The state that the visitor asks for. */
  readonly onPressedChange: (pressed: boolean) => void;
  /** Only one of its kind can be on: it looks like one of a {@link ChipChoice}, and without the box that several have. Default false. */
  readonly exclusive?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  readonly children: ReactNode;
}

/** A pill that can be on and be taken back: a toggle button. */
export function Chip({ pressed, onPressedChange, exclusive = false, disabled, children }: ChipProps) {
  return (
    <button
      type="button"
      {...useSlot("chip", "sk-chip", !exclusive && "sk-chip--several")}
      aria-pressed={pressed}
      disabled={disabled}
      onClick={() => onPressedChange(!pressed)}
    >
      {children}
    </button>
  );
}

export interface ChipGroupProps extends FieldsetTexts {
  readonly id?: string | undefined;
  /** {@link Chip}s. Which of them exclude each other is the caller's rule. */
  readonly children: ReactNode;
}

/** A labelled row of chips that wraps. */
export function ChipGroup({ children, ...texts }: ChipGroupProps) {
  return (
    <Fieldset {...texts}>
      <div className="sk-chips">{children}</div>
    </Fieldset>
  );
}
