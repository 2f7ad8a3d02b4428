"use client";

import { useFaults } from "../../checkout/hooks/useFaults.js";
import { refused } from "../../checkout/form.js";
import { checkout } from "../../messages/de/checkout.js";
import { useText } from "../../messages/TextProvider.js";
import { ErrorSummary, type FieldFault } from "../../primitives/index.js";
import type { AnswerPath, Answers, SectionId } from "../../schemas/answers.js";
import type { SectionFaults } from "../../schemas/sections.js";
import { refusalText } from "./refusalText.js";
import { useFieldId, useStepFrame } from "./StepFrame.js";

type CodesOf<Id extends SectionId, Field extends keyof SectionFaults<Id>> = NonNullable<SectionFaults<Id>[Field]> & string;

/** A sentence for everything that can be wrong in a section, by field and code; fields that take every answer have none. */
export type SectionTexts<Id extends SectionId> = {
  readonly [Field in keyof SectionFaults<Id> as [CodesOf<Id, Field>] extends [never] ? never : Field]-?: {
    readonly [Fault in CodesOf<Id, Field>]: string;
  };
};

/** Props of {@link FaultSummary}. */
export interface FaultSummaryProps<Id extends SectionId> {
  readonly section: Id;
  /** In the order of the screen. */
  readonly fields: readonly (keyof Answers[Id] & string)[];
  readonly texts: SectionTexts<Id>;
  /** How often going on was refused. Default: as often as the checkout counts it for this step. */
  readonly attempt?: number;
}

/** Above a step, once going on was refused: what is wrong in it, each with the way there. */
export function FaultSummary<Id extends SectionId>({ attempt, ...props }: FaultSummaryProps<Id>) {
  const { refusedTimes } = useStepFrame();
  const times = attempt ?? refusedTimes;
  return times > 0 ? <Faults {...props} attempt={times} /> : null;
}

function Faults<Id extends SectionId>({ attempt, ...props }: Required<FaultSummaryProps<Id>>) {
  const t = useText("checkout", checkout);
  const faults = useFieldFaults(props);
  return <ErrorSummary title={t.faultSummary({ count: faults.length })} faults={faults} attempt={attempt} />;
}

function useFieldFaults<Id extends SectionId>({ section, fields, texts }: Omit<FaultSummaryProps<Id>, "attempt">): readonly FieldFault[] {
  const words = useText("checkout", checkout);
  const faults = useFaults(section);
  const fieldId = useFieldId();
  const sentences = texts as Readonly<Record<string, Readonly<Record<string, string>>>>;
  return fields.flatMap((field) => {
    const { type, message = "" } = faults[field] ?? {};
    const path = `${section}.${field}` as AnswerPath;
    const sentence = type === refused ? refusalText(words, path, message) : message || sentences[field]?.[type ?? ""];
    return !sentence ? [] : [{ fieldId: fieldId(path), message: sentence }];
  });
}
