import { useCallback, type ChangeEvent } from "react";
import { useController, type FieldPathValue } from "react-hook-form";
import type { AnswerPath, Answers, SectionId } from "../../schemas/answers.js";
import type { SectionFaults } from "../../schemas/sections.js";
import { afterPress } from "../afterPress.js";
import { declaredAnswer } from "../answerKinds.js";
import { useCheckoutContext, useSubmission } from "../CheckoutContext.js";
import { isOpen } from "../submission.js";
import { useTakingUp } from "../useTakingUp.js";
import { faultView } from "./useFaults.js";

type Split<Path> = Path extends `${infer Id extends SectionId}.${infer Field}` ? { readonly id: Id; readonly field: Field } : never;

/** The codes of what can be wrong with an answer. */
export type FaultOf<Path extends AnswerPath> = Split<Path>["field"] extends keyof SectionFaults<Split<Path>["id"]>
  ? NonNullable<SectionFaults<Split<Path>["id"]>[Split<Path>["field"]]> & string
  : never;

/** An answer, for an input of one's own. */
export interface AnswerView<Path extends AnswerPath> {
  readonly name: Path;
  /** As typed or chosen. */
  readonly value: FieldPathValue<Answers, Path>;
  /** What is wrong with it, to be shown now. */
  readonly fault: FaultOf<Path> | undefined;
  /** The API's code, where it refused this very answer. */
  readonly refusal: string | undefined;
  /** What a host says is wrong with it (`setError` with a message), as it is. */
  readonly sentence: string | undefined;
  /** An order is under way, or placed: answers stand still. */
  readonly readOnly: boolean;
  /** For an input: what was typed or chosen in a server's page is taken up, and faults can lead to it. */
  readonly ref: (element: HTMLElement | null) => void;
  /** Takes the answer, or the event of an input. */
  readonly onChange: (answer: FieldPathValue<Answers, Path> | ChangeEvent<HTMLInputElement>) => void;
  /** The visitor left the field: from now on what is wrong with it is shown. Nobody is told off for leaving an empty one. */
  readonly onBlur: () => void;
}

/**
 * Drives an input of one answer. Renders anew for this answer alone.
 *
 * @param path Its place: `person.email`.
 */
export function useAnswer<Path extends AnswerPath>(path: Path): AnswerView<Path> {
  const { answers } = useCheckoutContext();
  const readOnly = !isOpen(useSubmission());
  const { field, fieldState } = useController<Answers, AnswerPath>({ control: answers.form.control, name: path });
  const value = declaredAnswer(path, field.value);
  const { fault, refusal, sentence } = faultView(fieldState.error);
  const takeUp = useTakingUp(value, field.onChange);
  const { ref } = field;
  return {
    name: path,
    value,
    fault: fault as FaultOf<Path> | undefined,
    refusal,
    sentence,
    readOnly,
    ref: useCallback(
      (element) => {
        ref(element);
        answers.place(path, element);
        takeUp(element);
      },
      [ref, answers, path, takeUp],
    ),
    onChange: (answer) => {
      if (!readOnly) field.onChange(answer);
    },
    onBlur: () => {
      if (value === "" || value === null) return;
      afterPress(() => {
        field.onBlur();
        answers.left(path);
      });
    },
  };
}
