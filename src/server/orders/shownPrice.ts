import * as z from "zod/mini";
import { instant } from "../../adapter/nomos/wire/fields.js";

/** EUR a month. Modul 1 may take a few more than the rest makes; what a quote can be asked for never costs more. */
const monthlyEur = z.number().check(z.gte(-50), z.lte(50_000));

/**
 * `metadata.shown_price`: the price that the visitor saw, as our browser half sends it. Whether it was the right one is checked apart from
 * this; what can be no price at all is refused.
 */
export const shownPrice = z.looseObject({
  monthly_eur: monthlyEur,
  base_monthly_eur: monthlyEur,
  /** EUR, gross. Ten times what a kWh cost in the worst month of 2022. */
  eur_per_kwh: z.number().check(z.gte(0), z.lte(10)),
  quoted_at: instant,
  /** The module that the price holds. */
  priced_path: z.enum(["none", "flat", "percentage"]),
});

export type ShownPrice = z.output<typeof shownPrice>;
