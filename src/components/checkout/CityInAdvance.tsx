"use client";

import { useVisit } from "../../checkout/CheckoutContext.js";
import { useCitySuggestion } from "../../checkout/hooks/useCitySuggestion.js";
import { useSettledPlaces } from "../../checkout/hooks/usePlaces.js";

/**
 * Has the city ready when the address is asked for. Prices alone need no city: nothing is asked for until the visitor goes on from there.
 */
export function CityInAdvance(): null {
  useCitySuggestion(useSettledPlaces(useVisit(({ step }) => step !== "tariff")));
  return null;
}
