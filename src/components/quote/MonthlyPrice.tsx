"use client";

import { useQuote } from "../../checkout/hooks/useQuote.js";
import { quote } from "../../messages/de/quote.js";
import { useFormat, useText } from "../../messages/TextProvider.js";
import { Skeleton } from "../../primitives/index.js";

/** Props of {@link MonthlyPrice}. */
export interface MonthlyPriceProps {
  /** EUR a month, gross; `null` while there is none. */
  readonly monthlyEur: number | null;
  /** The figure is the old one while a new one is on its way. */
  readonly stale?: boolean | undefined;
  /** A figure is on its way and there is no old one. */
  readonly loading?: boolean | undefined;
}

/** The monthly total in a small place: "117,03 € im Monat". */
export function MonthlyPrice({ monthlyEur, stale = false, loading = false }: MonthlyPriceProps) {
  const t = useText("quote", quote);
  const format = useFormat();
  return (
    <p className="sk-monthly-price" aria-busy={stale || loading || undefined}>
      <strong className={stale ? "sk-monthly-price__figure sk-monthly-price__figure--stale" : "sk-monthly-price__figure"}>
        {loading ? <Skeleton /> : monthlyEur === null ? <span aria-hidden="true">{t.noTotal}</span> : format.eur(monthlyEur)}
      </strong>{" "}
      <span className="sk-monthly-price__caption">{t.inMonth}</span>
    </p>
  );
}

/** {@link MonthlyPrice} of the provider's answers. It announces nothing: the breakdown does. */
export function QuoteSummaryLine() {
  const view = useQuote();
  return (
    <MonthlyPrice
      monthlyEur={"quote" in view ? view.quote.totalMonthlyEur : null}
      stale={view.status === "outdated"}
      loading={view.status === "loading"}
    />
  );
}
