"use client";

import { useEffect, useRef, type ReactNode } from "react";
import { Button } from "./Button.js";
import { focusField } from "./focusField.js";
import { Heading } from "./Heading.js";
import { Icon } from "./Icon.js";
import { useSlot } from "./useSlot.js";
import { useId } from "./useId.js";

export interface FieldFault {
  /** Id of the control, or of the fieldset around a group. */
  readonly fieldId: string;
  readonly message: ReactNode;
  /** What leads to the field where it is not on the screen now. */
  readonly onFollow?: (() => void) | undefined;
}

export interface ErrorSummaryProps {
  readonly title: ReactNode;
  /** In the order of the fields on the screen. Nothing is shown while it is empty. */
  readonly faults: readonly FieldFault[];
  /** How often this form was refused since it was mounted; the focus comes here when it grows, and at no other time. */
  readonly attempt: number;
}

/** All that a refused form lacks, in one list; each entry leads to its field. */
export function ErrorSummary({ title, faults, attempt }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  const titleId = useId();
  const focusedAttempt = useRef(0);
  const hasFaults = faults.length > 0;
  const slot = useSlot("errorSummary", "sk-error-summary");
  useEffect(() => {
    if (!hasFaults || attempt <= focusedAttempt.current) return;
    focusedAttempt.current = attempt;
    box.current?.focus();
  }, [attempt, hasFaults]);
  if (!hasFaults) return null;
  return (
    <div ref={box} {...slot} role="group" aria-labelledby={titleId} tabIndex={-1}>
      <Icon name="warning" />
      <div className="sk-stack sk-stack--xs">
        <Heading id={titleId} size="s">
          {title}
        </Heading>
        <ul className="sk-error-summary__list">
          {faults.map(({ fieldId, message, onFollow }) => (
            <li key={fieldId} className="sk-error-summary__item">
              {onFollow ? (
                <Button variant="link" onClick={onFollow}>
                  {message}
                </Button>
              ) : (
                <a
                  className="sk-link"
                  href={`#${fieldId}`}
                  onClick={(event) => {
                    // A fragment link would miss a shadow root and would change the host's address.
                    event.preventDefault();
                    focusField(event.currentTarget, fieldId);
                  }}
                >
                  {message}
                </a>
              )}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
