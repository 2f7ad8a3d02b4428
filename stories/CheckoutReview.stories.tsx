import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, within } from "storybook/test";
import { Checkout } from "../src/components/checkout/index.js";
import { completeAnswers } from "../test/support/answers.js";
import { stuttgart } from "../test/support/quotes.js";
import { accepted, at } from "./support/atStep.js";
import { order, visitAnswers } from "./support/visitAnswers.js";
import { supplier } from "./support/withCheckout.js";

const meta: Meta<typeof Checkout> = {
  title: "Checkout/Review and order",
  component: Checkout,
  parameters: { width: "page" },
  argTypes: { onComplete: { control: false } },
};

export default meta;
type Story = StoryObj<typeof Checkout>;

export const Review: Story = at("review");

export const ReviewNarrow: Story = { ...at("review"), parameters: { width: "aside" } };

export const ReviewOfCompany: Story = at("review", {
  answers: { person: { ...completeAnswers.person, kind: "company", companyName: "Weber Elektro GmbH", vatId: "DE123456789" } },
});

/** The price that was seen is another one than the API's now: both are said, and nothing is ordered until the new one is accepted. */
export const ReviewPriceChanged: Story = {
  ...at("review", {
    answers: { review: { ...visitAnswers.review, terms: true } },
    actions: [{ type: "priceShown", quote: { ...stuttgart, request: { ...stuttgart.request, meterType: "analog" } } }],
  }),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const accept = await canvas.findByRole("button", { name: "Neuen Preis annehmen" });
    await userEvent.click(canvas.getByRole("button", { name: "Zahlungspflichtig bestellen" }));
    await expect(accept).toHaveFocus();
  },
};

export const ReviewWithoutPrice: Story = at("review", { faults: [{ on: "quote", kind: "serverError" }] });

export const Confirmation: Story = at("review", { actions: accepted });

/** The host leads on by itself after a while. */
export const ConfirmationLeadsOn: Story = { ...at("review", { actions: accepted }), args: { redirectTo: () => "#danke" } };

/** Everything that a supplier can say in the summary, a plan with a discount, and the place of the withdrawal form. */
export const ReviewInFull: Story = at("review", {
  plan: "pln_sandbox_bonus",
  supplier: {
    ...supplier,
    billing: "monatlich, nach gemessenem Verbrauch",
    oneOffCosts: "keine",
    priceGuarantee: "Grundgebühr bis 31. Dezember 2027",
    personalisedPrice: "Der Preis hängt von Ihrem Ort und Verbrauch ab, nicht von Ihrer Person.",
    conclusion: "Der Vertrag kommt mit unserer Bestätigung in Textform zustande; wir speichern seinen Text. Er ist auf Deutsch.",
    smartMeterInfo: "Der Einbau kostet nichts und dauert rund eine Stunde.",
    documents: { ...supplier.documents, priceSheet: "#preisblatt", tariffs: "#tarife", withdrawalPage: "#widerrufen" },
  },
});

/** Delivery begins after the withdrawal period: nobody is asked for the wish to begin earlier. */
export const ReviewOfALaterStart: Story = at("review", {
  answers: { delivery: { ...visitAnswers.delivery, start: "onDate", startDate: "2027-06-01" } },
});

/** The button keeps the law's words while the order is under way. */
export const Ordering: Story = at("review", {
  answers: { review: { ...visitAnswers.review, terms: true } },
  actions: [{ type: "sending", order }],
});

/** A move-in: nobody is cancelled, and no Modul 3 is planned. */
export const ConfirmationOfMoveIn: Story = at("review", {
  answers: { delivery: { ...visitAnswers.delivery, occasion: "moveIn" } },
  actions: [
    { type: "priceShown", quote: stuttgart },
    { type: "sending", order: { ...order, smartMeter: false, metadata: {} } },
    { type: "accepted", subscription: { id: "sub_1", number: null, status: "pending", startAt: null } },
  ],
});
