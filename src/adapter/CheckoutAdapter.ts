import type { GridFeeSchedule } from "../energy/gridFeeSchedule.js";
import type { Order, Page, Subscription, Supplier } from "../energy/order.js";
import type { Plan } from "../energy/plan.js";
import type { Quote, QuoteRequest } from "../energy/quote.js";

/** What every call takes: a signal that cancels it. */
export interface CallOptions {
  readonly signal?: AbortSignal | undefined;
}

/** What an order takes besides: the key that makes a repeat harmless. */
export interface OrderOptions extends CallOptions {
  readonly idempotencyKey: string;
}

/**
 * The plug between the checkout and an energy API, in the domain's words.
 *
 * Every failure is a `CheckoutError`; a call that was cancelled rejects with the signal's reason. Reads may be repeated by the
 * adapter; `createSubscription` never is.
 */
export interface CheckoutAdapter {
  /** The tariff, with what it offers beside the power. */
  getPlan(planId: string, options?: CallOptions): Promise<Plan>;
  /** The price at a place for a yearly usage. `unserviceable` where the plan does not deliver. */
  getQuote(request: QuoteRequest, options?: CallOptions): Promise<Quote>;
  /** Suppliers whose name contains `name` (case is ignored); an empty name lists all. */
  searchSuppliers(query: { readonly name: string; readonly cursor?: string }, options?: CallOptions): Promise<Page<Supplier>>;
  /** Places the order, once. A lost answer is `unknownOutcome`: ask again with the same key. */
  createSubscription(order: Order, options: OrderOptions): Promise<Subscription>;
  /**
   * What became of the order with a key, for a page that was loaded anew and holds no more of it; `null` where nothing was ordered and
   * nothing will turn up, so that the key takes any order. Whatever it rejects with: nobody knows yet. Where an adapter has no such
   * call, a visit goes on after a reload with the same key, and a second order under it is refused by whoever keeps the keys.
   */
  findOrder?(query: { readonly idempotencyKey: string }, options?: CallOptions): Promise<Subscription | null>;
  /**
   * The Modul 3 windows of the grid operator at a zip; `null` where nobody knows them. An operator that is known to have no usable table
   * yet is a schedule without windows: then the choice says that Modul 3 brings nothing.
   */
  getGridFeeSchedule?(query: { readonly zip: string }, options?: CallOptions): Promise<GridFeeSchedule | null>;
  /** The towns that a zip belongs to, where somebody knows them; an empty list where not. */
  getPlaces?(query: { readonly zip: string }, options?: CallOptions): Promise<readonly string[]>;
  /** The streets of a zip, where somebody knows them; an empty list where not. They are offered to the visitor, who may type any other. */
  getStreets?(query: { readonly zip: string }, options?: CallOptions): Promise<readonly string[]>;
  /**
   * The present instant by the backend's clock, which judges the order; before its first answer, and where this is left out, the visitor's own
   * clock counts, which may be off by years.
   */
  now?(): Date;
}
