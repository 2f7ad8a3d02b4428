"use client";

import { useState, type ReactNode } from "react";
import { useQuote, type QuoteView } from "../../checkout/hooks/useQuote.js";
import type { Quote } from "../../energy/quote.js";
import { quote as quoteText } from "../../messages/de/quote.js";
import { useText } from "../../messages/TextProvider.js";
import { Card, classNames, LiveRegion, Segmented } from "../../primitives/index.js";
import { PartRoot } from "../PartRoot.js";
import type { Period } from "./priceLines.js";
import { QuoteFailure } from "./QuoteFailure.js";
import { QuotePlaceholder } from "./QuotePlaceholder.js";
import { QuoteReceipt } from "./QuoteReceipt.js";
import { useAnnouncement } from "./useAnnouncement.js";

/** What all depths of the breakdown take. */
interface QuoteBreakdownTexts {
  /** Instead of "Ihr Preis in 70173". */
  readonly heading?: ReactNode;
  /** What is shown first; `month` unless told. */
  readonly initialPeriod?: Period | undefined;
}

/** Props of {@link QuoteBreakdown}. */
export interface QuoteBreakdownProps extends QuoteBreakdownTexts {
  /** A price to show as it is; no provider is needed then. Without one, the price for the provider's answers. */
  readonly quote?: Quote | undefined;
}

/** The price, line by line: total, shares of its layers, base price and energy price, each explained on demand. */
export function QuoteBreakdown({ quote, ...props }: QuoteBreakdownProps) {
  return quote === undefined ? <CurrentQuoteBreakdown {...props} /> : <QuoteBreakdownView {...props} view={{ status: "ready", quote }} />;
}

function CurrentQuoteBreakdown(props: QuoteBreakdownTexts) {
  return <QuoteBreakdownView {...props} view={useQuote()} />;
}

/** Props of {@link QuoteBreakdownView}. */
export interface QuoteBreakdownViewProps extends QuoteBreakdownTexts {
  /** Where the price stands, as `useQuote` says it. */
  readonly view: QuoteView;
}

const saysNothing = { status: "idle" } as const;

/** {@link QuoteBreakdown} fed by props, in any of its states: no provider needed. */
export function QuoteBreakdownView({ view, heading, initialPeriod = "month" }: QuoteBreakdownViewProps) {
  const t = useText("quote", quoteText);
  const [period, setPeriod] = useState(initialPeriod);
  // Said once: what is seen of a failure is what is read out.
  const failed = view.status === "failed" ? view : null;
  const announcement = useAnnouncement(failed ? saysNothing : view);
  const zip = "quote" in view ? view.quote.request.zip : view.status === "loading" ? view.request.zip : null;
  const options = (["month", "year"] as const).map((value) => ({ value, label: t.period[value], disabled: zip === null }));
  return (
    <PartRoot>
      <Card
        gap="s"
        className={classNames("sk-quote", `sk-quote--${view.status}`)}
        heading={heading ?? (zip === null ? t.heading : t.headingAt({ zip }))}
        aside={failed ? undefined : <Segmented legend={t.period.legend} options={options} value={period} onChange={setPeriod} />}
      >
        <LiveRegion hidden={failed === null}>{failed ? <QuoteFailure view={failed} /> : announcement}</LiveRegion>
        <QuoteBody view={view} period={period} />
      </Card>
    </PartRoot>
  );
}

function QuoteBody({ view, period }: { readonly view: QuoteView; readonly period: Period }) {
  switch (view.status) {
    case "idle":
      return <QuotePlaceholder period={period} request={null} />;
    case "loading":
      return <QuotePlaceholder period={period} request={view.request} />;
    case "failed":
      return null;
    case "ready":
      return <QuoteReceipt quote={view.quote} period={period} waitsFor={null} />;
    case "outdated":
      return <QuoteReceipt quote={view.quote} period={period} waitsFor={view.waitsFor} />;
  }
}
