/**
 * The way of a §14a module after its order, and the rules for ordering one later.
 *
 * Source: Nomos OpenAPI (`/grid-fee-reductions`) and the Nomos grid fee guide.
 */
import { milestonesOf, type CustomerAction, type Milestone } from "./milestone.js";
import type { ModuleId } from "./modules.js";

/**
 * How far a grid-fee reduction has come: recorded (`intended`, sent once the contract is confirmed), with the grid operator
 * (`ordered`), in force (`activated`), over (`ended`), or declined by the grid operator (`rejected`).
 */
export type GridFeeReductionStatus = "intended" | "ordered" | "activated" | "ended" | "rejected";

/** One order of one module. A rejected or ended record stays; a new order makes a new one. */
export interface GridFeeReduction {
  readonly id: string;
  readonly subscriptionId: string;
  readonly module: ModuleId;
  readonly status: GridFeeReductionStatus;
  /** ISO instants between which the grid fee is reduced; `null` until the grid operator has confirmed, or while there is no end. */
  readonly validFrom: string | null;
  readonly validUntil: string | null;
  /** ISO instants. */
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** What a status means, for all that decide by it. */
interface LifecycleStep {
  /** The steps that are behind. */
  readonly reached: number;
  /** Nothing will change any more of itself. */
  readonly final: boolean;
  /** Takes the module's place: the API refuses another one of the same type. */
  readonly open: boolean;
}

/** The lifecycle. `activated` is not final: the reduction ends with the contract or a change of modules. */
const lifecycle: Readonly<Record<GridFeeReductionStatus, LifecycleStep>> = {
  intended: { reached: 1, final: false, open: true },
  ordered: { reached: 2, final: false, open: true },
  activated: { reached: 3, final: false, open: true },
  ended: { reached: 4, final: true, open: false },
  rejected: { reached: 2, final: true, open: false },
};

/** The steps of a reduction's timeline. */
export type ReductionMilestone = GridFeeReductionStatus;

const untilActive: readonly ReductionMilestone[] = ["intended", "ordered", "activated"];

/**
 * The timeline of a reduction. `activated` carries the day from which it holds, `ended` the day until which it held, `rejected` its
 * last change. When it was sent, the API does not tell.
 */
export function reductionMilestones(reduction: GridFeeReduction): readonly Milestone<ReductionMilestone>[] {
  const { status } = reduction;
  const dates = {
    at: {
      intended: reduction.createdAt,
      activated: reduction.validFrom,
      ended: reduction.validUntil,
      rejected: reduction.updatedAt,
    },
  };
  const way = status === "ended" ? waysToTheEnd(reduction) : untilActive;
  const reached = Math.min(lifecycle[status].reached, way.length);
  return milestonesOf(way, reached, dates, status === "rejected" ? "rejected" : undefined);
}

/** A reduction can end before it was ever in force: with a contract that is withdrawn from. */
function waysToTheEnd({ validFrom }: GridFeeReduction): readonly ReductionMilestone[] {
  return validFrom === null ? ["intended", "ended"] : [...untilActive, "ended"];
}

/** Whether nothing will change any more, so that nobody needs to ask again. */
export const isFinalReduction = ({ status }: GridFeeReduction): boolean => lifecycle[status].final;

/** Whether a reduction takes its module's place: while it is intended, ordered or activated, no other of its type is taken. */
export const isOpenReduction = ({ status }: GridFeeReduction): boolean => lifecycle[status].open;

/** Whether there is still something to wait for: an answer of the supplier or the grid operator. */
export const isAwaitedReduction = (reduction: GridFeeReduction): boolean => isOpenReduction(reduction) && reduction.status !== "activated";

/**
 * Whether the customer has to act: after a rejection, whose usual cause is that the device is not registered with the grid operator.
 * The API does not tell the cause of a single one.
 */
export function reductionAttention({ status }: GridFeeReduction): { readonly by: "customer"; readonly reason: "rejected" } | null {
  return status === "rejected" ? { by: "customer", reason: "rejected" } : null;
}

/** A module's orders: the one that counts now, and those before it, newest first. */
export interface ModuleHistory {
  /** The open one, else the newest; `null` where there is none. */
  readonly current: GridFeeReduction | null;
  readonly past: readonly GridFeeReduction[];
}

/** Sorts a contract's reductions by module. */
export function moduleHistories(reductions: readonly GridFeeReduction[]): Readonly<Record<ModuleId, ModuleHistory>> {
  return {
    module1: historyOf(reductions, "module1"),
    module2: historyOf(reductions, "module2"),
    module3: historyOf(reductions, "module3"),
  };
}

function historyOf(reductions: readonly GridFeeReduction[], module: ModuleId): ModuleHistory {
  const newestFirst = reductions
    .filter((reduction) => reduction.module === module)
    .toSorted((one, other) => Date.parse(other.createdAt) - Date.parse(one.createdAt));
  const current = newestFirst.find(isOpenReduction) ?? newestFirst[0] ?? null;
  return { current, past: newestFirst.filter((reduction) => reduction !== current) };
}

/** What the customer can do about a module's current record, when the rules allow an order or not. */
export function reductionAction(current: GridFeeReduction | null, orderable: boolean): CustomerAction {
  if (current !== null && isOpenReduction(current)) return "none";
  if (!orderable) return "none";
  return current === null ? "order" : "reorder";
}
