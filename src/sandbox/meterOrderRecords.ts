/** The way of a meter order through the weeks: what each version of the API says of it on a day. */
import { dayMs, iso } from "./clock.js";
import { isCurie, type ApiVersion } from "./envelope.js";
import type { MeterBlock, StoredMeterOrder } from "./records.js";

interface Step {
  readonly afterDays: number;
  readonly curie: string;
  readonly edison: string;
}

const scheduledDay = 20;
const installedDay = 45;
const activatedDay = 56;

/** Eight weeks, as the guide says. */
const steps: readonly Step[] = [
  { afterDays: 0, curie: "created", edison: "waiting" },
  { afterDays: 2, curie: "placed", edison: "ordered" },
  { afterDays: 5, curie: "check_submitted", edison: "ordered" },
  { afterDays: 9, curie: "check_reviewed", edison: "checked" },
  { afterDays: 14, curie: "check_reviewed", edison: "installation_planning" },
  { afterDays: scheduledDay, curie: "scheduled", edison: "installation_scheduled" },
  { afterDays: 40, curie: "scheduled", edison: "installation_waiting" },
  { afterDays: installedDay, curie: "installed", edison: "installation_finished" },
  { afterDays: 48, curie: "installed", edison: "installed" },
  { afterDays: activatedDay, curie: "activated", edison: "activated" },
];

/** The way where a smart meter was there: curie cancels the order, edison activates the meter. */
const stepsOfPreExisting: readonly Step[] = [
  { afterDays: 0, curie: "created", edison: "waiting" },
  { afterDays: 2, curie: "placed", edison: "ordered" },
  { afterDays: 9, curie: "cancelled", edison: "pre_installed" },
  { afterDays: 16, curie: "cancelled", edison: "activated" },
];

const stepsOfCancelled: readonly Step[] = [
  ...steps.filter(({ afterDays }) => afterDays < 12),
  { afterDays: 12, curie: "cancelled", edison: "cancelled" },
];

const stepsOfInterest: readonly Step[] = [{ afterDays: 0, curie: "created", edison: "intended" }];

const waysByOutcome = {
  install: steps,
  block: steps,
  cancel: stepsOfCancelled,
  preExisting: stepsOfPreExisting,
  interestOnly: stepsOfInterest,
};

/** After how many days an order comes to stand still. */
const blockedDay: Readonly<Record<MeterBlock, number>> = { review: 1, check_missing: 3, grid_operator_registration: 8 };
const blockedOnEdison: Readonly<Record<MeterBlock, string>> = {
  review: "blocked",
  check_missing: "blocked",
  grid_operator_registration: "blocked_wim",
};

/** A meter order on a day, in the words of neither version. */
interface Progress {
  readonly step: Step;
  /** When each day of its way was or will be, ms: what stood still moves what comes after. */
  readonly dayAtMs: (day: number) => number;
  readonly changedAtMs: number;
  readonly block: { readonly reason: MeterBlock; readonly atMs: number } | null;
  /** The contract ended first. */
  readonly endedAtMs: number | null;
}

function progressOf(order: StoredMeterOrder, contractEndMs: number | null, nowMs: number): Progress {
  const { createdAtMs, outcome, releasedAtMs } = order;
  const way = waysByOutcome[outcome.kind];
  const stopDay = outcome.kind === "block" ? blockedDay[outcome.reason] : Infinity;
  const stopMs = createdAtMs + stopDay * dayMs;
  const stoppedMs = Math.max(0, (releasedAtMs ?? nowMs) - stopMs);
  const dayAtMs = (day: number) => createdAtMs + day * dayMs + (day > stopDay ? stoppedMs : 0);
  const lastMs = contractEndMs === null ? nowMs : Math.min(nowMs, contractEndMs);
  const isReached = ({ afterDays }: Step) => dayAtMs(afterDays) <= lastMs && (afterDays <= stopDay || releasedAtMs !== null);
  const step = way.reduce((last, next) => (isReached(next) ? next : last));
  const isOver = step.curie === "activated" || step.curie === "cancelled";
  const endedAtMs = !isOver && contractEndMs !== null && contractEndMs <= nowMs ? contractEndMs : null;
  const isBlocked = outcome.kind === "block" && releasedAtMs === null && stopMs <= lastMs && endedAtMs === null;
  const block = isBlocked ? { reason: outcome.reason, atMs: stopMs } : null;
  return { step, dayAtMs, changedAtMs: endedAtMs ?? block?.atMs ?? dayAtMs(step.afterDays), block, endedAtMs };
}

/** Whether a meter order's meter reports. One that was there already does so after a while, whatever the version calls it. */
export function isMeterActive(order: StoredMeterOrder, contractEndMs: number | null, nowMs: number): boolean {
  return progressOf(order, contractEndMs, nowMs).step.edison === "activated";
}

/** Why a meter order stands still now; `null` where it does not. */
export function meterBlockOf(order: StoredMeterOrder, contractEndMs: number | null, nowMs: number): MeterBlock | null {
  return progressOf(order, contractEndMs, nowMs).block?.reason ?? null;
}

/** When a meter order last changed, ms. */
export function meterChangedAtMs(order: StoredMeterOrder, contractEndMs: number | null, nowMs: number): number {
  return progressOf(order, contractEndMs, nowMs).changedAtMs;
}

/** The status of a meter order in a version's words. */
export function meterStatus(order: StoredMeterOrder, contractEndMs: number | null, nowMs: number, version: ApiVersion): string {
  const { step, block, endedAtMs } = progressOf(order, contractEndMs, nowMs);
  if (endedAtMs !== null) return "cancelled";
  if (isCurie(version)) return step.curie;
  return block ? blockedOnEdison[block.reason] : step.edison;
}

/** A meter order in a version's shape. */
export function wireMeterOrder(order: StoredMeterOrder, contractEndMs: number | null, nowMs: number, version: ApiVersion) {
  const progress = progressOf(order, contractEndMs, nowMs);
  const status = meterStatus(order, contractEndMs, nowMs, version);
  const shared = {
    object: "meter_order",
    id: order.id,
    subscription: order.subscriptionId,
    customer: order.customer,
    provider: order.outcome.kind === "interestOnly" ? "inexogy" : "metrify",
    status,
    created_at: iso(order.createdAtMs),
  };
  return isCurie(version) ? { ...shared, ...datesOf(order, status, progress) } : { ...shared, updated_at: iso(progress.changedAtMs) };
}

function datesOf({ outcome }: StoredMeterOrder, status: string, { step, dayAtMs, changedAtMs, block }: Progress) {
  const isBuiltIn = outcome.kind === "install" || outcome.kind === "block";
  const since = (day: number, of: number) => (isBuiltIn && step.afterDays >= day ? iso(dayAtMs(of)) : null);
  const cancelReason = outcome.kind === "preExisting" && step.curie === "cancelled" ? "pre_existing" : "customer_request";
  const isCancelled = status === "cancelled";
  return {
    appointment_at: since(scheduledDay, installedDay),
    installed_at: since(installedDay, installedDay),
    activated_at: since(activatedDay, activatedDay),
    cancelled_at: isCancelled ? iso(changedAtMs) : null,
    cancelled_reason: isCancelled ? cancelReason : null,
    blocked_at: block ? iso(block.atMs) : null,
    blocked_reason: block && block.reason !== "review" ? block.reason : null,
  };
}
