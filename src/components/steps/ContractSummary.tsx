"use client";

import type { ReactNode } from "react";
import { orderedDevices, type OrderContents, type OrderedDevices } from "../../checkout/orderContents.js";
import type { BaseLine, Quote, QuoteDiscount, VariableLine } from "../../energy/quote.js";
import { checkout } from "../../messages/de/checkout.js";
import { quote as quoteText } from "../../messages/de/quote.js";
import { review } from "../../messages/de/review.js";
import { useFormat, useText } from "../../messages/TextProvider.js";
import { Heading, Link, SummaryRow, SummaryTable, Text } from "../../primitives/index.js";
import { hasExchangePrice, shownLines, type PriceGroup } from "../quote/priceLines.js";

/** Props of {@link ContractSummary}. */
export interface ContractSummaryProps {
  readonly contents: OrderContents;
}

/**
 * The marked block that has to be seen right before an order: who sells, what it costs and how the price is made, what can go
 * wrong, how long it binds (§ 41a Abs. 7 EnWG, § 312j Abs. 2 BGB). Base and energy price stand together, gross (§ 14 PAngV).
 */
export function ContractSummary({ contents }: ContractSummaryProps) {
  const { contract: t } = useText("review", review);
  const { supplier, quote, plan, answers } = contents;
  const ordered = orderedDevices(contents);
  const isDynamic = quote !== null && hasExchangePrice(quote.variable.lines);
  const isCompany = answers.person.kind === "company";
  return (
    <SummaryTable title={<Heading size="s">{t.title}</Heading>}>
      <SummaryRow term={t.supplier}>
        {supplier.name}
        <Note>{supplier.address}</Note>
        <Note>{supplier.phone.replaceAll(" ", "\u00a0")}</Note>
        <Note>{supplier.email}</Note>
      </SummaryRow>
      <SummaryRow term={t.tariff}>
        {plan?.name}
        {isDynamic ? <Note>{t.dynamic}</Note> : null}
      </SummaryRow>
      <PriceRows quote={quote} isDynamic={isDynamic} />
      <GivenRow term={t.personalised}>{supplier.personalisedPrice}</GivenRow>
      <GivenRow term={t.oneOff}>{supplier.oneOffCosts}</GivenRow>
      <GivenRow term={t.priceGuarantee}>{supplier.priceGuarantee}</GivenRow>
      {isDynamic ? (
        <>
          <SummaryRow term={t.formation}>{t.formationText}</SummaryRow>
          <SummaryRow term={t.risk}>{t.riskText}</SummaryRow>
          <MeasuringRow {...ordered} />
        </>
      ) : null}
      <GivenRow term={t.smartMeterInfo}>
        {supplier.smartMeterInfo ?? (isDynamic && ordered.meterType === "analog" && !ordered.smartMeter ? t.smartMeterInfoText : undefined)}
      </GivenRow>
      <SummaryRow term={t.term}>{t.termText(supplier)}</SummaryRow>
      <GivenRow term={t.billing}>{supplier.billing}</GivenRow>
      <SummaryRow term={t.payment}>{t.paymentText}</SummaryRow>
      <SummaryRow term={t.conclusion}>{supplier.conclusion ?? t.conclusionText}</SummaryRow>
      <SummaryRow term={t.priceChange}>{supplier.priceChange ?? t.priceChangeText}</SummaryRow>
      <SummaryRow term={t.change}>{t.changeText}</SummaryRow>
      <SummaryRow term={t.liability}>{supplier.liability ?? t.liabilityText}</SummaryRow>
      <SummaryRow term={t.complaints}>
        {supplier.complaints ?? t.complaintsText(supplier)}
        {isCompany ? null : <Note>{t.arbitration}</Note>}
      </SummaryRow>
      {isCompany ? null : <WithdrawalRow page={supplier.documents.withdrawalPage} />}
    </SummaryTable>
  );
}

function Note({ children }: { readonly children: ReactNode }) {
  return (
    <Text as="div" size="s" tone="muted">
      {children}
    </Text>
  );
}

/** What only some suppliers have to say. */
function GivenRow({ term, children }: { readonly term: string; readonly children: string | undefined }) {
  return children === undefined ? null : <SummaryRow term={term}>{children}</SummaryRow>;
}

function WithdrawalRow({ page }: { readonly page: string | undefined }) {
  const { contract: t } = useText("review", review);
  const { newTab } = useText("checkout", checkout);
  return (
    <SummaryRow term={t.withdrawal}>
      {t.withdrawalText}
      {page === undefined ? null : (
        <Note>
          <Link href={page} newTabText={newTab}>
            {t.withdrawalPage}
          </Link>
        </Note>
      )}
    </SummaryRow>
  );
}

interface PriceRowsProps<Price> {
  readonly quote: Price;
  readonly isDynamic: boolean;
}

function PriceRows({ quote, isDynamic }: PriceRowsProps<Quote | null>) {
  const { contract: t } = useText("review", review);
  if (quote === null) {
    return [t.energyPrice, t.basePrice, t.total].map((term) => (
      <SummaryRow key={term} term={term}>
        {t.priceMissing}
      </SummaryRow>
    ));
  }
  return <KnownPriceRows quote={quote} isDynamic={isDynamic} />;
}

function KnownPriceRows({ quote, isDynamic }: PriceRowsProps<Quote>) {
  const { contract: t } = useText("review", review);
  const format = useFormat();
  const { base, variable, discount, request, totalMonthlyEur } = quote;
  const { lines: names } = useText("quote", quoteText);
  // The lines of a price in one sentence (§ 41a Abs. 7 EnWG); the receipt beside has them one below the other.
  const parts = <Line extends BaseLine | VariableLine>(lines: readonly Line[], group: PriceGroup, amountOf: (line: Line) => string) => {
    const named = shownLines(lines, group).map(({ line, known }) => `${known === null ? line.name : names[known]} ${amountOf(line)}`);
    return named.length === 0 ? null : <Note>{t.parts({ parts: named.join(", ") })}</Note>;
  };
  return (
    <>
      <SummaryRow term={t.energyPrice}>
        {t.perKwh({ amount: format.ct(variable.eurPerKwh) })}
        {isDynamic ? <Note>{t.averaged}</Note> : null}
        {parts(variable.lines, "variable", (line) => format.ct(line.eurPerKwh))}
      </SummaryRow>
      <SummaryRow term={t.basePrice}>
        {t.perMonth({ amount: format.eur(base.monthlyEur) })}
        {parts(base.lines, "base", (line) => format.eur(line.monthlyEur))}
      </SummaryRow>
      <SummaryRow term={t.total}>
        <Text as="strong">{format.eur(totalMonthlyEur)}</Text>
        <Note>{t.totalNote({ usage: format.kwh(request.annualKwh) })}</Note>
      </SummaryRow>
      {discount === null ? null : <DiscountRow discount={discount} />}
    </>
  );
}

function DiscountRow({ discount }: { readonly discount: QuoteDiscount }) {
  const { contract: t } = useText("review", review);
  const format = useFormat();
  const { name, monthlyEurOff, durationMonths, regularMonthlyEur } = discount;
  return (
    <SummaryRow term={t.discount}>
      {t.discountText({ name, amount: format.eur(-monthlyEurOff), regular: format.eur(regularMonthlyEur) })}
      {durationMonths === null ? null : <Note>{t.discountMonths({ months: durationMonths })}</Note>}
    </SummaryRow>
  );
}

function MeasuringRow({ meterType, smartMeter }: OrderedDevices) {
  const { contract: t } = useText("review", review);
  if (meterType === "smart") return null;
  return <SummaryRow term={t.measuring}>{smartMeter ? t.untilSmartMeter : t.withoutSmartMeter}</SummaryRow>;
}
