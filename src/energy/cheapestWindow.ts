/** When a load costs least. All of it runs in time linear to the slots, but for the sort that a split load needs. */
import { minuteMs } from "./berlinTime.js";
import type { PriceSeries } from "./priceSeries.js";

const quarterMs = 15 * minuteMs;

/** A stretch of time and what a kWh costs in it, at even power. */
export interface PriceWindow {
  /** Milliseconds since 1970. */
  readonly startMs: number;
  readonly endMs: number;
  readonly meanCtPerKwh: number;
}

/** A load that wants to run. */
export interface LoadRequest {
  /** How long it runs in all, hours; rounded up to whole quarter-hours. */
  readonly hours: number;
  /** From when it may run, ms since 1970: now, as a rule. */
  readonly fromMs: number;
  /** By when it must be done, ms since 1970; the series' end unless told. */
  readonly deadlineMs?: number;
  /** Whether it may be interrupted, as a car's charging may and a dishwasher's programme may not. */
  readonly mode: "contiguous" | "split";
}

/**
 * The cheapest time for a load. `tooShort`: it does not fit between its start and its deadline. `noPrices`: it would fit, but there is
 * no stretch long enough of which all prices are known.
 */
export type LoadPlan =
  | {
      readonly status: "found";
      /** One window, or several where it may be interrupted; ascending, none touching the next. */
      readonly windows: readonly PriceWindow[];
      readonly meanCtPerKwh: number;
      /** What it costs when it starts at once and runs through; `null` where these prices are not all known. */
      readonly nowCtPerKwh: number | null;
      /** What waiting saves, ct/kWh, never negative; `null` where the price of starting at once is not known. */
      readonly savingCtPerKwh: number | null;
    }
  | { readonly status: "tooShort" | "noPrices" };

/** Prices on a grid of quarter-hours, so that sums over any stretch take one step. */
interface PriceGrid {
  readonly startMs: number;
  readonly length: number;
  /** ct/kWh of each quarter-hour; `NaN` in a gap. */
  readonly prices: Float64Array;
  /** Sum of the prices before a quarter-hour, gaps as 0. */
  readonly sums: Float64Array;
  /** Number of gaps before a quarter-hour. */
  readonly gaps: Uint32Array;
}

/** The cheapest time for a load, and what it saves against starting at once. */
export function cheapestWindow(series: PriceSeries, load: LoadRequest): LoadPlan {
  const grid = gridOf(series);
  if (grid.length === 0) return { status: "noPrices" };
  const quarters = quartersOf(load.hours);
  const durationMs = quarters * quarterMs;
  const deadlineMs = load.deadlineMs ?? grid.startMs + grid.length * quarterMs;
  if (quarters === 0 || deadlineMs - load.fromMs < durationMs) return { status: "tooShort" };

  const now = windowFrom(grid, load.fromMs, durationMs);
  const range = quartersWithin(grid, load.fromMs, deadlineMs);
  const later = load.mode === "split" ? cheapestQuarters(grid, range, quarters) : bestStretch(grid, range, quarters, -1);
  const windows = cheaper(now === null ? null : [now], later);
  if (windows === null) return { status: "noPrices" };
  const meanCtPerKwh = meanOf(windows);
  const nowCtPerKwh = now?.meanCtPerKwh ?? null;
  // The two are sums in different orders: what differs by rounding only is no saving.
  const savingCtPerKwh = nowCtPerKwh === null ? null : Math.max(0, nowCtPerKwh - meanCtPerKwh);
  return { status: "found", windows, meanCtPerKwh, nowCtPerKwh, savingCtPerKwh };
}

/** What a plan saves for a load, EUR. `null` where the price of starting at once is not known. */
export function loadSavingEur(plan: LoadPlan, kwh: number): number | null {
  return plan.status === "found" && plan.savingCtPerKwh !== null ? (plan.savingCtPerKwh * kwh) / 100 : null;
}

/** The stretch of so many hours in which a kWh costs most, between two instants; `null` where no stretch is fully known. */
export function dearestWindow(series: PriceSeries, load: Omit<LoadRequest, "mode">): PriceWindow | null {
  const grid = gridOf(series);
  const range = quartersWithin(grid, load.fromMs, load.deadlineMs ?? Infinity);
  return bestStretch(grid, range, quartersOf(load.hours), 1)?.[0] ?? null;
}

const quartersOf = (hours: number): number => (hours > 0 && Number.isFinite(hours) ? Math.ceil(hours * 4 - 1e-9) : 0);

function gridOf({ slots, slotMinutes }: PriceSeries): PriceGrid {
  const first = slots?.[0];
  const last = slots?.at(-1);
  const perSlot = slotMinutes / 15;
  const startMs = first?.startMs ?? 0;
  const length = first && last ? Math.round((last.startMs - startMs) / quarterMs) + perSlot : 0;
  const prices = new Float64Array(length).fill(NaN);
  for (const slot of slots ?? []) {
    const index = Math.round((slot.startMs - startMs) / quarterMs);
    prices.fill(slot.ctPerKwh ?? NaN, index, index + perSlot);
  }
  const sums = new Float64Array(length + 1);
  const gaps = new Uint32Array(length + 1);
  for (const [index, price] of prices.entries()) {
    const known = !Number.isNaN(price);
    sums[index + 1] = (sums[index] ?? 0) + (known ? price : 0);
    gaps[index + 1] = (gaps[index] ?? 0) + (known ? 0 : 1);
  }
  return { startMs, length, prices, sums, gaps };
}

interface QuarterRange {
  readonly from: number;
  readonly to: number;
}

/** The quarter-hours that lie wholly between two instants. */
function quartersWithin({ startMs, length }: PriceGrid, fromMs: number, toMs: number): QuarterRange {
  const from = Math.max(0, Math.ceil((fromMs - startMs) / quarterMs));
  return { from, to: Math.max(from, Math.min(length, Math.floor((toMs - startMs) / quarterMs))) };
}

/** A stretch from any instant on, its first and last quarter-hours counted by their parts; `null` where a price in it is not known. */
function windowFrom({ startMs, length, prices, sums, gaps }: PriceGrid, fromMs: number, durationMs: number): PriceWindow | null {
  const start = (fromMs - startMs) / quarterMs;
  const end = start + durationMs / quarterMs;
  const first = Math.floor(start);
  const beyond = Math.ceil(end);
  if (first < 0 || beyond > length || (gaps[beyond] ?? 0) > (gaps[first] ?? 0)) return null;
  const whole = (sums[beyond] ?? 0) - (sums[first] ?? 0);
  const cut = (start - first) * (prices[first] ?? 0) + (beyond - end) * (prices[beyond - 1] ?? 0);
  return { startMs: fromMs, endMs: fromMs + durationMs, meanCtPerKwh: (whole - cut) / (end - start) };
}

/** The stretch of so many quarter-hours that costs least (`sign` −1) or most (1); of equal ones the first. */
function bestStretch(grid: PriceGrid, { from, to }: QuarterRange, quarters: number, sign: 1 | -1): readonly PriceWindow[] | null {
  if (quarters === 0) return null;
  const { sums, gaps } = grid;
  let best = -1;
  let bestSum = -Infinity;
  for (let start = from; start + quarters <= to; start++) {
    if (gaps[start + quarters] !== gaps[start]) continue;
    const sum = sign * ((sums[start + quarters] ?? 0) - (sums[start] ?? 0));
    if (sum > bestSum + 1e-9) {
      best = start;
      bestSum = sum;
    }
  }
  return best < 0 ? null : [windowOf(grid, best, best + quarters)];
}

/** The so many cheapest quarter-hours, touching ones joined; of equal ones the first. */
function cheapestQuarters(grid: PriceGrid, { from, to }: QuarterRange, quarters: number): readonly PriceWindow[] | null {
  const { prices } = grid;
  const ascending = prices
    .slice(from, to)
    .filter((price) => !Number.isNaN(price))
    .toSorted();
  const dearest = ascending[quarters - 1];
  if (dearest === undefined) return null;
  // All that is cheaper than the dearest one that is needed, and of those that cost as much the first.
  let equals = quarters - ascending.indexOf(dearest);
  const chosen: number[] = [];
  for (let index = from; index < to; index++) {
    const price = prices[index] ?? NaN;
    if (price < dearest || (price === dearest && equals-- > 0)) chosen.push(index);
  }
  return joined(chosen).map((run) => windowOf(grid, run.from, run.to));
}

/** Runs of neighbours among ascending numbers. */
function joined(indices: readonly number[]): readonly QuarterRange[] {
  const runs: { from: number; to: number }[] = [];
  for (const index of indices) {
    const run = runs.at(-1);
    if (run?.to === index) run.to += 1;
    else runs.push({ from: index, to: index + 1 });
  }
  return runs;
}

function windowOf({ startMs, sums }: PriceGrid, from: number, to: number): PriceWindow {
  return {
    startMs: startMs + from * quarterMs,
    endMs: startMs + to * quarterMs,
    meanCtPerKwh: ((sums[to] ?? 0) - (sums[from] ?? 0)) / (to - from),
  };
}

function cheaper(one: readonly PriceWindow[] | null, other: readonly PriceWindow[] | null): readonly PriceWindow[] | null {
  if (one === null || other === null) return one ?? other;
  return meanOf(other) < meanOf(one) - 1e-9 ? other : one;
}

/** The mean of windows, each by its length. */
function meanOf(windows: readonly PriceWindow[]): number {
  let cost = 0;
  let duration = 0;
  for (const { startMs, endMs, meanCtPerKwh } of windows) {
    cost += meanCtPerKwh * (endMs - startMs);
    duration += endMs - startMs;
  }
  return cost / duration;
}
