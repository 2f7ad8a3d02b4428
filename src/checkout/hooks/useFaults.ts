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

/** What is wrong with one answer, to be shown now: at most one of these. */
export interface FaultView {
  /** The code of a rule. */
  readonly fault: string | undefined;
  /** The API's code, where it refused this very answer. */
  readonly refusal: string | undefined;
  /** A host's own sentence (`setError`). */
  readonly sentence: string | undefined;
}

/** Tells a rule's fault, a refusal and a host's own error apart: the rules give codes, and no sentences. */
export function faultView({ type, message }: ShownFault = {}): FaultView {
  const isRefused = type === refused;
  return {
    fault: isRefused || message ? undefined : type,
    refusal: isRefused ? message : undefined,
    sentence: isRefused ? undefined : message || undefined,
  };
}

/** What is wrong with one answer, to be shown now. */
export function useFault(path: AnswerPath): FaultView {
  const { control } = useCheckoutContext().answers.form;
  const { errors } = useFormState({ control, name: path, exact: true });
  return faultView(get(errors, path) as ShownFault | undefined);
}

const none: ShownFaults = {};
