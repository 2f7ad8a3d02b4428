import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, waitFor, within } from "storybook/test";
import { CheckoutError } from "../src/adapter/CheckoutError.js";
import { Checkout } from "../src/components/checkout/index.js";
import { at, failed } from "./support/atStep.js";
import { order, visitAnswers } from "./support/visitAnswers.js";

const meta: Meta<typeof Checkout> = {
  title: "Checkout/Faults",
  component: Checkout,
  parameters: { width: "page" },
  argTypes: { onComplete: { control: false } },
};

export default meta;
type Story = StoryObj<typeof Checkout>;

/** The faults of a step: in one list above, and at the fields. */
export const FaultsOfAStep: Story = {
  ...at("delivery", { answers: { delivery: { ...visitAnswers.delivery, street: "", houseNumber: "½", previousSupplier: null } } }),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole("button", { name: /Weiter/ }));
    const summary = await canvas.findByRole("group", { name: "3 Angaben fehlen noch oder stimmen nicht" });
    await waitFor(() => expect(summary).toHaveFocus());
    await userEvent.click(within(summary).getByRole("link", { name: /Straße/ }));
    await expect(canvas.getByLabelText("Straße")).toHaveFocus();
  },
};

/** The zip cannot be supplied: the way ends here. */
export const Unserviceable: Story = {
  ...at("tariff", { answers: { tariff: { ...visitAnswers.tariff, zip: "87491" } } }),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole("button", { name: /Weiter/ }));
    await expect(await canvas.findByRole("group", { name: /Eine Angabe/ })).toBeVisible();
  },
};

/** No price to be had: one may go on, and cannot order. */
export const PriceOutage: Story = at("tariff", { faults: [{ on: "quote", kind: "serverError" }] });

/** The search for suppliers is down: "nicht dabei" leads on. */
export const SupplierSearchFails: Story = {
  ...at("delivery", {
    faults: [{ on: "suppliers", kind: "serverError" }],
    answers: { delivery: { ...visitAnswers.delivery, previousSupplier: null, supplierSearch: "stadt" } },
  }),
};

/** The API refused fields of two steps; each entry leads to its field. */
export const OrderRefused: Story = at("review", {
  actions: failed(
    new CheckoutError("invalid", {
      message: "refused",
      fields: [
        { field: "payment.iban", code: "invalid_iban", message: "" },
        { field: "customer.email", code: "duplicate_customer_email", message: "" },
      ],
      requestId: "req_6hk2",
    }),
  ),
});

/** The order did not get through, and nothing is ordered. */
export const OrderFailed: Story = at("review", {
  answers: { review: { ...visitAnswers.review, terms: true } },
  actions: failed(new CheckoutError("rateLimited", { message: "busy", requestId: "req_6hk2" })),
});

export const UnknownOutcome: Story = {
  ...at("review", {
    answers: { review: { ...visitAnswers.review, terms: true } },
    faults: [{ on: "order", kind: "dropAfter" }],
  }),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await canvas.findByText(/^117|^1\d\d,/, { selector: ".sk-checkout__main .sk-big-amount__figure" });
    await userEvent.click(canvas.getByRole("button", { name: "Zahlungspflichtig bestellen" }));
    await waitFor(() => expect(canvas.getByRole("heading", { name: "Ist Ihre Bestellung angekommen?" })).toHaveFocus());
  },
};

/** The host does not let the order go (`beforeOrder`), and gives no reason. */
export const OrderHeldBack: Story = at("review", {
  answers: { review: { ...visitAnswers.review, terms: true } },
  actions: [
    { type: "sending", order },
    { type: "heldBack", message: "" },
  ],
});

/** A code that nobody knew when this was written, about a field that was asked for; the request's number is for support. */
export const OrderRefusedForSomethingNew: Story = at("review", {
  actions: failed(
    new CheckoutError("invalid", {
      message: "refused",
      fields: [{ field: "meter.number", code: "a_code_of_next_year", message: "" }],
      requestId: "req_6hk2",
    }),
  ),
});

/** What is wrong with the placeholder of a meter number is said where it can be mended. */
export const MeterNumberNeededAfterAll: Story = at("delivery", {
  meterNumberLater: "NACHREICHEN",
  answers: { delivery: { ...visitAnswers.delivery, meterNumber: "", meterNumberLater: true } },
  actions: failed(
    new CheckoutError("invalid", { message: "refused", fields: [{ field: "meter.number", code: "invalid_format", message: "" }] }),
  ),
});

/** No account, no mandate. */
export const FaultsOfPayment: Story = at("payment", {
  answers: { payment: { iban: "DE89 3704 0044 0532 0130 01", accountHolder: "", mandate: false } },
  actions: [{ type: "attempted", section: "payment" }],
});
