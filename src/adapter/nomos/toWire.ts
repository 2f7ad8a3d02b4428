import type { ModulePath } from "../../energy/modules.js";
import type { QuoteRequest } from "../../energy/quote.js";
import type { FieldNames } from "./fieldNames.js";
import type { NomosApiVersion } from "./wire/version.js";

/** The path that a version's quote can price: edison knows no Modul 2, so that its price then holds no module at all. */
export function pricedPath({ modulePath }: QuoteRequest, version: NomosApiVersion): ModulePath {
  return modulePath === "percentage" && version === "2026-01-29.edison" ? "none" : modulePath;
}

/** Path and query of a quote. One path is one parameter, so that Modul 1 and 2 are never asked for together. */
export function quotePath(request: QuoteRequest, version: NomosApiVersion): string {
  const query = new URLSearchParams({
    zip_code: request.zip,
    usage: String(request.annualKwh),
    meter_type: request.meterType,
  });
  const path = pricedPath(request, version);
  if (path === "flat") query.set("14a_module_1", "true");
  if (path === "percentage") query.set("14a_module_2", "true");
  return `${planPath(request.planId)}/quote?${query}`;
}

/** What the API calls the fields of a quote. */
export const quoteFields: FieldNames = { zip_code: "zip", usage: "annualKwh", meter_type: "meter.type" };

/** Path of a plan. */
export const planPath = (planId: string): string => `/plans/${encodeURIComponent(planId)}`;
