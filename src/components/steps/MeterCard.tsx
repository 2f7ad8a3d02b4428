"use client";

import { useState } from "react";
import { afterPress } from "../../checkout/afterPress.js";
import { useReading } from "../../checkout/CheckoutContext.js";
import { useAnswers } from "../../checkout/hooks/useAnswers.js";
import { isMaloId, isMeloId, maloHint } from "../../energy/meter.js";
import { delivery } from "../../messages/de/delivery.js";
import { useText } from "../../messages/TextProvider.js";
import { Card, Checkbox, Text, TextField } from "../../primitives/index.js";
import { useField } from "./useField.js";

/** The part of the delivery step that asks for the meter. What looks odd is said and taken: real numbers break the rules. */
export function MeterCard() {
  const t = useText("delivery", delivery).meter;
  const { mayNumberFollow } = useReading();
  const isLater = useAnswers("delivery.meterNumberLater") && mayNumberFollow;
  return (
    <Card heading={t.title}>
      {isLater ? null : <MeterNumber />}
      {mayNumberFollow ? <NumberLater /> : null}
      <MaloId />
    </Card>
  );
}

/** Half a number looks odd while it is being typed; nobody is told so before the field is left. */
function useDoubtful(field: { readonly value: string; readonly onBlur: () => void }) {
  const [wasLeft, setLeft] = useState(field.value !== "");
  const onBlur = () => {
    field.onBlur();
    afterPress(() => setLeft(true));
  };
  return { wasLeft, onBlur };
}

function MeterNumber() {
  const { meter: t, faults } = useText("delivery", delivery);
  const field = useField("delivery.meterNumber", faults.meterNumber);
  const { wasLeft, onBlur } = useDoubtful(field);
  const otherId = isMaloId(field.value) ? "malo" : isMeloId(field.value) ? "melo" : null;
  return (
    <TextField
      {...field}
      label={t.number}
      hint={t.numberHint}
      warning={wasLeft && otherId ? t.numberWarning[otherId] : undefined}
      autoComplete="off"
      autoCapitalize="characters"
      spellCheck={false}
      onBlur={onBlur}
    />
  );
}

function NumberLater() {
  const { meter: t, faults } = useText("delivery", delivery);
  const { value: isLater, onChange } = useField("delivery.meterNumberLater");
  const number = useField("delivery.meterNumber", faults.meterNumber);
  return (
    <Checkbox
      // In the place of the number's field: what is wrong with it is mended here.
      {...(isLater ? { id: number.id } : {})}
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
      checked={isLater}
      onCheckedChange={onChange}
    />
  );
}

function MaloId() {
  const { meter: t, faults } = useText("delivery", delivery);
  const field = useField("delivery.maloId", faults.maloId);
  const { wasLeft, onBlur } = useDoubtful(field);
  const hint = maloHint(field.value);
  return (
    <TextField
      {...field}
      label={t.malo}
      optionalText={t.maloOptional}
      hint={t.maloHint}
      warning={wasLeft && hint ? t.maloWarning[hint] : undefined}
      autoComplete="off"
      spellCheck={false}
      onBlur={onBlur}
    />
  );
}
