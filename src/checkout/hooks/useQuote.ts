import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import type { CheckoutError } from "../../adapter/CheckoutError.js";
import { contradictionEur, totalMismatchEur, type Quote, type QuoteRequest } from "../../energy/quote.js";
import { warnDeveloper } from "../../messages/developer.js";
import { useCheckoutContext } from "../CheckoutContext.js";
import { useQuoteRequests } from "../QuoteRequestProvider.js";
import { newsOf } from "../newsOf.js";
import { quoteOptions } from "../queries.js";

/** The price as it can be shown. There is never a part of one. */
export type QuoteView =
  /** Zip or usage are not (yet) right, and there was no price before. */
  | { readonly status: "idle" }
  | { readonly status: "loading"; readonly request: QuoteRequest }
  | { readonly status: "ready"; readonly quote: Quote }
  /** The price before; a new one is on its way, or waits for zip and usage to be right. Keep it visible, marked. */
  | { readonly status: "outdated"; readonly quote: Quote; readonly waitsFor: "price" | "input" }
  | { readonly status: "failed"; readonly error: CheckoutError; readonly request: QuoteRequest; readonly retry: () => void };

/** The price for the answers as they stand: asked for when typing pauses, the earlier request cancelled. */
export function useQuote(): QuoteView {
  const context = useCheckoutContext();
  const { current, settled } = useQuoteRequests();
  const query = useQuery({ ...quoteOptions(context, settled), placeholderData: keepPreviousData }, context.reads);
  const isPrevious = query.isPlaceholderData || current !== settled;
  useQuoteEvents(isPrevious ? undefined : query.data, query.isFetching ? null : query.error);

  // Even beside a price: that one is old then, and could not be renewed.
  if (query.error && !query.isFetching && current !== null && current === settled) {
    return { status: "failed", error: query.error, request: current, retry: () => void query.refetch() };
  }
  if (query.data && !isPrevious) return { status: "ready", quote: query.data };
  if (query.data) return { status: "outdated", quote: query.data, waitsFor: current === null ? "input" : "price" };
  return current === null ? { status: "idle" } : { status: "loading", request: current };
}

const isNews = newsOf();

/** Reports a price or a failure once a visit, however many components show it. */
function useQuoteEvents(quote: Quote | undefined, error: CheckoutError | null): void {
  const { emit, visit } = useCheckoutContext();
  useEffect(() => {
    if (quote) visit.dispatch({ type: "priceShown", quote });
  }, [quote, visit]);
  useEffect(() => {
    if (!quote || !isNews(visit, quote)) return;
    emit({ type: "quoteShown" }, "program");
    const contradiction = contradictionEur(quote);
    const differenceEur = contradiction ?? totalMismatchEur(quote);
    if (differenceEur === null) return;
    emit({ type: "quoteMismatch", differenceEur }, "program");
    if (process.env.NODE_ENV !== "production")
      warnDeveloper(
        `the quote contradicts itself by ${differenceEur.toFixed(2)} EUR a month: its total is not the sum of its parts, or its price of a kWh is not that of ` +
          `its month. It is shown as the API gave it${contradiction === null ? "" : ", and nothing can be ordered at it"}. Report it to the API's vendor.`,
      );
  }, [quote, visit, emit]);
  useEffect(() => {
    if (!error || !isNews(visit, error)) return;
    emit({ type: "quoteFailed", kind: error.kind, requestId: error.requestId ?? null }, "program");
  }, [error, visit, emit]);
}
