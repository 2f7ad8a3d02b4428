import { useEffect, useMemo } from "react";
import type { SectionId } from "../../schemas/answers.js";
import type { SectionSchemas } from "../../schemas/sections.js";
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
