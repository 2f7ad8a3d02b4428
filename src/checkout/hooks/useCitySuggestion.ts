import { useEffect } from "react";
import { useCheckoutContext } from "../CheckoutContext.js";
import type { CheckoutForm } from "../CheckoutForm.js";

/** The cities that we filled in, so that another zip takes them back. */
const suggested = new WeakMap<CheckoutForm, string>();

/**
 * Fills in the city where the zip has only one, and takes it back where another zip has more. A city that was typed, and one that the host
 * prefilled, are left alone.
 *
 * @param places The zip's towns; `null` until it is settled which they are.
 */
export function useCitySuggestion(places: readonly string[] | null): void {
  const { answers } = useCheckoutContext();
  useEffect(() => {
    if (places === null || answers.isAnswered("delivery.city")) return;
    const city = answers.answerTo("delivery.city");
    const suggestion = places.length === 1 ? (places[0] ?? "") : "";
    const isOurs = city === "" || city === suggestion || city === suggested.get(answers);
    if (!isOurs) return;
    suggested.set(answers, suggestion);
    if (city !== suggestion) answers.prefill({ delivery: { city: suggestion } });
  }, [answers, places]);
}
