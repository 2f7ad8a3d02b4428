import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { CheckoutError } from "../../adapter/CheckoutError.js";
import { contradictionEur, samePrice, sameRequest, type Quote } from "../../energy/quote.js";
import { useCheckoutContext, useVisit } from "../CheckoutContext.js";
import { useQuoteRequests } from "../QuoteRequestProvider.js";
import { newsOf } from "../newsOf.js";
import { quoteOptions } from "../queries.js";
import { useQuote } from "./useQuote.js";

/** The price as an order needs it: never older than a quarter of an hour, and never another one than the visitor has seen. */
export type OrderPrice =
  /** It is on its way: for the first time (`quote` is `null`), or again because the one that was there is old. */
  | { readonly status: "loading"; readonly quote: Quote | null }
  /** There is none, or one that contradicts itself (its error has a fault with the code `contradiction`): nothing can be ordered. */
  | { readonly status: "failed"; readonly quote: null; readonly error: CheckoutError; readonly retry: () => void }
  /** It has become old while it was looked at. */
  | { readonly status: "stale"; readonly quote: Quote; readonly refresh: () => void }
  /** It is another one than before, for the same answers. Show both; nothing can be ordered until the new one is accepted. */
  | { readonly status: "changed"; readonly quote: Quote; readonly before: Quote; readonly accept: () => void }
  | { readonly status: "ready"; readonly quote: Quote };

/** The price that would be ordered at. A price that is old is asked for again as soon as something that needs this is on the screen. */
export function useOrderPrice(): OrderPrice {
  const context = useCheckoutContext();
  const { settled } = useQuoteRequests();
  const shown = useQuote();
  const { isFetching, isStale, error, refetch } = useQuery(quoteOptions(context, settled), context.reads);
  const accepted = useVisit((visit) => visit.acceptedQuote);
  const refresh = () => void refetch();
  const current = shown.status === "ready" && !isFetching && !isStale ? shown.quote : null;
  const before = current && otherThan(current, accepted);
  usePriceEvent(current, before);

  if (shown.status === "failed") return { status: "failed", quote: null, error: shown.error, retry: shown.retry };
  if (shown.status !== "ready") return { status: "loading", quote: null };
  const { quote } = shown;
  if (contradictionEur(quote) !== null) return { status: "failed", quote: null, error: contradictory, retry: refresh };
  if (isFetching) return { status: "loading", quote };
  // A failed try to renew it leaves the old price in place, and old.
  if (isStale) return error === null ? { status: "stale", quote, refresh } : { status: "failed", quote: null, error, retry: refresh };
  if (before === null) return { status: "ready", quote };
  return {
    status: "changed",
    quote,
    before,
    accept: () => {
      if (context.visit.dispatch({ type: "priceAccepted", quote })) context.emit({ type: "priceAccepted" }, "user");
    },
  };
}

const contradictory = new CheckoutError("contract", {
  message: "The figures of the price contradict each other",
  fields: [{ field: "", code: "contradiction", message: "" }],
});

/** The price that counted so far, where another one has come in its place for the same answers; else `null`. */
function otherThan(quote: Quote, accepted: Quote | null): Quote | null {
  return accepted === null || !sameRequest(accepted.request, quote.request) || samePrice(accepted, quote) ? null : accepted;
}

const isNews = newsOf();

/** Tells the host of a changed price, once however many components ask for it. */
function usePriceEvent(now: Quote | null, before: Quote | null): void {
  const { emit, visit } = useCheckoutContext();
  useEffect(() => {
    if (now === null || before === null || !isNews(visit, now)) return;
    emit({ type: "priceChanged", differenceEur: Math.round((now.totalMonthlyEur - before.totalMonthlyEur) * 100) / 100 }, "program");
  }, [now, before, visit, emit]);
}
