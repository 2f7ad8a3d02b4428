import type { CustomerSubscription, Termination, TerminationRequest } from "../energy/customerSubscription.js";
import type { GridFeeReduction, GridFeeReductionStatus } from "../energy/gridFeeReduction.js";
import type { MeterOrder } from "../energy/meterOrder.js";
import type { ModuleId } from "../energy/modules.js";
import type { Page } from "../energy/order.js";
import type { PriceSeries } from "../energy/priceSeries.js";
import type { CallOptions } from "./CheckoutAdapter.js";

/** Which contract. */
export interface OfSubscription {
  readonly subscriptionId: string;
}

/** Which page of a contract's list; without a cursor the first. All but the cursor stays the same along a list. */
export interface ListQuery extends OfSubscription {
  readonly cursor?: string;
}

/** Which of a contract's reductions. */
export interface ReductionQuery extends ListQuery {
  /** Only those in one of these states; all unless told. */
  readonly statuses?: readonly GridFeeReductionStatus[];
}

/** Which days of a contract's prices, `YYYY-MM-DD` in Germany, both included. */
export interface PriceQuery extends OfSubscription {
  readonly firstDay: string;
  readonly lastDay: string;
}

/**
 * The plug between a customer's area and an energy API, after the order.
 *
 * Every failure is a `CheckoutError`; a call that was cancelled rejects with the signal's reason. Reads may be repeated by the
 * adapter, writes never are: after `unknownOutcome` look at the list before the same is sent again. What is there already is a
 * `conflict`. Lists are newest first and hold nothing of other contracts.
 */
export interface CustomerAdapter {
  /** The contract as it stands. */
  getSubscription(subscriptionId: string, options?: CallOptions): Promise<CustomerSubscription>;
  /** The contract's §14a modules, rejected and ended ones too. */
  listGridFeeReductions(query: ReductionQuery, options?: CallOptions): Promise<Page<GridFeeReduction>>;
  /** One of them. */
  getGridFeeReduction(reductionId: string, options?: CallOptions): Promise<GridFeeReduction>;
  /** Orders a module. `conflict` while one of the same kind is intended, ordered or activated: never send it in a loop. */
  orderGridFeeReduction(order: OfSubscription & { readonly module: ModuleId }, options?: CallOptions): Promise<GridFeeReduction>;
  /** The contract's smart meter orders: none or one. */
  listMeterOrders(query: ListQuery, options?: CallOptions): Promise<Page<MeterOrder>>;
  /** One of them. */
  getMeterOrder(meterOrderId: string, options?: CallOptions): Promise<MeterOrder>;
  /** Orders a smart meter. `conflict` where one was ever ordered, even if it was cancelled. */
  orderSmartMeter(order: OfSubscription, options?: CallOptions): Promise<MeterOrder>;
  /** What a kWh costs on some days. Tomorrow's prices come from about 12:45, Europe/Berlin. */
  getPrices(query: PriceQuery, options?: CallOptions): Promise<PriceSeries>;
  /** Ends the contract. `conflict` where the day is too early or the time for a withdrawal is over: `fields` says which. */
  terminate(request: OfSubscription & TerminationRequest, options?: CallOptions): Promise<Termination>;
}
