/** Names and addresses by the API's rules (Nomos OpenAPI, `POST /subscriptions`), so that the API refuses nothing that was accepted here. */
import { parsedFault, parsedOk, type Parsed } from "./parsed.js";
import { collapseBlanks } from "./text.js";

// The API would take them, but no name or place has them: what does is a page's markup or a table's cell, pasted by mistake, or half a
// character, which no keyboard makes.
const strayCharacters = /[<>{}]|\p{Cc}|\p{Cs}/u;

/** Why a street is refused. */
export type StreetFault = "empty" | "tooShort" | "tooLong" | "noLetter" | "characters";

/** A street without the house number: 2 to 100 characters, among them a German letter. `C 4` is one, in Mannheim. */
export function parseStreet(text: string): Parsed<string, StreetFault> {
  const street = collapseBlanks(text);
  if (street === "") return parsedFault("empty");
  if (strayCharacters.test(street)) return parsedFault("characters");
  if (street.length > 100) return parsedFault("tooLong");
  if (!/[a-zäöüß]/i.test(street)) return parsedFault("noLetter");
  return street.length < 2 ? parsedFault("tooShort") : parsedOk(street);
}

/** Why a house number is refused. */
export type HouseNumberFault = "empty" | "tooLong" | "characters";

/** A house number with its additions, such as `12 a` or `3-5/2`: 1 to 10 letters (a to z), digits, hyphens, slashes and blanks. */
export function parseHouseNumber(text: string): Parsed<string, HouseNumberFault> {
  const houseNumber = collapseBlanks(text).replace(longDashes, "-");
  if (houseNumber === "") return parsedFault("empty");
  if (!/^[A-Za-z0-9\-/\s]+$/.test(houseNumber)) return parsedFault("characters");
  return houseNumber.length > 10 ? parsedFault("tooLong") : parsedOk(houseNumber);
}

// Word processors make a dash of the hyphen in `12-14`; it is the same house.
const longDashes = /[\u2010-\u2015\u2212]/g;

/** Why a city is refused. */
export type CityFault = "empty" | "tooShort" | "tooLong" | "digit" | "characters";

/** A city: 2 to 100 characters, at least two of them letters, no digit. */
export function parseCity(text: string): Parsed<string, CityFault> {
  const city = collapseBlanks(text);
  if (city === "") return parsedFault("empty");
  if (strayCharacters.test(city)) return parsedFault("characters");
  if (city.length > 100) return parsedFault("tooLong");
  if (/\d/.test(city)) return parsedFault("digit");
  return /\p{L}.*\p{L}/u.test(city) ? parsedOk(city) : parsedFault("tooShort");
}

/** Why a name is refused. */
export type NameFault = "empty" | "tooLong" | "characters";

const longestName = 100;

/** A person's or a company's name: up to 100 characters of any script. One without a letter or a digit is as good as empty. */
export const parseName = (text: string): Parsed<string, NameFault> => nameUpTo(longestName, text);

/**
 * The name of a bank account's holder, as it goes into an order: as {@link parseName} has it, but as long as a first and a last name
 * together, which it is where nobody typed another. The API sets no end.
 */
export const parseAccountHolder = (text: string): Parsed<string, NameFault> => nameUpTo(2 * longestName + 1, text);

/** Why the name of a supplier that is in no list is refused. */
export type SupplierNameFault = "tooLong" | "characters";

/**
 * The name of a supplier that is in no list, as {@link parseName} has it. Nobody has to know it: empty is right, and what has neither a
 * letter nor a digit (`???`) is as good as that.
 */
export function parseSupplierName(text: string): Parsed<string, SupplierNameFault> {
  const name = parseName(text);
  if (name.ok) return name;
  return name.fault === "empty" ? parsedOk("") : parsedFault(name.fault);
}

function nameUpTo(length: number, text: string): Parsed<string, NameFault> {
  const name = collapseBlanks(text);
  if (!/[\p{L}\p{N}]/u.test(name)) return parsedFault("empty");
  if (strayCharacters.test(name)) return parsedFault("characters");
  return name.length > length ? parsedFault("tooLong") : parsedOk(name);
}

/** Why an e-mail address is refused. */
export type EmailFault = "empty" | "format";

const localPart = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/i;
const domainLabel = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i;
const topLevelDomain = /^(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59})$/i;

/**
 * An e-mail address as JSON Schema's `format: email` has it, with at least one dot in the domain (RFC 5321: 64 characters before
 * the @, 254 in all). Quoted parts are refused, as the API would. A domain with umlauts is taken in the form that mail is sent with:
 * `jana@müller.de` → `jana@xn--mller-kva.de`.
 */
export function parseEmail(text: string): Parsed<string, EmailFault> {
  const email = collapseBlanks(text);
  if (email === "") return parsedFault("empty");
  const at = email.lastIndexOf("@");
  const local = email.slice(0, Math.max(at, 0));
  const domain = asciiDomain(email.slice(at + 1));
  const labels = domain.split(".");
  const fits = local.length + 1 + domain.length <= 254 && local.length <= 64 && localPart.test(local);
  const domainFits = labels.length >= 2 && labels.every((label) => domainLabel.test(label)) && topLevelDomain.test(labels.at(-1) ?? "");
  return fits && domainFits ? parsedOk(`${local}@${domain}`) : parsedFault("format");
}

/** A domain in ASCII (IDNA, as the URL standard has it); as it is, where it is so already or nothing that a domain can be made of. */
function asciiDomain(domain: string): string {
  // Only letters and digits: a URL would read numbers as an address, and unescape what is escaped.
  if (/^[ -~]*$/.test(domain) || !/^[\p{L}\p{M}\p{N}.-]+$/u.test(domain)) return domain;
  try {
    return new URL(`https://${domain}`).hostname;
  } catch {
    return domain;
  }
}
