import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { parseCity } from "../../energy/address.js";
import { parseZip } from "../../energy/zip.js";
import { useCheckoutContext } from "../CheckoutContext.js";
import { namesOptions } from "../queries.js";
import { useAnswers } from "./useAnswers.js";
import { useCitySuggestion } from "./useCitySuggestion.js";

const noNames: readonly string[] = [];

/**
 * The towns that the visitor's zip belongs to: none where nobody knows them, and until they are there. Where there is only one, it is filled
 * in as the city, unless that was answered.
 */
export function usePlaces(): readonly string[] {
  const places = useSettledPlaces(true);
  useCitySuggestion(places);
  return places ?? noNames;
}

/**
 * The towns as {@link usePlaces} gives them; `null` until it is settled which they are. A look-up that fails settles it: the visitor types.
 *
 * @param isAsking Whether to ask; otherwise only what somebody else asked for is known.
 */
export function useSettledPlaces(isAsking: boolean): readonly string[] | null {
  const names = useNames("getPlaces", isAsking);
  // Only what the order would take; lists of places hold a district's number here and there.
  return useMemo(() => names?.filter((place) => parseCity(place).ok) ?? null, [names]);
}

/** The streets of the visitor's zip: none where nobody knows them, and until they are there. */
export function useStreets(): readonly string[] {
  return useNames("getStreets", true) ?? noNames;
}

function useNames(call: "getPlaces" | "getStreets", isAsking: boolean): readonly string[] | null {
  const context = useCheckoutContext();
  const zip = parseZip(useAnswers("tariff.zip"));
  const options = namesOptions(context, call, zip.ok ? zip.value : null);
  const { data, isError } = useQuery(isAsking ? options : { ...options, enabled: false }, context.reads);
  return useMemo(() => (data ? [...new Set(data)] : isError ? noNames : null), [data, isError]);
}
