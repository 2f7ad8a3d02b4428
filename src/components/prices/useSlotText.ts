import { useCallback } from "react";
import type { PriceDay, PriceSlot } from "../../energy/priceSeries.js";
import { prices } from "../../messages/de/prices.js";
import { useFormat, useText } from "../../messages/TextProvider.js";
import { columnOf, partOf, stackedParts } from "./chartShapes.js";
import { writeSpan, writeTime } from "./priceTimes.js";

/** Says a slot of a day in one sentence, by its index: when it is, its price and the parts of it. */
export function useSlotText(day: PriceDay): (index: number) => string {
  const span = useSpanOf(day);
  const parts = usePartTexts();
  const ct = useCt();
  const t = useText("prices", prices);
  return (index) => {
    const slot = day.slots[index];
    if (slot === undefined) return "";
    const price = slot.ctPerKwh === null ? t.noPrice : t.perKwh({ amount: ct(slot.ctPerKwh) });
    const told = slot.ctPerKwh === null ? [] : parts(slot).map(({ text }) => text);
    return [`${span(slot)}: ${price}`, ...told].join(", ");
  };
}

/** Writes what the cursor is on, by the slot's index, as short as it can: `13:15 · 24,40 ct`. */
export function useCursorText(day: PriceDay): (index: number) => string {
  const format = useFormat();
  const ct = useCt();
  const t = useText("prices", prices);
  return (index) => {
    const slot = day.slots[index];
    return slot === undefined ? "" : `${writeTime(t, format, slot.startMs)} · ${slot.ctPerKwh === null ? t.noPrice : ct(slot.ctPerKwh)}`;
  };
}

/** Writes when a slot of a day is. */
export function useSpanOf({ startMs, endMs, slots }: PriceDay): (slot: PriceSlot) => string {
  const t = useText("prices", prices);
  const format = useFormat();
  const slotMs = (endMs - startMs) / slots.length;
  return (slot) => writeSpan(t, format, { startMs: slot.startMs, endMs: slot.startMs + slotMs });
}

/** Writes ct/kWh: `28,41 ct`. */
export function useCt(): (ctPerKwh: number) => string {
  const format = useFormat();
  return useCallback((ctPerKwh) => format.ct(ctPerKwh / 100), [format]);
}

/** Names the parts of a slot's price with their amounts, the dearest last as they lie in the picture turned over: energy, grid, levies. */
export function usePartTexts() {
  const t = useText("prices", prices);
  const ct = useCt();
  return (slot: PriceSlot) => {
    if (columnOf(slot).some(({ part }) => part === "whole")) return [{ part: "whole" as const, text: t.parts.whole }];
    return stackedParts.toReversed().map((part) => {
      const amount = partOf(slot, part);
      return { part, text: amount === null ? t.parts[part] : t.part({ part: t.parts[part], amount: ct(amount) }) };
    });
  };
}
