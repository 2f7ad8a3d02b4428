import { useState, type ReactNode } from "react";
import type { Answers, SectionId } from "../../src/schemas/answers.js";
import { useCheckoutContext } from "../../src/checkout/CheckoutContext.js";
import type { DraftAction } from "../../src/checkout/DraftStore.js";
import type { StepId } from "../../src/checkout/steps.js";

/** What {@link AtStep} takes. */
export interface AtStepProps {
  readonly step?: StepId;
  readonly answers?: Partial<Answers>;
  /** What has happened to the draft besides. */
  readonly actions?: readonly DraftAction[];
  readonly children: ReactNode;
}

/** Begins in the middle of a visit: goes inside the provider, around what is looked at. */
export function AtStep({ step, answers = {}, actions = [], children }: AtStepProps) {
  const { store } = useCheckoutContext();
  useState(() => {
    for (const [section, given] of Object.entries(answers)) store.answer(section as SectionId, given);
    if (step !== undefined) store.dispatch({ type: "stepped", step });
    for (const action of actions) store.dispatch(action);
  });
  return children;
}
