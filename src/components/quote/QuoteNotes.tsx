"use client";

import { vatRate } from "../../energy/moduleFigures.js";
import { quote } from "../../messages/de/quote.js";
import { useFormat, useText } from "../../messages/TextProvider.js";
import { Text } from "../../primitives/index.js";

/** Props of {@link QuoteNotes}. */
export interface QuoteNotesProps {
  /** `null` while it is not known. */
  readonly annualKwh: number | null;
  /** Whether a line of the price is the exchange's. */
  readonly hasExchangePrice: boolean;
}

/** What a price rests on: the usage, the average of the exchange price, VAT (PAngV § 3: prices are gross, and say so). */
export function QuoteNotes({ annualKwh, hasExchangePrice }: QuoteNotesProps) {
  const t = useText("quote", quote);
  const format = useFormat();
  const notes = [
    annualKwh === null ? t.idle.note : t.estimate({ usage: format.kwh(annualKwh) }),
    ...(hasExchangePrice ? [t.exchangeNote] : []),
    t.vatNote({ vat: format.percent(vatRate) }),
  ];
  return (
    <Text size="s" tone="muted">
      {notes.join(" ")}
    </Text>
  );
}
