"use client";

import type { QuoteView } from "../../checkout/hooks/useQuote.js";
import { common } from "../../messages/de/common.js";
import { quote } from "../../messages/de/quote.js";
import { useFormat, useText } from "../../messages/TextProvider.js";
import { useSettled } from "../useSettled.js";

/**
 * What is read out of a price: the monthly total when it comes, and what becomes of it, once it has come to rest: one change passes through
 * several states, and whoever listens wants its outcome. The figures around it are there to be read.
 */
export function useAnnouncement(view: QuoteView): string {
  return useSettled(useStateText(view) ?? "");
}

function useStateText(view: QuoteView): string | null {
  const t = useText("quote", quote);
  const validFor = useValidFor();
  const failure = useFailureText();
  const format = useFormat();
  switch (view.status) {
    case "idle":
      return null;
    case "loading":
      return t.loading;
    case "ready":
      return t.announcement({ amount: format.eur(view.quote.totalMonthlyEur) });
    case "outdated":
      return view.waitsFor === "price" ? t.updating : validFor(view.quote.request);
    case "failed":
      return failure(view);
  }
}

/** Says in words why there is no price. */
export function useFailureText(): (failed: Extract<QuoteView, { status: "failed" }>) => string {
  const t = useText("quote", quote);
  const { fault } = useText("common", common);
  return ({ error, request }) => (error.kind === "unserviceable" ? t.unserviceable({ zip: request.zip }) : fault[error.kind]);
}

/** Says in words what a price is for. */
export function useValidFor(): (request: { readonly zip: string; readonly annualKwh: number }) => string {
  const t = useText("quote", quote);
  const format = useFormat();
  return ({ zip, annualKwh }) => t.validFor({ zip, usage: format.kwh(annualKwh) });
}
