/**
 * Blanks at which a line must not end, in any of our languages: before a figure's number (§, Abs., Modul, a sign), behind it (a unit, a count,
 * the rest of a paragraph's number), within an abbreviation, before a dash.
 */
const blanks = [
  /(§|\b(?:Abs|Nr|Art|No|ca)\.|\b(?:Satz|[Mm]odul[a-z]*|Schritt|[Ss]tep)|[Ø≈<>≤≥+]) (?=\d|Modul)/g,
  /(\d[a-z]?) (?=[€%°+]|(?:[kMG]?Wh?|ct|EUR|Cent|min|h|km|Uhr|[ap]\.?m|Abs\.|Nr\.|Satz|[A-Z]\p{L}*[GBOV])(?!\p{L})|Minut|Stund|Tag|Woch|Monat|Jahr|Person|Ziffer|Stelle|Zeichen|minute|hour|day|week|month|year|digit|char|person|people)/gu,
  /(\b[A-Za-z]\.|\bin[kc]l\.) (?=[A-Za-z]\.|USt|VAT|MwSt)/g,
  /() (?=[–—](?:\s|$))/g,
];

/** Makes the blanks of a text that belong together unbreakable. What is tied already stays as it is. */
export function tie(text: string): string {
  return blanks.reduce((tying, blank) => tying.replace(blank, "$1\u00a0"), text);
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
