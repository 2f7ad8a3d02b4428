/** Where an order stands that the customer sends after the contract: told from its tries, and kept nowhere else. */
import type { MutationKey, MutationState, QueryClient } from "@tanstack/react-query";
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

/** Whether the API is being asked, for the order or after it. */
export const isAsking = (attempt: OrderAttempt): boolean =>
  attempt.status === "sending" || attempt.status === "checking" || (attempt.status === "unknown" && attempt.isLooking);

/** Whether an attempt's outcome is open: until it is known nothing else is sent. */
export const isOpenAttempt = (attempt: OrderAttempt): boolean => isAsking(attempt) || attempt.status === "unknown";

/** What is done for an order: it is sent, or looked for in the list after an answer that left it open. */
export type OrderAct = { readonly type: "send" } | { readonly type: "look"; readonly after: CheckoutError };

/** One act and what came of it; `data`: whether it is ordered now. */
export type OrderTry = Pick<MutationState<boolean, CheckoutError, OrderAct>, "status" | "variables" | "data" | "error">;

/** Whether the list has to be looked at: the answer was lost, or the API knows the order already. */
export const leavesOpen = ({ kind }: CheckoutError): boolean => kind === "unknownOutcome" || kind === "conflict";

/** Where an order stands, told from all that was done for it, oldest first. */
export const attemptOf = (tries: readonly OrderTry[]): OrderAttempt => tries.reduce<OrderAttempt>(afterTry, { status: "idle" });

function afterTry(before: OrderAttempt, { status, variables: act, data: isOrdered, error }: OrderTry): OrderAttempt {
  if (act === undefined) return before;
  if (act.type === "look") return afterLook(before, act.after, status, isOrdered);
  if (status === "pending") return { status: "sending" };
  if (error === null) return { status: "idle" };
  // The look follows at once.
  return leavesOpen(error) ? { status: "checking" } : { status: "failed", error };
}

function afterLook(before: OrderAttempt, error: CheckoutError, status: OrderTry["status"], isOrdered: boolean | undefined): OrderAttempt {
  if (status === "pending") return before.status === "unknown" ? { ...before, isLooking: true } : { status: "checking" };
  if (isOrdered === true) return { status: "idle" };
  // A refusal is one, whether or not the list can be read.
  if (error.kind === "conflict") return { status: "failed", error };
  return status === "success" ? { status: "missing", error } : { status: "unknown", error, isLooking: false };
}

/** The key of all that is done for an order. */
export const keyOfOrder = (order: LaterOrder): MutationKey => ["laterOrder", order];

/** A try out of the cache, which does not know what is kept under our key. */
export const tryOf = ({ state }: { readonly state: MutationState }) => state as OrderTry;

/** Where an order stands now: newer than the last rendering, so that of two clicks in one tick the second finds the first. */
export const attemptNow = (orders: QueryClient, order: LaterOrder): OrderAttempt =>
  attemptOf(
    orders
      .getMutationCache()
      .findAll({ mutationKey: keyOfOrder(order) })
      .map(tryOf),
  );
