"use client";

import type { ChangeEvent } from "react";
import type { Answers, SectionId } from "../../schemas/answers.js";
import { useSection, type SectionForm } from "../../checkout/hooks/useSection.js";
import type { FieldPath } from "../../checkout/refusals.js";
import type { SectionFaults, SectionOf } from "../../checkout/sections/sections.js";
import { checkout } from "../../messages/de/checkout.js";
import { useText } from "../../messages/TextProvider.js";
import type { FieldFault } from "../../primitives/index.js";
import { refusalText } from "./refusalText.js";
import { useFieldId } from "./StepFrame.js";

type FaultOf<Id extends SectionId, Field extends keyof SectionFaults<Id>> = NonNullable<SectionFaults<Id>[Field]>;

/** A sentence for everything that can be wrong in a section, by field and fault; fields that take every answer have none. */
export type FaultTexts<Id extends SectionId> = {
  readonly [Field in keyof SectionFaults<Id> as [FaultOf<Id, Field>] extends [never] ? never : Field]-?: {
    readonly [Fault in FaultOf<Id, Field>]: string;
  };
};

type FieldOf<Id extends SectionId> = keyof Answers[Id] & string;

/** Fields that are typed. */
type TextFieldOf<Id extends SectionId> = { [Field in FieldOf<Id>]: string extends Answers[Id][Field] ? Field : never }[FieldOf<Id>];

/** A section as a step shows it. */
export interface StepForm<Id extends SectionId> extends Omit<SectionForm<Id>, "faults" | "refusals"> {
  /** Id of a field's control. */
  readonly fieldId: (field: FieldOf<Id>) => string;
  /** What is wrong with a field, in the visitor's words: our own finding, else the API's. */
  readonly errorOf: (field: FieldOf<Id>) => string | undefined;
  /** What ties a text field to its answer; spread it on a `TextField`. */
  readonly textField: (field: TextFieldOf<Id>) => {
    readonly id: string;
    readonly name: string;
    readonly value: string;
    readonly error: string | undefined;
    readonly onChange: (event: ChangeEvent<HTMLInputElement>) => void;
    readonly onBlur: () => void;
  };
  /** What is wrong, for the summary above the step; `fields` in the order of the screen. */
  readonly faultsOf: (fields: readonly FieldOf<Id>[]) => readonly FieldFault[];
}

/** Drives a step's fields. */
export function useStepForm<Id extends SectionId>(section: SectionOf<Id>, faultTexts: FaultTexts<Id>): StepForm<Id> {
  const { faults, refusals, ...form } = useSection(section);
  const { refusal } = useText("checkout", checkout);
  const makeFieldId = useFieldId();
  const sentences = faultTexts as Readonly<Record<string, Readonly<Record<string, string>>>>;
  const codes: Readonly<Record<string, string | undefined>> = faults;

  const fieldId = (field: FieldOf<Id>) => makeFieldId(`${section.id}.${field}` as FieldPath);
  const errorOf = (field: FieldOf<Id>) => {
    const fault = codes[field];
    if (fault !== undefined) return sentences[field]?.[fault];
    const refused = refusals[field];
    return refused === undefined ? undefined : refusalText(refusal, refused);
  };
  return {
    ...form,
    fieldId,
    errorOf,
    textField: (field) => ({
      id: fieldId(field),
      name: field,
      value: String(form.answers[field] ?? ""),
      error: errorOf(field),
      onChange: (event) => form.answer({ [field]: event.currentTarget.value } as Partial<Answers[Id]>),
      onBlur: () => form.touch(field),
    }),
    faultsOf: (fields) =>
      fields.flatMap((field) => {
        const message = errorOf(field);
        return message === undefined ? [] : [{ fieldId: fieldId(field), message }];
      }),
  };
}
