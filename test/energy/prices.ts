import { berlinDayMs, berlinDayStartMs, minuteMs } from "../../src/energy/berlinTime.ts";
import type { PriceSeries, PriceSlot } from "../../src/energy/priceSeries.ts";
import { addDays } from "../../src/energy/startDate.ts";

/** A slot with a price, or a gap. */
export const slot = (startMs: number, ctPerKwh: number | null): PriceSlot => ({
  startMs,
  ctPerKwh,
  energyCtPerKwh: ctPerKwh === null ? null : ctPerKwh - 15,
  gridCtPerKwh: 9,
  leviesCtPerKwh: 6,
});

/** A series from an instant on. */
export const seriesOf = (startMs: number, prices: readonly (number | null)[], slotMinutes: 15 | 60 = 15): PriceSeries => ({
  subscriptionId: "sub_1",
  slotMinutes,
  reference: "EPEX Day-Ahead",
  slots: prices.map((price, index) => slot(startMs + index * slotMinutes * minuteMs, price)),
});

/** A series of whole days in Germany, priced by the slot's place in the series. */
export function daysFrom(
  date: string,
  days: number,
  price: (index: number) => number | null = (index) => index,
  slotMinutes: 15 | 60 = 15,
) {
  const startMs = berlinDayStartMs(date);
  const lastDate = addDays(date, days - 1);
  const count = (berlinDayStartMs(lastDate) + berlinDayMs(lastDate) - startMs) / (slotMinutes * minuteMs);
  return seriesOf(
    startMs,
    Array.from({ length: count }, (_, index) => price(index)),
    slotMinutes,
  );
}
