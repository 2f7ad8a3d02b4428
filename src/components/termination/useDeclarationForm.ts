"use client";

import { useState } from "react";
import { useForm, type UseFormReturn } from "react-hook-form";
import { noCancellation, type CancellationAnswers } from "../../schemas/declarations.js";
import { readForm, schemaResolver, type FormSchema } from "./schemaResolver.js";

/**
 * A declaration's form: what is typed stays in it for as long as it is on the screen, and nowhere else. It has the fields of a cancellation,
 * the longer of both; a withdrawal has none on the screen that asks for the others, and its rules leave them out.
 */
export interface DeclarationFormControl<Meaning> {
  readonly form: UseFormReturn<CancellationAnswers>;
  /** What the answers mean; `null` where something is wrong, and then all of it is shown. */
  readonly read: () => Meaning | null;
}

/**
 * Makes a declaration's form.
 *
 * @param makeSchema Makes its rules.
 * @param known What is known beforehand. Read once: what comes late overwrites nothing.
 */
export function useDeclarationForm<Meaning>(
  makeSchema: () => FormSchema<Meaning>,
  known: Partial<CancellationAnswers> | undefined,
): DeclarationFormControl<Meaning> {
  const [{ schema, ...options }] = useState(() => {
    const made = makeSchema();
    return { schema: made, resolver: schemaResolver<CancellationAnswers>(made), defaultValues: withKnown(known) };
  });
  const form = useForm<CancellationAnswers>({ ...options, mode: "onTouched" });
  const { getValues, setError, trigger } = form;
  function read(): Meaning | null {
    const { values, errors } = readForm(schema, getValues());
    const wrong = Object.entries(errors) as [keyof CancellationAnswers, { type: string }][];
    if (wrong.length === 0) return values as Meaning;
    // Both, because `trigger` shows them a moment after the press only, and what `setError` shows is not judged again while it is mended.
    for (const [name, fault] of wrong) setError(name, fault);
    void trigger(
      wrong.map(([name]) => name),
      { shouldTouch: true },
    );
    return null;
  }
  return { form, read };
}

/** What a host's program has is a text here, and its `undefined` or `null` is not known. */
const withKnown = (known: Partial<CancellationAnswers> | undefined) =>
  Object.fromEntries(
    Object.entries(noCancellation).map(([name, nothing]) => [name, String(known?.[name as keyof CancellationAnswers] ?? nothing)]),
  ) as Record<keyof CancellationAnswers, string> as CancellationAnswers;
