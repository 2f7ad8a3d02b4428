import type { ReactNode } from "react";
import { CheckoutError } from "../../../../src/adapter/CheckoutError.js";
import { emptyAnswers, type Answers } from "../../../../src/schemas/answers.js";
import type { AskingStepId } from "../../../../src/checkout/steps.js";
import { Checkout } from "../../../../src/components/checkout/index.js";
import { CancellationForm, WithdrawalForm } from "../../../../src/components/termination/index.js";
import { pseudoText } from "../../../../src/messages/pseudo.js";
import { supplier, type StoryVisit } from "../../../../stories/support/withCheckout.js";
import { completeAnswers } from "../../../support/answers.js";
import { AtStep } from "../../../support/AtStep.js";
import type { Moment } from "../../../support/moments.js";
import { stuttgart } from "../../../support/quotes.js";
import { order, visitAnswers } from "../../../../stories/support/visitAnswers.js";
import { customerScreens } from "./customerScreens.js";

interface Screen extends StoryVisit {
  readonly content: ReactNode;
}

const fullSupplier = {
  ...supplier,
  preNotificationDays: 5,
  documents: { ...supplier.documents, priceSheet: "#preisblatt", withdrawalPage: "#widerrufen" },
};

function at(step: AskingStepId, answers: Partial<Answers> = {}, actions: readonly Moment[] = [], visit: StoryVisit = {}): Screen {
  return {
    supplier: fullSupplier,
    otherPayment: <p>{pseudoText("Rufen Sie uns an")}</p>,
    meterNumberLater: "NACHREICHEN",
    ...visit,
    content: (
      <AtStep step={step} answers={{ ...visitAnswers, ...answers }} actions={actions}>
        <Checkout />
      </AtStep>
    ),
  };
}

const { delivery, devices, person } = visitAnswers;
const sent: Moment = { type: "sending", order };
const accepted: Moment = { type: "accepted", subscription: { id: "sub_1", number: "4X44EMKX", status: "pending", startAt: null } };
const refused = new CheckoutError("invalid", {
  message: "refused",
  fields: [
    { field: "payment.iban", code: "invalid_iban", message: "" },
    { field: "customer.email", code: "duplicate_customer_email", message: "" },
  ],
  requestId: "req_6hk2",
});
const lost = new CheckoutError("unknownOutcome", { message: "lost", requestId: "req_6hk2" });
const never = () => new Promise<never>(() => undefined);

/** Every step, with as much of it on the screen as there can be, what comes of an order, and what is there after it. */
export const screens = {
  tariff: at("tariff"),
  "tariff-empty": { ...at("tariff"), content: <Checkout /> },
  devices: at("devices"),
  "devices-percentage": at("devices", {
    devices: {
      ...devices,
      meterKind: "smart",
      modules: { path: "percentage" },
      deviceKinds: ["heatPump", "wallbox"],
      devicePower: "upTo",
      deviceSince: "before2024",
      deviceRegistered: "no",
      separateMeter: "none",
    },
  }),
  delivery: at("delivery"),
  "delivery-faults": at("delivery", { delivery: emptyAnswers.delivery }, [{ type: "attempted", section: "delivery" }]),
  "delivery-move-in": at("delivery", {
    delivery: { ...delivery, occasion: "moveIn", start: "onDate", startDate: "2027-01-17", meterNumberLater: true, maloId: "50491310272" },
  }),
  "delivery-towns": at("delivery", { tariff: { ...visitAnswers.tariff, zip: "53518" } }),
  person: at("person", { person: { ...person, email: "jana@gmial.com" } }),
  company: at("person", { person: { ...person, kind: "company", companyName: "Weber Elektro GmbH", vatId: "ATU12345678" } }),
  payment: at("payment"),
  "payment-faults": at("payment", { payment: emptyAnswers.payment }, [{ type: "attempted", section: "payment" }]),
  review: at("review"),
  "review-refused": at("review", {}, [sent, { type: "failed", error: refused }]),
  "review-without-price": at("review", {}, [], { faults: [{ on: "quote", kind: "serverError" }] }),
  "review-price-changed": at("review", {}, [
    { type: "priceShown", quote: { ...stuttgart, request: { ...stuttgart.request, meterType: "analog" } } },
  ]),
  confirmation: at("review", { review: completeAnswers.review }, [{ type: "priceShown", quote: stuttgart }, sent, accepted]),
  "unknown-outcome": at("review", {}, [sent, { type: "outcomeUnknown", error: lost }]),
  withdrawal: { content: <WithdrawalForm onSubmit={never} /> },
  cancellation: { content: <CancellationForm onSubmit={never} /> },
  ...customerScreens,
} satisfies Readonly<Record<string, Screen>>;

/** Name of a screen. */
export type ScreenName = keyof typeof screens;
