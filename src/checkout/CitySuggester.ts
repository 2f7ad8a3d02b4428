import { useEffect } from "react";
import { useCheckoutContext, useVisit } from "./CheckoutContext.js";
import type { CheckoutForm } from "./form.js";
import { useSettledPlaces } from "./hooks/usePlaces.js";

/** The cities that we filled in, so that another zip takes them back. */
const suggested = new WeakMap<CheckoutForm, string>();

/**
 * Fills in the city where the zip has only one, and takes it back where another zip has more. A city that was typed, and one that the host
 * prefilled, are left alone. Prices alone need no city: nothing is asked for until the visitor goes on from there.
 */
export function CitySuggester(): null {
  const { answers } = useCheckoutContext();
  const places = useSettledPlaces(useVisit(({ step }) => step !== "tariff"));
  useEffect(() => {
    if (places === null || answers.isAnswered("delivery.city")) return;
    const city = answers.form.getValues("delivery.city");
    const suggestion = places.length === 1 ? (places[0] ?? "") : "";
    const isOurs = city === "" || city === suggestion || city === suggested.get(answers);
    if (!isOurs) return;
    suggested.set(answers, suggestion);
    if (city !== suggestion) answers.prefill({ delivery: { city: suggestion } });
  }, [answers, places]);
  return null;
}
