import type { Meta, StoryObj } from "@storybook/react-vite";
import { ModuleSchedule } from "../src/components/comparison/index.js";
import { sandboxGridFeeSchedule } from "../src/sandbox/gridFees.js";

function scheduleAt(zip: string) {
  const schedule = sandboxGridFeeSchedule(zip);
  if (!schedule) throw new Error(`The sandbox has no Modul 3 table at ${zip}`);
  return schedule;
}

const meta: Meta<typeof ModuleSchedule> = {
  title: "Customer/ModuleSchedule",
  component: ModuleSchedule,
  args: { schedule: scheduleAt("70173"), now: new Date("2026-11-21T14:15:00Z") },
};

export default meta;
type Story = StoryObj<typeof ModuleSchedule>;

export const AllYear: Story = {};

/** E.DIS: October to March. */
export const Winter: Story = { args: { schedule: scheduleAt("15848") } };

/** Bayernwerk: April to September; in November the standard rate holds all day. */
export const Summer: Story = { args: { schedule: scheduleAt("83022") } };

/** The table is this year's, the calendar is not. */
export const OtherYear: Story = { args: { now: new Date("2027-01-02T10:00:00Z") } };

export const NoQuarter: Story = { args: { schedule: { ...scheduleAt("70173"), activeQuarters: [] } } };

export const Narrow: Story = { parameters: { width: "aside" } };

export const Dark: Story = { globals: { colorScheme: "dark" } };
