import { parsedFault, parsedOk, type Parsed } from "./parsed.js";
import { stripBlanks, upperCaseAscii } from "./text.js";

/** Why a VAT id is refused. `country`: it does not begin with a country; a tax number (Steuernummer) does not. */
export type VatIdFault = "country" | "format";

/** What follows the country, by the Commission's list (VIES, "VAT identification number structure"). `EL` is Greece, `XI` Northern Ireland. */
const shapes: readonly (readonly [countries: string, shape: RegExp])[] = [
  ["DK FI HU LU MT SI", /^\d{8}$/],
  ["DE EE EL PT", /^\d{9}$/],
  ["PL SK", /^\d{10}$/],
  ["HR IT LV", /^\d{11}$/],
  ["SE", /^\d{12}$/],
  ["AT", /^U\d{8}$/],
  ["BE", /^[01]\d{9}$/],
  ["BG", /^\d{9,10}$/],
  ["CY", /^\d{8}[A-Z]$/],
  ["CZ", /^\d{8,10}$/],
  ["ES", /^(?:[A-Z]\d{7}[A-Z\d]|\d{8}[A-Z])$/],
  ["FR", /^[A-Z\d]{2}\d{9}$/],
  ["IE", /^\d[A-Z\d+*]\d{5}[A-Z]{1,2}$/],
  ["LT", /^(?:\d{9}|\d{12})$/],
  ["NL", /^[A-Z\d+*]{12}$/],
  ["RO", /^\d{2,10}$/],
  ["XI", /^(?:\d{9}|\d{12}|(?:GD|HA)\d{3})$/],
];

/** Of countries that are not in the list. The EU's longest has 12; twice that and more is no id any more. */
const foreignShape = /^[A-Z\d]{1,30}$/;

/**
 * A VAT id (USt-IdNr.) in upper case, without blanks, dots and hyphens: `de 123 456 789` → `DE123456789`. Nobody has to give one: empty
 * is right. Ids of the EU have to have their country's shape; those of other countries are taken as they are, up to 32 characters, see {@link isForeignVatId}.
 * Whether an id has been given to anybody only the authorities know.
 */
export function parseVatId(text: string): Parsed<string, VatIdFault> {
  const id = normalised(text);
  if (id === "") return parsedOk(id);
  if (!/^[A-Z]{2}/.test(id)) return parsedFault("country");
  const shape = shapeOf(id);
  return (shape ?? foreignShape).test(id.slice(2)) ? parsedOk(id) : parsedFault("format");
}

/** Whether a VAT id is of a country whose shape is not known here. It is taken, and worth a second look. */
export function isForeignVatId(text: string): boolean {
  const id = normalised(text);
  return /^[A-Z]{2}/.test(id) && shapeOf(id) === undefined;
}

function shapeOf(id: string): RegExp | undefined {
  return shapes.find(([countries]) => countries.split(" ").includes(id.slice(0, 2)))?.[1];
}

function normalised(text: string): string {
  return stripBlanks(upperCaseAscii(text)).replace(/[.-]/g, "");
}
