"use client";

import { useId } from "react";
import { useDraft } from "../../checkout/CheckoutContext.js";
import { parseZip } from "../../energy/zip.js";
import { delivery } from "../../messages/de/delivery.js";
import { useText } from "../../messages/TextProvider.js";
import { usePlaces, useStreets } from "../../checkout/hooks/usePlaces.js";
import { Button, ChipChoice, Row, TextField, VisuallyHidden } from "../../primitives/index.js";
import { useStepFrame } from "./StepFrame.js";
import { PrivacyLine, StepCard } from "./StepParts.js";
import type { StepForm } from "./useStepForm.js";

/** The part of the delivery step that asks for the address. The zip was asked for at the start: the price hangs on it. */
export function AddressCard({ form }: { readonly form: StepForm<"delivery"> }) {
  const t = useText("delivery", delivery).address;
  const { street, houseNumber, city } = form.answers;
  const places = usePlaces();
  const streets = useStreets();
  const streetsId = useId();
  const zip = useDraft((draft) => draft.answers.tariff.zip);
  const wasAnswered = useDraft((draft) => draft.answered.has("delivery.city"));
  const isFilled = !wasAnswered && places.length === 1 && city === places[0];
  return (
    <StepCard heading={t.title} intro={t.intro}>
      <Row variant="long-short">
        <TextField
          {...form.textField("street")}
          label={t.street}
          warning={holdsHouseNumber(street, houseNumber) ? t.streetWarning : undefined}
          autoComplete="address-line1"
          list={streets.length > 0 ? streetsId : undefined}
        />
        <TextField {...form.textField("houseNumber")} label={t.houseNumber} autoComplete="off" />
      </Row>
      <datalist id={streetsId}>
        {streets.map((street) => (
          <option key={street}>{street}</option>
        ))}
      </datalist>
      <Row variant="zip">
        <FixedZip />
        <TextField {...form.textField("city")} label={t.city} hint={isFilled ? t.cityFilled : undefined} autoComplete="address-level2" />
      </Row>
      {places.length > 1 ? (
        <ChipChoice
          name="town"
          legend={t.towns({ zip: zip.trim() })}
          hint={t.townsHint}
          options={places.map((place) => ({ value: place, label: place }))}
          value={places.find((place) => place === city.trim())}
          onChange={(chosen) => form.answer({ city: chosen })}
        />
      ) : null}
      <PrivacyLine />
    </StepCard>
  );
}

function FixedZip() {
  const t = useText("delivery", delivery).address;
  const { editStep } = useStepFrame();
  const typed = useDraft((draft) => draft.answers.tariff.zip);
  const zip = parseZip(typed);
  return (
    <div className="sk-field">
      <span className="sk-label">{t.zip}</span>
      <p className="sk-fixed-answer">
        {zip.ok ? zip.value : typed}{" "}
        <Button variant="link" onClick={() => editStep("tariff", "tariff.zip")}>
          {t.changeZip} <VisuallyHidden>({t.zip})</VisuallyHidden>
        </Button>
      </p>
    </div>
  );
}

/**
 * Whether a street seems to hold the house number, as browsers fill it in. Short names are left in peace: `C 4` is a street in
 * Mannheim.
 */
function holdsHouseNumber(street: string, houseNumber: string): boolean {
  const last = /[a-zäöüß.]{3,}\s+(\d+\s?[a-z]?)$/i.exec(street.trim())?.[1];
  return last !== undefined && (houseNumber.trim() === "" || houseNumber.trim().startsWith(last));
}
