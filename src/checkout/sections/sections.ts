import type { Answers, SectionId } from "../../schemas/answers.js";
import { deliverySection } from "./delivery.js";
import { devicesSection } from "./devices.js";
import { paymentSection } from "./payment.js";
import { personSection } from "./person.js";
import { reviewSection } from "./review.js";
import { tariffSection } from "./tariff.js";
import type { FaultsOf, ReadingContext, Section, SectionResult, ValueOf } from "./section.js";
import { readOf } from "./read.js";

const sections = {
  tariff: tariffSection,
  devices: devicesSection,
  delivery: deliverySection,
  person: personSection,
  payment: paymentSection,
  review: reviewSection,
};

/** The parsers of a section. */
export type ParsersOf<Id extends SectionId> = ReturnType<(typeof sections)[Id]["parsersFor"]>;

/** A section's answers, understood. */
export type SectionValue<Id extends SectionId> = ValueOf<ParsersOf<Id>>;

/** What can be wrong in a section, by field. */
export type SectionFaults<Id extends SectionId> = FaultsOf<ParsersOf<Id>>;

/** One of the sections, with its own parsers. */
export type SectionOf<Id extends SectionId> = Section<Id, ParsersOf<Id>>;

/** Reads one section of the answers. Whoever needs a single section calls `readOf` with that one, and leaves the others' rules behind. */
export function readSection<Id extends SectionId>(
  id: Id,
  answers: Answers[Id],
  context: ReadingContext,
): SectionResult<SectionValue<Id>, SectionFaults<Id>> {
  return readOf(sections[id] as unknown as SectionOf<Id>, answers, context);
}
