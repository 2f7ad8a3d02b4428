"use client";

import { delivery } from "../../messages/de/delivery.js";
import { useText } from "../../messages/TextProvider.js";
import { AddressCard } from "./AddressCard.js";
import { MeterCard } from "./MeterCard.js";
import { OccasionCard } from "./OccasionCard.js";
import { StepBody } from "./StepParts.js";
import { deliverySection } from "../../checkout/sections/delivery.js";
import { useStepForm } from "./useStepForm.js";

/** Asks where the power goes, since when, from whom it came, and through which meter. */
export function DeliveryStep() {
  const t = useText("delivery", delivery);
  const form = useStepForm(deliverySection, t.faults);
  const faults = form.faultsOf(["street", "houseNumber", "city", "occasion", "previousSupplier", "startDate", "meterNumber", "maloId"]);
  return (
    <StepBody faults={faults}>
      <AddressCard form={form} />
      <OccasionCard form={form} />
      <MeterCard form={form} />
    </StepBody>
  );
}
