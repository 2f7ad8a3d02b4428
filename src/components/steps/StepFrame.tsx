"use client";

import { createContext, useContext, type RefCallback } from "react";
import type { AnswerPath } from "../../schemas/answers.js";
import type { AskingStepId } from "../../checkout/steps.js";
import type { CheckoutResult } from "../checkout/useCompletion.js";
import { useId } from "../../primitives/index.js";

/** What a step knows of the checkout around it. */
export interface StepFrame {
  /** What the ids of its fields begin with, so that two checkouts on a page do not meet; `null` outside a checkout. */
  readonly idPrefix: string | null;
  /** How often going on was refused since the step is on the screen. */
  readonly refusedTimes: number;
  /** For the step's first heading: the focus comes there when the step does. */
  readonly headingRef: RefCallback<HTMLHeadingElement> | undefined;
  /** Goes to another step, and to a field there where one is named; "Weiter" then leads back to the review. */
  readonly editStep: (step: AskingStepId, field?: AnswerPath) => void;
  /** Goes to a step whose answers are not complete, and shows there what is missing. */
  readonly mendStep: (step: AskingStepId) => void;
}

/** A step that stands alone, in a story or a test. */
const noFrame: StepFrame = { idPrefix: null, refusedTimes: 0, headingRef: undefined, editStep: () => undefined, mendStep: () => undefined };

const StepFrameContext = createContext<StepFrame>(noFrame);

/** Puts steps into their checkout. */
export const StepFrameProvider = StepFrameContext.Provider;

/** Where the host leads on to after an order; absent: nowhere. */
export const RedirectContext = createContext<((result: CheckoutResult) => string) | undefined>(undefined);

/** The checkout around a step. */
export function useStepFrame(): StepFrame {
  return useContext(StepFrameContext);
}

/** The id that the control of a field has in a checkout with this prefix. */
export function fieldIdOf(idPrefix: string, path: AnswerPath): string {
  return `${idPrefix}-${path.replace(".", "-")}`;
}

/** Makes the ids of a step's controls. */
export function useFieldId(): (path: AnswerPath) => string {
  const ownPrefix = useId();
  const { idPrefix } = useStepFrame();
  return (path) => fieldIdOf(idPrefix ?? ownPrefix, path);
}
