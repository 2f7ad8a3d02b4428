import { useQuery } from "@tanstack/react-query";
import type { GridFeeSchedule } from "../../energy/gridFeeSchedule.js";
import { useCheckoutContext } from "../CheckoutContext.js";
import { useQuoteRequests } from "../QuoteRequestProvider.js";
import { scheduleOptions } from "../queries.js";

/** The Modul 3 windows at the visitor's place; `null` where nobody knows them, and until they are there. */
export function useGridFeeSchedule(): GridFeeSchedule | null {
  const context = useCheckoutContext();
  const query = useQuery(scheduleOptions(context, useQuoteRequests().settled?.zip ?? null), context.reads);
  return query.data ?? null;
}
