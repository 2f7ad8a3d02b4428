import { clockOfMinute, clockWindowHolds, clockWindowMinutes, minuteOfClock, minutesPerDay } from "./clockWindow.js";
import { grossCt } from "./moduleFigures.js";
import { berlinDate } from "./startDate.js";
import { listOf } from "./list.js";

export { checkSchedule } from "./checkSchedule.js";

/** The three rates of a time-variable grid fee (Modul 3, BK8-22/010-A): NT, ST, HT. */
export type GridFeeRate = "low" | "standard" | "high";

/** A window of the day in which another rate than the standard one holds, `HH:MM` local time in Germany; `24:00` is the day's end. `to` before `from` runs over midnight. */
export interface GridFeeWindow {
  readonly rate: "low" | "high";
  readonly from: string;
  readonly to: string;
}

/** A quarter of the calendar year. */
export type Quarter = 1 | 2 | 3 | 4;

/**
 * A grid operator's published Modul 3 table for one calendar year. The same every day of an active quarter; elsewhere the standard rate
 * holds all day. An operator that has no usable table yet is one without windows or active quarters: Modul 3 then brings nothing.
 */
export interface GridFeeSchedule {
  readonly gridOperator: string;
  readonly year: number;
  /** Net ct/kWh, as on the price sheet. */
  readonly netCtPerKwh: Readonly<Record<GridFeeRate, number>>;
  readonly windows: readonly GridFeeWindow[];
  readonly activeQuarters: readonly Quarter[];
  /** Address of the price sheet. */
  readonly source: string;
}

/** Whether the operator's windows hold in a quarter. An operator may leave out up to two of the four. */
export function isActiveQuarter(schedule: GridFeeSchedule, quarter: Quarter): boolean {
  return schedule.activeQuarters.includes(quarter);
}

/**
 * The rate at a minute of the day in Germany, in a quarter. Minutes wrap around the day. Where windows overlap, which a sheet should
 * not, the high rate wins: better a saving too small than one that is not there.
 */
export function rateAtMinute(schedule: GridFeeSchedule, minuteOfDay: number, quarter: Quarter): GridFeeRate {
  return isActiveQuarter(schedule, quarter) ? activeRateAtMinute(schedule, minuteOfDay) : "standard";
}

function activeRateAtMinute(schedule: GridFeeSchedule, minuteOfDay: number): GridFeeRate {
  const minute = ((minuteOfDay % minutesPerDay) + minutesPerDay) % minutesPerDay;
  const holding = schedule.windows.filter((window) => clockWindowHolds(window, minute));
  if (holding.some(({ rate }) => rate === "high")) return "high";
  return holding.length > 0 ? "low" : "standard";
}

const berlinClock = new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/Berlin", hour: "2-digit", minute: "2-digit", hourCycle: "h23" });

/**
 * The rate at an instant, by the clock on the wall in Germany: on the days when the clocks change, too. The instant should lie in the
 * schedule's year, for every year has new windows.
 *
 * @throws RangeError for an invalid date.
 */
export function rateAt(schedule: GridFeeSchedule, instant: Date): GridFeeRate {
  return rateAtMinute(schedule, minuteOfClock(berlinClock.format(instant)) ?? 0, berlinQuarter(instant));
}

/**
 * The quarter of the year that it is in Germany at an instant.
 *
 * @throws RangeError for an invalid date.
 */
export function berlinQuarter(instant: Date): Quarter {
  const month = Number(berlinDate(instant).split("-")[1]);
  if (month <= 3) return 1;
  if (month <= 6) return 2;
  return month <= 9 ? 3 : 4;
}

/** The rates of a day's 96 quarter-hours, in order, from midnight: a 24-hour band. */
export function quarterHourRates(schedule: GridFeeSchedule, quarter: Quarter): readonly GridFeeRate[] {
  return listOf(96, (index) => rateAtMinute(schedule, index * 15, quarter));
}

/** A stretch of the day in which one rate holds. `to` before `from` runs over midnight; a whole day is `00:00` to `24:00`. */
export interface RateWindow<Rate extends GridFeeRate = GridFeeRate> {
  readonly rate: Rate;
  readonly from: string;
  readonly to: string;
}

/**
 * When a rate holds on a day of an active quarter, sorted by start: the standard rate too, touching windows joined (Avacon prints
 * 23:00–00:15 and 00:15–05:00), overlaps resolved as in {@link rateAtMinute}.
 */
export function windowsOf<Rate extends GridFeeRate>(schedule: GridFeeSchedule, rate: Rate): readonly RateWindow<Rate>[] {
  const changes = rateChanges(schedule);
  if (changes.length === 0) return activeRateAtMinute(schedule, 0) === rate ? [{ rate, from: "00:00", to: "24:00" }] : [];
  return changes.flatMap((from, index) => {
    if (activeRateAtMinute(schedule, from) !== rate) return [];
    const to = changes[(index + 1) % changes.length] ?? 0;
    return [{ rate, from: clockOfMinute(from), to: clockOfMinute(to === 0 ? minutesPerDay : to) }];
  });
}

/** The minutes at which the rate changes, ascending. */
function rateChanges(schedule: GridFeeSchedule): readonly number[] {
  const borders = schedule.windows.flatMap(({ from, to }) => [minuteOfClock(from), minuteOfClock(to)]);
  const minutes = new Set(borders.flatMap((border) => (border === null ? [] : [border % minutesPerDay])));
  return [...minutes]
    .filter((minute) => activeRateAtMinute(schedule, minute) !== activeRateAtMinute(schedule, minute - 1))
    .toSorted((one, other) => one - other);
}

/** What a rate costs a household, ct/kWh, gross. Not rounded. */
export function grossCtPerKwh(schedule: GridFeeSchedule, rate: GridFeeRate): number {
  return grossCt(schedule.netCtPerKwh[rate]);
}

/** A load that is moved from one time of the day to another; each time short enough for a single rate. */
export interface LoadShift {
  readonly kwh: number;
  readonly fromMinute: number;
  readonly toMinute: number;
  readonly quarter: Quarter;
}

/** What moving a load saves in grid fees, EUR, gross; negative where the new time is dearer. The energy price is another matter. */
export function shiftSavingEur(schedule: GridFeeSchedule, { kwh, fromMinute, toMinute, quarter }: LoadShift): number {
  const ctAt = (minute: number) => grossCtPerKwh(schedule, rateAtMinute(schedule, minute, quarter));
  return (kwh * (ctAt(fromMinute) - ctAt(toMinute))) / 100;
}

/**
 * The shift that saves the most: from the start of the dearest rate's longest window to the start of the cheapest rate's. `null` where
 * a day of this quarter has one price only.
 */
export function bestShift(schedule: GridFeeSchedule, quarter: Quarter): Pick<LoadShift, "fromMinute" | "toMinute"> | null {
  if (!isActiveQuarter(schedule, quarter)) return null;
  const byPrice = (["low", "standard", "high"] as const)
    .filter((rate) => windowsOf(schedule, rate).length > 0)
    .toSorted((one, other) => schedule.netCtPerKwh[one] - schedule.netCtPerKwh[other]);
  const cheapest = byPrice[0];
  const dearest = byPrice.at(-1);
  if (cheapest === undefined || dearest === undefined || schedule.netCtPerKwh[cheapest] >= schedule.netCtPerKwh[dearest]) return null;
  return { fromMinute: longestStart(windowsOf(schedule, dearest)), toMinute: longestStart(windowsOf(schedule, cheapest)) };
}

/**
 * Whether moving a load can save anything with an operator's table: there is an active quarter in which the hours cost differently. Not
 * every operator has shipped such a table yet (Nomos guide to prices).
 */
export function hasUsableWindows(schedule: GridFeeSchedule): boolean {
  return schedule.activeQuarters.some((quarter) => bestShift(schedule, quarter) !== null);
}

function longestStart(windows: readonly RateWindow[]): number {
  const longest = windows.toSorted((one, other) => clockWindowMinutes(other) - clockWindowMinutes(one))[0];
  return minuteOfClock(longest?.from ?? "") ?? 0;
}
