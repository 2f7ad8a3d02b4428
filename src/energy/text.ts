// Text pasted from a bill carries marks that nobody sees: soft hyphens, zero-width and direction marks, byte order marks.
const invisible = /\p{Cf}+/gu;
const blanks = /[\s\p{Cc}]+/gu;

const digit = /\p{Nd}/u;

/** Writes every digit of the world as 0 to 9: an Arabic or full-width keyboard types the same number. */
function latinDigits(text: string): string {
  return text.replace(/(?![0-9])\p{Nd}/gu, (sign) => {
    const code = sign.codePointAt(0) ?? 0;
    // Unicode keeps a script's ten digits together and in order; some rows follow each other.
    let zero = code;
    while (digit.test(String.fromCodePoint(zero - 1))) zero -= 1;
    return String((code - zero) % 10);
  });
}

/**
 * Takes every blank out, no-break and thin ones included, and every mark that cannot be seen; digits become 0 to 9. Letters are composed (NFC):
 * some systems write `ü` as `u` and two dots, which look the same and are found nowhere.
 */
export function stripBlanks(text: string): string {
  return latinDigits(text).replace(invisible, "").replace(blanks, "").normalize("NFC");
}

/**
 * Trims, and makes every run of blanks (line breaks included) a single one. Marks that cannot be seen are taken out, digits become 0 to 9,
 * letters are composed as in {@link stripBlanks}.
 */
export function collapseBlanks(text: string): string {
  return latinDigits(text).replace(invisible, "").replace(blanks, " ").trim().normalize("NFC");
}

/** Upper case for a to z only: for ids, where full case mapping would turn a mistyped `ß` or `ı` into letters that look right. */
export function upperCaseAscii(text: string): string {
  return text.replace(/[a-z]+/g, (letters) => letters.toUpperCase());
}
