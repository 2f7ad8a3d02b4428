import { useMemo } from "react";
import { useFormState, type UseFormReturn } from "react-hook-form";
import type { Answers } from "../../schemas/answers.js";
import { useCheckoutContext } from "../CheckoutContext.js";
import { useAllRules } from "./useAllRules.js";

/**
 * The answers of the visit as react-hook-form's own form: `register`, `useController({ control })`, `useWatch({ control })`, `setValue`,
 * `trigger` and its DevTools work on it. It brings the rules of all sections; the type of an error is its code, or `refused` where the API
 * refused the answer (its code is the message).
 *
 * Never call `useForm({ formControl })` on it: react-hook-form would then forget the rules. Answers that are set while an order is under way
 * change nothing of that order.
 */
export function useCheckoutForm(): UseFormReturn<Answers> {
  const { form } = useCheckoutContext().answers;
  useAllRules();
  const formState = useFormState({ control: form.control });
  return useMemo(() => ({ ...form, formState }), [form, formState]);
}
