import type { QueryObserverResult } from "@tanstack/query-core";
import { useEffect } from "react";
import type { CheckoutError } from "../../adapter/CheckoutError.js";
import { useRead } from "../../checkout/hooks/useRead.js";
import { nextPriceNewsMs, priceAvailability, type PriceSeries } from "../../energy/priceSeries.js";
import { addDays, berlinDate } from "../../energy/startDate.js";
import { useCustomerContext } from "../CustomerContext.js";
import { useLoaded, type Loaded } from "../loaded.js";
import { useInstant } from "./useInstant.js";

/**
 * What a kWh costs today and tomorrow. Asked for again when there can be something new: at 12:45 until tomorrow's prices are there, and
 * at midnight, in Germany. What is there already does not change, and stays when it cannot be refreshed.
 */
export function usePrices(): Loaded<PriceSeries> {
  const { adapter, subscriptionId, reads } = useCustomerContext();
  const query = useRead<PriceSeries>(
    {
      queryKey: ["prices", subscriptionId],
      queryFn: ({ signal }) => {
        const today = berlinDate(new Date());
        return adapter.getPrices({ subscriptionId, firstDay: today, lastDay: addDays(today, 1) }, { signal });
      },
      staleTime: Infinity,
    },
    reads,
  );
  useNews(query);
  return useLoaded("prices", query);
}

/** Asks again when that can bring something; components that show the same prices ask once. */
function useNews({ data, dataUpdatedAt, errorUpdatedAt, refetch }: QueryObserverResult<PriceSeries, CheckoutError>): void {
  const askedAtMs = Math.max(dataUpdatedAt, errorUpdatedAt);
  const newsMs = data === undefined ? Infinity : nextPriceNewsMs(priceAvailability(data, askedAtMs), askedAtMs);
  const isDue = useInstant((nowMs) => (nowMs < newsMs ? newsMs : Infinity)) >= newsMs;
  useEffect(() => {
    if (isDue) void refetch({ cancelRefetch: false });
  }, [isDue, refetch]);
}
