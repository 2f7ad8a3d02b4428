import { describe, expect, it } from "vitest";
import { data, parts, renderPseudo } from "./pseudoParts.js";
import { leavesOf } from "./support.js";

/** Words and figures; a blank that does not break ties a unit to its figure. */
const wordLike = /[\p{L}\d@.\u00a0/]*[\p{L}\d]/gu;
const dataWords = new Set([...leavesOf(data).values()].join(" ").match(wordLike));

/** Words on the screen, or read out, that stand outside the brackets of a text, and are neither figures nor data. */
function strayWords(html: string): readonly string[] {
  const spoken = Array.from(html.matchAll(/ (?:aria-label|placeholder|title|alt)="([^"]*)"/g), ([, text = ""]) => text);
  const shown = html.replaceAll(/<[^>]*>/g, "\n").split("\n");
  const outside = [...spoken, ...shown].flatMap((text) => text.replaceAll(/⟦[^⟧]*⟧/g, " ").match(wordLike) ?? []);
  return outside.filter((word) => /\p{L}{2}/u.test(word) && !/\d/.test(word) && !dataWords.has(word));
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
