import type { CheckoutError } from "../adapter/CheckoutError.js";
import type { ModuleId } from "../energy/modules.js";

/** What can be ordered after the contract. */
export type LaterOrder = ModuleId | "smartMeter";

/**
 * Where an order stands that the customer sends.
 *
 * - `sending`: it is under way. `checking`: its answer was lost, or it is there already, and the list is looked at.
 * - `failed`: it was not taken. `missing`: its answer was lost and the list does not show it: it can be sent again, for the API takes
 *   no second one. `unknown`: its answer was lost and the list could not be read; `isLooking` while it is tried again.
 */
export type OrderAttempt =
  | { readonly status: "idle" | "sending" | "checking" }
  | { readonly status: "failed" | "missing"; readonly error: CheckoutError }
  | { readonly status: "unknown"; readonly error: CheckoutError; readonly isLooking: boolean };

/** All orders of one customer's area: components that show the same order share it, and it outlives them. */
export interface AttemptStore {
  readonly get: (order: LaterOrder) => OrderAttempt;
  readonly set: (order: LaterOrder, attempt: OrderAttempt) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** The attempt of an order that nobody has sent. */
export const noAttempt: OrderAttempt = { status: "idle" };

/** Whether the API is being asked, for the order or after it. */
export const isAsking = (attempt: OrderAttempt): boolean =>
  attempt.status === "sending" || attempt.status === "checking" || (attempt.status === "unknown" && attempt.isLooking);

/** Whether an attempt's outcome is open: until it is known nothing else is sent. */
export const isOpenAttempt = (attempt: OrderAttempt): boolean => isAsking(attempt) || attempt.status === "unknown";

/** Makes a store in which nothing was sent. */
export function createAttemptStore(): AttemptStore {
  const attempts = new Map<LaterOrder, OrderAttempt>();
  const listeners = new Set<() => void>();
  return {
    get: (order) => attempts.get(order) ?? noAttempt,
    set: (order, attempt) => {
      attempts.set(order, attempt);
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
