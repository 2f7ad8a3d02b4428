/** What is drawn of a day's prices: pure geometry. A slot is 1 wide; heights are those of a picture 100 high. */
import type { PriceSlot } from "../../energy/priceSeries.js";
import { listOf } from "../../energy/list.js";

/** The parts of a price, as they lie upon each other, from the zero line on. `whole`: a price of which the parts are not known. */
export const stackedParts = ["levies", "grid", "energy"] as const;
export type PricePart = (typeof stackedParts)[number];

/** The vertical axis, ct/kWh. */
export interface PriceScale {
  readonly min: number;
  readonly max: number;
  /** Round, ascending, with the zero line; the first and last are `min` and `max`. */
  readonly ticks: readonly number[];
}

/** One part of a price; `null` where it is not known. */
export function partOf(slot: PriceSlot, part: PricePart): number | null {
  return { energy: slot.energyCtPerKwh, grid: slot.gridCtPerKwh, levies: slot.leviesCtPerKwh }[part];
}

/** A part of a slot's column, ct/kWh. */
interface StackedPart {
  readonly part: PricePart | "whole";
  readonly from: number;
  readonly to: number;
}

/** A slot's column: what is positive stands on the zero line, what is negative hangs from it. Empty without a price. */
export function columnOf(slot: PriceSlot): readonly StackedPart[] {
  if (slot.ctPerKwh === null) return [];
  const parts = stackedParts.flatMap((part) => {
    const ct = partOf(slot, part);
    return ct === null ? [] : [{ part, ct }];
  });
  if (parts.length < stackedParts.length) return [{ part: "whole", from: 0, to: slot.ctPerKwh }];
  let above = 0;
  let below = 0;
  return parts.map(({ part, ct }) => {
    const from = ct < 0 ? below : above;
    if (ct < 0) below += ct;
    else above += ct;
    return { part, from, to: from + ct };
  });
}

const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500];
const mostTicks = 5;

/** The axis for some slots with their parts: round, with the zero line, at most six ticks and at least one step high. */
export function priceScale(slots: readonly PriceSlot[]): PriceScale {
  const ends = slots.flatMap((slot) => [slot.ctPerKwh ?? 0, ...columnOf(slot).map(({ to }) => to)]);
  const least = Math.min(0, ...ends);
  return scaleBetween(least, Math.max(least < 0 ? 0 : 1, ...ends));
}

/** The axis for the movement of some slots' whole prices: round, from below the least to above the most, so from zero only where prices are near it. */
export function movementScale(slots: readonly PriceSlot[]): PriceScale {
  const all = slots.flatMap(({ ctPerKwh }) => ctPerKwh ?? []);
  const [least, most] = all.length > 0 ? [Math.min(...all), Math.max(...all)] : [0, 1];
  // Half a step around a price that is the same all day; with a foot's breadth below the least, so that the cheapest is seen to stand.
  return scaleBetween(least - Math.max(0.5, (most - least) / 10), Math.max(most, least + 0.5));
}

function scaleBetween(least: number, most: number): PriceScale {
  const step = steps.find((step) => Math.ceil(most / step) - Math.floor(least / step) <= mostTicks) ?? Math.ceil((most - least) / 4);
  const min = Math.floor(least / step) * step;
  const count = Math.max(1, Math.ceil(most / step) - Math.floor(least / step));
  const ticks = listOf(count + 1, (index) => min + index * step);
  return { min, max: min + count * step, ticks };
}

/** Where a price stands in a picture 100 high, from the top. */
export function heightOf({ min, max }: PriceScale, ctPerKwh: number): number {
  return round(((max - ctPerKwh) / (max - min)) * 100);
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** A shape for each part that there is: one path, so that a day is four elements and not four hundred. */
export function partPaths(slots: readonly PriceSlot[], scale: PriceScale): ReadonlyMap<StackedPart["part"], string> {
  return shapes(slots, scale, (slot) => columnOf(slot).map(({ part, from, to }) => ({ shape: part, from, to })));
}

/** The whole price over the zero line, or over the foot of an axis that begins higher: a shape for each tone that the slots have, by their index. */
export function tonePaths<Tone extends string>(
  slots: readonly PriceSlot[],
  scale: PriceScale,
  toneOf: (index: number) => Tone,
): ReadonlyMap<Tone, string> {
  const from = Math.min(scale.max, Math.max(scale.min, 0));
  return shapes(slots, scale, ({ ctPerKwh }, index) => (ctPerKwh === null ? [] : [{ shape: toneOf(index), from, to: ctPerKwh }]));
}

interface Piece<Shape> {
  readonly shape: Shape;
  readonly from: number;
  readonly to: number;
}

function shapes<Shape>(
  slots: readonly PriceSlot[],
  scale: PriceScale,
  piecesOf: (slot: PriceSlot, index: number) => readonly Piece<Shape>[],
): ReadonlyMap<Shape, string> {
  const runs = new Map<Shape, { start: number; end: number; top: number; bottom: number }[]>();
  slots.forEach((slot, index) => {
    for (const { shape, from, to } of piecesOf(slot, index)) {
      const [top, bottom] = [heightOf(scale, Math.max(from, to)), heightOf(scale, Math.min(from, to))];
      const all = runs.get(shape) ?? [];
      runs.set(shape, all);
      const last = all.at(-1);
      if (last?.end === index && last.top === top && last.bottom === bottom) last.end += 1;
      else all.push({ start: index, end: index + 1, top, bottom });
    }
  });
  return new Map(
    [...runs].map(([shape, all]) => [
      shape,
      all.map(({ start, end, top, bottom }) => `M${start} ${top}H${end}V${bottom}H${start}z`).join(""),
    ]),
  );
}

/** A line over the slots, broken where there is no value: the whole price unless told. */
export function priceLine(
  slots: readonly PriceSlot[],
  scale: PriceScale,
  valueOf: (slot: PriceSlot) => number | null | undefined = ({ ctPerKwh }) => ctPerKwh,
): string {
  let isDrawing = false;
  return slots
    .map((slot, index) => {
      const value = valueOf(slot);
      if (value == null) {
        isDrawing = false;
        return "";
      }
      const start = isDrawing ? "V" : `M${index} `;
      isDrawing = true;
      return `${start}${heightOf(scale, value)}H${index + 1}`;
    })
    .join("");
}

/** Where the top of a part lies in a slot's column, ct/kWh; `null` where it has none. */
export function topOf(slot: PriceSlot, part: PricePart): number | null {
  return columnOf(slot).find((piece) => piece.part === part)?.to ?? null;
}

/** What does not follow the exchange, grid fee and levies, at its least and most, ct/kWh; `null` where a slot's parts are not known. */
export function groundOf(slots: readonly PriceSlot[]): { readonly low: number; readonly high: number } | null {
  const grounds = slots.flatMap((slot) =>
    slot.ctPerKwh === null ? [] : [slot.energyCtPerKwh === null ? null : sumOf(partOf(slot, "grid"), partOf(slot, "levies"))],
  );
  const known = grounds.filter((ground) => ground !== null);
  if (known.length === 0 || known.length < grounds.length) return null;
  return { low: Math.min(...known), high: Math.max(...known) };
}

const sumOf = (one: number | null, other: number | null): number | null => (one === null || other === null ? null : one + other);

/** Neighbouring slots for which the same holds. */
export interface SlotRun<Value> {
  readonly value: Value;
  readonly start: number;
  readonly count: number;
}

/** Joins equal neighbours. */
export function runsOf<Value>(values: readonly Value[]): readonly SlotRun<Value>[] {
  const runs: { value: Value; start: number; count: number }[] = [];
  values.forEach((value, start) => {
    const last = runs.at(-1);
    if (last !== undefined && last.value === value) last.count += 1;
    else runs.push({ value, start, count: 1 });
  });
  return runs;
}
