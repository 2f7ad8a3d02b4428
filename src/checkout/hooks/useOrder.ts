import { hashKey, useMutation } from "@tanstack/react-query";
import { useCallback, useEffect, useState } from "react";
import type { CheckoutAdapter } from "../../adapter/CheckoutAdapter.js";
import { asOrderError, CheckoutError } from "../../adapter/CheckoutError.js";
import type { Subscription } from "../../energy/order.js";
import { sameRequest, type Quote } from "../../energy/quote.js";
import { useFormat } from "../../messages/TextProvider.js";
import { useCheckoutContext, useSubmission } from "../CheckoutContext.js";
import type { CheckoutForm } from "../CheckoutForm.js";
import { askGate } from "../gates.js";
import { draftOrder } from "../order.js";
import { refusalsOf, refusedField, standsAsSent } from "../refusals.js";
import { askingSteps, type AskingStepId } from "../steps.js";
import {
  HeldBack,
  isKeyInUse,
  isOpen,
  KeyInUse,
  orderKey,
  staysUnknown,
  toldOf,
  type LookUp,
  type Ordered,
  type OrderFailure,
  type Sending,
  type Submission,
} from "../submission.js";
import { useOrderPrice, type OrderPrice } from "./useOrderPrice.js";
import { usePlan } from "./usePlan.js";
import { useAllRules } from "./useAllRules.js";

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
  /**
   * After an unknown outcome: asks again for the very same order, with the same key. Where the order was sent before the page was
   * loaded (`left`): asks what became of it.
   */
  readonly askAgain: () => void;
}

/** Drives the order. It is never repeated by itself. */
export function useOrder(): OrderView {
  const { answers, visit, orders, extras, meterNumberLater, now: present } = useCheckoutContext();
  const submission = useSubmission();
  const { locale } = useFormat();
  const plan = usePlan();
  const price = useOrderPrice();
  const send = useSend();
  const [checked, setChecked] = useState<Quote | null>(null);
  useAllRules();

  const placeOrder = useCallback((): NotSent | null => {
    if (!isOpen(orders.now())) return null;
    if (plan.status !== "ready" || price.quote === null) return { reason: "noPrice" };
    const { checkoutId } = visit.get();
    const now = present();
    const draft = draftOrder({ checkoutId, answers, plan: plan.plan, quote: price.quote, locale, now, meterNumberLater, ...extras() });
    if (!draft.ok) {
      answers.attempt(draft.step);
      return { reason: "incomplete", step: draft.step };
    }
    if (price.status === "changed") return { reason: "priceChanged" };
    if (price.status === "ready") send({ order: draft.order, plan: plan.plan, quote: price.quote, placedAt: now });
    else setChecked(price.quote);
    if (price.status === "stale") price.refresh();
    return null;
  }, [answers, visit, orders, extras, meterNumberLater, present, plan, price, locale, send]);
  useEffect(() => {
    if (checked === null || price.status === "stale" || price.status === "loading") return;
    // oxlint-disable-next-line react/set-state-in-effect -- the price that was waited for has come, from outside of React
    setChecked(null);
    // For other answers it would be a price that nobody has looked at.
    if (price.status === "ready" && sameRequest(price.quote.request, checked.request)) placeOrder();
  }, [checked, price, placeOrder]);
  return { submission, price, isChecking: checked !== null, placeOrder, askAgain: useAskAgain() };
}

/** Sends an order, once. */
function useSend(): (ordered: Pick<Ordered, "order" | "plan" | "quote" | "placedAt">) => void {
  const { answers, orders, supplier } = useCheckoutContext();
  const mutate = useOrderMutation();
  return useCallback(
    (ordered) => {
      // The cache is current before React renders: of two clicks in one tick the second finds the order under way.
      if (isOpen(orders.now())) mutate({ ...ordered, answers: answers.snapshot(), supplier, asksAgain: false });
    },
    [answers, orders, supplier, mutate],
  );
}

/** Asks for the very same order again, with the same key. */
function useAskAgain(): () => void {
  const { orders } = useCheckoutContext();
  const mutate = useOrderMutation();
  return useCallback(() => {
    const current = orders.now();
    if (current.status === "left" && !current.isAsking) mutate({ looksUp: true });
    if (current.status !== "unknown") return;
    const { status: _status, error: _error, asked: _asked, ...ordered } = current;
    mutate({ ...ordered, asksAgain: true });
  }, [orders, mutate]);
}

function useOrderMutation(): (sending: Sending | LookUp) => void {
  const { adapter, answers, visit, orders, emit, gates, isSelling } = useCheckoutContext();
  const { mutate } = useMutation<Subscription | null, OrderFailure, Sending | LookUp>(
    {
      mutationKey: orderKey,
      // An order that waits for the network would be sent later by itself, and one that nobody looks at would be forgotten.
      networkMode: "always",
      retry: false,
      gcTime: Infinity,
      throwOnError: false,
      mutationFn: async (sending) => {
        const { checkoutId } = visit.get();
        if ("looksUp" in sending) return lookUp(adapter, checkoutId);
        const { order, asksAgain } = sending;
        const { beforeOrder } = gates();
        if (beforeOrder && !asksAgain) {
          const { payment: _, ...shown } = order;
          const message = await askGate(beforeOrder, { order: shown });
          if (message !== null) throw new HeldBack("refused", message);
          if (!isSelling(order.planId) || !isAsAnswered(sending, answers)) throw new HeldBack("changed");
        }
        emit({ type: "orderSent" }, "user");
        try {
          return await adapter.createSubscription(order, { idempotencyKey: checkoutId });
        } catch (cause) {
          const error = asOrderError(cause, "The adapter's createSubscription");
          throw adapter.findOrder && isKeyInUse(error) ? new KeyInUse(error) : error;
        }
      },
      onSuccess: (subscription) => subscription && emit({ type: "orderAccepted", subscriptionId: subscription.id }, "program"),
      onError: (failure, sending) => {
        const error = toldOf(failure);
        if (error === null || "looksUp" in sending) return;
        if (failure === error && !staysUnknown(sending, error)) answers.refuse(refusalsOf(error.fields), sending.answers, standsAsSent);
        const codes = error.fields.map((fault) => fault.code);
        emit({ type: "orderFailed", kind: error.kind, codes, requestId: error.requestId ?? null }, "program");
      },
    },
    orders.client,
  );
  return mutate;
}

/** Asks what became of the order with a key. */
async function lookUp(adapter: CheckoutAdapter, idempotencyKey: string): Promise<Subscription | null> {
  try {
    const found = await adapter.findOrder?.({ idempotencyKey });
    // Nothing short of `null` says that it has not arrived.
    if (found === undefined) throw new CheckoutError("unknownOutcome", { message: "The adapter's findOrder tells nothing." });
    return found;
  } catch (cause) {
    throw asOrderError(cause, "The adapter's findOrder");
  }
}

/**
 * Whether the answers still are those that an order was made of: a host's gate takes its time, and an order that its yes is late for is one
 * that nobody looks at any more.
 */
function isAsAnswered({ answers: sent }: Ordered, answers: Pick<CheckoutForm, "snapshot">): boolean {
  return hashKey([answers.snapshot()]) === hashKey([sent]);
}

/** The step where a refused order can be mended: the first that a refusal is about; `null` where it is about none. */
export function stepOfRefusal(error: CheckoutError): AskingStepId | null {
  const sections = error.fields.map(refusedField).map((path) => path?.split(".")[0]);
  return askingSteps.find((step) => sections.includes(step)) ?? null;
}
