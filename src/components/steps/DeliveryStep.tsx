"use client";

import { useAllRules } from "../../checkout/hooks/useAllRules.js";
import { delivery } from "../../messages/de/delivery.js";
import { useText } from "../../messages/TextProvider.js";
import { AddressCard } from "./AddressCard.js";
import { FaultSummary } from "./FaultSummary.js";
import { MeterCard } from "./MeterCard.js";
import { OccasionCard } from "./OccasionCard.js";
import { StepBody } from "./StepParts.js";

/** The fields, as they stand on the screen. */
const fields = ["street", "houseNumber", "city", "occasion", "previousSupplier", "startDate", "meterNumber", "maloId"] as const;

/** Asks where the power goes, since when, from whom it came, and through which meter. */
export function DeliveryStep() {
  const t = useText("delivery", delivery);
  useAllRules();
  return (
    <StepBody summary={<FaultSummary section="delivery" fields={fields} texts={t.faults} />}>
      <AddressCard />
      <OccasionCard />
      <MeterCard />
    </StepBody>
  );
}
