// Text pasted from a bill carries marks that nobody sees: soft hyphens, zero-width and direction marks, byte order marks.
const invisible = /\p{Cf}+/gu;
const blanks = /[\s\p{Cc}]+/gu;

/** Takes every blank out, no-break and thin ones included, and every mark that cannot be seen. */
export function stripBlanks(text: string): string {
  return text.replace(invisible, "").replace(blanks, "");
}

/** Trims, and makes every run of blanks (line breaks included) a single one. Marks that cannot be seen are taken out. */
export function collapseBlanks(text: string): string {
  return text.replace(invisible, "").replace(blanks, " ").trim();
}

/** Upper case for a to z only: for ids, where full case mapping would turn a mistyped `ß` or `ı` into letters that look right. */
export function upperCaseAscii(text: string): string {
  return text.replace(/[a-z]+/g, (letters) => letters.toUpperCase());
}

/** The characters of a text. Not by `Array.from`: old libraries of host pages (MooTools, Prototype) put one of their own in its place. */
export const charactersOf = (text: string): readonly string[] => text.match(/./gsu) ?? [];
