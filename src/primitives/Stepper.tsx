"use client";

import type { ReactNode } from "react";
import { classNames } from "./classNames.js";
import { Icon } from "./Icon.js";
import { VisuallyHidden } from "./Text.js";
import { useSlot } from "./useSlot.js";

export interface Step<Id extends string = string> {
  readonly id: Id;
  readonly label: ReactNode;
  readonly state: "done" | "now" | "todo";
  /** The visitor may go there now: it becomes a button if `onSelect` is given. */
  readonly reachable?: boolean | undefined;
}

export interface StepperProps<Id extends string> {
  /** Names the list: "Schritte der Bestellung". */
  readonly label: string;
  readonly steps: readonly Step<Id>[];
  /** Said after the label of a done step: "erledigt". */
  readonly doneText: string;
  /** Stands below the bars where there is no room for labels: "Schritt 2 von 6: Geräte & Netz". */
  readonly currentText: ReactNode;
  readonly onSelect?: ((id: Id) => void) | undefined;
}

/** Where the visitor is. In narrow containers only the present step is spelled out; screen readers always get all. */
export function Stepper<Id extends string>({ label, steps, doneText, currentText, onSelect }: StepperProps<Id>) {
  const slot = useSlot("step", "sk-stepper__step");
  return (
    <nav {...useSlot("stepper", "sk-stepper")} aria-label={label}>
      <ol className="sk-stepper__list">
        {steps.map((step) => (
          <li
            key={step.id}
            {...slot}
            className={classNames(slot.className, `sk-stepper__step--${step.state}`)}
            data-state={step.state}
            aria-current={step.state === "now" ? "step" : undefined}
          >
            {onSelect && step.reachable && step.state !== "now" ? (
              <button type="button" className="sk-stepper__button" onClick={() => onSelect(step.id)}>
                <StepLabel step={step} doneText={doneText} />
              </button>
            ) : (
              <StepLabel step={step} doneText={doneText} />
            )}
          </li>
        ))}
      </ol>
      <p className="sk-stepper__current sk-text--s sk-strong" aria-hidden="true">
        {currentText}
      </p>
    </nav>
  );
}

function StepLabel({ step, doneText }: { readonly step: Step; readonly doneText: string }) {
  if (step.state !== "done") return <span className="sk-stepper__label">{step.label}</span>;
  return (
    <span className="sk-stepper__label">
      <Icon name="check" size="s" />
      {step.label} <VisuallyHidden>({doneText})</VisuallyHidden>
    </span>
  );
}
