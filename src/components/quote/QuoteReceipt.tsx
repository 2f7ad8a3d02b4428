"use client";

import { firstYearEur, type Quote } from "../../energy/quote.js";
import { quote as quoteText } from "../../messages/de/quote.js";
import { useFormat, useText } from "../../messages/TextProvider.js";
import { Notice, Spinner, Text } from "../../primitives/index.js";
import { LayerShares } from "./LayerShares.js";
import { hasExchangePrice, type Period } from "./priceLines.js";
import { QuoteNotes } from "./QuoteNotes.js";
import { ReceiptFrame } from "./ReceiptFrame.js";
import { useReceiptGroups } from "./useReceiptGroups.js";
import { useValidFor } from "./useAnnouncement.js";

/** Props of {@link QuoteReceipt}. */
export interface QuoteReceiptProps {
  readonly quote: Quote;
  readonly period: Period;
  /** What a price of earlier answers waits for: the new one, or answers that are right. `null`: it is the price. */
  readonly waitsFor: "price" | "input" | null;
}

/** A price with all its lines, figure by figure as the API gave them; a year as the month × 12 and the kWh price × usage. */
export function QuoteReceipt({ quote, period, waitsFor }: QuoteReceiptProps) {
  const t = useText("quote", quoteText);
  const format = useFormat();
  const groups = useReceiptGroups(quote, period);
  const isFirstYear = period === "year" && quote.discount !== null;
  return (
    <ReceiptFrame
      amount={format.eur(period === "month" ? quote.totalMonthlyEur : firstYearEur(quote))}
      caption={t.caption[isFirstYear ? "firstYear" : period]}
      status={<QuoteStatus quote={quote} waitsFor={waitsFor} />}
      stale={waitsFor !== null}
      shares={<LayerShares quote={quote} />}
      notice={quote.pricedPath === quote.request.modulePath ? null : <Notice>{t.notPriced[quote.request.modulePath]}</Notice>}
      groups={groups}
      notes={<QuoteNotes annualKwh={quote.request.annualKwh} hasExchangePrice={hasExchangePrice(quote.variable.lines)} />}
    />
  );
}

function QuoteStatus({ quote, waitsFor }: Pick<QuoteReceiptProps, "quote" | "waitsFor">) {
  const t = useText("quote", quoteText);
  const format = useFormat();
  const validFor = useValidFor();
  switch (waitsFor) {
    case null:
      return (
        <Text size="s" tone="muted">
          {t.quotedAt({ date: format.date(quote.quotedAt), time: format.time(quote.quotedAt) })}
        </Text>
      );
    case "input":
      return (
        <Text size="s" tone="warning">
          {validFor(quote.request)}
        </Text>
      );
    case "price":
      return (
        <Text size="s" tone="muted">
          <Spinner /> {t.updating}
        </Text>
      );
  }
}
