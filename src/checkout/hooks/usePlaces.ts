import { useMemo } from "react";
import { parseCity } from "../../energy/address.js";
import { parseZip } from "../../energy/zip.js";
import { useCheckoutContext, useDraft } from "../CheckoutContext.js";
import { useRead } from "./useRead.js";

const noPlaces: readonly string[] = [];

/** The towns that the visitor's zip belongs to: none where nobody knows them, and until they are there. */
export function usePlaces(): readonly string[] {
  return useSettledPlaces(true) ?? noPlaces;
}

/**
 * The towns as {@link usePlaces} gives them; `null` until it is settled which they are. A look-up that fails settles it: the visitor types.
 *
 * @param isAsking Whether to ask; otherwise only what somebody else asked for is known.
 */
export function useSettledPlaces(isAsking: boolean): readonly string[] | null {
  const { adapter, reads } = useCheckoutContext();
  const typed = useDraft((draft) => draft.answers.tariff.zip);
  const zip = parseZip(typed);
  const query = useRead<readonly string[]>(
    {
      queryKey: ["places", zip.ok ? zip.value : null],
      enabled: isAsking && zip.ok && adapter.getPlaces !== undefined,
      staleTime: Infinity,
      queryFn: ({ signal }) => (zip.ok ? (adapter.getPlaces?.({ zip: zip.value }, { signal }) ?? noPlaces) : noPlaces),
    },
    reads,
  );
  const { data, isError } = query;
  return useMemo(() => {
    if (data === undefined) return isError ? noPlaces : null;
    // Only what the order would take; lists of places hold a district's number here and there.
    return [...new Set(data)].filter((place) => parseCity(place).ok);
  }, [data, isError]);
}
