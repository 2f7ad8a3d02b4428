import type { ReactNode } from "react";
import { CheckoutError } from "../../src/adapter/CheckoutError.js";
import type { AskingStepId } from "../../src/checkout/steps.js";
import { Checkout } from "../../src/components/checkout/index.js";
import { AtStep } from "../../test/support/AtStep.js";
import { accepted, failed, type StoryMoment } from "../support/atStep.js";
import { order, visitAnswers } from "../support/visitAnswers.js";
import { StoryCheckout } from "../support/withCheckout.js";
import { customerScreens } from "./customerScreens.js";
import { Parts } from "./Parts.js";

/** A moment of a visit, or of what comes after it. */
export interface LabScreen {
  readonly id: string;
  readonly label: string;
  readonly group: string;
  readonly render: (locale: string) => ReactNode;
}

const never = () => new Promise<Response>(() => {});

function screen(group: string, id: string, label: string, step: AskingStepId, { answers, actions, ...visit }: StoryMoment = {}): LabScreen {
  const render = (locale: string) => (
    <StoryCheckout locale={locale} {...visit}>
      <AtStep step={step} answers={{ ...visitAnswers, ...answers }} {...(actions ? { actions } : {})}>
        <Checkout />
      </AtStep>
    </StoryCheckout>
  );
  return { id, label, group, render };
}

const steps = "The way to the order";
const trouble = "When something is wrong";
const agreed = { review: { ...visitAnswers.review, terms: true } };
const outage = new CheckoutError("unavailable", { message: "busy", requestId: "req_6hk2" });
const lost = new CheckoutError("unknownOutcome", { message: "no answer" });

/** Every moment that a theme has to stand. */
export const screens: readonly LabScreen[] = [
  screen(steps, "tariff", "1 · Zip, usage, price", "tariff"),
  screen(steps, "devices", "2 · Meter and modules", "devices"),
  screen(steps, "delivery", "3 · Delivery", "delivery"),
  screen(steps, "person", "4 · Person", "person"),
  screen(steps, "payment", "5 · Payment", "payment"),
  screen(steps, "review", "6 · Review", "review", { answers: agreed }),
  screen(steps, "ordering", "The order is under way", "review", { answers: agreed, actions: [{ type: "sending", order }] }),
  screen(steps, "thanks", "Thanks", "review", { actions: accepted }),
  screen(steps, "loading", "The price is loading", "tariff", { adapter: { fetch: never } }),
  screen(trouble, "faults", "Faults at the fields", "delivery", {
    answers: { delivery: { ...visitAnswers.delivery, street: "", houseNumber: "½", previousSupplier: null, maloId: "123" } },
    actions: [{ type: "attempted", section: "delivery" }],
  }),
  screen(trouble, "noPrice", "No price to be had", "tariff", { faults: [{ on: "quote", kind: "serverError" }] }),
  screen(trouble, "notOrdered", "The order did not get through", "review", { answers: agreed, actions: failed(outage) }),
  screen(trouble, "unknown", "Nobody knows whether it arrived", "review", {
    answers: agreed,
    actions: [
      { type: "sending", order },
      { type: "outcomeUnknown", error: lost },
    ],
  }),
  ...customerScreens,
  { id: "parts", label: "All parts and states", group: "House style", render: () => <Parts /> },
];
