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
  /** Never `number`: browsers bend what is typed there. Use `inputMode` for the keyboard. */
  readonly type?: "text" | "email" | "tel" | "search" | "url" | undefined;
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

export type DateFieldProps = FieldTexts & NativeProps<"input", FieldTexts & { type?: string }>;

/** A day in the browser's own date control; its value is `YYYY-MM-DD` whatever the display. The ref is the input's. */
export const DateField = forwardRef<HTMLInputElement, DateFieldProps>(function DateField(
  { label, hideLabel, optionalText, hint, error, warning, id, "aria-describedby": describedBy, ...native },
  ref,
) {
  const slot = useSlot("input", "sk-input");
  return (
    <Field {...{ id, describedBy, label, hideLabel, optionalText, hint, error, warning }}>
      {(control) => (
        <Control>
          <input {...native} {...control} ref={ref} type="date" {...slot} />
        </Control>
      )}
    </Field>
  );
});
