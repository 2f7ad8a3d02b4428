"use client";

import type { KnownLine } from "../../energy/knownLine.js";
import type { ModulePath } from "../../energy/modules.js";
import type { QuoteLayer, QuoteRequest } from "../../energy/quote.js";
import { quote } from "../../messages/de/quote.js";
import { useFormat, useText } from "../../messages/TextProvider.js";
import { Legend, ShareBar, Skeleton, Spinner, Text } from "../../primitives/index.js";
import { lineSubject, type Period, type PriceGroup } from "./priceLines.js";
import { QuoteNotes } from "./QuoteNotes.js";
import { ReceiptFrame, type FrameGroup, type FrameRow } from "./ReceiptFrame.js";

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
}

/** What a price will look like, before there is one: the same lines in the same places, without figures. */
export function QuotePlaceholder({ period, request }: QuotePlaceholderProps) {
  const t = useText("quote", quote);
  const format = useFormat();
  const isLoading = request !== null;
  /** As wide as the figure to come, so that the same lines wrap. */
  const blank = (width: "xs" | "s" | "l") => (
    <span className={`sk-quote__blank sk-quote__blank--${width}`}>{isLoading ? <Skeleton /> : t.noFigure}</span>
  );
  const sum = blank("l");
  const rowOf = (group: PriceGroup, known: KnownLine): FrameRow => ({
    key: known,
    label: t.lines[known],
    amount: blank("s"),
    tone: known === "module1Reduction" || known === "module2Reduction" ? "saving" : "default",
    subject: lineSubject(known, group),
  });
  const total = request ? t.totalFor({ usage: format.kwh(request.annualKwh) }) : t.total;
  const rowsOf = (group: PriceGroup) => usualLines(group, request?.modulePath ?? "none").map((known) => rowOf(group, known));
  const groups: readonly FrameGroup[] = [
    { key: "base", label: t.base, amount: sum, subject: "base", rows: rowsOf("base") },
    {
      key: "variable",
      label: t.variable,
      amount: sum,
      subject: "variable",
      rows: [...rowsOf("variable"), { key: "total", label: total, amount: sum }],
    },
  ];
  return (
    <ReceiptFrame
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
          <Legend
            items={usualLayers.map((layer) => ({
              id: layer,
              tone: layer,
              label: (
                <>
                  {t.layers[layer]} {blank("xs")}
                </>
              ),
            }))}
          />
        </div>
      }
      groups={groups}
      notes={<QuoteNotes annualKwh={request?.annualKwh ?? null} hasExchangePrice />}
    />
  );
}
