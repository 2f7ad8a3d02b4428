import type { MeterType } from "./meter.js";
import type { ModuleId } from "./modules.js";
import type { Subscription } from "./order.js";

/** A contract as its customer sees it later. */
export interface CustomerSubscription extends Subscription {
  readonly planId: string;
  readonly zip: string;
  readonly annualKwh: number;
  /** The meter that the contract holds now. */
  readonly meterType: MeterType;
  /** ISO instant from which there is no supply any more; `null` while no end is set. */
  readonly endAt: string | null;
  /** The modules that were kept for later when it was ordered. */
  readonly plannedModules: ReadonlySet<ModuleId>;
}

/**
 * How a contract is ended. `lastDay` is the last day of supply, `YYYY-MM-DD` in Germany.
 *
 * - `ordinary`: with the plan's notice; its earliest end where no day is given.
 * - `moveOut`: the special right when somebody moves. `withdrawal`: within 14 days (Widerruf); the end is set by the API.
 */
export type TerminationRequest =
  | { readonly kind: "ordinary"; readonly lastDay?: string }
  | { readonly kind: "moveOut"; readonly lastDay: string }
  | { readonly kind: "withdrawal" };

/** A termination that was taken. */
export interface Termination {
  readonly kind: TerminationRequest["kind"];
  /** ISO instant from which there is no supply any more: a midnight in Germany. */
  readonly endsAt: string;
  /** The last day of supply, `YYYY-MM-DD` in Germany. */
  readonly lastDay: string;
}
