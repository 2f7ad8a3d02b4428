import type { CheckoutAdapter } from "../adapter/CheckoutAdapter.js";
import { createNomosAdapter } from "../adapter/nomos/createNomosAdapter.js";
import type { GridFeeSchedule } from "../energy/gridFeeSchedule.js";
import type { PlanOffer } from "../energy/plan.js";
import type { StromKasseAttributes } from "./settings.js";

/** What decides on the adapter; another value of any makes a new one. */
export type Backend = Pick<StromKasseAttributes, "plan" | "baseUrl" | "apiVersion" | "places" | "streets" | "gridFeeSchedule"> & {
  readonly offer: Partial<PlanOffer> | undefined;
};

/** The adapter for a backend that answers as `createCheckoutHandler` of `stromkasse/server` does, look-ups by zip included. */
export function backendAdapter({ plan = "", baseUrl, apiVersion, places, streets, gridFeeSchedule, offer }: Backend): CheckoutAdapter {
  const lookUp =
    <Answer>(path: string) =>
    async (zip: string, { signal }: { readonly signal: AbortSignal }): Promise<Answer> => {
      const response = await fetch(`${baseUrl.replace(/\/$/, "")}/${path}?${new URLSearchParams({ zip })}`, { signal });
      if (!response.ok) throw new Error(`${path}: ${response.status}`);
      return (await response.json()) as Answer;
    };
  return createNomosAdapter({
    baseUrl,
    ...(apiVersion ? { apiVersion } : {}),
    ...(offer ? { offers: { [plan]: offer } } : {}),
    ...(places ? { places: lookUp<readonly string[]>("places") } : {}),
    ...(streets ? { streets: lookUp<readonly string[]>("streets") } : {}),
    ...(gridFeeSchedule ? { gridFeeSchedule: lookUp<GridFeeSchedule | null>("grid-fee-schedule") } : {}),
  });
}
