import { useMutation, useMutationState } from "@tanstack/react-query";
import { useMemo, useReducer } from "react";
import { asOrderError, type CheckoutError } from "../../adapter/CheckoutError.js";
import { useCustomerContext } from "../CustomerContext.js";
import type { CustomerEventDetail } from "../events.js";
import { attemptNow, attemptOf, isOpenAttempt, keyOfOrder, leavesOpen, tryOf } from "../laterOrders.js";
import type { LaterOrder, OrderAct, OrderAttempt } from "../laterOrders.js";

/** How something is ordered for a contract. */
export interface OrderSteps<Item> {
  /** Sends it. Called once. */
  readonly send: () => Promise<Item>;
  /** Puts the answer where it is shown. */
  readonly keep: (item: Item) => Promise<void>;
  /** Loads the list anew. @returns Whether it is ordered now. */
  readonly look: () => Promise<boolean>;
}

/** An order that the customer sends. */
export interface LaterOrderView {
  readonly attempt: OrderAttempt;
  /** Sends it, unless its outcome is open. */
  readonly send: () => void;
  /** Where nobody knows whether it arrived: looks into the list again. */
  readonly lookAgain: () => void;
}

/**
 * An order of the customer's area. Components that show the same order share it, and it outlives them. After a lost answer, or where
 * the API knows the order already, the list is looked at; nothing is sent again by itself, nor later because there was no network.
 */
export function useLaterOrder<Item>(order: LaterOrder, { send, keep, look }: OrderSteps<Item>): LaterOrderView {
  const { orders, emit } = useCustomerContext();
  const module = order === "smartMeter" ? null : order;
  const tell = (detail: CustomerEventDetail) => emit(detail, "program");

  const { mutate } = useMutation<boolean, CheckoutError, OrderAct>(
    {
      mutationKey: keyOfOrder(order),
      networkMode: "always",
      retry: false,
      gcTime: Infinity,
      throwOnError: false,
      mutationFn: async (act) => {
        if (act.type === "look") return look();
        try {
          await keep(await send());
          return true;
        } catch (cause) {
          throw asOrderError(cause, "The adapter");
        }
      },
      onSuccess: (isOrdered, act) => {
        const wasRefused = act.type === "look" && act.after.kind === "conflict";
        if (isOrdered && !wasRefused) tell({ type: "laterOrderAccepted", module });
      },
      onError: (error, act) => {
        if (act.type === "look") return;
        const codes = error.fields.map(({ code }) => code);
        tell({ type: "laterOrderFailed", module, kind: error.kind, codes, requestId: error.requestId ?? null });
        if (leavesOpen(error)) mutate({ type: "look", after: error });
      },
    },
    orders,
  );

  const tries = useMutationState({ filters: { mutationKey: keyOfOrder(order) }, select: tryOf }, orders);
  // react-query tells of a change a timer later, and an answer may be faster. What was pressed is shown as pressed at once.
  const [, renderNow] = useReducer((count: number) => count + 1, 0);
  const begin = (act: OrderAct) => {
    mutate(act);
    renderNow();
  };

  return {
    attempt: useMemo(() => attemptOf(tries), [tries]),
    send: () => {
      if (isOpenAttempt(attemptNow(orders, order))) return;
      begin({ type: "send" });
      emit({ type: "laterOrderSent", module }, "user");
    },
    lookAgain: () => {
      const now = attemptNow(orders, order);
      if (now.status === "unknown" && !now.isLooking) begin({ type: "look", after: now.error });
    },
  };
}
