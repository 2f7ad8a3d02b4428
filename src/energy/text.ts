// Text pasted from a bill carries marks that nobody sees: soft hyphens, zero-width and direction marks, byte order marks.
const invisible = /\p{Cf}+/gu;
const blanks = /[\s\p{Cc}]+/gu;

/**
 * What was typed, without marks that cannot be seen, and composed (NFC): a Mac's file names and some keyboards write `ü` as `u` and two dots,
 * which look the same and are found nowhere.
 */
const composed = (text: string): string => text.replace(invisible, "").normalize("NFC");

/** Takes every blank out, no-break and thin ones included, and every mark that cannot be seen. Letters are composed (NFC). */
export function stripBlanks(text: string): string {
  return composed(text).replace(blanks, "");
}

/** Trims, and makes every run of blanks (line breaks included) a single one. Marks that cannot be seen are taken out, letters composed (NFC). */
export function collapseBlanks(text: string): string {
  return composed(text).replace(blanks, " ").trim();
}

/** Upper case for a to z only: for ids, where full case mapping would turn a mistyped `ß` or `ı` into letters that look right. */
export function upperCaseAscii(text: string): string {
  return text.replace(/[a-z]+/g, (letters) => letters.toUpperCase());
}
