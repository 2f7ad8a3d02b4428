"use client";

import { useContext } from "react";
import { OtherPaymentContext } from "../../checkout/OtherPaymentContext.js";
import { useAnswers } from "../../checkout/hooks/useAnswers.js";
import { useFault } from "../../checkout/hooks/useFaults.js";
import { useRules } from "../../checkout/hooks/useRules.js";
import { useQuote } from "../../checkout/hooks/useQuote.js";
import { checkout } from "../../messages/de/checkout.js";
import { tariff } from "../../messages/de/tariff.js";
import { useText } from "../../messages/TextProvider.js";
import { ErrorSummary, LiveRegion, Notice, Text } from "../../primitives/index.js";
import { TariffFields, useTariffFaultTexts, useUsageFault, useZipFault } from "../tariff/index.js";
import { tariffSchema } from "../../schemas/tariff.js";
import { useFieldId, useStepFrame } from "./StepFrame.js";
import { StepBody, StepCard } from "./StepParts.js";

/** Asks where and how much. Without a price one can go on, but not order. */
export function TariffStep() {
  const t = useText("tariff", tariff);
  const { scope, scopeOtherPayment } = useText("checkout", checkout);
  const otherPayment = useContext(OtherPaymentContext);
  const fieldId = useFieldId();
  useRules("tariff", tariffSchema);
  return (
    <StepBody summary={<TariffFaultSummary />}>
      <StepCard heading={t.heading} intro={t.intro}>
        <TariffFields ids={{ zip: fieldId("tariff.zip"), usage: fieldId("tariff.usage") }} />
        <PriceOutage />
        <Text size="s" tone="muted">
          {otherPayment ? scopeOtherPayment : scope}
        </Text>
      </StepCard>
    </StepBody>
  );
}

/** What is wrong with zip and usage; what the API says of a zip counts too. */
function TariffFaultSummary() {
  const { refusedTimes } = useStepFrame();
  const t = useText("checkout", checkout);
  const zip = useAnswers("tariff.zip");
  const errors = useTariffFaultTexts({ zip }, { zip: useZipFault(), usage: useUsageFault() });
  const sentences = { zip: useFault("tariff.zip").sentence, usage: useFault("tariff.usage").sentence };
  const fieldId = useFieldId();
  const faults = (["zip", "usage"] as const).flatMap((field) => {
    const message = errors[field] ?? sentences[field];
    return message === undefined ? [] : [{ fieldId: fieldId(`tariff.${field}`), message }];
  });
  return refusedTimes > 0 ? <ErrorSummary title={t.faultSummary({ count: faults.length })} faults={faults} attempt={refusedTimes} /> : null;
}

function PriceOutage() {
  const { withoutPrice } = useText("checkout", checkout);
  const quote = useQuote();
  const isOut = quote.status === "failed" && quote.error.kind !== "unserviceable";
  return <LiveRegion>{isOut ? <Notice tone="warning">{withoutPrice}</Notice> : null}</LiveRegion>;
}
