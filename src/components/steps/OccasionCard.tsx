"use client";

import { useReadingContext } from "../../checkout/CheckoutContext.js";
import { isWorkingDay } from "../../energy/holidays.js";
import { addDays, berlinDate, latestStartInDays, parseStartDate } from "../../energy/startDate.js";
import { delivery } from "../../messages/de/delivery.js";
import { useFormat, useText } from "../../messages/TextProvider.js";
import { Card, Checkbox, ChipChoice, DateField, Notice, Text } from "../../primitives/index.js";
import { SupplierField } from "./SupplierField.js";
import type { StepForm } from "./useStepForm.js";

/** The part of the delivery step that asks for supplier change or move-in, and for the start. */
export function OccasionCard({ form }: { readonly form: StepForm<"delivery"> }) {
  const t = useText("delivery", delivery);
  const { occasion, cancelledMyself } = form.answers;
  return (
    <Card heading={t.occasion.title}>
      <ChipChoice
        id={form.fieldId("occasion")}
        name="occasion"
        legend={t.occasion.title}
        hideLegend
        options={[
          { value: "supplierChange", label: t.occasion.supplierChange },
          { value: "moveIn", label: t.occasion.moveIn },
        ]}
        value={occasion ?? undefined}
        error={form.errorOf("occasion")}
        onChange={(chosen) => form.answer({ occasion: chosen })}
      />
      {occasion === "moveIn" ? <Notice>{t.occasion.moveInGap}</Notice> : null}
      {occasion === "supplierChange" ? (
        <>
          <SupplierField form={form} />
          <Checkbox
            name="cancelledMyself"
            label={t.supplier.cancelled}
            description={
              cancelledMyself ? undefined : (
                <Text size="s" tone="muted">
                  {t.supplier.weCancel}
                </Text>
              )
            }
            checked={cancelledMyself}
            onCheckedChange={(cancelled) => form.answer({ cancelledMyself: cancelled })}
          />
        </>
      ) : null}
      <StartFields form={form} />
    </Card>
  );
}

function StartFields({ form }: { readonly form: StepForm<"delivery"> }) {
  const t = useText("delivery", delivery).start;
  const format = useFormat();
  const { now } = useReadingContext();
  const { start, startDate, occasion, cancelledMyself } = form.answers;
  const today = berlinDate(now);
  const [earliest, latest] = [addDays(today, 1), addDays(today, latestStartInDays)];
  const hint = occasion === "moveIn" ? t.moveInHint : occasion === "supplierChange" && cancelledMyself ? t.cancelledHint : undefined;
  return (
    <>
      <ChipChoice
        legend={t.legend}
        name="start"
        options={[
          { value: "nextPossible", label: t.nextPossible },
          { value: "onDate", label: t.onDate },
        ]}
        value={start}
        onChange={(chosen) => form.answer({ start: chosen })}
      />
      {start === "onDate" ? (
        <DateField
          {...form.textField("startDate")}
          label={t.date}
          hint={[hint, t.range({ earliest: format.date(earliest), latest: format.date(latest) })].filter(Boolean).join(" ")}
          warning={parseStartDate(startDate, today).ok && !isWorkingDay(startDate) ? t.noWorkingDay : undefined}
          min={earliest}
          max={latest}
        />
      ) : null}
    </>
  );
}
