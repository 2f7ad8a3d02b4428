"use client";

import { useCheckoutContext } from "../../checkout/CheckoutContext.js";
import { useAnswers } from "../../checkout/hooks/useAnswers.js";
import { parseZip } from "../../energy/zip.js";
import { delivery } from "../../messages/de/delivery.js";
import { useText } from "../../messages/TextProvider.js";
import { usePlaces, useStreets } from "../../checkout/hooks/usePlaces.js";
import { Button, ChipChoice, Row, TextField, useId, VisuallyHidden } from "../../primitives/index.js";
import { AnswerField } from "./AnswerField.js";
import { useStepFrame } from "./StepFrame.js";
import { PrivacyLine, StepCard } from "./StepParts.js";
import { useField } from "./useField.js";

/** The part of the delivery step that asks for the address. The zip was asked for at the start: the price hangs on it. */
export function AddressCard() {
  const { address: t, faults } = useText("delivery", delivery);
  return (
    <StepCard heading={t.title} intro={t.intro}>
      <Row variant="long-short">
        <StreetField />
        <AnswerField path="delivery.houseNumber" faults={faults.houseNumber} label={t.houseNumber} autoComplete="off" />
      </Row>
      <Row variant="zip">
        <FixedZip />
        <CityField />
      </Row>
      <Towns />
      <PrivacyLine />
    </StepCard>
  );
}

function StreetField() {
  const { address: t, faults } = useText("delivery", delivery);
  const field = useField("delivery.street", faults.street);
  const houseNumber = useAnswers("delivery.houseNumber");
  const streets = useStreets();
  const streetsId = useId();
  return (
    <>
      <TextField
        {...field}
        label={t.street}
        warning={holdsHouseNumber(field.value, houseNumber) ? t.streetWarning : undefined}
        autoComplete="address-line1"
        list={streets.length > 0 ? streetsId : undefined}
      />
      <datalist id={streetsId}>
        {streets.map((street) => (
          <option key={street}>{street}</option>
        ))}
      </datalist>
    </>
  );
}

function CityField() {
  const { address: t, faults } = useText("delivery", delivery);
  const { answers } = useCheckoutContext();
  const field = useField("delivery.city", faults.city);
  const places = usePlaces();
  const isFilled = !answers.isAnswered("delivery.city") && places.length === 1 && field.value === places[0];
  return <TextField {...field} label={t.city} hint={isFilled ? t.cityFilled : undefined} autoComplete="address-level2" />;
}

/** The towns of a zip that has several. */
function Towns() {
  const t = useText("delivery", delivery).address;
  const { value: city, onChange } = useField("delivery.city");
  const zip = useAnswers("tariff.zip");
  const places = usePlaces();
  if (places.length < 2) return null;
  return (
    <ChipChoice
      name="town"
      legend={t.towns({ zip: zip.trim() })}
      hint={t.townsHint}
      options={places.map((place) => ({ value: place, label: place }))}
      value={places.find((place) => place === city.trim())}
      onChange={onChange}
    />
  );
}

function FixedZip() {
  const t = useText("delivery", delivery).address;
  const { editStep } = useStepFrame();
  const typed = useAnswers("tariff.zip");
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
