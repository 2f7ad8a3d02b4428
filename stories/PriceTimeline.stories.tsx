import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, within } from "storybook/test";
import { PriceTimeline, PriceTimelineView } from "../src/components/prices/index.js";
import { sandboxGridFeeSchedule } from "../src/sandbox/gridFees.js";
import { inventedPrices } from "./support/prices.js";
import { withCustomer } from "./support/withCustomer.js";

const schedule = sandboxGridFeeSchedule("70173") ?? undefined;
const bothDays = inventedPrices({ firstDay: "2026-11-21", ...(schedule ? { schedule } : {}) });

/** With a dip at noon, 50 ct below what the exchange usually has. */
const sunny = inventedPrices({ firstDay: "2026-06-14", dipCtPerKwh: 50 });

const meta: Meta<typeof PriceTimelineView> = {
  title: "Customer/PriceTimeline",
  component: PriceTimelineView,
  args: { series: bothDays, now: new Date("2026-11-21T14:15:00Z"), schedule },
};

export default meta;
type Story = StoryObj<typeof PriceTimelineView>;

/** With Modul 3: the grid fee's windows lie below the prices, and in them. */
export const BothDays: Story = {};

export const Tomorrow: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole("radio", { name: "Morgen" }));
    await expect(canvas.getByRole("heading", { name: "Strompreis morgen" })).toBeVisible();
  },
};

/** Before 12:45. */
export const TodayOnly: Story = {
  args: { series: inventedPrices({ firstDay: "2026-11-21", days: 1 }), now: new Date("2026-11-21T09:30:00Z"), schedule: undefined },
};

/** Between 12:45 and 14:20. */
export const TomorrowIsDue: Story = { args: { ...TodayOnly.args, now: new Date("2026-11-21T12:05:00Z") } };

export const TomorrowIsLate: Story = { args: { ...TodayOnly.args, now: new Date("2026-11-21T15:05:00Z") } };

/** Read by the keyboard. */
export const Inspected: Story = {
  play: async ({ canvasElement }) => {
    const slider = within(canvasElement).getByRole("slider", { name: "Preis nach Uhrzeit" });
    slider.focus();
    await userEvent.keyboard("{PageUp}{ArrowRight}");
    await expect(slider).toHaveAttribute("aria-valuetext", expect.stringMatching(/^16:30–16:45/));
  },
};

export const AsTable: Story = {
  play: ({ canvasElement }) => userEvent.click(within(canvasElement).getByRole("switch", { name: "Als Tabelle" })),
};

export const Gap: Story = {
  args: { series: inventedPrices({ firstDay: "2026-11-21", gap: (index) => (index >= 40 && index < 46) || index === 80 }) },
};

export const NotActive: Story = { args: { series: { ...bothDays, slots: null } } };

export const NothingForToday: Story = { args: { series: { ...bothDays, slots: [] } } };

export const Hourly: Story = {
  args: { series: inventedPrices({ firstDay: "2026-11-21", slotMinutes: 60 }), schedule: undefined },
};

export const HourlyTable: Story = { ...AsTable, args: { ...Hourly.args } };

/** 92 quarter-hours. */
export const ClocksForward: Story = {
  args: { series: inventedPrices({ firstDay: "2026-03-29", ...(schedule ? { schedule } : {}) }), now: new Date("2026-03-29T12:15:00Z") },
};

/** 100 quarter-hours; the hour from two comes twice. */
export const ClocksBack: Story = {
  args: { series: inventedPrices({ firstDay: "2026-10-25", ...(schedule ? { schedule } : {}) }), now: new Date("2026-10-25T00:30:00Z") },
};

export const ClocksBackTable: Story = { ...AsTable, args: { ...ClocksBack.args } };

/** A sunny Sunday: the exchange's price is far below zero, the whole price too. */
export const Negative: Story = {
  args: { series: sunny, now: new Date("2026-06-14T10:00:00Z"), schedule: undefined },
};

/** Prices of which the parts are not told. */
export const WithoutParts: Story = {
  args: {
    series: {
      ...bothDays,
      slots: bothDays.slots?.map((slot) => ({ ...slot, energyCtPerKwh: null, gridCtPerKwh: null, leviesCtPerKwh: null })) ?? null,
    },
    schedule: undefined,
  },
};

/** More than two days, as a partner's own page may give it: day by day. */
export const ManyDays: Story = { args: { series: inventedPrices({ firstDay: "2026-11-01", days: 22 }) } };

export const Outdated: Story = { args: { outdatedSince: new Date("2026-11-21T12:50:00Z") } };

export const Loading: Story = {
  parameters: { settles: false },
  decorators: [withCustomer({ before: (sandbox) => sandbox.fail({ on: "prices", kind: "latency", latencyMs: Infinity }) })],
  render: () => <PriceTimeline />,
};

export const Failed: Story = {
  decorators: [withCustomer({ before: (sandbox) => sandbox.fail({ on: "prices", kind: "malformedJson" }) })],
  render: () => <PriceTimeline />,
  play: async ({ canvasElement }) => {
    await expect(await within(canvasElement).findByText("Die Preise konnten nicht geladen werden.", {}, { timeout: 5000 })).toBeVisible();
  },
};

export const Dark: Story = { globals: { colorScheme: "dark" } };

export const Narrow: Story = { parameters: { width: "aside" } };
