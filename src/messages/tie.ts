/**
 * Blanks at which a line must not end, in any of our languages: between a figure and its unit, within a paragraph's number, between a
 * module and its number, within an abbreviation, before a dash.
 */
const unit =
  /(\d) (?=(?:[€%°]|[kMG]?Wh?|ct|EUR|Cent|min|h|km|Uhr|[ap]\.?m|(?:Minute|Stunde|Tag|Woche|Monat|Jahr|Person|Ziffer|Stelle|Zeichen|Buchstabe)(?:e?n?)|(?:minute|hour|day|week|month|year|digit|character|letter|person)s?|people)(?![\p{L}\d]))/gu;
const paragraph = /(§§?|Abs\.|Nr\.|Art\.|Satz|No\.|Section|[Mm]odules?|Moduls?|Modulen|Schritt|[Ss]tep|Klasse) (?=\d)/gu;
const law = /(\d[a-z]?) (?=(?:Abs\.|Nr\.|Satz|[A-Z]\p{L}*[GBO]|[A-Z]\p{L}*(?:VV|EV))(?!\p{L}))/gu;
const abbreviation = /\b([A-Za-z]\.|inkl\.|incl\.|zzgl\.|ca\.) (?=[A-Za-z]\.|USt|VAT|MwSt|\d)/g;
const sign = /([Ø≈<>≤≥]|^\+| \+) (?=[\d\p{Lu}])/gu;
const plus = /(\d) \+/gu;
const dash = / (?=[–—](?:\s|$))/gu;

/** Makes the blanks of a text that belong together unbreakable. What is tied already stays as it is. */
export function tie(text: string): string {
  return text
    .replace(unit, "$1\u00a0")
    .replace(paragraph, "$1\u00a0")
    .replace(law, "$1\u00a0")
    .replace(abbreviation, "$1\u00a0")
    .replace(sign, "$1\u00a0")
    .replace(plus, "$1\u00a0+")
    .replace(dash, "\u00a0");
}

const known = new WeakMap<object, object>();

/** {@link tie} for all texts of a section, its functions' too. A section is tied once. */
export function tied<Texts extends object>(texts: Texts): Texts {
  let result = known.get(texts) as Texts | undefined;
  if (result === undefined) {
    result = Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, tiedText(text)])) as Texts;
    known.set(texts, result);
  }
  return result;
}

function tiedText(text: unknown): unknown {
  if (typeof text === "string") return tie(text);
  if (typeof text === "function") return (values: unknown) => tie(String(text(values)));
  return typeof text === "object" && text !== null ? tied(text) : text;
}
