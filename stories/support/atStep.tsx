import type { StoryObj } from "@storybook/react-vite";
import type { CheckoutError } from "../../src/adapter/CheckoutError.js";
import type { Answers } from "../../src/schemas/answers.js";
import type { Moment } from "../../test/support/moments.js";
import type { AskingStepId } from "../../src/checkout/steps.js";
import { Checkout } from "../../src/components/checkout/index.js";
import { AtStep } from "../../test/support/AtStep.js";
import { stuttgart } from "../../test/support/quotes.js";
import { order, visitAnswers } from "./visitAnswers.js";
import { withCheckout, type StoryVisit } from "./withCheckout.js";

/** What is different in a story's visit. */
export interface StoryMoment extends StoryVisit {
  readonly answers?: Partial<Answers>;
  /** What has happened in the visit besides. */
  readonly actions?: readonly Moment[];
}

/** In the middle of a visit, with everything answered. */
export function at(step: AskingStepId, { answers, actions, ...visit }: StoryMoment = {}): StoryObj<typeof Checkout> {
  return {
    decorators: [withCheckout(visit)],
    render: (args) => (
      <AtStep step={step} answers={{ ...visitAnswers, ...answers }} {...(actions ? { actions } : {})}>
        <Checkout {...args} />
      </AtStep>
    ),
  };
}

/** An order that came back without success. */
export const failed = (error: CheckoutError): readonly Moment[] => [
  { type: "sending", order },
  { type: "failed", error },
];

/** An order that was accepted. */
export const accepted: readonly Moment[] = [
  { type: "priceShown", quote: stuttgart },
  { type: "sending", order },
  { type: "accepted", subscription: { id: "sub_1", number: "4X44EMKX", status: "pending", startAt: null } },
];
