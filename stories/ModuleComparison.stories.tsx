import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, within } from "storybook/test";
import { ModuleComparison } from "../src/components/comparison/index.js";
import { sandboxGridFeeSchedule } from "../src/sandbox/gridFees.js";

function gridFeeAt(zip: string) {
  const schedule = sandboxGridFeeSchedule(zip);
  if (!schedule) throw new Error(`The sandbox has no Modul 3 table at ${zip}`);
  return { schedule };
}

const meta: Meta<typeof ModuleComparison> = {
  title: "Customer/ModuleComparison",
  component: ModuleComparison,
  args: { gridFee: gridFeeAt("70173"), household: { annualKwh: 8000, deviceAnnualKwh: 4500 } },
  parameters: { width: "page" },
};

export default meta;
type Story = StoryObj<typeof ModuleComparison>;

/** A heat pump in Stuttgart: the ranges overlap, so nothing is called the best. */
export const HeatPump: Story = {};

/** A small device: the flat deduction is clearly more than the percentage. */
export const SmallDevice: Story = { args: { gridFee: { netCtPerKwh: 7.57 }, household: { annualKwh: 3000, deviceAnnualKwh: 500 } } };

/** Nothing can wait: Modul 3 may cost more. */
export const NothingCanWait: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.selectOptions(canvas.getByRole("combobox", { name: /warten/ }), "0");
    await expect(canvas.getByText(/ bis .*, je nachdem, wann Strom gebraucht wird/)).toBeVisible();
  },
};

/** Much power by a device of its own. */
export const LargeDevice: Story = { args: { household: { annualKwh: 14_000, deviceAnnualKwh: 10_000 } } };

export const WithoutSchedule: Story = { args: { gridFee: { netCtPerKwh: 7.57 } } };

export const BadFigure: Story = {
  play: async ({ canvasElement }) => {
    const field = within(canvasElement).getByRole("textbox", { name: /^Verbrauch im Jahr/ });
    await userEvent.clear(field);
    await expect(field).toBeInvalid();
  },
};

export const Narrow: Story = { parameters: { width: "aside" } };

export const Dark: Story = { globals: { colorScheme: "dark" } };
