import { useMemo } from "react";
import { parseCity } from "../../energy/address.js";
import { parseZip } from "../../energy/zip.js";
import { useCheckoutContext, useDraft } from "../CheckoutContext.js";
import { useRead } from "./useRead.js";

const noNames: readonly string[] = [];

/** The towns that the visitor's zip belongs to: none where nobody knows them, and until they are there. */
export function usePlaces(): readonly string[] {
  return useSettledPlaces(true) ?? noNames;
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
  const { adapter, reads } = useCheckoutContext();
  const typed = useDraft((draft) => draft.answers.tariff.zip);
  const zip = parseZip(typed);
  const { data, isError } = useRead<readonly string[]>(
    {
      queryKey: [call, zip.ok ? zip.value : null],
      enabled: isAsking && zip.ok && adapter[call] !== undefined,
      staleTime: Infinity,
      queryFn: ({ signal }) => (zip.ok && adapter[call]?.({ zip: zip.value }, { signal })) || noNames,
    },
    reads,
  );
  return useMemo(() => (data ? [...new Set(data)] : isError ? noNames : null), [data, isError]);
}
