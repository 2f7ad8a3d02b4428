import type { QuoteLayer } from "./quote.js";

/** A line of a quote that we can explain. */
export type KnownLine =
  | "basicFee"
  | "gridFee"
  | "module1Reduction"
  | "module2Reduction"
  | "metering"
  | "exchangePrice"
  | "procurementMargin"
  | "concessionFee"
  | "electricityTax"
  | "offshoreLevy"
  | "section19Levy"
  | "chpLevy";

interface LineRule {
  readonly id: KnownLine;
  readonly layer: QuoteLayer;
  readonly name: RegExp;
}

// Tried on names in lower case, without umlauts, blanks and punctuation.
const rules: readonly LineRule[] = [
  { id: "basicFee", layer: "fee", name: /grund(?:gebuehr|preis)/ },
  { id: "module1Reduction", layer: "grid", name: /module?1(?!\d)|pauschalenetzentgeltred/ },
  { id: "module2Reduction", layer: "grid", name: /module?2(?!\d)|prozentualenetzentgeltred/ },
  {
    id: "gridFee",
    layer: "grid",
    name: /^(?!.*(?:modul|redu[kz]))(?:.*netz(?:nutzungs)?(?:entgelt|gebuehr|kosten)|(?:grund|arbeits)preisnetz)/,
  },
  { id: "metering", layer: "metering", name: /messstelle|mess(?:ung|entgelt|gebuehr|preis|kosten|betrieb)/ },
  { id: "exchangePrice", layer: "energy", name: /epex|dayahead|(?:boersen|spot)(?:markt|strom)?preis/ },
  { id: "procurementMargin", layer: "energy", name: /marge|margin|aufschlag|beschaffungs(?:gebuehr|entgelt)/ },
  { id: "concessionFee", layer: "levies", name: /konzession/ },
  { id: "electricityTax", layer: "levies", name: /stromst/ },
  { id: "offshoreLevy", layer: "levies", name: /offshore/ },
  { id: "section19Levy", layer: "levies", name: /§19|19(?:abs2)?(?:strom)?nev|stromnev|besonderenetznutzung/ },
  { id: "chpLevy", layer: "levies", name: /kwk|kraftwaerme/ },
];

/**
 * Recognises a line by the API's German display name, to explain it. The documented names and their usual variants; in an unknown
 * subgroup (`other`) any layer's names. `null` where nothing or more than one thing fits: the line is shown without an explanation.
 */
export function knownLine(name: string, layer: QuoteLayer): KnownLine | null {
  const squashed = squash(name);
  const [first, ...more] = rules.filter((rule) => (layer === "other" || layer === rule.layer) && rule.name.test(squashed));
  return first !== undefined && more.length === 0 ? first.id : null;
}

function squash(name: string): string {
  return name
    .normalize("NFC")
    .toLowerCase()
    .replaceAll("ä", "ae")
    .replaceAll("ö", "oe")
    .replaceAll("ü", "ue")
    .replaceAll("ß", "ss")
    .replace(/[^a-z0-9§]/g, "");
}
