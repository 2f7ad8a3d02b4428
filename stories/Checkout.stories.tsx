import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, waitFor, within } from "storybook/test";
import { CheckoutError } from "../src/adapter/CheckoutError.js";
import type { Answers } from "../src/checkout/answers.js";
import type { DraftAction } from "../src/checkout/DraftStore.js";
import type { StepId } from "../src/checkout/steps.js";
import { CrashBoundary } from "../src/components/checkout/CrashBoundary.js";
import { Checkout } from "../src/components/checkout/index.js";
import { LoadedScreen } from "../src/components/checkout/ScreenView.js";
import { lazyCode } from "../src/components/lazyCode.js";
import type { Order } from "../src/energy/order.js";
import { addDays, berlinDate } from "../src/energy/startDate.js";
import { AtStep } from "../test/support/AtStep.js";
import { completeAnswers } from "../test/support/answers.js";
import { stuttgart } from "../test/support/quotes.js";
import { supplier, withCheckout, type StoryVisit } from "./support/withCheckout.js";

const meta: Meta<typeof Checkout> = {
  title: "Checkout/Checkout",
  component: Checkout,
  parameters: { width: "page" },
  argTypes: { onComplete: { control: false } },
};

export default meta;
type Story = StoryObj<typeof Checkout>;

/** In the middle of a visit, with everything answered. */
function at(
  step: StepId,
  { answers, actions, ...visit }: StoryVisit & { answers?: Partial<Answers>; actions?: readonly DraftAction[] } = {},
): Story {
  return {
    decorators: [withCheckout(visit)],
    render: (args) => (
      <AtStep step={step} answers={{ ...visitAnswers, ...answers }} {...(actions ? { actions } : {})}>
        <Checkout {...args} />
      </AtStep>
    ),
  };
}

const visitAnswers: Answers = {
  ...completeAnswers,
  tariff: { zip: "70173", usage: "5.000", household: { persons: null, heatPump: false, car: false } },
  devices: { ...completeAnswers.devices, meterKind: "digital", smartMeterWanted: true, modules: { path: "flat", timeVariable: true } },
  delivery: { ...completeAnswers.delivery, street: "Königstraße", houseNumber: "1", city: "Stuttgart" },
  payment: { ...completeAnswers.payment, accountHolder: null },
  review: { terms: false, earlyDelivery: false, marketing: false },
};

/** The order of these answers, as far as a screen shows it. */
const order: Order = {
  planId: "pln_sandbox_dynamisch",
  annualKwh: 5000,
  address: { street: "Königstraße", houseNumber: "1", zip: "70173", city: "Stuttgart" },
  meter: { number: "1APA0195124010", type: "analog" },
  customer: { kind: "person", firstName: "Jana", lastName: "Weber", email: "jana@example.de" },
  payment: { kind: "sepaDebit", iban: "DE68500105178297336485", accountHolder: "Jana Weber" },
  start: { kind: "nextPossible" },
  smartMeter: true,
  modules: new Set(["module1"]),
  metadata: { planned_modules: ["module3"] },
};
const failed = (error: CheckoutError): readonly DraftAction[] => [
  { type: "sending", order },
  { type: "failed", error },
];

/** At the delivery, with no city typed. */
function inNewTown(zip: string): Story {
  const { city: _city, ...delivery } = visitAnswers.delivery;
  return at("delivery", {
    answers: { tariff: { ...visitAnswers.tariff, zip }, delivery: delivery as Answers["delivery"] },
  });
}

function nextSunday(): string {
  const today = berlinDate(new Date());
  return addDays(today, 7 - new Date(`${today}T00:00:00Z`).getUTCDay());
}

export const FromTheStart: Story = { decorators: [withCheckout()] };

/** Narrow containers have the price in a bar below, whatever the screen. */
export const Narrow: Story = { ...at("devices"), parameters: { width: "aside" } };

export const Tariff: Story = at("tariff");
export const Devices: Story = at("devices");
export const Delivery: Story = at("delivery");
export const DeliveryMoveIn: Story = at("delivery", {
  answers: { delivery: { ...visitAnswers.delivery, occasion: "moveIn", start: "onDate", startDate: "2027-01-15" } },
});
export const Person: Story = at("person");
export const Company: Story = at("person", {
  answers: { person: { ...completeAnswers.person, kind: "company", companyName: "Weber Elektro GmbH", vatId: "DE123456789" } },
});
/** The domain looks like a slip of the finger: doubted, with the way to the other one, and taken all the same. */
export const EmailTypo: Story = at("person", { answers: { person: { ...completeAnswers.person, email: "jana@gmial.com" } } });
export const Payment: Story = at("payment");

/** A way without direct debit beside the mandate, and how long before a debit it is announced. */
export const PaymentOtherWay: Story = at("payment", {
  otherPayment: <p>Rufen Sie uns an: +49 30 0000000. Wir richten Ihnen Überweisung oder Dauerauftrag ein.</p>,
  supplier: { ...supplier, preNotificationDays: 5 },
});
export const Review: Story = at("review");
export const ReviewNarrow: Story = { ...at("review"), parameters: { width: "aside" } };
export const ReviewOfCompany: Story = at("review", {
  answers: { person: { ...completeAnswers.person, kind: "company", companyName: "Weber Elektro GmbH", vatId: "DE123456789" } },
});

const accepted: readonly DraftAction[] = [
  { type: "priceShown", quote: stuttgart },
  { type: "sending", order },
  { type: "accepted", subscription: { id: "sub_1", number: "4X44EMKX", status: "pending", startAt: null } },
];

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

export const Confirmation: Story = at("review", { actions: accepted });

/** The host leads on by itself after a while. */
export const ConfirmationLeadsOn: Story = { ...at("review", { actions: accepted }), args: { redirectTo: () => "#danke" } };

/** The faults of a step: in one list above, and at the fields. */
export const FaultsOfAStep: Story = {
  ...at("delivery", { answers: { delivery: { ...visitAnswers.delivery, street: "", houseNumber: "½", previousSupplier: null } } }),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole("button", { name: /Weiter/ }));
    const summary = await canvas.findByRole("group", { name: "3 Angaben fehlen noch oder stimmen nicht" });
    await waitFor(() => expect(summary).toHaveFocus());
    await userEvent.click(within(summary).getByRole("link", { name: /Straße/ }));
    await expect(canvas.getByRole("textbox", { name: "Straße" })).toHaveFocus();
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
export const ReviewWithoutPrice: Story = at("review", { faults: [{ on: "quote", kind: "serverError" }] });

/** The search for suppliers is down: "nicht dabei" leads on. */
export const SupplierSearchFails: Story = {
  ...at("delivery", {
    faults: [{ on: "suppliers", kind: "serverError" }],
    answers: { delivery: { ...visitAnswers.delivery, previousSupplier: null, supplierSearch: "stadt" } },
  }),
};

export const SupplierSearch: Story = {
  ...at("delivery", { answers: { delivery: { ...visitAnswers.delivery, previousSupplier: null, supplierSearch: "stadtw" } } }),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole("combobox", { name: "Bisheriger Anbieter" }));
    await canvas.findAllByRole("option", { name: /^Stadtw/ });
    await userEvent.keyboard("{ArrowDown}{ArrowDown}");
  },
};

export const SupplierNotListed: Story = at("delivery", {
  answers: {
    delivery: { ...visitAnswers.delivery, previousSupplier: { kind: "unlisted", name: "Dorfstrom" }, supplierSearch: "Dorfstrom" },
  },
});

/** One town for the zip is filled in; several are offered. */
export const TownFilledIn: Story = inNewTown("70173");
export const SeveralTowns: Story = inNewTown("53518");

/** Beginning on a Sunday: said, and taken. */
export const StartOnASunday: Story = at("delivery", {
  answers: { delivery: { ...visitAnswers.delivery, start: "onDate", startDate: nextSunday() } },
});

/** The host lets the meter's number follow. */
export const MeterNumberLater: Story = at("delivery", {
  meterNumberLater: "NACHREICHEN",
  answers: { delivery: { ...visitAnswers.delivery, meterNumber: "", meterNumberLater: true } },
});

/** Everything that can be said of a device that may be rejected; none of it holds anybody up. */
export const DeviceDoubts: Story = at("devices", {
  answers: {
    devices: {
      ...visitAnswers.devices,
      modules: { path: "percentage" },
      deviceKinds: ["heatPump", "wallbox"],
      devicePower: "upTo",
      deviceSince: "before2024",
      deviceRegistered: "no",
      separateMeter: "none",
    },
  },
});

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

/** A step's code does not load: the way on is to try again. */
export const StepDoesNotLoad: Story = {
  decorators: [withCheckout()],
  render: () => <LoadedScreen code={lazyCode(() => Promise.reject(new TypeError("Failed to fetch")))} />,
};

function Broken(): never {
  throw new Error("Something that nobody foresaw");
}

/** What nobody foresaw costs no answer: the draft is the provider's. */
export const Crashed: Story = {
  render: () => (
    <CrashBoundary>
      <Broken />
    </CrashBoundary>
  ),
};

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

/** The price in full, where it has no place beside the steps: the browser's own dialog, the focus back afterwards. */
export const PriceSheet: Story = {
  ...at("devices"),
  parameters: { width: "aside" },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const details = await canvas.findByRole("button", { name: "Details zum Preis" });
    await userEvent.click(details);
    const dialog = await canvas.findByRole("dialog", { name: "Preisdetails" });
    await expect(within(dialog).getByRole("button", { name: "Schließen" })).toHaveFocus();
  },
};

export const PriceSheetClosed: Story = {
  ...PriceSheet,
  play: async (context) => {
    await PriceSheet.play?.(context);
    const canvas = within(context.canvasElement);
    await userEvent.click(canvas.getByRole("button", { name: "Schließen" }));
    await waitFor(() => expect(canvas.getByRole("button", { name: "Details zum Preis" })).toHaveFocus());
  },
};
