/** The queries that the checkout makes: read, checked and written anew, so that nothing else of the browser's reaches the API. */
import * as z from "zod/mini";
import type { NomosApiVersion } from "../adapter/nomos/wire/version.js";
import type { QuoteRequest } from "../energy/quote.js";
import { badRequest } from "./refusal.js";
import { parseOrRefuse } from "./validation.js";

const zip = z.string().check(z.regex(/^\d{5}$/));
const flag = z.optional(z.enum(["true", "false"]));

const quoteQuery = z.object({
  zip_code: zip,
  usage: z.number().check(z.gte(100), z.lte(50_000)),
  meter_type: z.optional(z.enum(["analog", "smart"])),
  "14a_module_1": flag,
  "14a_module_2": flag,
});

/** What every list takes. */
export const pageShape = {
  limit: z.optional(z.int().check(z.gte(1), z.lte(100))),
  cursor: z.optional(z.string().check(z.minLength(1), z.maxLength(1000))),
};
const sought = z.string().check(z.minLength(1), z.maxLength(100));

const nameFilter = "filter[name][contains]";

/** By path, what a list of suppliers can be asked for. The first is curie's, the others edison's. */
const supplierQueries = {
  "/market-partners": z.object({ ...pageShape, [nameFilter]: z.optional(sought) }),
  "/suppliers": z.object(pageShape),
  "/suppliers/search": z.object({ ...pageShape, name: sought }),
};

/** Where lists of suppliers are. */
export type SupplierPath = keyof typeof supplierQueries;

/** The paths of lists of suppliers. */
export const supplierPaths = Object.keys(supplierQueries) as readonly SupplierPath[];

/** The query of a quote, and what it asks for. Edison knows no Modul 2. @throws {Refusal} 400. */
export function quoteParameters(
  asked: URLSearchParams,
  version: NomosApiVersion,
): { readonly query: string; readonly request: Omit<QuoteRequest, "planId"> } {
  const { "14a_module_2": module2, ...query } = parseOrRefuse(quoteQuery, valuesOf(asked, ["usage"]));
  const withModule2 = module2 !== undefined && version !== "2026-01-29.edison";
  if (withModule2 && module2 === "true" && query["14a_module_1"] === "true")
    throw badRequest({ code: "custom", field: "14a_module_2", message: "Module 2 cannot be combined with module 1" });
  const modulePath = query["14a_module_1"] === "true" ? "flat" : withModule2 && module2 === "true" ? "percentage" : "none";
  return {
    query: written({ ...query, ...(withModule2 ? { "14a_module_2": module2 } : {}) }),
    request: { zip: query.zip_code, annualKwh: query.usage, meterType: query.meter_type ?? "analog", modulePath },
  };
}

/** The query of a list of suppliers. @throws {Refusal} 400. */
export function supplierParameters(path: SupplierPath, asked: URLSearchParams): string {
  const schema = supplierQueries[path];
  refuseUnknownFilters(asked, Object.keys(schema.shape));
  return written(parseOrRefuse(schema, valuesOf(asked, ["limit"])));
}

/** The zip that something is looked up for. @throws {Refusal} 400. */
export function zipParameter(asked: URLSearchParams): string {
  return parseOrRefuse(z.object({ zip }), valuesOf(asked, [])).zip;
}

/**
 * Refuses a filter that is not known here, and one that comes twice: whoever filters relies on it, and without it would get everything.
 *
 * @throws {Refusal} 400.
 */
export function refuseUnknownFilters(asked: URLSearchParams, known: readonly string[]): void {
  const filters = [...asked.keys()].filter((name) => /^\s*filter/i.test(name));
  const wrong = filters.filter((name, index) => !known.includes(name) || filters.indexOf(name) < index);
  if (wrong.length === 0) return;
  const allowed = known.filter((name) => name.startsWith("filter"));
  const message = allowed.length > 0 ? `Each of these filters is known, once: ${allowed.join(", ")}` : "No filter is known here";
  throw badRequest({ code: "unrecognized_keys", field: "filter", message });
}

/** The first value of each name; those that are numbers as such. */
export function valuesOf(asked: URLSearchParams, numbers: readonly string[]): Readonly<Record<string, string | number>> {
  const values = new Map<string, string | number>();
  for (const [name, text] of asked) {
    if (!values.has(name)) values.set(name, numbers.includes(name) && /^\d{1,9}(\.\d{1,9})?$/.test(text) ? Number(text) : text);
  }
  return Object.fromEntries(values);
}

/** A query, from the question mark on; empty where it has nothing. */
export function written(query: Readonly<Record<string, string | number | undefined>>): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== undefined) parameters.set(name, String(value));
  const text = parameters.toString();
  return text === "" ? "" : `?${text}`;
}
