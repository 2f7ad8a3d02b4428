import type { SectionId } from "../schemas/answers.js";

/** The steps of the visit, in order; `confirmation` comes by the order alone. */
export const stepIds = ["tariff", "devices", "delivery", "person", "payment", "review", "confirmation"] as const;

/** A step of the visit. */
export type StepId = (typeof stepIds)[number];

/** A step that asks something; each fills the section of its name. */
export type AskingStepId = Exclude<StepId, "confirmation"> & SectionId;

/** The steps that ask something, in order. */
export const askingSteps = stepIds.filter((id): id is AskingStepId => id !== "confirmation");

/** The step after this one, as far as going on leads: the review is the last. */
export function stepAfter(step: AskingStepId): AskingStepId {
  return askingSteps[askingSteps.indexOf(step) + 1] ?? step;
}

/** The step before this one. */
export function stepBefore(step: AskingStepId): AskingStepId {
  return askingSteps[askingSteps.indexOf(step) - 1] ?? step;
}
