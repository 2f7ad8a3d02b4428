"use client";

import { useCustomerContext } from "../../../customer/CustomerContext.js";
import { useGridFeeReductions } from "../../../customer/hooks/useGridFeeReductions.js";
import { GridFeeReductionsView } from "./GridFeeReductionsView.js";

/**
 * The contract's §14a modules: how far each has come, the way back from a rejection, and the order of one later. Needs a
 * `CustomerProvider`. Refreshes itself daily, and when the customer comes back to the page (at most hourly), while one is open.
 */
export function GridFeeReductions() {
  const { supplier } = useCustomerContext();
  return <GridFeeReductionsView {...useGridFeeReductions()} supplier={supplier} />;
}
