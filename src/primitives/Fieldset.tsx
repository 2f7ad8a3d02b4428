"use client";

import { type ReactNode } from "react";
import { FieldMessage } from "./Field.js";
import { idList } from "./ids.js";
import { useSlot } from "./useSlot.js";
import { useId } from "./useId.js";

/** The texts around a group of controls. */
export interface FieldsetTexts {
  readonly legend: ReactNode;
  /** Keeps the legend for screen readers only, where a heading already shows it. */
  readonly hideLegend?: boolean | undefined;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  readonly warning?: ReactNode;
}

export interface FieldsetProps extends FieldsetTexts {
  readonly id?: string | undefined;
  /** `radiogroup` when one of the controls is to be chosen. */
  readonly role?: "radiogroup" | "group" | undefined;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A group of controls under one legend. An {@link ErrorSummary} may point at its id: the focus then goes to the control that is chosen, or the first. */
export function Fieldset({ id: givenId, role, legend, hideLegend, hint, error, warning, className, children }: FieldsetProps) {
  const madeId = useId();
  const id = givenId ?? madeId;
  const legendId = `${id}-legend`;
  const hintId = `${id}-hint`;
  const messageId = `${id}-message`;
  return (
    <fieldset
      id={id}
      role={role}
      {...useSlot("fieldset", "sk-fieldset", className)}
      aria-labelledby={legendId}
      aria-describedby={idList(hint ? hintId : undefined, error || warning ? messageId : undefined)}
      aria-invalid={error && role === "radiogroup" ? true : undefined}
    >
      <legend id={legendId} {...useSlot("legend", hideLegend ? "sk-hidden" : "sk-legend")}>
        {legend}
      </legend>
      {hint ? (
        <p id={hintId} className="sk-fieldset__hint sk-text--s sk-tone--muted">
          {hint}
        </p>
      ) : null}
      {children}
      <FieldMessage id={messageId} error={error} warning={warning} />
    </fieldset>
  );
}
