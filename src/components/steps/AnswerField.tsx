"use client";

import { TextField, type TextFieldProps } from "../../primitives/index.js";
import type { AnswerPath, TextPath } from "../../schemas/answers.js";
import { useField, type FaultTexts } from "./useField.js";

type Bound = "id" | "name" | "value" | "error" | "ref" | "readOnly" | "onChange" | "onBlur";

/** What ties a field to its answer. */
interface AnswerProps<Path extends AnswerPath> {
  readonly path: Path;
  /** A sentence for everything that can be wrong. */
  readonly faults?: FaultTexts<Path>;
}

/** A line of text, or a day, that is an answer. Nothing else of its step is rendered while it is typed. */
export function AnswerField<Path extends TextPath>({ path, faults, ...props }: AnswerProps<Path> & Omit<TextFieldProps, Bound>) {
  return <TextField {...props} {...useField(path, faults)} />;
}
