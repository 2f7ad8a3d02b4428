"use client";

import { forwardRef, type ReactNode } from "react";
import { Control, Field, type FieldTexts } from "./Field.js";
import type { NativeProps } from "./nativeProps.js";
import { useSlot } from "./useSlot.js";

interface TextFieldOwnProps extends FieldTexts {
  /** After the value: "kWh". */
  readonly unit?: ReactNode;
  /** What stands at the end of the box. */
  readonly trailing?: ReactNode;
  /**
   * Never `number`: browsers bend what is typed there. Use `inputMode` for the keyboard. `date` is the browser's own date control; its value
   * is `YYYY-MM-DD` whatever the display.
   */
  readonly type?: "text" | "date" | "email" | "tel" | "search" | "url" | undefined;
}

export type TextFieldProps = TextFieldOwnProps & NativeProps<"input", TextFieldOwnProps>;

/** A line of text. Takes every attribute of an input; the ref is the input's. */
export const TextField = forwardRef<HTMLInputElement, TextFieldProps>(function TextField(
  { label, hideLabel, optionalText, hint, error, warning, unit, trailing, type = "text", id, "aria-describedby": describedBy, ...native },
  ref,
) {
  const slot = useSlot("input", "sk-input");
  return (
    <Field {...{ id, describedBy, label, hideLabel, optionalText, hint, error, warning }}>
      {(control) => (
        <Control unit={unit} trailing={trailing}>
          <input {...native} {...control} ref={ref} type={type} {...slot} />
        </Control>
      )}
    </Field>
  );
});
