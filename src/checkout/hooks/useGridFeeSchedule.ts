import { useQuery } from "@tanstack/react-query";
import type { GridFeeSchedule } from "../../energy/gridFeeSchedule.js";
import { useCheckoutContext } from "../CheckoutContext.js";
import { useQuoteRequests } from "../QuoteRequestProvider.js";

/** The Modul 3 windows at the visitor's place; `null` where nobody knows them, and until they are there. */
export function useGridFeeSchedule(): GridFeeSchedule | null {
  const { adapter, queryClient } = useCheckoutContext();
  const zip = useQuoteRequests().settled?.zip ?? null;
  const query = useQuery<GridFeeSchedule | null>(
    {
      queryKey: ["gridFeeSchedule", zip],
      enabled: zip !== null && adapter.getGridFeeSchedule !== undefined,
      staleTime: Infinity,
      queryFn: ({ signal }) => (zip === null ? null : (adapter.getGridFeeSchedule?.({ zip }, { signal }) ?? null)),
    },
    queryClient,
  );
  return query.data ?? null;
}
