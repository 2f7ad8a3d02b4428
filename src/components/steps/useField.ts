"use client";

import type { ChangeEvent } from "react";
import type { FieldPathValue } from "react-hook-form";
import { useAnswer, type FaultOf } from "../../checkout/hooks/useAnswer.js";
import { checkout } from "../../messages/de/checkout.js";
import { useText } from "../../messages/TextProvider.js";
import type { AnswerPath, Answers } from "../../schemas/answers.js";
import { refusalText } from "./refusalText.js";
import { useFieldId } from "./StepFrame.js";

/** A sentence for everything that can be wrong with an answer. */
export type FaultTexts<Path extends AnswerPath> = Readonly<Record<FaultOf<Path>, string>>;

/** An answer as a step shows it. */
export interface FieldView<Path extends AnswerPath> {
  /** Id of the control. */
  readonly id: string;
  readonly name: string;
  readonly value: FieldPathValue<Answers, Path>;
  /** What is wrong, in the visitor's words: our own finding, the API's, or the host's. */
  readonly error: string | undefined;
  readonly ref: (element: HTMLElement | null) => void;
  readonly readOnly: boolean;
  readonly onChange: (answer: FieldPathValue<Answers, Path> | ChangeEvent<HTMLInputElement>) => void;
  readonly onBlur: () => void;
}

/** Drives a field of a step; all of what it gives can be spread on a text field. Fields that take every answer have no texts. */
export function useField<Path extends AnswerPath>(path: Path, texts?: FaultTexts<Path>): FieldView<Path> {
  const { fault, refusal, sentence, value, ref, readOnly, onChange, onBlur } = useAnswer(path);
  const words = useText("checkout", checkout);
  const id = useFieldId()(path);
  const error = fault !== undefined ? texts?.[fault] : refusal === undefined ? sentence : refusalText(words, path, refusal);
  return { id, name: path.slice(path.indexOf(".") + 1), value, error, ref, readOnly, onChange, onBlur };
}
