import { useCallback, useEffect, useState } from "react";
import { asOrderError, type CheckoutError } from "../../adapter/CheckoutError.js";
import type { Order } from "../../energy/order.js";
import { sameRequest, type Quote } from "../../energy/quote.js";
import { useFormat } from "../../messages/TextProvider.js";
import { useCheckoutContext, useDraft, useReadingContext } from "../CheckoutContext.js";
import type { Submission } from "../DraftStore.js";
import { askGate } from "../gates.js";
import { draftOrder } from "../order.js";
import { refusedField } from "../refusals.js";
import { askingSteps, type AskingStepId } from "../steps.js";
import { usePlan } from "./usePlan.js";
import { useOrderPrice, type OrderPrice } from "./useOrderPrice.js";

/** Why an order was not even sent. */
export type NotSent =
  /** A step's answers are not complete; its faults are shown now. */
  | { readonly reason: "incomplete"; readonly step: AskingStepId }
  /** There is no current price, and nobody orders at a price not shown. */
  | { readonly reason: "noPrice" }
  /** The price is another one than before, and has to be accepted first. */
  | { readonly reason: "priceChanged" };

/** Everything that the order button needs. */
export interface OrderView {
  readonly submission: Submission;
  readonly price: OrderPrice;
  /** The order waits for its price, which had become old: it goes out by itself once the same price is there again. */
  readonly isChecking: boolean;
  /** Sends the order once, however often it is called. @returns Why it was not sent; `null` when it was, or waits for its price. */
  readonly placeOrder: () => NotSent | null;
  /** After an unknown outcome: asks again for the very same order, with the same key. */
  readonly askAgain: () => void;
}

/** Drives the order. It is never repeated by itself. */
export function useOrder(): OrderView {
  const { store, extras } = useCheckoutContext();
  const submission = useDraft((draft) => draft.submission);
  const context = useReadingContext();
  const { locale } = useFormat();
  const plan = usePlan();
  const price = useOrderPrice();
  const send = useSend();
  const [checked, setChecked] = useState<Quote | null>(null);

  const placeOrder = useCallback((): NotSent | null => {
    const { answers, checkoutId, submission: current } = store.get();
    if (current.status !== "idle" && current.status !== "failed" && current.status !== "heldBack") return null;
    if (plan.status !== "ready" || price.quote === null) return { reason: "noPrice" };
    const draft = draftOrder({ checkoutId, answers, plan: plan.plan, quote: price.quote, locale, context, ...extras() });
    if (!draft.ok) {
      store.dispatch({ type: "attempted", section: draft.step });
      return { reason: "incomplete", step: draft.step };
    }
    if (price.status === "changed") return { reason: "priceChanged" };
    if (price.status === "ready") void send(draft.order);
    else setChecked(price.quote);
    if (price.status === "stale") price.refresh();
    return null;
  }, [store, extras, plan, price, locale, context, send]);
  useEffect(() => {
    if (checked === null || price.status === "stale" || price.status === "loading") return;
    // oxlint-disable-next-line react/set-state-in-effect -- the price that was waited for has come, from outside of React
    setChecked(null);
    // For other answers it would be a price that nobody has looked at.
    if (price.status === "ready" && sameRequest(price.quote.request, checked.request)) placeOrder();
  }, [checked, price, placeOrder]);
  const askAgain = () => {
    const current = store.get().submission;
    if (current.status === "unknown") void send(current.order);
  };
  return { submission, price, isChecking: checked !== null, placeOrder, askAgain };
}

function useSend(): (order: Order) => Promise<void> {
  const { adapter, store, emit, gates } = useCheckoutContext();
  const settle = useCallback(
    async (order: Order) => {
      emit({ type: "orderSent" }, "user");
      try {
        const subscription = await adapter.createSubscription(order, { idempotencyKey: store.get().checkoutId });
        store.dispatch({ type: "accepted", subscription });
        emit({ type: "orderAccepted", subscriptionId: subscription.id }, "program");
      } catch (cause) {
        const error = asOrderError(cause, "The adapter's createSubscription");
        const { submission } = store.get();
        // "Not now" says nothing of an earlier try: an order that may have arrived stays in question until the API knows it, or refuses it.
        const staysUnknown = submission.status === "sending" && submission.asked > 0 && error.retryable;
        const isUnknown = error.kind === "unknownOutcome" || staysUnknown;
        store.dispatch(isUnknown ? { type: "outcomeUnknown", error } : { type: "failed", error });
        const codes = error.fields.map((fault) => fault.code);
        emit({ type: "orderFailed", kind: error.kind, codes, requestId: error.requestId ?? null }, "program");
      }
    },
    [adapter, store, emit],
  );
  return useCallback(
    async (order: Order) => {
      const { beforeOrder } = gates();
      const mayHaveArrived = store.get().submission.status === "unknown";
      // The store answers before React renders: of two clicks in one tick the second finds the order under way.
      if (!store.dispatch({ type: "sending", order })) return;
      if (beforeOrder && !mayHaveArrived) {
        const { payment: _, ...shown } = order;
        const message = await askGate(beforeOrder, { order: shown });
        if (message !== null) return void store.dispatch({ type: "heldBack", message });
      }
      await settle(order);
    },
    [store, gates, settle],
  );
}

/** The step where a refused order can be mended: the first that a refusal is about; `null` where it is about none. */
export function stepOfRefusal(error: CheckoutError): AskingStepId | null {
  const sections = error.fields.map(refusedField).map((path) => path?.split(".")[0]);
  return askingSteps.find((step) => sections.includes(step)) ?? null;
}
