import type { CustomerSubscription, Termination } from "../../../energy/customerSubscription.js";
import type { GridFeeReduction } from "../../../energy/gridFeeReduction.js";
import type { MeterBlockReason, MeterCancelReason, MeterOrder, MeterOrderStatus } from "../../../energy/meterOrder.js";
import type { ModuleId } from "../../../energy/modules.js";
import type { Page } from "../../../energy/order.js";
import type { PriceSeries, PriceSlot } from "../../../energy/priceSeries.js";
import { berlinDate } from "../../../energy/startDate.js";
import { toSubscription } from "../fromWire.js";
import type {
  CurieMeterOrder,
  EdisonMeterOrder,
  FullSubscriptionAnswer,
  PricesAnswer,
  ReductionAnswer,
  TerminationAnswer,
} from "./answers.js";

/** The module of each type that the API names. */
export const moduleOfType = {
  "enwg-14a-module-1": "module1",
  "enwg-14a-module-2": "module2",
  "enwg-14a-module-3": "module3",
} as const satisfies Record<ReductionAnswer["type"], ModuleId>;

/** A contract. The modules that were kept for later stand in its metadata, where the checkout put them. */
export function toCustomerSubscription(answer: FullSubscriptionAnswer): CustomerSubscription {
  return {
    ...toSubscription(answer),
    planId: answer.plan,
    zip: answer.address.zip,
    annualKwh: answer.estimated_usage,
    meterType: answer.meter.type,
    endAt: answer.end_at ?? null,
    plannedModules: plannedModules(answer.metadata?.["planned_modules"]),
  };
}

function plannedModules(stated: unknown): ReadonlySet<ModuleId> {
  const names: readonly unknown[] = Array.isArray(stated) ? stated : [];
  return new Set(Object.values(moduleOfType).filter((id) => names.includes(id)));
}

/** A grid-fee reduction. */
export function toReduction(answer: ReductionAnswer): GridFeeReduction {
  return {
    id: answer.id,
    subscriptionId: answer.subscription,
    module: moduleOfType[answer.type],
    status: answer.status,
    validFrom: answer.valid_from ?? null,
    validUntil: answer.valid_until ?? null,
    createdAt: answer.created_at,
    updatedAt: answer.updated_at,
  };
}

const statusOfCurie: Readonly<Record<CurieMeterOrder["status"], MeterOrderStatus>> = {
  created: "created",
  placed: "placed",
  check_submitted: "checkSubmitted",
  check_reviewed: "checkReviewed",
  scheduled: "scheduled",
  installed: "installed",
  activated: "activated",
  cancelled: "cancelled",
};

/** Edison's statuses. One that is blocked has lost how far it came: `blocked` is at its order, `blocked_wim` with the metering company. */
const statusOfEdison: Readonly<Record<EdisonMeterOrder["status"], MeterOrderStatus>> = {
  intended: "intended",
  waiting: "created",
  blocked: "created",
  ordered: "placed",
  blocked_wim: "placed",
  checked: "checkReviewed",
  installation_planning: "planning",
  installation_scheduled: "scheduled",
  installation_waiting: "scheduled",
  installation_finished: "installed",
  installed: "installed",
  pre_installed: "installed",
  activated: "activated",
  cancelled: "cancelled",
};

const blockReasons: Readonly<Partial<Record<string, MeterBlockReason>>> = {
  check_missing: "checkMissing",
  grid_operator_registration: "gridOperatorRegistration",
  blocked: "review",
  blocked_wim: "gridOperatorRegistration",
};

const cancelReasons: Readonly<Partial<Record<string, MeterCancelReason>>> = {
  pre_existing: "preExisting",
  customer_request: "customerRequest",
};

/** A meter order of either version. */
export function toMeterOrder(answer: CurieMeterOrder | EdisonMeterOrder): MeterOrder {
  return "updated_at" in answer ? orderOfEdison(answer) : orderOfCurie(answer);
}

function orderOfCurie(answer: CurieMeterOrder): MeterOrder {
  const cancelReason = cancelReasons[answer.cancelled_reason ?? ""] ?? "unknown";
  const isCancelled = answer.status === "cancelled";
  const isBlocked = answer.blocked_at != null || answer.blocked_reason != null;
  return {
    id: answer.id,
    subscriptionId: answer.subscription,
    status: statusOfCurie[answer.status],
    preExisting: isCancelled && cancelReason === "preExisting",
    blocked: isBlocked ? { reason: blockReasons[answer.blocked_reason ?? ""] ?? "unknown", at: answer.blocked_at ?? null } : null,
    cancelled: isCancelled ? { reason: cancelReason, at: answer.cancelled_at ?? null } : null,
    createdAt: answer.created_at,
    updatedAt: null,
    appointmentAt: answer.appointment_at ?? null,
    installedAt: answer.installed_at ?? null,
    activatedAt: answer.activated_at ?? null,
  };
}

/** Edison dates its last change only: that is when a cancelled order was cancelled, an active one activated and a blocked one blocked. */
function orderOfEdison({ id, subscription, status, created_at, updated_at }: EdisonMeterOrder): MeterOrder {
  const blockReason = blockReasons[status];
  return {
    id,
    subscriptionId: subscription,
    status: statusOfEdison[status],
    preExisting: status === "pre_installed",
    blocked: blockReason === undefined ? null : { reason: blockReason, at: updated_at },
    cancelled: status === "cancelled" ? { reason: "unknown", at: updated_at } : null,
    createdAt: created_at,
    updatedAt: updated_at,
    appointmentAt: null,
    installedAt: null,
    activatedAt: status === "activated" ? updated_at : null,
  };
}

/** A page of what belongs to one contract. The API ignores filters that it does not know, and would then tell of everybody's. */
export function toPage<Wire extends { readonly subscription: string }, Item>(
  answer: { readonly items: readonly Wire[]; readonly has_more?: boolean | undefined; readonly next_page?: string | null | undefined },
  toItem: (wire: Wire) => Item,
  belongs: (wire: Wire) => boolean,
): Page<Item> {
  const { items, has_more, next_page } = answer;
  return { items: items.filter(belongs).map(toItem), nextCursor: has_more === false ? null : next_page || null };
}

/** A price series: sorted, and of two prices for one time the later in the answer. */
export function toPriceSeries({ subscription, resolution, reference, items }: PricesAnswer): PriceSeries {
  const byStart = new Map((items ?? []).map((item) => [Date.parse(item.timestamp), toSlot(item)]));
  const slots = [...byStart.values()].toSorted((one, other) => one.startMs - other.startMs);
  return { subscriptionId: subscription, slotMinutes: resolution === "hourly" ? 60 : 15, reference, slots: items === null ? null : slots };
}

function toSlot({ timestamp, amount, components }: NonNullable<PricesAnswer["items"]>[number]): PriceSlot {
  const partOf = (type: string) => components.find((component) => component.type === type)?.amount ?? null;
  return {
    startMs: Date.parse(timestamp),
    ctPerKwh: amount,
    energyCtPerKwh: partOf("electricity"),
    gridCtPerKwh: partOf("grid"),
    leviesCtPerKwh: partOf("levies"),
  };
}

const kindOfReason = { ORDINARY: "ordinary", MOVE_OUT: "moveOut", WITHDRAWAL: "withdrawal" } as const;

/** A termination. The API names the first day without supply; the last one with it is the day before. */
export function toTermination({ reason, intended_end_at }: TerminationAnswer): Termination {
  return { kind: kindOfReason[reason], endsAt: intended_end_at, lastDay: berlinDate(new Date(Date.parse(intended_end_at) - 1)) };
}
