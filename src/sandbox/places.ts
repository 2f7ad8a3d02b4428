import { methodNotAllowed, queryOf, type SandboxApi } from "./context.js";
import { badRequest } from "./envelope.js";

/**
 * Towns by zip, a sample of the real ones (GeoNames, CC-BY 4.0, 2026-03-30): cities, islands, zips with several municipalities, and some
 * that lie across states. Of 17321 and 01665 only the larger ones.
 */
const places: Readonly<Record<string, readonly string[]>> = {
  "01067": ["Dresden"],
  "01665": ["Diera-Zehren", "Käbschütztal", "Klipphausen"],
  "04109": ["Leipzig"],
  "10115": ["Berlin"],
  "10119": ["Berlin"],
  "17321": ["Löcknitz", "Plöwen", "Ramin"],
  "17489": ["Greifswald"],
  "20095": ["Hamburg"],
  "20457": ["Hamburg"],
  "21039": ["Börnsen", "Escheburg", "Hamburg"],
  "25920": ["Risum-Lindholm", "Stedesand"],
  "26465": ["Langeoog"],
  "27498": ["Helgoland"],
  "28195": ["Bremen"],
  "45127": ["Essen"],
  "50667": ["Köln"],
  "53518": ["Adenau", "Herschbroich", "Honerath", "Kottenborn", "Leimbach", "Quiddelbach", "Welcherath", "Wimbach"],
  "59969": ["Bromskirchen", "Hallenberg"],
  "65391": ["Lorch", "Sauerthal"],
  "66111": ["Saarbrücken"],
  "68159": ["Mannheim"],
  "70173": ["Stuttgart"],
  "80331": ["München"],
  "88605": ["Meßkirch", "Sauldorf"],
  "90402": ["Nürnberg"],
  "99084": ["Erfurt"],
};

/** The towns of a zip; an empty list for one that the sandbox does not know. */
export function sandboxPlaces(zip: string): readonly string[] {
  return namesAt(places, zip);
}

/** What a table by zip holds for one; nothing for a zip that it does not know, nor for the name of something that every object has. */
export function namesAt(table: Readonly<Record<string, readonly string[]>>, zip: string): readonly string[] {
  return Object.hasOwn(table, zip) ? (table[zip] ?? []) : [];
}

/** `GET /sandbox/places?zip=`: no part of the real API, which knows no towns. Answers a list of names. */
export function addPlacesRoute(api: SandboxApi): void {
  api
    .get("/sandbox/places", (context) => {
      const zip = queryOf(context).get("zip") ?? "";
      if (!/^\d{5}$/.test(zip)) throw badRequest({ code: "invalid_format", field: "zip", message: "Expected five digits" });
      return context.json(sandboxPlaces(zip));
    })
    .all(methodNotAllowed);
}
