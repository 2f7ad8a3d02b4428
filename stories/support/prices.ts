import { berlinClock, berlinDayStartMs, minuteMs } from "../../src/energy/berlinTime.js";
import { minuteOfClock } from "../../src/energy/clockWindow.js";
import { grossCtPerKwh, rateAt, type GridFeeSchedule } from "../../src/energy/gridFeeSchedule.js";
import { gapAt, slotsPerDay, type PriceSeries, type PriceSlot } from "../../src/energy/priceSeries.js";
import { addDays } from "../../src/energy/startDate.js";
import { exchangeCtPerKwh } from "../../src/sandbox/exchange.js";

/** How invented prices are made. */
export interface InventedPrices {
  /** `YYYY-MM-DD`. */
  readonly firstDay: string;
  /** How many days; two unless told. */
  readonly days?: number;
  readonly slotMinutes?: 15 | 60;
  /** How far the exchange falls at 13:00, ct/kWh; not at all unless told. */
  readonly dipCtPerKwh?: number;
  /** Windows of the grid fee; flat unless told. */
  readonly schedule?: GridFeeSchedule;
  /** Slots without a price, by their place in the series. */
  readonly gap?: (index: number) => boolean;
}

const cents = (value: number) => Math.round(value * 100) / 100;

/** Prices as the sandbox's exchange makes them, gross. */
export function inventedPrices({ firstDay, days = 2, slotMinutes = 15, dipCtPerKwh = 0, schedule, gap }: InventedPrices): PriceSeries {
  const slots: PriceSlot[] = [];
  for (let day = 0; day < days; day += 1) {
    const date = addDays(firstDay, day);
    const dayStartMs = berlinDayStartMs(date);
    const starts = Array.from({ length: slotsPerDay(date, slotMinutes) }, (_, index) => dayStartMs + index * slotMinutes * minuteMs);
    const minutes = starts.map((startMs) => minuteOfClock(berlinClock(startMs)) ?? 0);
    const exchange = exchangeCtPerKwh(7, 9, date, minutes);
    for (const [index, startMs] of starts.entries()) {
      const dip = dipCtPerKwh * Math.exp(-((((minutes[index] ?? 0) - 780) / 120) ** 2));
      const energyCtPerKwh = cents((exchange[index] ?? 0) - dip);
      const gridCtPerKwh = cents(schedule ? grossCtPerKwh(schedule, rateAt(schedule, new Date(startMs))) : 9.01);
      const leviesCtPerKwh = 7.94;
      const ctPerKwh = cents(energyCtPerKwh + gridCtPerKwh + leviesCtPerKwh);
      slots.push(gap?.(slots.length) ? gapAt(startMs) : { startMs, ctPerKwh, energyCtPerKwh, gridCtPerKwh, leviesCtPerKwh });
    }
  }
  const reference = slotMinutes === 60 ? "EPEX Day-Ahead Hourly" : "EPEX Day-Ahead 15min";
  return { subscriptionId: "sub_1", slotMinutes, reference, slots };
}
