/**
 * What a kWh costs a customer, quarter-hour by quarter-hour or hour by hour. Days are Berlin's.
 *
 * Source: Nomos OpenAPI (`GET /subscriptions/{id}/prices`) and the Nomos pricing guide: tomorrow's prices come from about 12:45 and
 * are there by 14:20, Europe/Berlin; once there they do not change.
 */
import { berlinDayMs, berlinDayStartMs, berlinInstantMs, minuteMs } from "./berlinTime.js";
import { addDays, berlinDate } from "./startDate.js";
import { listOf } from "./list.js";

/** A stretch of time with one price. Amounts are ct/kWh, gross; `null` where that part is not known. */
export interface PriceSlot {
  /** Milliseconds since 1970. */
  readonly startMs: number;
  /** The whole price. May be negative. */
  readonly ctPerKwh: number | null;
  readonly energyCtPerKwh: number | null;
  readonly gridCtPerKwh: number | null;
  readonly leviesCtPerKwh: number | null;
}

/** The prices of a contract over some days. */
export interface PriceSeries {
  readonly subscriptionId: string;
  readonly slotMinutes: 15 | 60;
  /** The market that the energy price follows, as the API names it. */
  readonly reference: string;
  /** Ascending by start, no start twice; `null` while the contract is not active. */
  readonly slots: readonly PriceSlot[] | null;
}

/** A day in Germany with all its slots, 96 quarter-hours unless the clocks change. */
export interface PriceDay {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly startMs: number;
  readonly endMs: number;
  /** One for each stretch of the day: what is missing has no price. */
  readonly slots: readonly PriceSlot[];
  /** Whether every slot has a price. */
  readonly complete: boolean;
}

/** How many slots a day has: 96 quarter-hours or 24 hours; 92 or 23 in spring and 100 or 25 in autumn when the clocks change. */
export function slotsPerDay(date: string, slotMinutes: PriceSeries["slotMinutes"]): number {
  return berlinDayMs(date) / (slotMinutes * minuteMs);
}

/** Where a start would stand among the slots: the number of slots that begin before it. Binary search. */
function lowerBound(slots: readonly PriceSlot[], startMs: number): number {
  let low = 0;
  let high = slots.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((slots[middle]?.startMs ?? Infinity) < startMs) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The slot that an instant lies in; `null` where there is none. */
export function slotAt({ slots, slotMinutes }: PriceSeries, instantMs: number): PriceSlot | null {
  if (slots === null) return null;
  const slot = slots[lowerBound(slots, instantMs + 1) - 1];
  return slot !== undefined && instantMs < slot.startMs + slotMinutes * minuteMs ? slot : null;
}

/** A slot without a price. */
export const gapAt = (startMs: number): PriceSlot => ({
  startMs,
  ctPerKwh: null,
  energyCtPerKwh: null,
  gridCtPerKwh: null,
  leviesCtPerKwh: null,
});

/** A day of a series; `null` where the series holds nothing of it. */
export function priceDay({ slots, slotMinutes }: PriceSeries, date: string): PriceDay | null {
  if (slots === null) return null;
  const startMs = berlinDayStartMs(date);
  const endMs = startMs + berlinDayMs(date);
  const first = lowerBound(slots, startMs);
  const known = new Map(slots.slice(first, lowerBound(slots, endMs)).map((slot) => [slot.startMs, slot]));
  if (known.size === 0) return null;
  const starts = listOf(slotsPerDay(date, slotMinutes), (index) => startMs + index * slotMinutes * minuteMs);
  const filled = starts.map((start) => known.get(start) ?? gapAt(start));
  return { date, startMs, endMs, slots: filled, complete: filled.every(({ ctPerKwh }) => ctPerKwh !== null) };
}

/** The days that a series holds something of, ascending. */
export function priceDays(series: PriceSeries): readonly PriceDay[] {
  const first = series.slots?.[0];
  const last = series.slots?.at(-1);
  if (first === undefined || last === undefined) return [];
  const days: PriceDay[] = [];
  const lastDate = berlinDate(new Date(last.startMs));
  for (let date = berlinDate(new Date(first.startMs)); date <= lastDate; date = addDays(date, 1)) {
    const day = priceDay(series, date);
    if (day !== null) days.push(day);
  }
  return days;
}

/** From when tomorrow's prices can be expected, clock time in Germany. */
export const tomorrowFromClock = "12:45";
/** By when tomorrow's prices are there at the latest, clock time in Germany. */
export const tomorrowFinalClock = "14:20";

/**
 * Whether tomorrow's prices are there: `there`; `expected` (before 12:45); `due` (they may come any minute, until 14:20); `late`.
 */
export type TomorrowState = "there" | "expected" | "due" | "late";

/** What there is to show at an instant. `notActive`: the contract has not begun, or has ended. */
export type PriceAvailability =
  | { readonly status: "notActive" }
  | {
      readonly status: "active";
      readonly today: PriceDay | null;
      readonly tomorrow: PriceDay | null;
      readonly tomorrowState: TomorrowState;
      /** The slot of now; `null` where its price was not sent. */
      readonly now: PriceSlot | null;
    };

/** Says what of today and tomorrow is there. */
export function priceAvailability(series: PriceSeries, nowMs: number): PriceAvailability {
  if (series.slots === null) return { status: "notActive" };
  const today = berlinDate(new Date(nowMs));
  const tomorrow = priceDay(series, addDays(today, 1));
  return {
    status: "active",
    today: priceDay(series, today),
    tomorrow,
    // A batch of which a part is missing is not there yet, but what is there can be shown.
    tomorrowState: tomorrow?.complete === true ? "there" : tomorrowStateAt(today, nowMs),
    now: slotAt(series, nowMs),
  };
}

function tomorrowStateAt(today: string, nowMs: number): TomorrowState {
  if (nowMs < berlinInstantMs(today, tomorrowFromClock)) return "expected";
  return nowMs <= berlinInstantMs(today, tomorrowFinalClock) ? "due" : "late";
}

const askAgainMs = { due: 5 * minuteMs, late: 30 * minuteMs };

/**
 * When asking for prices can bring something new, ms since 1970: at 12:45, every five minutes until they are there, every half an hour
 * when they are late, and else at the next midnight in Germany. Once they are there they do not change.
 */
export function nextPriceNewsMs(availability: PriceAvailability, nowMs: number): number {
  const today = berlinDate(new Date(nowMs));
  const midnight = berlinDayStartMs(addDays(today, 1));
  if (availability.status === "notActive" || availability.tomorrowState === "there") return midnight;
  if (availability.tomorrowState === "expected") return berlinInstantMs(today, tomorrowFromClock);
  return Math.min(midnight, nowMs + askAgainMs[availability.tomorrowState]);
}

/** The least, the greatest and the mean price of some slots, ct/kWh. */
export interface PriceRange {
  readonly cheapest: PriceSlot & { readonly ctPerKwh: number };
  readonly dearest: PriceSlot & { readonly ctPerKwh: number };
  readonly meanCtPerKwh: number;
}

/** The range of some slots' prices, gaps left out; `null` where there is none. Of equal prices the first counts. */
export function priceRange(slots: readonly PriceSlot[]): PriceRange | null {
  const priced = slots.filter((slot): slot is PriceRange["cheapest"] => slot.ctPerKwh !== null);
  const [first] = priced;
  if (first === undefined) return null;
  let cheapest = first;
  let dearest = first;
  let sum = 0;
  for (const slot of priced) {
    if (slot.ctPerKwh < cheapest.ctPerKwh) cheapest = slot;
    if (slot.ctPerKwh > dearest.ctPerKwh) dearest = slot;
    sum += slot.ctPerKwh;
  }
  return { cheapest, dearest, meanCtPerKwh: sum / priced.length };
}
