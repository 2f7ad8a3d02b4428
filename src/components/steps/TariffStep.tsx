"use client";

import { useContext } from "react";
import { OtherPaymentContext } from "../../checkout/OtherPaymentContext.js";
import { useQuote } from "../../checkout/hooks/useQuote.js";
import { checkout } from "../../messages/de/checkout.js";
import { tariff } from "../../messages/de/tariff.js";
import { useText } from "../../messages/TextProvider.js";
import { LiveRegion, Notice, Text } from "../../primitives/index.js";
import { useTariffFaultTexts, useTariffForm, ZipUsageFields } from "../tariff/index.js";
import { useFieldId } from "./StepFrame.js";
import { StepBody, StepCard } from "./StepParts.js";

/** Asks where and how much. Without a price one can go on, but not order. */
export function TariffStep() {
  const t = useText("tariff", tariff);
  const { scope, scopeOtherPayment } = useText("checkout", checkout);
  const otherPayment = useContext(OtherPaymentContext);
  const { attempt: _, ...form } = useTariffForm();
  const errors = useTariffFaultTexts(form.values, form.faults);
  const fieldId = useFieldId();
  const ids = { zip: fieldId("tariff.zip"), usage: fieldId("tariff.usage") };
  const faults = (["zip", "usage"] as const).flatMap((field) => {
    const message = errors[field];
    return message === undefined ? [] : [{ fieldId: ids[field], message }];
  });
  return (
    <StepBody faults={faults}>
      <StepCard heading={t.heading} intro={t.intro}>
        <ZipUsageFields {...form} ids={ids} />
        <PriceOutage />
        <Text size="s" tone="muted">
          {otherPayment ? scopeOtherPayment : scope}
        </Text>
      </StepCard>
    </StepBody>
  );
}

function PriceOutage() {
  const { withoutPrice } = useText("checkout", checkout);
  const quote = useQuote();
  const isOut = quote.status === "failed" && quote.error.kind !== "unserviceable";
  return <LiveRegion>{isOut ? <Notice tone="warning">{withoutPrice}</Notice> : null}</LiveRegion>;
}
