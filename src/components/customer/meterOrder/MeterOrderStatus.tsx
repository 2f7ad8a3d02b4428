"use client";

import { useCustomerContext } from "../../../customer/CustomerContext.js";
import { useMeterOrder } from "../../../customer/hooks/useMeterOrder.js";
import { MeterOrderStatusView } from "./MeterOrderStatusView.js";

/**
 * How far the contract's smart meter has come; where none is ordered and the plan sells it, the offer to order one. Needs a
 * `CustomerProvider`. Refreshes itself daily, and when the customer comes back to the page (at most hourly), until it is final.
 */
export function MeterOrderStatus() {
  const { supplier } = useCustomerContext();
  return <MeterOrderStatusView {...useMeterOrder()} supplier={supplier} />;
}
