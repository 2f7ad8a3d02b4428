/** The calls of a customer's adapter, and what they have to be answered with. */
import type { CustomerAdapter } from "../../adapter/CustomerAdapter.js";
import { boolean, day, filled, finite, instant, listOf, nullable, oneOf, pageOf, record, setOf, string, type Look } from "../shapes.js";
import type { ReadCall, WriteCall } from "../subject.js";
import type { CustomerFixtures } from "./subject.js";

const modules = ["module1", "module2", "module3"] as const;

const subscription = record({
  id: filled,
  number: nullable(filled),
  status: oneOf("pending", "active", "ended", "unknown"),
  startAt: nullable(instant),
  planId: filled,
  zip: filled,
  annualKwh: finite,
  meterType: oneOf("smart", "analog"),
  endAt: nullable(instant),
  plannedModules: setOf(...modules),
});

const reduction = record({
  id: filled,
  subscriptionId: filled,
  module: oneOf(...modules),
  status: oneOf("intended", "ordered", "activated", "ended", "rejected"),
  validFrom: nullable(string),
  validUntil: nullable(string),
  createdAt: instant,
  updatedAt: instant,
});

const meterOrder = record({
  id: filled,
  subscriptionId: filled,
  status: oneOf(
    "intended",
    "created",
    "placed",
    "checkSubmitted",
    "checkReviewed",
    "planning",
    "scheduled",
    "installed",
    "activated",
    "cancelled",
  ),
  preExisting: boolean,
  blocked: nullable(record({ reason: oneOf("checkMissing", "gridOperatorRegistration", "review", "unknown"), at: nullable(instant) })),
  cancelled: nullable(record({ reason: oneOf("preExisting", "customerRequest", "unknown"), at: nullable(instant) })),
  createdAt: instant,
  updatedAt: nullable(instant),
  appointmentAt: nullable(instant),
  installedAt: nullable(instant),
  activatedAt: nullable(instant),
});

const slot = record({
  startMs: finite,
  ctPerKwh: nullable(finite),
  energyCtPerKwh: nullable(finite),
  gridCtPerKwh: nullable(finite),
  leviesCtPerKwh: nullable(finite),
});

const series = record({ subscriptionId: filled, slotMinutes: oneOf(15, 60), reference: string, slots: nullable(listOf(slot)) });
const termination = record({ kind: oneOf("ordinary", "moveOut", "withdrawal"), endsAt: instant, lastDay: day });

const call = (name: string, look: Look, run: ReadCall<CustomerAdapter>["run"]): ReadCall<CustomerAdapter> => ({
  name,
  run,
  faultsOf: (value) => look(value, ""),
});

/** The reads. */
export function customerReads(fixtures: CustomerFixtures): readonly ReadCall<CustomerAdapter>[] {
  const { subscriptionId, reductionId, meterOrderId, days } = fixtures;
  const prices = { subscriptionId, firstDay: days.ordinary, lastDay: days.ordinary };
  return [
    call("getSubscription", subscription, (adapter, signal) => adapter.getSubscription(subscriptionId, { signal })),
    call("listGridFeeReductions", pageOf(reduction), (adapter, signal) => adapter.listGridFeeReductions({ subscriptionId }, { signal })),
    call("getGridFeeReduction", reduction, (adapter, signal) => adapter.getGridFeeReduction(reductionId, { signal })),
    call("listMeterOrders", pageOf(meterOrder), (adapter, signal) => adapter.listMeterOrders({ subscriptionId }, { signal })),
    call("getMeterOrder", meterOrder, (adapter, signal) => adapter.getMeterOrder(meterOrderId, { signal })),
    call("getPrices", series, (adapter, signal) => adapter.getPrices(prices, { signal })),
  ];
}

/** The writes; `terminate` where the API knows it. */
export function customerWrites(fixtures: CustomerFixtures): readonly WriteCall<CustomerAdapter>[] {
  const { subscriptionId, bareSubscriptionId, module, termination: ways } = fixtures;
  return [
    call("orderGridFeeReduction", reduction, (adapter, signal) =>
      adapter.orderGridFeeReduction({ subscriptionId: bareSubscriptionId, module }, { signal }),
    ),
    call("orderSmartMeter", meterOrder, (adapter, signal) => adapter.orderSmartMeter({ subscriptionId: bareSubscriptionId }, { signal })),
    ...(ways
      ? [call("terminate", termination, (adapter, signal) => adapter.terminate({ subscriptionId, ...ways.taken }, { signal }))]
      : []),
  ];
}
