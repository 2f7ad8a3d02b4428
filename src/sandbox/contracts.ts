/** What a subscription has become by now. */
import { berlinDayStartMs } from "../energy/berlinTime.js";
import { addDays, berlinDate } from "../energy/startDate.js";
import { dayMs, iso } from "./clock.js";
import { isMeterActive } from "./meterOrderRecords.js";
import type { SandboxState } from "./state.js";
import type { StoredOrder, WireSubscription } from "./subscriptionAnswers.js";

/** Two to three weeks, as the documentation says of the market's processes. */
const confirmedAfterDays = 14;
const startsAfterDays = 21;

/** The days of a contract, ms since 1970. */
export interface ContractDates {
  readonly confirmedAtMs: number;
  readonly startAtMs: number;
  /** The first instant without supply; `null` while no end is set. */
  readonly endAtMs: number | null;
}

/** When a contract is confirmed, starts and ends. A wished day counts where it is later than the next possible one. */
export function contractDates(state: SandboxState, order: StoredOrder): ContractDates {
  const { next_possible_start, intended_start_date } = order.request;
  const possible = addDays(berlinDate(new Date(order.createdAt)), startsAfterDays);
  const wished = next_possible_start ? undefined : intended_start_date;
  return {
    confirmedAtMs: Date.parse(order.createdAt) + confirmedAfterDays * dayMs,
    startAtMs: berlinDayStartMs(wished !== undefined && wished > possible ? wished : possible),
    endAtMs: state.terminations.get(order.id)?.endAtMs ?? null,
  };
}

/** Whether a contract waits for its start, runs, or has ended. */
export function contractStatus(state: SandboxState, order: StoredOrder): WireSubscription["status"] {
  const { startAtMs, endAtMs } = contractDates(state, order);
  const nowMs = state.settings.now().getTime();
  if (endAtMs !== null && endAtMs <= nowMs) return "ended";
  return startAtMs <= nowMs ? "active" : "pending";
}

/** An order with its subscription and its meter as they are now. */
export function liveOrder(state: SandboxState, order: StoredOrder): StoredOrder {
  const { confirmedAtMs, startAtMs, endAtMs } = contractDates(state, order);
  const termination = state.terminations.get(order.id);
  const nowMs = state.settings.now().getTime();
  const passed = [Date.parse(order.createdAt), confirmedAtMs, startAtMs, termination?.terminatedAtMs, endAtMs].filter(
    (ms): ms is number => typeof ms === "number" && ms <= nowMs,
  );
  const subscription: WireSubscription = {
    ...order.subscription,
    status: contractStatus(state, order),
    start_at: confirmedAtMs <= nowMs ? iso(startAtMs) : null,
    terminated_at: termination ? iso(termination.terminatedAtMs) : null,
    end_at: endAtMs === null ? null : iso(endAtMs),
    updated_at: iso(Math.max(...passed)),
  };
  const meter = { ...order.request.meter, type: hasSmartMeter(state, order) ? ("smart" as const) : ("analog" as const) };
  return { ...order, request: { ...order.request, meter }, subscription };
}

/** Whether a smart meter is there and active: the one that was ordered with, or the one that was ordered. */
export function hasSmartMeter(state: SandboxState, order: StoredOrder): boolean {
  if (order.request.meter.type === "smart") return true;
  const meterOrder = state.meterOrders.find(({ subscriptionId }) => subscriptionId === order.id);
  return meterOrder !== undefined && isMeterActive(meterOrder, contractDates(state, order).endAtMs, state.settings.now().getTime());
}
