import { get, useFormState } from "react-hook-form";
import type { AnswerPath, SectionId } from "../../schemas/answers.js";
import { useCheckoutContext } from "../CheckoutContext.js";
import { refused } from "../form.js";

/** What is wrong with an answer: the code of a rule as `type`, or `refused` with the API's code as `message`. */
export interface ShownFault {
  readonly type?: string | undefined;
  readonly message?: string | undefined;
}

/** What is wrong, by field. */
export type ShownFaults = { readonly [field: string]: ShownFault };

/** What is wrong in a section, by field, to be shown now. Renders anew when that changes. */
export function useFaults(id: SectionId): ShownFaults {
  const { control } = useCheckoutContext().answers.form;
  const { errors } = useFormState({ control, name: id });
  const faults: unknown = errors[id];
  return (faults ?? none) as ShownFaults;
}

/** What is wrong in all sections, to be shown now. */
export function useAllFaults(): Readonly<Partial<Record<SectionId, ShownFaults>>> {
  const { control } = useCheckoutContext().answers.form;
  return useFormState({ control }).errors as ReturnType<typeof useAllFaults>;
}

/** What is wrong with one answer, to be shown now: the code of a rule, or the API's code where it refused this very answer. */
export function useFault(path: AnswerPath): { readonly fault: string | undefined; readonly refusal: string | undefined } {
  const { control } = useCheckoutContext().answers.form;
  const { errors } = useFormState({ control, name: path, exact: true });
  const { type, message }: ShownFault = get(errors, path) ?? {};
  return type === refused ? { fault: undefined, refusal: message } : { fault: type, refusal: undefined };
}

const none: ShownFaults = {};
