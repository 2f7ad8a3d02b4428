import { get, useFormState } from "react-hook-form";
import type { AnswerPath, Answers, SectionId } from "../../schemas/answers.js";
import { useCheckoutContext } from "../CheckoutContext.js";
import { refused } from "../form.js";

/** What is wrong with an answer: the code of a rule as `type`, or `refused` with the API's code as `message`. */
export interface ShownFault {
  readonly type?: string | undefined;
  readonly message?: string | undefined;
}

/** What is wrong in a section, by field, to be shown now. Renders anew when that changes. */
export function useFaults<Id extends SectionId>(id: Id): { readonly [Field in keyof Answers[Id]]?: ShownFault } {
  const { control } = useCheckoutContext().answers.form;
  const { errors } = useFormState({ control, name: id });
  return (errors[id] ?? none) as { readonly [Field in keyof Answers[Id]]?: ShownFault };
}

/** What is wrong in all sections, to be shown now. */
export function useAllFaults(): { readonly [Id in SectionId]?: { readonly [field: string]: ShownFault } } {
  const { control } = useCheckoutContext().answers.form;
  return useFormState({ control }).errors as ReturnType<typeof useAllFaults>;
}

/** What is wrong with one answer, to be shown now: the code of a rule, or the API's code where it refused this very answer. */
export function useFault(path: AnswerPath): { readonly fault: string | undefined; readonly refusal: string | undefined } {
  const { control } = useCheckoutContext().answers.form;
  const { errors } = useFormState({ control, name: path, exact: true });
  const { type, message } = (get(errors, path) as ShownFault | undefined) ?? {};
  return type === refused ? { fault: undefined, refusal: message } : { fault: type, refusal: undefined };
}

const none = {};
