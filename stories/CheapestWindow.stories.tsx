import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, within } from "storybook/test";
import { CheapestWindowView } from "../src/components/prices/index.js";
import { inventedPrices } from "./support/prices.js";

const bothDays = inventedPrices({ firstDay: "2026-11-21" });

/** The choice of a deadline. */
const endsAt = (instant: string) => String(Date.parse(instant));

const meta: Meta<typeof CheapestWindowView> = {
  title: "Customer/CheapestWindow",
  component: CheapestWindowView,
  args: { series: bothDays, now: new Date("2026-11-21T16:07:00Z") },
};

export default meta;
type Story = StoryObj<typeof CheapestWindowView>;

export const WashingMachine: Story = {};

/** A car may pause: several windows. */
export const Car: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole("radio", { name: "E-Auto laden" }));
    await userEvent.selectOptions(canvas.getByRole("combobox", { name: "Fertig bis" }), endsAt("2026-11-22T07:00:00+01:00"));
    await expect(canvas.getByRole("switch", { name: "Darf pausieren" })).toBeChecked();
  },
};

/** Tomorrow's prices are not there yet. */
export const TodayOnly: Story = {
  args: { series: inventedPrices({ firstDay: "2026-11-21", days: 1 }), now: new Date("2026-11-21T08:30:00Z") },
};

/** Nothing gets cheaper than now. */
export const Now: Story = { args: { now: new Date("2026-11-22T12:10:00Z") } };

/** The rest of the day is shorter than the programme. */
export const NotEnoughPrices: Story = {
  args: { series: inventedPrices({ firstDay: "2026-11-21", days: 1 }), now: new Date("2026-11-21T22:10:00Z") },
};

export const TooShort: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.selectOptions(canvas.getByRole("combobox", { name: "Fertig bis" }), endsAt("2026-11-21T18:00:00+01:00"));
    await expect(canvas.getByText(/^So lange dauert es/)).toBeVisible();
  },
};

export const BadFigure: Story = {
  play: async ({ canvasElement }) => {
    const field = within(canvasElement).getByRole("textbox", { name: "Dauer in Stunden" });
    await userEvent.clear(field);
    await userEvent.type(field, "viel");
    await expect(field).toBeInvalid();
  },
};

export const NotActive: Story = { args: { series: { ...bothDays, slots: null } } };

export const Narrow: Story = { ...Car, parameters: { width: "aside" } };

export const Dark: Story = { ...Car, globals: { colorScheme: "dark" } };
