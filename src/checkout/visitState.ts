import { sameRequest, type Quote } from "../energy/quote.js";
import { randomId } from "./randomId.js";
import type { AskingStepId } from "./steps.js";

/** A step that is to be taken: none, one that the host is being asked about, or one that it refused (with its sentence). */
export type Move =
  | { readonly status: "none" }
  | { readonly status: "asking"; readonly to: AskingStepId }
  | { readonly status: "refused"; readonly message: string };

/** What of a visit is neither an answer nor an order. */
export interface Visit {
  /** UUID of the visit in this one tab. Sent nowhere: it tells the visit from a copy of its tab. */
  readonly visitId: string;
  /** UUID of what is wanted here; the order's idempotency key, and `checkout_id` in its metadata. */
  readonly checkoutId: string;
  /** The step that asks; once there is an order, the confirmation stands in its place. */
  readonly step: AskingStepId;
  readonly move: Move;
  /**
   * The price that counts: the first that was shown for the answers as they are, or the one that the visitor accepted in its place.
   * Another price for the same answers has to be accepted before an order; `null` until there was one.
   */
  readonly acceptedQuote: Quote | null;
}

/** Everything that can happen to it. */
export type VisitAction =
  | { readonly type: "stepped"; readonly step: AskingStepId }
  | { readonly type: "moveAsked"; readonly to: AskingStepId }
  | { readonly type: "moveRefused"; readonly to: AskingStepId; readonly message: string }
  /** Nobody is taken on while answering: what the host was asked about has changed. */
  | { readonly type: "answered" }
  /** A price is on the screen. It counts unless one for the same answers does already. */
  | { readonly type: "priceShown" | "priceAccepted"; readonly quote: Quote }
  /** A visit from before a reload goes on. */
  | { readonly type: "resumed"; readonly visit: Pick<Visit, "visitId" | "checkoutId" | "step"> }
  /** It goes on in another tab, too: what is ordered here is another order. */
  | { readonly type: "copied" };

const noMove: Move = { status: "none" };

/** What becomes of it; an action that changes nothing gives the same object. */
export function visitReducer(visit: Visit, action: VisitAction): Visit {
  const { move, acceptedQuote } = visit;
  switch (action.type) {
    case "stepped":
      return action.step === visit.step ? visit : { ...visit, step: action.step, move: noMove };
    case "moveAsked":
      return action.to === visit.step ? visit : { ...visit, move: { status: "asking", to: action.to } };
    case "moveRefused":
      return move.status === "asking" && move.to === action.to ? { ...visit, move: { status: "refused", message: action.message } } : visit;
    case "answered":
      return move.status === "none" ? visit : { ...visit, move: noMove };
    case "priceShown":
      return acceptedQuote !== null && sameRequest(acceptedQuote.request, action.quote.request)
        ? visit
        : { ...visit, acceptedQuote: action.quote };
    case "priceAccepted":
      return { ...visit, acceptedQuote: action.quote };
    case "resumed":
      return { ...visit, ...action.visit };
    case "copied":
      return { ...visit, visitId: randomId(), checkoutId: randomId() };
  }
}

/** A visit with subscribers, for `useSyncExternalStore`. */
export interface VisitStore {
  readonly get: () => Visit;
  /** @returns Whether anything changed. */
  readonly dispatch: (action: VisitAction) => boolean;
  readonly subscribe: (listener: () => void) => () => void;
}

/**
 * Makes the store of one visit.
 *
 * @param isOpen Whether anything may change still: while an order is under way, and once it is placed, all stands still.
 */
export function createVisitStore(isOpen: () => boolean): VisitStore {
  let visit: Visit = { visitId: randomId(), checkoutId: randomId(), step: "tariff", move: noMove, acceptedQuote: null };
  const listeners = new Set<() => void>();
  return {
    get: () => visit,
    dispatch: (action) => {
      const next = isOpen() ? visitReducer(visit, action) : visit;
      if (next === visit) return false;
      visit = next;
      for (const listener of listeners) listener();
      return true;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
