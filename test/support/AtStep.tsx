import { useEffect, useState, type ReactNode } from "react";
import { useCheckoutContext } from "../../src/checkout/CheckoutContext.js";
import { useAllRules } from "../../src/checkout/hooks/useAllRules.js";
import type { AskingStepId } from "../../src/checkout/steps.js";
import type { Answers, SectionId } from "../../src/schemas/answers.js";
import { answerSection } from "./answersForm.js";
import { play, type Moment } from "./moments.js";

/** What {@link AtStep} takes. */
export interface AtStepProps {
  readonly step?: AskingStepId;
  readonly answers?: Partial<Answers>;
  /** What has happened besides. */
  readonly actions?: readonly Moment[];
  readonly children: ReactNode;
}

const nothing: readonly Moment[] = [];

/** Begins in the middle of a visit: goes inside the provider, around what is looked at. */
export function AtStep({ step, answers = {}, actions = nothing, children }: AtStepProps) {
  const context = useCheckoutContext();
  useState(() => {
    for (const [section, fields] of Object.entries(answers)) answerSection(context.answers, section as SectionId, fields);
    if (step !== undefined) context.visit.dispatch({ type: "stepped", step });
    play(context, actions);
  });
  useAllRules();
  const [attempted] = useState(() => actions.flatMap((action) => (action.type === "attempted" ? [action.section] : [])));
  useEffect(() => {
    for (const section of attempted) context.answers.attempt(section);
  }, [attempted, context.answers]);
  return children;
}
