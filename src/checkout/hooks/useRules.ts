import { useEffect, useMemo } from "react";
import type { SectionId } from "../../schemas/answers.js";
import { deliverySchema } from "../../schemas/delivery.js";
import { devicesSchema } from "../../schemas/devices.js";
import { paymentSchema } from "../../schemas/payment.js";
import { personSchema } from "../../schemas/person.js";
import { reviewSchema } from "../../schemas/review.js";
import type { SectionSchemas } from "../../schemas/sections.js";
import { tariffSchema } from "../../schemas/tariff.js";
import { useCheckoutContext, useReading, type Reading } from "../CheckoutContext.js";

/** Makes the rules of a section, for the visitor's language and what the host allows. */
export type SchemaOf<Id extends SectionId> = (reading: Reading) => SectionSchemas[Id];

/** Brings the rules of a section into the visit: until then its answers do not count as complete. */
export function useRules<Id extends SectionId>(id: Id, schemaOf: SchemaOf<Id>): void {
  const { answers } = useCheckoutContext();
  const reading = useReading();
  const schema = useMemo(() => schemaOf(reading), [schemaOf, reading]);
  useEffect(() => answers.bring(id, schema), [answers, id, schema]);
}

/** Brings the rules of all sections: for whoever reads more than one. They are 3 kB of code, so the first screens do not. */
export function useAllRules(): void {
  useRules("tariff", tariffSchema);
  useRules("devices", devicesSchema);
  useRules("delivery", deliverySchema);
  useRules("person", personSchema);
  useRules("payment", paymentSchema);
  useRules("review", reviewSchema);
}
