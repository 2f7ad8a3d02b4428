import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, within } from "storybook/test";
import type { InitialAnswers } from "../src/schemas/answers.js";
import { SmartMeterOptIn, SmartMeterOptInView } from "../src/components/smartMeter/index.js";
import { withCheckout } from "./support/withCheckout.js";

const nothing = () => {};

const meta: Meta<typeof SmartMeterOptInView> = {
  title: "Checkout/SmartMeterOptIn",
  component: SmartMeterOptInView,
  args: { meterKind: "ferraris", offer: "offered", monthlyDifferenceEur: 0.42, setMeterKind: nothing, setWanted: nothing },
};

export default meta;
type Story = StoryObj<typeof SmartMeterOptInView>;

function visit(devices: NonNullable<InitialAnswers["devices"]>, plan = "pln_sandbox_dynamisch"): Story {
  return {
    decorators: [withCheckout({ plan, initialAnswers: { tariff: { zip: "70173", usage: "5.000" }, devices } })],
    render: () => <SmartMeterOptIn />,
  };
}

/** Placed alone, it asks for the meter first. */
export const Unanswered: Story = visit({});

export const AnsweredByPointer: Story = {
  ...visit({}),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole("radio", { name: "Drehscheibe" }));
    await expect(canvas.getByRole("button", { name: /^Ändern/ })).toHaveFocus();
    await userEvent.click(canvas.getByRole("switch", { name: "Smart Meter dazubestellen" }));
    await expect(canvas.getByText("Der Smart Meter wird mit Ihrem Vertrag bestellt.")).toBeVisible();
  },
};

export const Offered: Story = visit({ meterKind: "digital" });

export const Ordered: Story = visit({ meterKind: "ferraris", smartMeterWanted: true });

/** Nothing is shown: there is one already. */
export const SmartMeterPresent: Story = visit({ meterKind: "smart" });

/** Nothing is shown: the plan sells none. */
export const NotOnSale: Story = visit({ meterKind: "ferraris" }, "pln_sandbox_basis");

/** Fed by props: no provider, no request. */
export const View: Story = {};

/** Beside a `MeterQuestion`, which asks already. */
export const WithoutQuestion: Story = { args: { asksForMeter: false } };

export const CheaperWithSmartMeter: Story = { args: { monthlyDifferenceEur: -0.5 } };

export const CostUnknown: Story = { args: { monthlyDifferenceEur: null } };

export const RefusedByTheApi: Story = { args: { offer: "ordered", isRefused: true } };
