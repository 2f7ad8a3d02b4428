import { useMemo } from "react";
import { useWatch, type FieldPathValue, type FieldPathValues } from "react-hook-form";
import type { AnswerPath, Answers, SectionId } from "../../schemas/answers.js";
import { declaredAnswer, declaredAnswers, declaredSection } from "../answerKinds.js";
import { useCheckoutContext } from "../CheckoutContext.js";

type Path = AnswerPath | SectionId;

/** An answer, a section of them, or several answers, as they stand: renders anew when one of those changes, and for no other. */
export function useAnswers<One extends Path>(path: One): FieldPathValue<Answers, One>;
export function useAnswers<const Paths extends readonly Path[]>(paths: Paths): FieldPathValues<Answers, Paths>;
export function useAnswers(path: Path | readonly Path[]): unknown {
  const { control } = useCheckoutContext().answers.form;
  // react-hook-form's overloads want to know which of both it is.
  const held: unknown = useWatch({ control, name: path as Path });
  return useMemo(
    () => (Array.isArray(path) ? path.map((one: Path, index) => declared(one, (held as unknown[])[index])) : declared(path as Path, held)),
    [path, held],
  );
}

const declared = (path: Path, held: unknown) =>
  path.includes(".") ? declaredAnswer(path as AnswerPath, held) : declaredSection(path as SectionId, held);

/** All answers, as they stand: renders anew with every keystroke. */
export function useAllAnswers(): Answers {
  const { form } = useCheckoutContext().answers;
  const held: unknown = useWatch({ control: form.control });
  return useMemo(() => declaredAnswers(held), [held]);
}
