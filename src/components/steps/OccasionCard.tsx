"use client";

import { useReading } from "../../checkout/CheckoutContext.js";
import { useAnswers } from "../../checkout/hooks/useAnswers.js";
import { isWorkingDay } from "../../energy/holidays.js";
import { addDays, berlinDate, latestStartInDays, parseStartDate } from "../../energy/startDate.js";
import { delivery } from "../../messages/de/delivery.js";
import { useFormat, useText } from "../../messages/TextProvider.js";
import { Card, Checkbox, ChipChoice, Notice, Text } from "../../primitives/index.js";
import { AnswerDate } from "./AnswerField.js";
import { SupplierField } from "./SupplierField.js";
import { useField } from "./useField.js";

/** The part of the delivery step that asks for supplier change or move-in, and for the start. */
export function OccasionCard() {
  const t = useText("delivery", delivery);
  const { id, value, error, onChange } = useField("delivery.occasion", t.faults.occasion);
  return (
    <Card heading={t.occasion.title}>
      <ChipChoice
        id={id}
        name="occasion"
        legend={t.occasion.title}
        hideLegend
        options={[
          { value: "supplierChange", label: t.occasion.supplierChange },
          { value: "moveIn", label: t.occasion.moveIn },
        ]}
        value={value ?? undefined}
        error={error}
        onChange={onChange}
      />
      {value === "moveIn" ? <Notice>{t.occasion.moveInGap}</Notice> : null}
      {value === "supplierChange" ? (
        <>
          <SupplierField />
          <CancelledMyself />
        </>
      ) : null}
      <StartFields />
    </Card>
  );
}

function CancelledMyself() {
  const t = useText("delivery", delivery).supplier;
  const { value, onChange } = useField("delivery.cancelledMyself");
  return (
    <Checkbox
      name="cancelledMyself"
      label={t.cancelled}
      description={
        value ? undefined : (
          <Text size="s" tone="muted">
            {t.weCancel}
          </Text>
        )
      }
      checked={value}
      onCheckedChange={onChange}
    />
  );
}

function StartFields() {
  const t = useText("delivery", delivery).start;
  const { value, onChange } = useField("delivery.start");
  return (
    <>
      <ChipChoice
        legend={t.legend}
        name="start"
        options={[
          { value: "nextPossible", label: t.nextPossible },
          { value: "onDate", label: t.onDate },
        ]}
        value={value}
        onChange={onChange}
      />
      {value === "onDate" ? <StartDate /> : null}
    </>
  );
}

const startAnswers = ["delivery.startDate", "delivery.occasion", "delivery.cancelledMyself"] as const;

function StartDate() {
  const { start: t, faults } = useText("delivery", delivery);
  const format = useFormat();
  const [startDate, occasion, cancelledMyself] = useAnswers(startAnswers);
  const { now } = useReading();
  const today = berlinDate(now());
  const [earliest, latest] = [addDays(today, 1), addDays(today, latestStartInDays)];
  const hint = occasion === "moveIn" ? t.moveInHint : occasion === "supplierChange" && cancelledMyself ? t.cancelledHint : undefined;
  return (
    <AnswerDate
      path="delivery.startDate"
      faults={faults.startDate}
      label={t.date}
      hint={[hint, t.range({ earliest: format.date(earliest), latest: format.date(latest) })].filter(Boolean).join(" ")}
      warning={parseStartDate(startDate, today).ok && !isWorkingDay(startDate) ? t.noWorkingDay : undefined}
      min={earliest}
      max={latest}
      autoComplete="off"
    />
  );
}
