/**
 * The way of a smart meter order, from the order to a meter that reports. One lifecycle for both API versions: curie's eight
 * milestones and edison's fourteen statuses map onto it (in the adapter).
 *
 * Source: Nomos OpenAPI (both versions), and the Nomos smart meter guide for what the statuses mean.
 */
import { milestonesOf, type CustomerAction, type Milestone } from "./milestone.js";
import type { MeterType } from "./meter.js";
import type { Subscription } from "./order.js";

/**
 * How far a meter order has come.
 *
 * - `intended`: interest was shown, the order is not finished (inexogy). `created`: taken, not yet with the metering company.
 * - `placed`: with the metering company. `checkSubmitted`, `checkReviewed`: the check whether a smart meter can be built in.
 * - `planning`: a date is being looked for. `scheduled`: there is one. `installed`: the meter hangs. `activated`: it reports.
 * - `cancelled`: it will not go on.
 */
export type MeterOrderStatus =
  | "intended"
  | "created"
  | "placed"
  | "checkSubmitted"
  | "checkReviewed"
  | "planning"
  | "scheduled"
  | "installed"
  | "activated"
  | "cancelled";

/**
 * Why an order stands still. `checkMissing`: the check has not been done yet. `gridOperatorRegistration`: the grid operator has not
 * confirmed (edison's `blocked_wim`). `review`: the supplier has to approve it (edison's `blocked`). `unknown`: the API gives no reason.
 */
export type MeterBlockReason = "checkMissing" | "gridOperatorRegistration" | "review" | "unknown";

/** Why an order was cancelled; `unknown` on edison, which does not tell. */
export type MeterCancelReason = "preExisting" | "customerRequest" | "unknown";

/** An order of a smart meter (iMSys). A subscription has one at most, ever. */
export interface MeterOrder {
  readonly id: string;
  readonly subscriptionId: string;
  readonly status: MeterOrderStatus;
  /** A smart meter was there already, so that none is built in. */
  readonly preExisting: boolean;
  readonly blocked: { readonly reason: MeterBlockReason; readonly at: string | null } | null;
  readonly cancelled: { readonly reason: MeterCancelReason; readonly at: string | null } | null;
  /** ISO instants; `null` where not reached, or not told (edison tells the creation and the last change only). */
  readonly createdAt: string;
  readonly updatedAt: string | null;
  readonly appointmentAt: string | null;
  readonly installedAt: string | null;
  readonly activatedAt: string | null;
}

/** A step of a meter order's timeline. */
export type MeterMilestone = "created" | "placed" | "checked" | "scheduled" | "installed" | "activated" | "cancelled";

const wholeWay: readonly MeterMilestone[] = ["created", "placed", "checked", "scheduled", "installed", "activated"];
const wayOfPreExisting: readonly MeterMilestone[] = ["created", "activated"];

/** The lifecycle: the last step that a status has reached. */
const reachedBy: Readonly<Record<Exclude<MeterOrderStatus, "cancelled">, MeterMilestone | null>> = {
  intended: null,
  created: "created",
  placed: "placed",
  checkSubmitted: "placed",
  checkReviewed: "checked",
  planning: "checked",
  scheduled: "scheduled",
  installed: "installed",
  activated: "activated",
};

/** The timeline of a meter order. A cancelled one ends with its cancellation; one for a meter that was there already knows no installation. */
export function meterMilestones(order: MeterOrder): readonly Milestone<MeterMilestone>[] {
  const way = order.preExisting ? wayOfPreExisting : wholeWay;
  const dates = {
    at: {
      created: order.createdAt,
      installed: order.installedAt,
      activated: order.activatedAt,
      cancelled: order.cancelled?.at ?? null,
    },
    expectedAt: { installed: order.appointmentAt },
  };
  return milestonesOf(way, stepsReached(order, way), dates, order.status === "cancelled" ? "cancelled" : undefined);
}

function stepsReached(order: MeterOrder, way: readonly MeterMilestone[]): number {
  const last = order.status === "cancelled" ? reachedBeforeCancellation(order) : reachedBy[order.status];
  if (last === null) return 0;
  // Of a meter that was there already, everything before `activated` is one step.
  return Math.max(1, way.indexOf(last) + 1);
}

/** A cancelled order has lost its status; its dates still tell how far it came. */
function reachedBeforeCancellation({ appointmentAt, installedAt, activatedAt }: MeterOrder): MeterMilestone {
  if (activatedAt !== null) return "activated";
  if (installedAt !== null) return "installed";
  return appointmentAt === null ? "created" : "scheduled";
}

/** Whether nothing will change any more, so that nobody needs to ask again. A blocked order is not final: somebody may free it. */
export function isFinalMeterOrder({ status }: MeterOrder): boolean {
  return status === "activated" || status === "cancelled";
}

/** Who has to act before an order goes on. */
export interface MeterAttention {
  readonly by: "customer" | "supplier" | "gridOperator" | "meteringCompany";
  readonly reason: MeterBlockReason | "notFinished" | "cancelled";
}

const actorOf: Readonly<Record<MeterBlockReason, MeterAttention["by"]>> = {
  checkMissing: "meteringCompany",
  gridOperatorRegistration: "gridOperator",
  review: "supplier",
  unknown: "supplier",
};

/**
 * Whether a human has to act, who and why; `null` while everything goes its way. After a cancellation it is the customer who has to
 * write, for the API takes no second order; not where the meter was there already.
 */
export function meterAttention(order: MeterOrder): MeterAttention | null {
  if (order.status === "cancelled") return order.preExisting ? null : { by: "customer", reason: "cancelled" };
  if (order.status === "activated") return null;
  if (order.blocked !== null) return { by: actorOf[order.blocked.reason], reason: order.blocked.reason };
  return order.status === "intended" ? { by: "customer", reason: "notFinished" } : null;
}

/** What decides on whether a smart meter can be ordered. */
export interface MeterSituation {
  /** The subscription's only meter order; `null` where there is none. */
  readonly order: MeterOrder | null;
  /** Whether the plan sells a smart meter. */
  readonly sold: boolean;
  /** The meter that the contract holds. */
  readonly meterType: MeterType;
  readonly subscriptionStatus: Subscription["status"];
}

/**
 * What the customer can do about the smart meter. A first order needs a plan that sells it, a meter that is none yet and a contract
 * that has not ended. After that there is no second one, not even after a cancellation (409): whatever stands still is for support.
 */
export function meterAction({ order, sold, meterType, subscriptionStatus }: MeterSituation): CustomerAction {
  if (order === null) return sold && meterType === "analog" && subscriptionStatus !== "ended" ? "order" : "none";
  return meterAttention(order) === null ? "none" : "contactSupport";
}

/** What is known of the smart meter that Modul 3 and dynamic prices need. `unregistered`: it hangs there, but the contract still holds the old one. */
export type SmartMeterState = "active" | "unregistered" | "onOrder" | "none";

/** What a contract's meter and its order say together about the smart meter. */
export function smartMeterState({ order, meterType }: Pick<MeterSituation, "order" | "meterType">): SmartMeterState {
  if (meterType === "smart" || order?.status === "activated") return "active";
  if (order === null) return "none";
  if (order.status === "cancelled") return order.preExisting ? "unregistered" : "none";
  return "onOrder";
}
