import { isSEPACountry, validateIBAN, ValidationErrorsIBAN } from "ibantools";
import { parsedFault, parsedOk, type Parsed } from "./parsed.js";
import { stripBlanks, upperCaseAscii } from "./text.js";

/** Why an IBAN is refused. `country` is one outside SEPA. */
export type IbanFault = "empty" | "country" | "length" | "checkDigit" | "format";

// In SEPA since 2024 and 2025 by decisions of the European Payments Council; ibantools 4.5 does not know it yet.
const recentSepaCountries: readonly string[] = ["AL", "MD", "ME", "MK", "RS"];

/**
 * An IBAN in electronic format: `DE68 5001 0517 8297 3364 85` → `DE68500105178297336485`. Any SEPA country is taken
 * (Art. 9 (2) Regulation 260/2012): to take German accounts only would be unlawful.
 */
export function parseIban(text: string): Parsed<string, IbanFault> {
  const iban = electronicIban(text);
  if (iban === "") return parsedFault("empty");
  if (!/^[A-Z0-9]+$/.test(iban)) return parsedFault("format");
  const country = iban.slice(0, 2);
  if (!isSEPACountry(country) && !recentSepaCountries.includes(country)) return parsedFault("country");
  const fault = ibanFault(iban);
  return fault === null ? parsedOk(iban) : parsedFault(fault);
}

// A bank's own check digits inside the account number are not asked for: banks have issued IBANs that break them, and those must
// be taken. ISO 7064 (mod 97) finds the typing errors.
function ibanFault(iban: string): IbanFault | null {
  const { errorCodes } = validateIBAN(iban);
  if (errorCodes.includes(ValidationErrorsIBAN.WrongBBANLength)) return "length";
  if (errorCodes.includes(ValidationErrorsIBAN.WrongBBANFormat)) return "format";
  if (errorCodes.includes(ValidationErrorsIBAN.ChecksumNotNumber)) return "format";
  return errorCodes.includes(ValidationErrorsIBAN.WrongIBANChecksum) ? "checkDigit" : null;
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
