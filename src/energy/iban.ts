import isIban from "validator/es/lib/isIBAN.js";
import { parsedFault, parsedOk, type Parsed } from "./parsed.js";
import { charactersOf, stripBlanks, upperCaseAscii } from "./text.js";
import { listOf } from "./list.js";

/** Why an IBAN is refused. `country` is one outside SEPA; `format` a character too many, too few or out of place for its country. */
export type IbanFault = "empty" | "country" | "checkDigit" | "format";

/** The countries of the SEPA schemes that have IBANs of their own (EPC409-09, those of 2024 and 2025 included). */
const sepaCountries =
  "AD AL AT BE BG CH CY CZ DE DK EE ES FI FR GB GI GR HR HU IE IS IT LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS SE SI SK SM VA".split(
    " ",
  );

/**
 * An IBAN in electronic format: `DE68 5001 0517 8297 3364 85` → `DE68500105178297336485`. Any SEPA country is taken
 * (Art. 9 (2) Regulation 260/2012): to take German accounts only would be unlawful.
 *
 * A bank's own check digits inside the account number are not asked for: banks have issued IBANs that break them, and those must be
 * taken. ISO 7064 (mod 97) finds the typing errors.
 */
export function parseIban(text: string): Parsed<string, IbanFault> {
  const iban = electronicIban(text);
  if (iban === "") return parsedFault("empty");
  if (!/^[A-Z0-9]+$/.test(iban)) return parsedFault("format");
  if (!sepaCountries.includes(iban.slice(0, 2))) return parsedFault("country");
  if (isIban(iban)) return parsedOk(iban);
  return parsedFault(fitsWithOtherCheckDigits(iban) ? "checkDigit" : "format");
}

/** Of the check digits 02 to 98 exactly one fits any account: where one does, everything else has its country's form. */
function fitsWithOtherCheckDigits(iban: string): boolean {
  if (!/^..\d\d/.test(iban)) return false;
  return listOf(97, (index) => String(index + 2).padStart(2, "0")).some((digits) => isIban(iban.slice(0, 2) + digits + iban.slice(4)));
}

/** An IBAN as it is printed, also while it is being typed: upper case, groups of four. Keeps every character but blanks. */
export function formatIban(text: string): string {
  const characters = charactersOf(stripBlanks(upperCaseAscii(text)));
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
  return stripBlanks(upperCaseAscii(text))
    .replace(/^IBAN:?/, "")
    .replaceAll("-", "");
}
