import { useQuery, type UseQueryResult } from "@tanstack/react-query";
import { useEffect } from "react";
import type { CheckoutError } from "../../adapter/CheckoutError.js";
import { nextPriceNewsMs, priceAvailability, type PriceSeries } from "../../energy/priceSeries.js";
import { useCustomerContext } from "../CustomerContext.js";
import { useLoaded, type Loaded } from "../loaded.js";
import { pricesOptions } from "../queries.js";
import { useInstant } from "./useInstant.js";

/**
 * What a kWh costs today and tomorrow. Asked for again when there can be something new: at 12:45 until tomorrow's prices are there, and
 * at midnight, in Germany. What is there already does not change, and stays when it cannot be refreshed.
 */
export function usePrices(): Loaded<PriceSeries> {
  const context = useCustomerContext();
  const query = useQuery(pricesOptions(context), context.reads);
  useNews(query);
  return useLoaded("prices", query);
}

/** Asks again when that can bring something; components that show the same prices ask once. */
function useNews({ data, dataUpdatedAt, errorUpdatedAt, refetch }: UseQueryResult<PriceSeries, CheckoutError>): void {
  const askedAtMs = Math.max(dataUpdatedAt, errorUpdatedAt);
  const newsMs = data === undefined ? Infinity : nextPriceNewsMs(priceAvailability(data, askedAtMs), askedAtMs);
  const isDue = useInstant((nowMs) => (nowMs < newsMs ? newsMs : Infinity)) >= newsMs;
  useEffect(() => {
    if (isDue) void refetch({ cancelRefetch: false });
  }, [isDue, refetch]);
}
