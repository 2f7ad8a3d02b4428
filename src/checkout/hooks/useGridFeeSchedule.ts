import type { GridFeeSchedule } from "../../energy/gridFeeSchedule.js";
import { useCheckoutContext } from "../CheckoutContext.js";
import { useQuoteRequests } from "../QuoteRequestProvider.js";
import { useRead } from "./useRead.js";

/** The Modul 3 windows at the visitor's place; `null` where nobody knows them, and until they are there. */
export function useGridFeeSchedule(): GridFeeSchedule | null {
  const { adapter, reads } = useCheckoutContext();
  const zip = useQuoteRequests().settled?.zip ?? null;
  const query = useRead<GridFeeSchedule | null>(
    {
      queryKey: ["gridFeeSchedule", zip],
      enabled: zip !== null && adapter.getGridFeeSchedule !== undefined,
      staleTime: Infinity,
      queryFn: ({ signal }) => (zip === null ? null : (adapter.getGridFeeSchedule?.({ zip }, { signal }) ?? null)),
    },
    reads,
  );
  return query.data ?? null;
}
