import { describe, expect, it } from "vitest";
import { data, parts, renderPseudo } from "./pseudoParts.js";
import { strayWordsOf, wordsOf } from "./strayWords.js";

const dataWords = wordsOf(data);

/** Words on the screen, or read out, that stand in no catalogue. */
function strayWords(html: string): readonly string[] {
  const spoken = Array.from(html.matchAll(/ (?:aria-label|placeholder|title|alt)="([^"]*)"/g), ([, text = ""]) => text);
  const shown = html.replaceAll(/<[^>]*>/g, "\n").split("\n");
  return strayWordsOf([...spoken, ...shown], dataWords);
}

describe("in the pseudo-locale", () => {
  it.each(Object.entries(parts))("no word of %s is written outside the catalogues", (_, part) => {
    const html = renderPseudo(part);
    expect(html).toContain("⟦");
    expect(strayWords(html)).toEqual([]);
  });

  it("a word that is would be found", () => {
    expect(strayWords('<p aria-label="⟦Þŕéíš⟧ hier">Weiter <b>⟦ģéĥţ⟧</b> ⟦éš⟧ für 5\u00a0kWh</p>')).toEqual(["hier", "Weiter", "für"]);
  });
});
