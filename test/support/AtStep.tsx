import { useEffect, useRef, useState, type ReactNode } from "react";
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
  function begin() {
    for (const [section, fields] of Object.entries(answers)) answerSection(context.answers, section as SectionId, fields);
    if (step !== undefined) context.visit.dispatch({ type: "stepped", step });
    for (const action of actions) if (action.type === "attempted") context.answers.attempt(action.section);
    play(context, actions);
  }
  const begun = useRef(false);
  // A server renders once, and has no effects.
  const [isThere, setThere] = useState(() => {
    if (!isServer) return false;
    begin();
    return true;
  });
  useAllRules();
  // In an effect, as a visitor's answers come: what watches an answer begins to watch when it is on the page.
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    begin();
    setThere(true);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once, with what it was begun with
  }, []);
  return isThere ? children : null;
}

const isServer = typeof document === "undefined";
