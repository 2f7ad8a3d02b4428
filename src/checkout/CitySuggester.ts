import { useEffect } from "react";
import { useCheckoutContext, useDraft } from "./CheckoutContext.js";
import type { DraftStore } from "./DraftStore.js";
import { useSettledPlaces } from "./hooks/usePlaces.js";

/** The cities that we filled in, so that another zip takes them back. */
const suggested = new WeakMap<DraftStore, string>();

/**
 * Fills in the city where the zip has only one, and takes it back where another zip has more. A city that was typed, and one that the host
 * prefilled, are left alone. Prices alone need no city: nothing is asked for until the visitor goes on from there.
 */
export function CitySuggester(): null {
  const { store } = useCheckoutContext();
  const places = useSettledPlaces(useDraft(({ step }) => step !== "tariff"));
  useEffect(() => {
    const { answers, answered } = store.get();
    const { city } = answers.delivery;
    if (places === null || answered.has("delivery.city")) return;
    const suggestion = places.length === 1 ? (places[0] ?? "") : "";
    const isOurs = city === "" || city === suggestion || city === suggested.get(store);
    if (!isOurs) return;
    suggested.set(store, suggestion);
    if (city !== suggestion) store.dispatch({ type: "prefilled", answers: { delivery: { city: suggestion } } });
  }, [store, places]);
  return null;
}
