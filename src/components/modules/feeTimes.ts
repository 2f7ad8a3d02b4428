import { minuteOfClock } from "../../energy/clockWindow.js";
import type { GridFeeRate, Quarter } from "../../energy/gridFeeSchedule.js";
import type { Sections } from "../../messages/sections.js";

/** A bar of the 24-hour band: a rate that holds for one to four quarter-hours of the same hour. */
export interface BandBar {
  readonly rate: GridFeeRate;
  /** Index of its first quarter-hour, 0 to 95. */
  readonly start: number;
  readonly quarterHours: number;
}

/** Groups a day's 96 rates into bars: one for each hour, more where the rate changes within it. */
export function bandBars(rates: readonly GridFeeRate[]): readonly BandBar[] {
  const bars: BandBar[] = [];
  rates.forEach((rate, index) => {
    const last = bars.at(-1);
    if (last?.rate === rate && index % 4 !== 0) bars[bars.length - 1] = { ...last, quarterHours: last.quarterHours + 1 };
    else bars.push({ rate, start: index, quarterHours: 1 });
  });
  return bars;
}

/** A stretch of neighbouring quarters; `to` before `from` runs over the turn of the year. */
export interface QuarterSpan {
  readonly from: Quarter;
  readonly to: Quarter;
}

const quarters: readonly Quarter[] = [1, 2, 3, 4];
const before = (quarter: Quarter): Quarter => quarters[(quarter + 2) % 4] ?? quarter;
const after = (quarter: Quarter): Quarter => quarters[quarter % 4] ?? quarter;

/** Joins active quarters to stretches: [1, 4] is the winter, from 4 to 1. All four are one stretch, from 1 to 4. */
export function quarterSpans(active: readonly Quarter[]): readonly QuarterSpan[] {
  const isActive = (quarter: Quarter) => active.includes(quarter);
  if (quarters.every(isActive)) return [{ from: 1, to: 4 }];
  return quarters
    .filter((quarter) => isActive(quarter) && !isActive(before(quarter)))
    .map((from) => {
      let to = from;
      while (isActive(after(to))) to = after(to);
      return { from, to };
    });
}

/** Writes a minute of the day, 0 to 1440, as a clock without the word: `10`, `22:15`. */
export function writeClock(t: Sections["gridFees"], minute: number): string {
  return t.clock({ hour: Math.floor(minute / 60), minute: minute % 60 });
}

/** Writes a window: `10–14 Uhr`. */
export function writeWindow(t: Sections["gridFees"], { from, to }: { readonly from: string; readonly to: string }): string {
  const clock = (text: string) => writeClock(t, minuteOfClock(text) ?? 0);
  return t.window({ from: clock(from), to: clock(to) });
}
