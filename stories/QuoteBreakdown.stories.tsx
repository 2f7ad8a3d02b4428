import type { Meta, StoryObj } from "@storybook/react-vite";
import { CheckoutError, type CheckoutErrorKind } from "../src/adapter/CheckoutError.js";
import type { QuoteView } from "../src/checkout/hooks/useQuote.js";
import { MonthlyPrice, QuoteBreakdown, QuoteBreakdownView } from "../src/components/quote/index.js";
import { ZipUsageForm } from "../src/components/tariff/index.js";
import { BottomBar, Button, Stack } from "../src/primitives/index.js";
import { discounted, negativeBase, stuttgart, stuttgartRequest, unfamiliar, withoutModule2 } from "../test/support/quotes.js";
import { withCheckout } from "./support/withCheckout.js";

const meta = {
  title: "Checkout/QuoteBreakdown",
  component: QuoteBreakdown,
  parameters: {
    width: "aside",
    docs: {
      description: {
        component:
          "The price, line by line. `<QuoteBreakdown />` inside a `CheckoutProvider` shows the price for the visitor's answers; " +
          "`<QuoteBreakdown quote={quote} />` shows a given one and needs no provider; `QuoteBreakdownView` takes any state of `useQuote`, " +
          "the hook for those who draw it themselves. Every figure is the API's; a year is the base price × 12 and the kWh price × usage.",
      },
    },
  },
  args: { quote: stuttgart, initialPeriod: "month" },
  argTypes: {
    quote: { control: "object" },
    heading: { control: "text" },
    initialPeriod: { control: "inline-radio", options: ["month", "year"] },
  },
  // The period is only where it begins: a new one in the controls begins anew.
  render: (args) => <QuoteBreakdown key={args.initialPeriod} {...args} />,
} satisfies Meta<typeof QuoteBreakdown>;
export default meta;
type Story = StoryObj<typeof meta>;

/** The documented quote with Modul 1. Every name opens its explanation. */
export const WithModule1: Story = {};

/** Base price × 12, kWh price × usage. */
export const AYear: Story = { args: { initialPeriod: "year" } };

/** Modul 1 is more than all fixed costs together. */
export const NegativeBasePrice: Story = { args: { quote: negativeBase } };

/** A discount for twelve months. */
export const Discount: Story = { args: { quote: discounted } };

/** In a year the discount counts for the first one only. */
export const DiscountInAYear: Story = { args: { quote: discounted, initialPeriod: "year" } };

/** A discount that is given once. */
export const DiscountOnce: Story = {
  args: { quote: { ...discounted, discount: { name: "Startguthaben", monthlyEurOff: 40, durationMonths: 1, regularMonthlyEur: 117.03 } } },
};

/** Modul 2 was chosen, and the API (edison) cannot price it. */
export const ModuleNotPriced: Story = { args: { quote: withoutModule2 } };

/** New lines, a new subgroup, a dozen levies, two lines of one kind, figures of another size. */
export const Unfamiliar: Story = { args: { quote: unfamiliar } };

const stateOf =
  (view: QuoteView): NonNullable<Story["render"]> =>
  ({ heading, initialPeriod }) => <QuoteBreakdownView key={initialPeriod} view={view} heading={heading} initialPeriod={initialPeriod} />;

/** Before zip and usage are there. */
export const Idle: Story = { render: stateOf({ status: "idle" }) };

/** The first price is on its way: as high as the price that comes. */
export const Loading: Story = { parameters: { settles: false }, render: stateOf({ status: "loading", request: stuttgartRequest }) };

/** An answer has changed: the old price stays until the new one is there. */
export const Updating: Story = {
  parameters: { settles: false },
  render: stateOf({ status: "outdated", quote: stuttgart, waitsFor: "price" }),
};

/** Zip or usage are not right any more: the price says what it is for. */
export const WaitingForInput: Story = {
  parameters: { settles: false },
  render: stateOf({ status: "outdated", quote: stuttgart, waitsFor: "input" }),
};

const failed = (kind: CheckoutErrorKind, requestId?: string) =>
  stateOf({
    status: "failed",
    error: new CheckoutError(kind, { message: "GET /plans/{id}/quote", requestId }),
    request: { ...stuttgartRequest, zip: kind === "unserviceable" ? "99999" : "70173" },
    retry: () => {},
  });

/** The plan does not deliver there. Another try would not help, another zip does. */
export const Unserviceable: Story = { render: failed("unserviceable") };

/** No answer. */
export const Unavailable: Story = { render: failed("unavailable", "req_01JD7Q4XN2") };

/** The answer was not what it must be: no half price. */
export const BrokenAnswer: Story = { render: failed("contract", "req_01JD7Q4XN2") };

/** No connection. */
export const Offline: Story = { render: failed("offline") };

/** With the form beside it, on the sandbox. Try 99999. */
export const OnTheSandbox: Story = {
  parameters: { width: "column" },
  decorators: [
    withCheckout({
      initialAnswers: { tariff: { zip: "70173", usage: "5.000" }, devices: { modules: { path: "flat", timeVariable: false } } },
    }),
  ],
  render: () => (
    <Stack>
      <ZipUsageForm />
      <QuoteBreakdown />
    </Stack>
  ),
};

/** The sandbox answers with text where numbers belong. */
export const OnABrokenSandbox: Story = {
  decorators: [
    withCheckout({
      initialAnswers: { tariff: { zip: "70173", usage: "5.000" } },
      faults: [{ on: "quote", kind: "wrongSchema", times: 1 }],
    }),
  ],
  render: () => <QuoteBreakdown />,
};

/** The total alone, for a narrow place. */
export const Compact: Story = {
  render: () => (
    <BottomBar label="Ihr Preis" action={<Button size="s">Weiter</Button>}>
      <MonthlyPrice monthlyEur={stuttgart.totalMonthlyEur} />
    </BottomBar>
  ),
};
