import { parsedFault, parsedOk, type Parsed } from "./parsed.js";
import { charactersOf, collapseBlanks, stripBlanks, upperCaseAscii } from "./text.js";

/** What the visitor sees in the meter cabinet. A digital meter without a gateway (mME, § 2 Nr. 15 MsbG) is not a smart one. */
export type MeterKind = "ferraris" | "digital" | "smart";

/** What the API knows: only a meter with a gateway (iMSys, § 2 Nr. 7 MsbG) is `smart`. */
export type MeterType = "analog" | "smart";

/** Maps what is seen to what the API knows. Unanswered counts as analog, as it does for the API. */
export function meterType(kind: MeterKind | null): MeterType {
  return kind === "smart" ? "smart" : "analog";
}

/**
 * A meter number (Zählernummer) as it goes to the API: without blanks, in upper case. `1 emh00 1234 5678` → `1EMH0012345678`.
 * Its form is not judged: beside the 14 characters of DIN 43863-5, old meters carry inventory numbers of any form.
 */
export function normaliseMeterNumber(text: string): string {
  return normaliseId(text);
}

/** Why a meter number is refused. */
export type MeterNumberFault = "empty" | "tooLong" | "characters";

// Markup, or half a character.
const strayCharacters = /[<>{}]|\p{Cs}/u;

/**
 * A meter number, in the form of {@link normaliseMeterNumber}, up to {@link maxMeterTextLength} characters. The API asks for at least one;
 * what has no letter and no digit, or holds markup, was pasted by mistake.
 */
export function parseMeterNumber(text: string): Parsed<string, MeterNumberFault> {
  const number = normaliseMeterNumber(text);
  if (number === "") return parsedFault("empty");
  if (!/[\p{L}\p{N}]/u.test(number) || strayCharacters.test(number)) return parsedFault("characters");
  return number.length > maxMeterTextLength ? parsedFault("tooLong") : parsedOk(number);
}

/**
 * The longest meter number, and the longest text in a MaLo-ID's place, that an order may carry, characters. The API sets no end; a MeLo-ID,
 * the longest of the market's ids, has 33.
 */
export const maxMeterTextLength = 100;

/**
 * A meter number as an order carries it: a number, or what a host sends where it is to follow (`NACHREICHEN`, `folgt später`). One line,
 * of which {@link parseMeterNumber} is the rest of the rule, up to {@link maxMeterTextLength} characters.
 */
export function parseOrderedMeterNumber(text: string): Parsed<string, MeterNumberFault> {
  const line = collapseBlanks(text);
  const number = parseMeterNumber(line);
  if (!number.ok) return number;
  return line.length > maxMeterTextLength ? parsedFault("tooLong") : parsedOk(line);
}

/** Why a text is no MaLo-ID at all. */
export type MaloFault = "tooLong" | "characters";

/**
 * A MaLo-ID, in the form of {@link normaliseId}. Nobody has to give one: empty is right. What looks odd about it is taken
 * ({@link maloHint}), markup and more than {@link maxMeterTextLength} characters are not.
 */
export function parseMaloId(text: string): Parsed<string, MaloFault> {
  const id = normaliseId(text);
  if (strayCharacters.test(id)) return parsedFault("characters");
  return id.length > maxMeterTextLength ? parsedFault("tooLong") : parsedOk(id);
}

/** An id of the electricity market (MaLo, MeLo) without blanks and in upper case. */
export function normaliseId(text: string): string {
  // In upper case first: `i` and a loose dot compose to one letter only then, and what is read again has to stay as it is.
  return stripBlanks(upperCaseAscii(text));
}

/** What looks odd about a MaLo-ID. A hint, never a refusal: even the API's own example fails its check digit. */
export type MaloHint = "wrongLength" | "notDigits" | "leadingZero" | "checkDigit" | "isMelo";

/** Says what looks odd about a MaLo-ID; `null` where nothing does, or nothing was typed. */
export function maloHint(text: string): MaloHint | null {
  const id = normaliseId(text);
  if (id === "" || isMaloId(id)) return null;
  if (looksLikeMelo(id)) return "isMelo";
  if (!/^[0-9]+$/.test(id)) return "notDigits";
  if (id.length !== 11) return "wrongLength";
  return id.startsWith("0") ? "leadingZero" : "checkDigit";
}

/** Whether a text is a MaLo-ID (id of the market location): 11 digits, the first from 1 to 9, the last the check digit. */
export function isMaloId(text: string): boolean {
  const id = normaliseId(text);
  return /^[1-9][0-9]{10}$/.test(id) && maloCheckDigit(id.slice(0, 10)) === Number(id[10]);
}

/**
 * The 11th digit of a MaLo-ID (BDEW, "Identifikatoren in der Marktkommunikation"): the digits at odd positions plus twice the sum
 * of those at even positions, filled up to the next ten. Not Luhn: there is no digit sum.
 *
 * @throws RangeError unless given exactly ten digits.
 */
export function maloCheckDigit(first10: string): number {
  if (!/^[0-9]{10}$/.test(first10)) throw new RangeError("A MaLo-ID's check digit is made from exactly ten digits");
  const weighted = charactersOf(first10).map((digit, index) => Number(digit) * (index % 2 === 0 ? 1 : 2));
  return (10 - (weighted.reduce((sum, value) => sum + value, 0) % 10)) % 10;
}

/** Whether a text is a German MeLo-ID (id of the metering location, BDEW MeteringCode): `DE`, 11 digits, 20 letters or digits. It has no check digit. */
export function isMeloId(text: string): boolean {
  return /^DE[0-9]{11}[0-9A-Z]{20}$/.test(normaliseId(text));
}

// A MeLo-ID with a character too few or too many is still one; a German IBAN, which begins alike, ends at 22.
function looksLikeMelo(id: string): boolean {
  return /^DE[0-9A-Z]{21,}$/.test(id);
}
