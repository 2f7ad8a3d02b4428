import type { QueryClient } from "@tanstack/react-query";
import type { CheckoutError } from "../adapter/CheckoutError.js";
import type { Order, Subscription } from "../energy/order.js";
import type { Plan } from "../energy/plan.js";
import type { Quote } from "../energy/quote.js";
import type { Answers } from "../schemas/answers.js";
import type { SupplierParticulars } from "./supplier.js";

/** An order, and all that it was made of: whatever changes in the form or the provider afterwards, this is what was ordered. */
export interface Ordered {
  readonly order: Order;
  readonly answers: Answers;
  readonly plan: Plan;
  /** The price that it was ordered at. */
  readonly quote: Quote;
  /** Who sells; absent where a host orders without a checkout of ours, which has to name one. */
  readonly supplier: SupplierParticulars | undefined;
  /** When the button was pressed. */
  readonly placedAt: Date;
}

/** What is sent. */
export interface Sending extends Ordered {
  /** The very same order is asked for again, after its outcome stayed unknown. */
  readonly asksAgain: boolean;
}

/** Where the order stands. Only `idle`, `failed` and `heldBack` can be sent from, so that one intent is one order. */
export type Submission =
  | { readonly status: "idle" }
  /** `asked`: how often it was asked for again after its outcome stayed unknown. */
  | (Ordered & { readonly status: "sending"; readonly asked: number })
  | (Ordered & { readonly status: "accepted"; readonly subscription: Subscription })
  | { readonly status: "failed"; readonly error: CheckoutError }
  /** Nothing was sent. `message` is the host's sentence; empty where it gave none, and where the host did not say no. */
  | { readonly status: "heldBack"; readonly because: HeldBackReason; readonly message: string }
  /** It may have arrived. The same order is asked for again, with the same key, and nothing else. */
  | (Ordered & { readonly status: "unknown"; readonly error: CheckoutError; readonly asked: number });

/** Why an order was not sent: the host said no, or what it was asked about changed before it said yes. */
export type HeldBackReason = "refused" | "changed";

/** Nothing was sent. The message is the host's sentence. */
export class HeldBack extends Error {
  override readonly name = "HeldBack";
  readonly because: HeldBackReason;
  constructor(because: HeldBackReason, message = "") {
    super(message);
    this.because = because;
  }
}

/** One try to send the order, as react-query keeps it. */
export interface Try {
  readonly status: "idle" | "pending" | "success" | "error";
  readonly variables: Sending | undefined;
  readonly data: Subscription | undefined;
  readonly error: CheckoutError | HeldBack | null;
}

/** The key of the tries. They are kept on the provider's own client alone: a host that clears its client must not make an order forgotten. */
export const orderKey = ["stromkasse", "order"] as const;

const idle: Submission = { status: "idle" };

/** Where the order stands, told from all tries to send it, the oldest first. */
export const submissionOf = (tries: readonly Try[]): Submission => tries.reduce(after, idle);

function after(before: Submission, { status, variables, data, error }: Try): Submission {
  if (status === "idle" || variables === undefined) return before;
  const { asksAgain: _, ...ordered } = variables;
  const asked = before.status === "unknown" ? before.asked + 1 : 0;
  if (status === "pending") return { ...ordered, status: "sending", asked };
  if (data !== undefined) return { ...ordered, status: "accepted", subscription: data };
  if (error === null) return before;
  if (error instanceof HeldBack) return { status: "heldBack", because: error.because, message: error.message };
  return staysUnknown(variables, error) ? { ...ordered, status: "unknown", error, asked } : { status: "failed", error };
}

/**
 * Whether an order may have arrived although sending it failed. "Not now" says nothing of an earlier try: an order that may have arrived
 * stays in question until the API knows it, or refuses it.
 */
export function staysUnknown({ asksAgain }: Pick<Sending, "asksAgain">, error: CheckoutError): boolean {
  return error.kind === "unknownOutcome" || (asksAgain && error.retryable);
}

/** Whether answers may change and an order may be sent. While one is under way, and once it is placed, all stands still. */
export function isOpen({ status }: Submission): boolean {
  return status === "idle" || status === "failed" || status === "heldBack";
}

/** The order of one visit. */
export interface Orders {
  /** Where its tries are kept. */
  readonly client: QueryClient;
  /** Where it stands at this moment: of two clicks in one tick the second finds the order under way, before React renders. */
  readonly now: () => Submission;
  readonly subscribe: (listener: () => void) => () => void;
}

/**
 * The order of one visit, told from the tries that a client keeps. (`useMutationState` tells the same, but a moment later: a button that was
 * pressed would still look idle, and a host that asks right after `placeOrder()` would hear of no order.)
 */
export function createOrders(client: QueryClient): Orders {
  let tries: readonly Try[] = [];
  let submission = idle;
  return {
    client,
    now: () => {
      const states = client
        .getMutationCache()
        .findAll({ mutationKey: orderKey })
        .map(({ state }) => state as Try);
      if (states.length !== tries.length || states.some((state, index) => state !== tries[index])) {
        tries = states;
        submission = submissionOf(states);
      }
      return submission;
    },
    subscribe: (listener) => client.getMutationCache().subscribe(listener),
  };
}
