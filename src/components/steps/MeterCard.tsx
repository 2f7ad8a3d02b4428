"use client";

import { useState } from "react";
import { afterPress } from "../../checkout/afterPress.js";
import { useReadingContext } from "../../checkout/CheckoutContext.js";
import { isMaloId, isMeloId, maloHint } from "../../energy/meter.js";
import { delivery } from "../../messages/de/delivery.js";
import { useText } from "../../messages/TextProvider.js";
import { Card, Checkbox, Text, TextField } from "../../primitives/index.js";
import type { StepForm } from "./useStepForm.js";

/** The part of the delivery step that asks for the meter. What looks odd is said and taken: real numbers break the rules. */
export function MeterCard({ form }: { readonly form: StepForm<"delivery"> }) {
  const t = useText("delivery", delivery).meter;
  const { meterNumber, meterNumberLater, maloId } = form.answers;
  const mayFollow = useReadingContext().meterNumberLater !== undefined;
  const isLater = mayFollow && meterNumberLater;
  const number = form.textField("meterNumber");
  const malo = form.textField("maloId");
  // Half a number looks odd while it is being typed; nobody is told so before the field is left.
  const [numberLeft, setNumberLeft] = useState(meterNumber !== "");
  const [maloLeft, setMaloLeft] = useState(maloId !== "");
  const otherId = isMaloId(meterNumber) ? "malo" : isMeloId(meterNumber) ? "melo" : null;
  const hint = maloHint(maloId);
  return (
    <Card heading={t.title}>
      {isLater ? null : (
        <TextField
          {...number}
          label={t.number}
          hint={t.numberHint}
          warning={numberLeft && otherId ? t.numberWarning[otherId] : undefined}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          onBlur={() => {
            number.onBlur();
            afterPress(() => setNumberLeft(true));
          }}
        />
      )}
      {mayFollow ? (
        <Checkbox
          // In the place of the number's field: what is wrong with it is mended here.
          {...(isLater ? { id: form.fieldId("meterNumber") } : {})}
          name="meterNumberLater"
          label={t.numberLater}
          error={isLater && number.error !== undefined ? t.numberLaterRefused : undefined}
          description={
            isLater ? (
              <Text size="s" tone="muted">
                {t.numberLaterHint}
              </Text>
            ) : undefined
          }
          checked={meterNumberLater}
          onCheckedChange={(later) => form.answer({ meterNumberLater: later })}
        />
      ) : null}
      <TextField
        {...malo}
        label={t.malo}
        optionalText={t.maloOptional}
        hint={t.maloHint}
        warning={maloLeft && hint ? t.maloWarning[hint] : undefined}
        autoComplete="off"
        spellCheck={false}
        onBlur={() => {
          malo.onBlur();
          afterPress(() => setMaloLeft(true));
        }}
      />
    </Card>
  );
}
