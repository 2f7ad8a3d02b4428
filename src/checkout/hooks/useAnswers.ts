import { useWatch, type FieldPath, type FieldPathValue, type FieldPathValues } from "react-hook-form";
import type { Answers } from "../../schemas/answers.js";
import { useCheckoutContext } from "../CheckoutContext.js";

/** An answer, a section of them, or several answers, as they stand: renders anew when one of those changes, and for no other. */
export function useAnswers<Path extends FieldPath<Answers>>(path: Path): FieldPathValue<Answers, Path>;
export function useAnswers<const Paths extends readonly FieldPath<Answers>[]>(paths: Paths): FieldPathValues<Answers, Paths>;
export function useAnswers(path: FieldPath<Answers> | readonly FieldPath<Answers>[]): unknown {
  const { control } = useCheckoutContext().answers.form;
  // react-hook-form's overloads want to know which of both it is.
  return useWatch({ control, name: path as FieldPath<Answers> });
}

/** All answers, as they stand: renders anew with every keystroke. */
export function useAllAnswers(): Answers {
  const { form } = useCheckoutContext().answers;
  return useWatch({ control: form.control }) as Answers;
}
