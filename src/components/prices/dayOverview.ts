import { berlinInstantMs, hourMs, minuteMs } from "../../energy/berlinTime.js";
import { cheapestWindow, dearestWindow, type PriceWindow } from "../../energy/cheapestWindow.js";
import { berlinQuarter, rateAt, rateAtMinute, type GridFeeRate, type GridFeeSchedule } from "../../energy/gridFeeSchedule.js";
import type { PriceDay, PriceSeries } from "../../energy/priceSeries.js";
import { runsOf, type SlotRun } from "./chartShapes.js";
import { listOf } from "../../energy/list.js";

/** How long the marked windows of a day are, hours: a washing machine's programme. */
export const markedHours = 2;

/** The windows of a day that are worth pointing out; `null` where nothing is known, or every hour costs the same. */
export interface MarkedWindows {
  readonly cheapest: PriceWindow;
  readonly dearest: PriceWindow;
}

/** The cheapest and the dearest {@link markedHours} of a day. Looks at the day's slots only. */
export function markedWindows(series: PriceSeries, day: PriceDay): MarkedWindows | null {
  const ofDay = { ...series, slots: day.slots };
  const load = { hours: markedHours, fromMs: day.startMs, deadlineMs: day.endMs };
  const plan = cheapestWindow(ofDay, { ...load, mode: "contiguous" });
  const cheapest = plan.status === "found" ? plan.windows[0] : undefined;
  const dearest = dearestWindow(ofDay, load);
  // What differs by less than is shown is no difference.
  return cheapest && dearest && dearest.meanCtPerKwh - cheapest.meanCtPerKwh >= 0.005 ? { cheapest, dearest } : null;
}

const quarterMs = 15 * minuteMs;

/** The grid fee's rates over a day, by quarter-hours; empty where the table is another year's, or the standard rate holds all day. */
export function ratesOfDay(schedule: GridFeeSchedule, { date, startMs, endMs }: PriceDay): readonly SlotRun<GridFeeRate>[] {
  if (!date.startsWith(`${schedule.year}-`)) return [];
  const isUsual = endMs - startMs === 24 * hourMs;
  const quarter = berlinQuarter(new Date(startMs));
  const rates = listOf((endMs - startMs) / quarterMs, (index) =>
    // The wall's clock is only asked where it does not simply go on.
    isUsual ? rateAtMinute(schedule, index * 15, quarter) : rateAt(schedule, new Date(startMs + index * quarterMs)),
  );
  const runs = runsOf(rates);
  return runs.some(({ value }) => value !== "standard") ? runs : [];
}

/** An hour at the foot of the picture. */
export interface HourMark {
  readonly hour: number;
  /** Where it stands, 0 to 1 of the day. */
  readonly at: number;
  /** Left out where there is little room. */
  readonly minor: boolean;
}

/** Every third hour, where the wall's clock has it: on the days when the clocks change they do not stand evenly. */
export function hourMarks({ date, startMs, endMs }: PriceDay): readonly HourMark[] {
  return [0, 3, 6, 9, 12, 15, 18, 21, 24].map((hour) => {
    const instantMs = berlinInstantMs(date, `${String(hour).padStart(2, "0")}:00`);
    return { hour, at: (instantMs - startMs) / (endMs - startMs), minor: hour % 6 !== 0 };
  });
}

/** Whether the clocks change on a day, and how. */
export function clockChangeOf({ startMs, endMs }: PriceDay): "spring" | "autumn" | null {
  const hours = (endMs - startMs) / hourMs;
  if (hours === 24) return null;
  return hours < 24 ? "spring" : "autumn";
}
