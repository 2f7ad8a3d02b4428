import type { Answers, SectionId } from "../../schemas/answers.js";
import { parseSection, type ReadingContext, type SectionResult } from "./section.js";
import type { SectionFaults, SectionOf, SectionValue } from "./sections.js";

/** Reads a section that is at hand. Knows the others by their types alone, so that it does not bring their rules along. */
export function readOf<Id extends SectionId>(
  section: SectionOf<Id>,
  answers: Answers[Id],
  context: ReadingContext,
): SectionResult<SectionValue<Id>, SectionFaults<Id>> {
  const parsers = section.parsersFor(context) as object;
  return parseSection(answers as object, parsers) as SectionResult<SectionValue<Id>, SectionFaults<Id>>;
}
