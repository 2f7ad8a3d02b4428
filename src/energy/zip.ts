import { parsedFault, parsedOk, type Parsed } from "./parsed.js";
import { stripBlanks } from "./text.js";

/** Why a German postcode is refused. */
export type ZipFault = "empty" | "notDigits" | "wrongLength";

/**
 * A German postcode: five digits, kept as text, for those of Saxony and Thuringia begin with 0. Blanks anywhere are left out.
 * Whether the postcode exists and is served, only the API knows.
 */
export function parseZip(text: string): Parsed<string, ZipFault> {
  const zip = stripBlanks(text);
  if (zip === "") return parsedFault("empty");
  if (!/^[0-9]+$/.test(zip)) return parsedFault("notDigits");
  return zip.length === 5 ? parsedOk(zip) : parsedFault("wrongLength");
}
