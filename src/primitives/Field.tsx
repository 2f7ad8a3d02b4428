"use client";

import { type ReactNode } from "react";
import { Icon } from "./Icon.js";
import { idList } from "./ids.js";
import { useSlot } from "./useSlot.js";
import { useId } from "./useId.js";

/** The texts around a control. */
export interface FieldTexts {
  readonly label: ReactNode;
  /** Keeps the label for screen readers only, where the surroundings already show it. */
  readonly hideLabel?: boolean | undefined;
  /** Marks what may stay empty: "freiwillig". */
  readonly optionalText?: ReactNode;
  /** Help that is there before anything goes wrong. */
  readonly hint?: ReactNode;
  /** A sentence that says what is wrong and what to do. Sets `aria-invalid`. */
  readonly error?: ReactNode;
  /** A soft doubt that does not stop the visitor. Shown when there is no error. */
  readonly warning?: ReactNode;
}

/** What ties a control to its label and texts; spread it on the control. */
export interface FieldControlProps {
  readonly id: string;
  readonly "aria-describedby": string | undefined;
  readonly "aria-invalid": true | undefined;
}

export interface FieldProps extends FieldTexts {
  /** Id of the control; made up when absent. */
  readonly id?: string | undefined;
  /** More ids for the control's description. */
  readonly describedBy?: string | undefined;
  readonly children: (control: FieldControlProps) => ReactNode;
}

/** A labelled control with hint and message. Use {@link TextField} or {@link Select} where they fit. */
export function Field({ id: givenId, describedBy, label, hideLabel, optionalText, hint, error, warning, children }: FieldProps) {
  const madeId = useId();
  const id = givenId ?? madeId;
  const hintId = `${id}-hint`;
  const messageId = `${id}-message`;
  const hintSlot = useSlot("hint", "sk-field__hint sk-text--s sk-tone--muted");
  return (
    <div {...useSlot("field", "sk-field")}>
      <label htmlFor={id} {...useSlot("label", hideLabel ? "sk-hidden" : "sk-label")}>
        {label}
        {optionalText ? (
          <>
            {" "}
            <span className="sk-label__optional sk-tone--muted">{optionalText}</span>
          </>
        ) : null}
      </label>
      {children({
        id,
        "aria-describedby": idList(hint ? hintId : undefined, error || warning ? messageId : undefined, describedBy),
        "aria-invalid": error ? true : undefined,
      })}
      {hint ? (
        <p id={hintId} {...hintSlot}>
          {hint}
        </p>
      ) : null}
      <FieldMessage id={messageId} error={error} warning={warning} />
    </div>
  );
}

export interface FieldMessageProps {
  /** For the control's `aria-describedby`. */
  readonly id: string;
  readonly error?: ReactNode;
  readonly warning?: ReactNode;
}

/** The place of a control's error or warning. It is there from the start, because only a change inside an existing live region is announced. */
export function FieldMessage({ id, error, warning }: FieldMessageProps) {
  const text = error || warning;
  const tone = error ? "danger" : "warning";
  const slot = useSlot("message", "sk-field__note sk-text--s", `sk-tone--${tone}`);
  return (
    <div id={id} className="sk-field__message" aria-live="polite">
      {text ? (
        <p {...slot} data-tone={tone}>
          <Icon name="warning" size="s" />
          <span className="sk-field__text">{text}</span>
        </p>
      ) : null}
    </div>
  );
}

export interface ControlProps {
  /** Unit after the value: "kWh". Decoration; name the unit in the label or hint too. */
  readonly unit?: ReactNode;
  /** What stands at the end: a button that clears, a spinner. */
  readonly trailing?: ReactNode;
  /** The input itself, class `sk-input`. */
  readonly children: ReactNode;
}

/** The box around an input. The border follows the input's `aria-invalid` and focus. */
export function Control({ unit, trailing, children }: ControlProps) {
  return (
    <div {...useSlot("control", "sk-control")}>
      {children}
      {unit ? (
        <span className="sk-control__unit" aria-hidden="true">
          {unit}
        </span>
      ) : null}
      {trailing}
    </div>
  );
}
