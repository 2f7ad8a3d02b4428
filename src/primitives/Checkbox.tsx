"use client";

import { forwardRef, type ReactNode } from "react";
import { FieldMessage } from "./Field.js";
import { idList } from "./ids.js";
import type { NativeProps } from "./nativeProps.js";
import { useEarlyChoice } from "./useEarlyChoice.js";
import { useSlot } from "./useSlot.js";
import { useId } from "./useId.js";

interface CheckboxOwnProps {
  /** What is declared. May hold a link; it stands inside the label, so no other controls. */
  readonly label: ReactNode;
  /** Below the label and outside it: explanations, disclosures. */
  readonly description?: ReactNode;
  readonly error?: ReactNode;
  readonly onCheckedChange?: ((checked: boolean) => void) | undefined;
}

export type CheckboxProps = CheckboxOwnProps & NativeProps<"input", CheckboxOwnProps & { type?: string }>;

/** A declaration that the visitor makes or leaves. The ref is the input's. */
export const Checkbox = forwardRef<HTMLInputElement, CheckboxProps>(function Checkbox(
  { label, description, error, onCheckedChange, onChange, id: givenId, ...native },
  ref,
) {
  const madeId = useId();
  const id = givenId ?? madeId;
  const descriptionId = `${id}-text`;
  const messageId = `${id}-message`;
  const takeUp = useEarlyChoice(native.checked, (checked) => onCheckedChange?.(checked), ref);
  return (
    <div {...useSlot("checkbox", "sk-check")}>
      <label className="sk-check__main" htmlFor={id}>
        <input
          {...native}
          ref={takeUp}
          id={id}
          type="checkbox"
          className="sk-checkbox"
          aria-describedby={idList(description ? descriptionId : undefined, error ? messageId : undefined, native["aria-describedby"])}
          aria-invalid={error ? true : undefined}
          onChange={(event) => {
            onChange?.(event);
            onCheckedChange?.(event.currentTarget.checked);
          }}
        />
        <span className="sk-check__label">{label}</span>
      </label>
      {description ? (
        <div id={descriptionId} className="sk-check__description">
          {description}
        </div>
      ) : null}
      <FieldMessage id={messageId} error={error} />
    </div>
  );
});
