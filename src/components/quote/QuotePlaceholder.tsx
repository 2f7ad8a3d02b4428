"use client";

import type { ReactNode } from "react";
import type { KnownLine } from "../../energy/knownLine.js";
import type { ModulePath } from "../../energy/modules.js";
import type { QuoteLayer, QuoteRequest } from "../../energy/quote.js";
import { quote } from "../../messages/de/quote.js";
import { useText } from "../../messages/TextProvider.js";
import { Legend, ShareBar, Skeleton, Spinner, Text } from "../../primitives/index.js";
import { lineSubject, type Period, type PriceGroup } from "./priceLines.js";
import { QuoteNotes } from "./QuoteNotes.js";
import { ReceiptFrame, type FrameRow } from "./ReceiptFrame.js";

/** Layers that every household's price has. */
const usualLayers: readonly QuoteLayer[] = ["energy", "grid", "levies", "fee", "metering"];

/** The lines of the documented quote, in its order. */
function usualLines(group: PriceGroup, path: ModulePath): readonly KnownLine[] {
  if (group === "base") return ["basicFee", "gridFee", ...(path === "flat" ? (["module1Reduction"] as const) : []), "metering"];
  const reduction = path === "percentage" ? (["module2Reduction"] as const) : [];
  return ["exchangePrice", "gridFee", ...reduction, "concessionFee", "electricityTax", "offshoreLevy", "section19Levy", "chpLevy"];
}

/** Props of {@link QuotePlaceholder}. */
export interface QuotePlaceholderProps {
  readonly period: Period;
  /** The price that is on its way; `null` where none is. */
  readonly request: QuoteRequest | null;
  /** Why there is none, in the place of the total. */
  readonly failure?: ReactNode;
}

/** What a price will look like, before there is one: the same lines in the same places, without figures. */
export function QuotePlaceholder({ period, request, failure }: QuotePlaceholderProps) {
  const t = useText("quote", quote);
  const isLoading = request !== null;
  const figure = isLoading ? <Blank /> : t.noFigure;
  const group = (key: PriceGroup, label: string) => ({
    key,
    label,
    amount: figure,
    subject: isLoading ? null : key,
    rows: usualLines(key, request?.modulePath ?? "none").map((known): FrameRow => ({
      key: known,
      label: t.lines[known],
      amount: figure,
      tone: known === "module1Reduction" || known === "module2Reduction" ? "saving" : "default",
      subject: lineSubject(known, key),
    })),
  });
  return (
    <ReceiptFrame
      failure={failure}
      amount={isLoading ? <Skeleton /> : <span aria-hidden="true">{t.noTotal}</span>}
      caption={t.caption[period]}
      status={
        <Text size="s" tone="muted">
          {isLoading ? (
            <>
              <Spinner /> {t.loading}
            </>
          ) : (
            t.idle.invitation
          )}
        </Text>
      }
      shares={
        <div className="sk-quote__shares">
          {isLoading ? <Skeleton height="bar" /> : <ShareBar shares={[{ id: "none", tone: "standard", size: 1 }]} />}
          <Legend items={usualLayers.map((layer) => ({ id: layer, tone: layer, label: t.layers[layer] }))} />
        </div>
      }
      groups={[group("base", t.base), group("variable", t.variable)]}
      notes={
        request ? (
          <QuoteNotes annualKwh={request.annualKwh} hasExchangePrice />
        ) : (
          <Text size="s" tone="muted">
            {t.idle.note}
          </Text>
        )
      }
    />
  );
}

function Blank() {
  return (
    <span className="sk-quote__blank">
      <Skeleton />
    </span>
  );
}
