"use client";

import { useEffect, useRef } from "react";
import { useSubmission } from "../../checkout/CheckoutContext.js";
import { hasArrived, type ArrivedOrder } from "../../checkout/submission.js";
import { callHost } from "../../messages/callHost.js";
import type { Order, Subscription } from "../../energy/order.js";

/** What a visit came to. Holds no payment data: a host has no use for it, and must not log it. */
export interface CheckoutResult {
  readonly subscription: Subscription;
  /** `null` where the page was loaded anew between the order and its answer: what was ordered is known to your backend alone. */
  readonly order: Omit<Order, "payment"> | null;
}

/** What an accepted order is told as. */
export function resultOf(submission: ArrivedOrder): CheckoutResult {
  const { subscription } = submission;
  if (submission.status === "found") return { subscription, order: null };
  const { payment: _, ...order } = submission.order;
  return { subscription, order };
}

/** Orders that were told of already, however often a checkout is mounted over them. */
const told = new WeakSet<object>();

/** Tells the host of the accepted order, once. The newest function is the one called. */
export function useCompletion(onComplete: ((result: CheckoutResult) => void) | undefined): void {
  const submission = useSubmission();
  const newest = useRef(onComplete);
  useEffect(() => {
    newest.current = onComplete;
  });
  useEffect(() => {
    if (!hasArrived(submission) || told.has(submission)) return;
    told.add(submission);
    callHost("onComplete", () => newest.current?.(resultOf(submission)));
  }, [submission]);
}
