"use client";

import { forwardRef } from "react";
import { Control, Field, type FieldTexts } from "./Field.js";
import { Icon } from "./Icon.js";
import type { NativeProps } from "./nativeProps.js";
import { useSlot } from "./useSlot.js";

/** One value to choose, and how it reads. */
export interface Option<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
}

interface SelectOwnProps extends FieldTexts {
  readonly options: readonly Option[];
  /** Text of the empty choice; without it the first option is chosen from the start. */
  readonly placeholder?: string | undefined;
}

export type SelectProps = SelectOwnProps & NativeProps<"select", SelectOwnProps>;

/** The browser's own list of choices. The ref is the select's. */
export const Select = forwardRef<HTMLSelectElement, SelectProps>(function Select(
  { label, hideLabel, optionalText, hint, error, warning, options, placeholder, id, "aria-describedby": describedBy, ...native },
  ref,
) {
  const slot = useSlot("input", "sk-input sk-input--select");
  return (
    <Field {...{ id, describedBy, label, hideLabel, optionalText, hint, error, warning }}>
      {(control) => (
        <Control trailing={<Icon name="chevronDown" />}>
          <select {...native} {...control} ref={ref} {...slot}>
            {placeholder === undefined ? null : <option value="">{placeholder}</option>}
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
        </Control>
      )}
    </Field>
  );
});
