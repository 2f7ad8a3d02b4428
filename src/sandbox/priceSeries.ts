import * as z from "zod/mini";
import { berlinClock, berlinDayMs, berlinDayStartMs, berlinInstantMs, minuteMs } from "../energy/berlinTime.js";
import { minuteOfClock } from "../energy/clockWindow.js";
import { berlinQuarter, rateAtMinute, type GridFeeSchedule } from "../energy/gridFeeSchedule.js";
import { grossCt } from "../energy/moduleFigures.js";
import { slotsPerDay, tomorrowFromClock } from "../energy/priceSeries.js";
import { addDays, berlinDate } from "../energy/startDate.js";
import { iso } from "./clock.js";
import { methodNotAllowed, queryOf, type SandboxApi } from "./context.js";
import { contractStatus } from "./contracts.js";
import { badRequest, notFound } from "./envelope.js";
import { exchangeCtPerKwh } from "./exchange.js";
import { gridAreaOf, type GridArea } from "./gridAreas.js";
import { reductionsOf } from "./gridFeeReductions.js";
import { sandboxGridFeeSchedule } from "./gridFees.js";
import { leviesOf, modul2Share } from "./prices.js";
import { findOrder, type SandboxState } from "./state.js";
import type { StoredOrder } from "./subscriptionAnswers.js";
import { parseOrRefuse } from "./validation.js";

const calendarDay = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/), z.iso.date());
const querySchema = z.object({ start: calendarDay, end: calendarDay });

/** `GET /subscriptions/{id}/prices`. Nothing while the contract is not active; tomorrow from 12:45, Europe/Berlin; no day after. */
export function addPriceRoute(api: SandboxApi): void {
  api
    .get("/subscriptions/:id/prices", (context) => {
      const { state } = context.env;
      const order = findOrder(state, context.req.param("id"));
      if (!order) throw notFound("Subscription");
      const query = queryOf(context);
      const { start, end } = parseOrRefuse(querySchema, { start: query.get("start") ?? undefined, end: query.get("end") ?? undefined });
      if (end < start) throw badRequest({ code: "custom", field: "end", message: "The end lies before the start" });
      const resolution = state.settings.priceResolution;
      return context.json({
        object: "price",
        subscription: order.id,
        period: { start, end },
        unit: "ct/kWh",
        currency: "EUR",
        resolution,
        reference: resolution === "hourly" ? "EPEX Day-Ahead Hourly" : "EPEX Day-Ahead 15min",
        items: contractStatus(state, order) === "active" ? priceItems(state, order, start, end) : null,
      });
    })
    .all(methodNotAllowed);
}

function priceItems(state: SandboxState, order: StoredOrder, start: string, end: string) {
  const area = gridAreaOf(order.request.address.zip);
  if (!area) throw new Error(`No grid area of ${order.id}`);
  const gridCt = gridFeeOf(state, order, area);
  const leviesCt = leviesOf(area.citySize).reduce((sum, { netCtPerKwh }) => sum + grossCt(netCtPerKwh), 0);
  const lastDay = lastPricedDay(state.settings.now());
  const items = [];
  for (let date = start; date <= end && date <= lastDay; date = addDays(date, 1)) {
    const slots = slotsOf(date, state.settings.priceResolution === "hourly" ? 60 : 15);
    const minutes = slots.map(({ minute }) => minute);
    const exchange = exchangeCtPerKwh(state.settings.seed, state.exchangeEurPerKwh * 100, date, minutes);
    for (const [index, slot] of slots.entries()) items.push(priceItem(slot.startMs, exchange[index] ?? 0, gridCt(slot), leviesCt));
  }
  return items;
}

/** Each figure is rounded by itself, as everywhere in the API. */
function priceItem(startMs: number, electricity: number, grid: number, levies: number) {
  const cents = (value: number) => Math.round(value * 100) / 100;
  return {
    timestamp: iso(startMs),
    amount: cents(electricity + grid + levies),
    components: [
      { type: "electricity", amount: cents(electricity) },
      { type: "grid", amount: cents(grid) },
      { type: "levies", amount: cents(levies) },
    ],
  };
}

interface Slot {
  readonly startMs: number;
  /** Of the day, by the wall's clock. */
  readonly minute: number;
  readonly quarter: ReturnType<typeof berlinQuarter>;
}

function slotsOf(date: string, slotMinutes: 15 | 60): readonly Slot[] {
  const dayStartMs = berlinDayStartMs(date);
  const quarter = berlinQuarter(new Date(dayStartMs));
  const isUsual = berlinDayMs(date) === 24 * 60 * minuteMs;
  return Array.from({ length: slotsPerDay(date, slotMinutes) }, (_, index) => {
    const startMs = dayStartMs + index * slotMinutes * minuteMs;
    const minute = isUsual ? index * slotMinutes : (minuteOfClock(berlinClock(startMs)) ?? 0);
    return { startMs, minute, quarter };
  });
}

function lastPricedDay(now: Date): string {
  const today = berlinDate(now);
  return now.getTime() >= berlinInstantMs(today, tomorrowFromClock) ? addDays(today, 1) : today;
}

/**
 * The grid fee of a contract, ct/kWh gross: with Modul 3 by the operator's windows (its table stands for every year here), with Modul 2
 * reduced, each while it is in force; else, and where the operator has no table, flat.
 */
function gridFeeOf(state: SandboxState, order: StoredOrder, { operator }: GridArea): (slot: Slot) => number {
  const schedule: GridFeeSchedule | null = sandboxGridFeeSchedule(order.request.address.zip);
  const reductions = reductionsOf(state, order);
  const holds = (module: string, startMs: number) =>
    reductions.some((reduction) => {
      const { validFromMs, validUntilMs } = reduction;
      return reduction.module === module && validFromMs !== null && validFromMs <= startMs && startMs < (validUntilMs ?? Infinity);
    });
  return ({ startMs, minute, quarter }) => {
    if (schedule && holds("module3", startMs)) return grossCt(schedule.netCtPerKwh[rateAtMinute(schedule, minute, quarter)]);
    return grossCt(operator.netCtPerKwh) * (holds("module2", startMs) ? 1 - modul2Share : 1);
  };
}
