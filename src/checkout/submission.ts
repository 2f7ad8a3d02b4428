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

/** What is asked of an order that was sent before this page was loaded, or with another content: what became of it. Its key is all that is known. */
export interface LookUp {
  readonly looksUp: true;
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
  | (Ordered & { readonly status: "unknown"; readonly error: CheckoutError; readonly asked: number })
  /**
   * An order with this visit's key may have arrived, and what was in it is not known here: its page was loaded anew, or a copy of it has
   * sent another one. `askAgain` asks what became of it.
   */
  | { readonly status: "left"; readonly isAsking: boolean; readonly error: CheckoutError | null; readonly asked: number }
  /** It has arrived: this is its contract. */
  | { readonly status: "found"; readonly subscription: Subscription };

/**
 * Why an order was not sent: the host said no, or what it was asked about changed before it said yes; or one that was sent before has
 * certainly not arrived.
 */
export type HeldBackReason = "refused" | "changed" | "notArrived";

/** What a try can fail with. */
export type OrderFailure = CheckoutError | HeldBack | KeyInUse;

/** Nothing was sent. The message is the host's sentence. */
export class HeldBack extends Error {
  override readonly name = "HeldBack";
  readonly because: HeldBackReason;
  constructor(because: HeldBackReason, message = "") {
    super(message);
    this.because = because;
  }
}

/** Another order was sent with this visit's key: by another page, or by this one before it was loaded. */
export class KeyInUse extends Error {
  override readonly name = "KeyInUse";
  /** The refusal that told of it, where one did. */
  readonly refusal: CheckoutError | null;
  constructor(refusal: CheckoutError | null = null) {
    super();
    this.refusal = refusal;
  }
}

/** Whether an order was refused because its key belongs to another one, which may be stored. */
export const isKeyInUse = ({ fields }: CheckoutError): boolean => fields.some(({ code }) => code === "idempotency_key_reused");

/** One try to send the order, as react-query keeps it. */
export interface Try {
  readonly status: "idle" | "pending" | "success" | "error";
  readonly variables: Sending | LookUp | undefined;
  /** `null`: what was looked up has not arrived. */
  readonly data: Subscription | null | undefined;
  readonly error: OrderFailure | null;
}

/** The key of the tries. They are kept on the provider's own client alone: a host that clears its client must not make an order forgotten. */
export const orderKey = ["stromkasse", "order"] as const;

const idle: Submission = { status: "idle" };

/** Where the order stands, told from all tries to send it, the oldest first. */
export const submissionOf = (tries: readonly Try[]): Submission => tries.reduce(after, idle);

function after(before: Submission, { status, variables, data, error }: Try): Submission {
  if (status === "idle" || variables === undefined) return before;
  if ("looksUp" in variables || error instanceof KeyInUse) return afterLookUp(before, { status, data, error });
  const { asksAgain: _, ...ordered } = variables;
  const asked = before.status === "unknown" ? before.asked + 1 : 0;
  if (status === "pending") return { ...ordered, status: "sending", asked };
  if (data) return { ...ordered, status: "accepted", subscription: data };
  if (error === null) return before;
  if (error instanceof HeldBack) return { status: "heldBack", because: error.because, message: error.message };
  return staysUnknown(variables, error) ? { ...ordered, status: "unknown", error, asked } : { status: "failed", error };
}

function afterLookUp(before: Submission, { status, data, error }: Omit<Try, "variables">): Submission {
  if (data) return { status: "found", subscription: data };
  if (data === null) return { status: "heldBack", because: "notArrived", message: "" };
  const asked = before.status === "left" ? before.asked + 1 : 0;
  return { status: "left", isAsking: status === "pending", error: toldOf(error), asked };
}

/** What the API said, where it was the API that did. */
export function toldOf(error: OrderFailure | null): CheckoutError | null {
  if (error instanceof KeyInUse) return error.refusal;
  return error instanceof HeldBack ? null : error;
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

/** An order that has arrived, with its contract. */
export type ArrivedOrder = Extract<Submission, { readonly status: "accepted" | "found" }>;

/** Whether the order has arrived for certain. */
export function hasArrived(submission: Submission): submission is ArrivedOrder {
  return submission.status === "accepted" || submission.status === "found";
}

/** Whether an order may have arrived, and nobody knows yet. */
export function isUnsettled({ status }: Submission): boolean {
  return status === "sending" || status === "unknown" || status === "left";
}

/** The order of one visit. */
export interface Orders {
  /** Where its tries are kept. */
  readonly client: QueryClient;
  /** Where it stands at this moment: of two clicks in one tick the second finds the order under way, before React renders. */
  readonly now: () => Submission;
  readonly subscribe: (listener: () => void) => () => void;
  /** Says that an order with this visit's key was sent before the page was loaded. */
  readonly leave: () => void;
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
    subscribe: (listener) =>
      client.getMutationCache().subscribe(({ type }) => {
        // Not of observers: react-query makes them while a component renders, when nobody may be told to render.
        if (type === "added" || type === "updated" || type === "removed") listener();
      }),
    leave: () => {
      const never = { context: undefined, data: undefined, failureCount: 0, failureReason: null, isPaused: false, submittedAt: 0 };
      const state = { ...never, status: "error", error: new KeyInUse(), variables: { looksUp: true } } as const;
      client
        .getMutationCache()
        .build<Subscription | null, OrderFailure, Sending | LookUp, unknown>(client, { mutationKey: orderKey, gcTime: Infinity }, state);
    },
  };
}
