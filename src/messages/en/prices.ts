import type { Sections } from "../sections.js";

/** Texts of the prices by the quarter-hour. */
export const prices: Sections["prices"] = {
  heading: { today: "Electricity price today", tomorrow: "Electricity price tomorrow", on: ({ date }) => `Electricity price on ${date}` },
  intro: {
    15: "For each quarter-hour, with grid fee, levies and taxes.",
    60: "For each hour, with grid fee, levies and taxes.",
  },
  days: { legend: "Day", today: "Today", tomorrow: "Tomorrow", before: "Day before", after: "Day after" },
  tomorrow: {
    expected: ({ clock }) => `Tomorrow’s prices come from about ${clock}.`,
    due: ({ clock }) => `Tomorrow’s prices are being published and are usually there by ${clock}.`,
    late: "Tomorrow’s prices are late today. We keep looking.",
  },
  notActive: {
    title: "No prices yet",
    text: "Prices are shown here while the contract runs: from the first day of supply.",
  },
  noDay: "There are no prices for this day.",
  failed: "The prices could not be loaded.",
  outdated: ({ date, time }) => `As of ${date}, ${time}. Newer prices could not be loaded.`,
  perKwh: ({ amount }) => `${amount}/kWh`,
  mean: "on average over the day",
  span: ({ from, to }) => `${from}–${to}`,
  now: ({ span }) => `now, ${span}`,
  doubled: ({ half, minutes }) => `2${half}:${minutes}`,
  endOfDay: "24:00",
  nowMark: "Now",
  hour: ({ label }) => `${label}\u00a0h`,
  unit: "ct/kWh",
  noPrice: "no price",
  inspect: "Price by time of day",
  inspectHelp: "Read each stretch of time with the arrow keys.",
  parts: { energy: "Energy", grid: "Grid", levies: "Levies", whole: "not broken down" },
  part: ({ part, amount }) => `${part} ${amount}`,
  /** The part of a price that does not follow the exchange. */
  ground: {
    same: ({ amount }) => `Of which ${amount} for grid and levies, the same all day`,
    between: ({ low, high }) => `Of which ${low} to ${high} for grid and levies`,
  },
  cheapest: ({ duration }) => `Cheapest ${duration}`,
  dearest: ({ duration }) => `Dearest ${duration}`,
  hours: ({ count }) => (count === 1 ? "hour" : `${count}\u00a0hours`),
  window: ({ span, amount }) => `${span}, on average ${amount}`,
  same: "The price is the same all day.",
  gaps: ({ times }) => `Without a price: ${times}.`,
  clockChange: {
    spring: "Clocks change: 1:59 is followed by 3:00, the day has 23\u00a0hours.",
    autumn: "Clocks change: the hour from 2 comes twice, as 2A and 2B. The day has 25\u00a0hours.",
  },
  gridFee: "Grid fee (Modul\u00a03)",
  gridFeeRate: ({ rate, times }) => `${rate}: ${times}`,
  asTable: "As a table",
  table: ({ date }) => `Prices on ${date} in ct/kWh`,
  /** The day's least and most, in the table. */
  extreme: { cheapest: "cheapest", dearest: "dearest" },
  hourColumn: "Hour",
  priceColumn: "Price",
  minuteColumn: ({ minutes }) => `:${minutes}`,
  meanColumn: ({ part }) => `Ø\u00a0${part}`,
  reference: ({ reference }) => `The energy price follows the power exchange (${reference}).`,
};
