"use client";

import { annualBaseEur, annualVariableEur, firstYearEur, type Quote, type QuoteDiscount, type QuoteLayer } from "../../energy/quote.js";
import { quote as quoteText } from "../../messages/de/quote.js";
import { useFormat, useText } from "../../messages/TextProvider.js";
import { shownLines, type Period, type ShownLine } from "./priceLines.js";
import type { FrameGroup, FrameRow } from "./ReceiptFrame.js";

/** A price as the groups of a receipt, written for the locale: base price, energy price, discount. */
export function useReceiptGroups(quote: Quote, period: Period): readonly FrameGroup[] {
  const t = useText("quote", quoteText);
  const format = useFormat();
  const isYear = period === "year";
  const perPeriod = (eur: number) => (isYear ? t.perYear : t.perMonth)({ amount: format.eur(eur) });
  const rowOf = ({ line, key, known, subject }: ShownLine<Named>, amount: number, text: string): FrameRow => ({
    key,
    label: known === null ? line.name : t.lines[known],
    amount: text,
    tone: amount < 0 ? "saving" : "default",
    subject,
  });

  const base: FrameGroup = {
    key: "base",
    label: t.base,
    amount: perPeriod(isYear ? annualBaseEur(quote) : quote.base.monthlyEur),
    subject: "base",
    rows: shownLines(quote.base.lines, "base").map((shown) => {
      const eur = shown.line.monthlyEur * (isYear ? 12 : 1);
      return rowOf(shown, eur, format.eur(eur));
    }),
  };
  const variable: FrameGroup = {
    key: "variable",
    label: t.variable,
    amount: t.perKwh({ amount: format.ct(quote.variable.eurPerKwh) }),
    subject: "variable",
    rows: [
      ...shownLines(quote.variable.lines, "variable").map((shown) => rowOf(shown, shown.line.eurPerKwh, format.ct(shown.line.eurPerKwh))),
      {
        key: "total",
        label: t.totalFor({ usage: format.kwh(quote.request.annualKwh) }),
        amount: perPeriod(isYear ? annualVariableEur(quote) : quote.variable.monthlyEur),
      },
    ],
  };
  return quote.discount === null ? [base, variable] : [base, variable, { key: "discount", rows: discountRows(quote, quote.discount) }];

  /** The discount, and what is paid without it. In a year it counts for the months of the first one. */
  function discountRows(quote: Quote, { name, durationMonths, monthlyEurOff, regularMonthlyEur }: QuoteDiscount): readonly FrameRow[] {
    const months = durationMonths === null ? t.discount.open : t.discount.months({ months: durationMonths });
    const isOnce = durationMonths === 1;
    const regularYearEur = annualBaseEur(quote) + annualVariableEur(quote);
    const amount = isYear
      ? format.eur(firstYearEur(quote) - regularYearEur)
      : isOnce
        ? format.eur(-monthlyEurOff)
        : perPeriod(-monthlyEurOff);
    return [
      { key: "discount", label: t.discount.label({ name, duration: isOnce ? t.discount.once : months }), amount, tone: "saving" },
      { key: "regular", label: t.discount.regular, amount: perPeriod(isYear ? regularYearEur : regularMonthlyEur) },
    ];
  }
}

interface Named {
  readonly name: string;
  readonly layer: QuoteLayer;
}
