"use client";

import { useEffect, useId, useRef, type MouseEvent, type ReactNode } from "react";
import { Heading } from "./Heading.js";
import { Icon } from "./Icon.js";

export interface FieldFault {
  /** Id of the control, or of the fieldset around a group. */
  readonly fieldId: string;
  readonly message: ReactNode;
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
  useEffect(() => {
    if (!hasFaults || attempt <= focusedAttempt.current) return;
    focusedAttempt.current = attempt;
    box.current?.focus();
  }, [attempt, hasFaults]);
  if (!hasFaults) return null;
  return (
    <div ref={box} className="sk-error-summary" role="group" aria-labelledby={titleId} tabIndex={-1}>
      <Icon name="warning" />
      <div className="sk-error-summary__body">
        <Heading id={titleId} size="s">
          {title}
        </Heading>
        <ul className="sk-error-summary__list">
          {faults.map(({ fieldId, message }) => (
            <li key={fieldId} className="sk-error-summary__item">
              <a className="sk-link" href={`#${fieldId}`} onClick={(event) => goToField(event, fieldId)}>
                {message}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

const focusable = "input:not(:disabled), select:not(:disabled), textarea:not(:disabled), button:not(:disabled)";

/** Focuses the control and brings its label into view. A fragment link would miss a shadow root and would change the host's address. */
function goToField(event: MouseEvent<HTMLAnchorElement>, fieldId: string) {
  event.preventDefault();
  const tree = event.currentTarget.getRootNode();
  const target = hasIds(tree) ? tree.getElementById(fieldId) : null;
  if (!target) return;
  const control = target.matches(focusable)
    ? target
    : (target.querySelector<HTMLElement>("input:checked:not(:disabled)") ?? target.querySelector<HTMLElement>(focusable));
  control?.focus({ preventScroll: true });
  const label =
    target instanceof HTMLInputElement || target instanceof HTMLSelectElement ? target.labels?.[0] : target.querySelector("legend");
  (label ?? target).scrollIntoView({ block: "start" });
}

function hasIds(tree: Node): tree is Document | ShadowRoot {
  return "getElementById" in tree;
}
