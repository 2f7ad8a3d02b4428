import type { Sections } from "../../messages/sections.js";

/** What the visitor is told about a field that the API refused, by the API's code. Codes that are new get a sentence for all. */
export function refusalText(texts: Sections["checkout"]["refusal"], code: string): string {
  const known: Readonly<Record<string, string>> = texts;
  return Object.hasOwn(texts, code) ? (known[code] ?? texts.unknown) : texts.unknown;
}
