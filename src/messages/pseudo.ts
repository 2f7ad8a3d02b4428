import type { Catalogue } from "./catalogue.js";
import type { Sections } from "./sections.js";

/**
 * A language that nobody speaks, made from one that is there: `Weiter` becomes `⟦Ŵééíťéŕ⟧`. Text on the screen without brackets is
 * not in a catalogue; a bracket that is missing was cut off; accents and 40 % more letters show what has no room. Figures stay as
 * they are. For Storybook and tests; the locale is `de-x-pseudo`, so that figures and dates are German.
 */
export function pseudoCatalogue(sections: Sections): Catalogue {
  return { locale: "de-x-pseudo", sections: pseudoTexts(sections) };
}

function pseudoTexts<Texts>(texts: Texts): Texts {
  if (typeof texts === "string") return pseudoText(texts) as Texts;
  if (typeof texts === "function") return ((values: unknown) => pseudoText(String(texts(values)))) as Texts;
  return Object.fromEntries(Object.entries(texts as object).map(([key, text]) => [key, pseudoTexts<unknown>(text)])) as Texts;
}

/** How many letters are added for each that is there. German is long already; few languages are longer. */
const growth = 0.4;
const plain = "abcdefghijklmnopqrstuvwxyzäöüßABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÜ";
const accented = "áḃçḋéḟĝĥíĵķĺḿñóṕʠŕšťúṽŵẋýžǟȫǘẞÁḂÇḊÉḞĜĤÍĴĶĹḾÑÓṔǪŔŠŤÚṼŴẊÝŽǞȪǗ";
const accentedOf = new Map(Array.from(plain, (letter, index) => [letter, accented[index] ?? letter]));

/** Brackets, accents and lengthens one text. What is pseudo already, as a part of a longer text, only loses its brackets. */
export function pseudoText(text: string): string {
  let missing = 0;
  const write = (letter: string) => {
    const written = accentedOf.get(letter);
    if (written === undefined) return letter;
    missing += growth;
    if (missing < 1 || !/[aeiouäöü]/i.test(letter)) return written;
    missing -= 1;
    return written + written.toLowerCase();
  };
  const words = text.replaceAll(/⟦|·*⟧/g, "").split(" ");
  // A word with a digit is a figure; a blank that does not break ties its unit to it.
  const grown = words.map((word) => (/\d/.test(word) ? word : Array.from(word, write).join("")));
  return `⟦${grown.join(" ")}${"·".repeat(Math.round(missing))}⟧`;
}
