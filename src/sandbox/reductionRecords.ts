/** The way of a §14a order: what has become of it by now. */
import { berlinDayStartMs } from "../energy/berlinTime.js";
import type { GridFeeReductionStatus } from "../energy/gridFeeReduction.js";
import type { ModuleId } from "../energy/modules.js";
import { addDays, berlinDate } from "../energy/startDate.js";
import { dayMs, iso } from "./clock.js";
import type { ContractDates } from "./contracts.js";
import { isCurie, type ApiVersion } from "./envelope.js";
import type { StoredReduction } from "./records.js";

/** How long a grid operator takes to answer, days. */
const answeredAfterDays = 10;

/** A §14a order by now. */
export interface ReductionProgress {
  readonly status: GridFeeReductionStatus;
  /** Between which instants it holds, ms; `null` where it never did, or has no end. */
  readonly validFromMs: number | null;
  readonly validUntilMs: number | null;
  readonly updatedAtMs: number;
}

/** What has become of a §14a order: sent once the contract is confirmed, answered after days, over with the contract. */
export function reductionProgress(record: StoredReduction, contract: ContractDates, nowMs: number): ReductionProgress {
  const orderedAtMs = Math.max(record.createdAtMs, contract.confirmedAtMs);
  const answeredAtMs = orderedAtMs + answeredAfterDays * dayMs;
  const endMs = contract.endAtMs;
  const isAnswered = answeredAtMs <= nowMs && (endMs === null || answeredAtMs < endMs);
  const never = { validFromMs: null, validUntilMs: null };
  if (isAnswered && record.rejects) return { status: "rejected", ...never, updatedAtMs: answeredAtMs };

  // Never retroactive: from the day after the answer, and not before the contract starts.
  const nextDayMs = berlinDayStartMs(addDays(berlinDate(new Date(answeredAtMs)), 1));
  const validFromMs = isAnswered ? Math.max(contract.startAtMs, nextDayMs) : null;
  if (endMs !== null && endMs <= nowMs) {
    const held = validFromMs !== null && validFromMs < endMs;
    return { status: "ended", validFromMs: held ? validFromMs : null, validUntilMs: endMs, updatedAtMs: endMs };
  }
  if (validFromMs !== null) return { status: "activated", validFromMs, validUntilMs: endMs, updatedAtMs: answeredAtMs };
  if (orderedAtMs <= nowMs) return { status: "ordered", ...never, updatedAtMs: orderedAtMs };
  return { status: "intended", ...never, updatedAtMs: record.createdAtMs };
}

const typeOfModule = { module1: "enwg-14a-module-1", module2: "enwg-14a-module-2", module3: "enwg-14a-module-3" } as const;

/** The API's name of a module. */
export type ReductionType = (typeof typeOfModule)[ModuleId];

/** The module that the API's name stands for. */
export const moduleOfType: Readonly<Record<ReductionType, ModuleId>> = {
  "enwg-14a-module-1": "module1",
  "enwg-14a-module-2": "module2",
  "enwg-14a-module-3": "module3",
};

/** A §14a order in a version's shape. Edison names no customer. */
export function wireReduction(record: StoredReduction, progress: ReductionProgress, version: ApiVersion) {
  return {
    object: "grid_fee_reduction",
    id: record.id,
    subscription: record.subscriptionId,
    ...(isCurie(version) ? { customer: record.customer } : {}),
    type: typeOfModule[record.module],
    status: progress.status,
    valid_from: progress.validFromMs === null ? null : iso(progress.validFromMs),
    valid_until: progress.validUntilMs === null ? null : iso(progress.validUntilMs),
    created_at: iso(record.createdAtMs),
    updated_at: iso(progress.updatedAtMs),
  };
}
