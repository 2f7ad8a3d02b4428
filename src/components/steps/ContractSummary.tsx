"use client";

import type { ReactNode } from "react";
import { useDraft } from "../../checkout/CheckoutContext.js";
import { useModuleSituation } from "../../checkout/hooks/useModuleSelection.js";
import { usePlan } from "../../checkout/hooks/usePlan.js";
import type { SupplierParticulars } from "../../checkout/supplier.js";
import { knownLine, type KnownLine } from "../../energy/knownLine.js";
import type { BaseLine, Quote, QuoteDiscount } from "../../energy/quote.js";
import { review } from "../../messages/de/review.js";
import { useFormat, useText } from "../../messages/TextProvider.js";
import { Heading, SummaryRow, SummaryTable, Text } from "../../primitives/index.js";

/** Props of {@link ContractSummary}. */
export interface ContractSummaryProps {
  readonly supplier: SupplierParticulars;
  /** The price that would be ordered at; `null` while there is none. */
  readonly quote: Quote | null;
}

/**
 * The marked block that has to be seen right before an order: who sells, what it costs and how the price is made, what can go
 * wrong, how long it binds (§ 41a Abs. 7 EnWG, § 312j Abs. 2 BGB). Base and energy price stand together, gross (§ 14 PAngV).
 */
export function ContractSummary({ supplier, quote }: ContractSummaryProps) {
  const { contract: t } = useText("review", review);
  const plan = usePlan();
  const isCompany = useDraft((draft) => draft.answers.person.kind) === "company";
  const occasion = useDraft((draft) => draft.answers.delivery.occasion);
  const isDynamic = quote !== null && hasLine(quote.variable.lines, "exchangePrice");
  const name = plan.status === "ready" ? plan.plan.name : "";
  return (
    <SummaryTable title={<Heading size="s">{t.title}</Heading>}>
      <SummaryRow term={t.supplier}>
        {supplier.name}
        <Note>{supplier.address}</Note>
        <Note>{supplier.phone.replaceAll(" ", "\u00a0")}</Note>
        <Note>{supplier.email}</Note>
      </SummaryRow>
      <SummaryRow term={t.tariff}>
        {name}
        {isDynamic ? <Note>{t.dynamic}</Note> : null}
      </SummaryRow>
      <PriceRows quote={quote} isDynamic={isDynamic} />
      {isDynamic ? (
        <>
          <SummaryRow term={t.formation}>{t.formationText}</SummaryRow>
          <SummaryRow term={t.risk}>{t.riskText}</SummaryRow>
          <MeasuringRow />
        </>
      ) : null}
      {occasion === "supplierChange" ? <SummaryRow term={t.change}>{t.changeText}</SummaryRow> : null}
      <SummaryRow term={t.term}>{t.termText(supplier)}</SummaryRow>
      {supplier.billing === undefined ? null : <SummaryRow term={t.billing}>{supplier.billing}</SummaryRow>}
      <SummaryRow term={t.payment}>{t.paymentText}</SummaryRow>
      {isCompany ? null : <SummaryRow term={t.withdrawal}>{t.withdrawalText}</SummaryRow>}
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

function PriceRows({ quote, isDynamic }: { readonly quote: Quote | null; readonly isDynamic: boolean }) {
  const { contract: t } = useText("review", review);
  const format = useFormat();
  if (quote === null) {
    return [t.energyPrice, t.basePrice, t.total].map((term) => (
      <SummaryRow key={term} term={term}>
        {t.priceMissing}
      </SummaryRow>
    ));
  }
  const { base, variable, discount, request, totalMonthlyEur } = quote;
  const module1 = lineOf(base.lines, "module1Reduction");
  return (
    <>
      <SummaryRow term={t.energyPrice}>
        {t.perKwh({ amount: format.ct(variable.eurPerKwh) })}
        {isDynamic ? <Note>{t.averaged}</Note> : null}
      </SummaryRow>
      <SummaryRow term={t.basePrice}>
        {t.perMonth({ amount: format.eur(base.monthlyEur) })}
        {module1 === undefined ? null : <Note>{t.module1({ amount: format.eur(module1.monthlyEur) })}</Note>}
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

function MeasuringRow() {
  const { contract: t } = useText("review", review);
  const { situation } = useModuleSituation();
  if (situation.meterType === "smart") return null;
  const isOrdered = situation.offer.smartMeter && situation.smartMeterOrdered;
  return <SummaryRow term={t.measuring}>{isOrdered ? t.untilSmartMeter : t.withoutSmartMeter}</SummaryRow>;
}

type NamedLine = Pick<BaseLine, "name" | "layer">;

function lineOf<Line extends NamedLine>(lines: readonly Line[], id: KnownLine): Line | undefined {
  return lines.find(({ name, layer }) => knownLine(name, layer) === id);
}

function hasLine(lines: readonly NamedLine[], id: KnownLine): boolean {
  return lineOf(lines, id) !== undefined;
}
