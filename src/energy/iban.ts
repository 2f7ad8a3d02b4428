import { parsedFault, parsedOk, type Parsed } from "./parsed.js";
import { stripBlanks, upperCaseAscii } from "./text.js";

/** Why an IBAN is refused. `country` is one outside SEPA. */
export type IbanFault = "empty" | "country" | "length" | "checkDigit" | "format";

/**
 * What follows country and check digits, in the SEPA countries that have an IBAN of their own: so many digits (`n`), letters (`a`) or
 * either (`c`), as in SWIFT's IBAN registry. The countries are the European Payments Council's list; AL, MD, ME, MK and RS joined it in
 * 2024 and 2025.
 */
const accountShapes: Readonly<Record<string, string>> = {
  AD: "8n12c", AL: "8n16c", AT: "16n", BE: "12n", BG: "4a6n8c", CH: "5n12c", CY: "8n16c", CZ: "20n", DE: "18n", DK: "14n", EE: "16n",
  ES: "20n", FI: "14n", FR: "10n11c2n", GB: "4a14n", GI: "4a15c", GR: "7n16c", HR: "17n", HU: "24n", IE: "4c14n", IS: "22n",
  IT: "1a10n12c", LI: "5n12c", LT: "16n", LU: "3n13c", LV: "4a13c", MC: "10n11c2n", MD: "20c", ME: "18n", MK: "3n10c2n", MT: "4a5n18c",
  NL: "4a10n", NO: "11n", PL: "24n", PT: "21n", RO: "4a16c", RS: "18n", SE: "20n", SI: "15n", SK: "20n", SM: "1a10n12c", VA: "18n",
}; // prettier-ignore

/**
 * An IBAN in electronic format: `DE68 5001 0517 8297 3364 85` → `DE68500105178297336485`. Any SEPA country is taken
 * (Art. 9 (2) Regulation 260/2012): to take German accounts only would be unlawful.
 */
export function parseIban(text: string): Parsed<string, IbanFault> {
  const iban = electronicIban(text);
  if (iban === "") return parsedFault("empty");
  if (!/^[A-Z0-9]+$/.test(iban)) return parsedFault("format");
  const country = iban.slice(0, 2);
  const shape = Object.hasOwn(accountShapes, country) ? accountShapes[country] : undefined;
  if (shape === undefined) return parsedFault("country");
  const fault = ibanFault(iban, [...shape.matchAll(/(\d+)([nac])/g)]);
  return fault === null ? parsedOk(iban) : parsedFault(fault);
}

const characters: Readonly<Record<string, string>> = { n: "\\d", a: "[A-Z]", c: "[A-Z\\d]" };

// A bank's own check digits inside the account number are not asked for: banks have issued IBANs that break them, and those must
// be taken. ISO 7064 (mod 97) finds the typing errors.
function ibanFault(iban: string, parts: readonly RegExpMatchArray[]): IbanFault | null {
  const length = parts.reduce((sum, [, count]) => sum + Number(count), 4);
  if (iban.length !== length) return "length";
  const account = parts.map(([, count, kind = ""]) => `${characters[kind]}{${count}}`).join("");
  if (!new RegExp(`^..\\d\\d${account}$`).test(iban)) return "format";
  return remainderBy97(iban.slice(4) + iban.slice(0, 4)) === 1 ? null : "checkDigit";
}

/** Remainder of a number whose digits are 0 to 9 and A to Z, a letter standing for 10 to 35. */
function remainderBy97(text: string): number {
  let remainder = 0;
  for (const character of text) {
    const value = Number.parseInt(character, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder;
}

/** An IBAN as it is printed, also while it is being typed: upper case, groups of four. Keeps every character but blanks. */
export function formatIban(text: string): string {
  const characters = Array.from(upperCaseAscii(stripBlanks(text)));
  return characters.map((character, index) => (index > 0 && index % 4 === 0 ? ` ${character}` : character)).join("");
}

/** An IBAN as it may be shown again: `DE68 •••• 6485`. A text too short to be one is masked whole. */
export function maskIban(iban: string): string {
  const electronic = electronicIban(iban);
  return electronic.length < shortestIban ? "••••" : `${electronic.slice(0, 4)} •••• ${electronic.slice(-4)}`;
}

/** Norway's. */
const shortestIban = 15;

// People paste the word along with the number, and hyphens where their bank prints them.
function electronicIban(text: string): string {
  return upperCaseAscii(stripBlanks(text))
    .replace(/^IBAN:?/, "")
    .replaceAll("-", "");
}
