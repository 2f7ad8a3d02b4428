"use client";

import { useId, useState, type ChangeEvent } from "react";
import type { FieldFault } from "../../primitives/index.js";

type TextFieldOf<Answers> = { [Field in keyof Answers & string]: string extends Answers[Field] ? Field : never }[keyof Answers & string];

/** The fields of a form that keeps what is typed for as long as it is on the screen, and nowhere else. */
export interface DeclarationFields<Answers> {
  readonly answers: Answers;
  readonly answer: (patch: Partial<Answers>) => void;
  /** Shows everything that is wrong; the summary above the fields takes the focus. */
  readonly refuse: () => void;
  /** How often going on was refused. */
  readonly refusedTimes: number;
  /** What is wrong and is to be shown, in the order of the fields. */
  readonly faults: readonly FieldFault[];
  /** What ties a text field to its answer; spread it on the control. */
  readonly textField: (field: TextFieldOf<Answers>) => {
    readonly id: string;
    readonly name: string;
    readonly value: string;
    readonly error: string | undefined;
    readonly onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => void;
    readonly onBlur: () => void;
  };
}

/**
 * Drives the fields of a declaration.
 *
 * @param initial What is known beforehand.
 * @param onAnswer Called whenever something is answered anew.
 * @param faultTexts What is wrong with the answers, by field, in the visitor's words and in the order of the screen.
 */
export function useDeclarationFields<Answers extends object>(
  initial: Answers,
  onAnswer: () => void,
  faultTexts: (answers: Answers) => Readonly<Partial<Record<keyof Answers & string, string>>>,
): DeclarationFields<Answers> {
  const idPrefix = useId();
  const [answers, setAnswers] = useState(initial);
  const [judged, setJudged] = useState<ReadonlySet<string>>(new Set());
  const [refusedTimes, setRefusedTimes] = useState(0);
  const texts: Readonly<Partial<Record<string, string>>> = faultTexts(answers);
  const errorOf = (field: string) => (judged.has(field) ? texts[field] : undefined);
  const fieldId = (field: string) => `${idPrefix}-${field}`;

  function answer(patch: Partial<Answers>) {
    onAnswer();
    setAnswers((before) => ({ ...before, ...patch }));
    setJudged((before) => new Set([...before].filter((field) => !Object.hasOwn(patch, field))));
  }
  return {
    answers,
    answer,
    refusedTimes,
    refuse: () => {
      setJudged(new Set(Object.keys(answers)));
      setRefusedTimes(refusedTimes + 1);
    },
    faults: Object.keys(texts).flatMap((field) => {
      const message = errorOf(field);
      return message === undefined ? [] : [{ fieldId: fieldId(field), message }];
    }),
    textField: (field) => ({
      id: fieldId(field),
      name: field,
      value: String(answers[field]),
      error: errorOf(field),
      onChange: (event) => answer({ [field]: event.currentTarget.value } as unknown as Partial<Answers>),
      // Nobody is told off for tabbing past an empty field.
      onBlur: () => (answers[field] === "" ? undefined : setJudged((before) => new Set(before).add(field))),
    }),
  };
}
