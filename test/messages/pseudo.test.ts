import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { de } from "../../src/messages/de/index.js";
import { pseudoCatalogue, pseudoText } from "../../src/messages/pseudo.js";
import { leavesOf, said } from "../../src/messages/parity.js";

const pseudo = leavesOf(pseudoCatalogue(de.sections).sections);
const german = leavesOf(de.sections);
const figureWords = (text: string) =>
  text
    .replaceAll(/[⟦⟧·]/g, "")
    .split(" ")
    .filter((word) => /\d/.test(word));

describe("the pseudo-locale", () => {
  it("has every text", () => {
    expect([...pseudo.keys()]).toEqual([...german.keys()]);
  });

  it("brackets every text and leaves no letter as it was, except in figures", () => {
    for (const [path, text] of pseudo) {
      expect([path, said(text)]).toEqual([path, expect.stringMatching(/^⟦[^⟦⟧]+⟧$/u)]);
      const words = said(text)
        .split(" ")
        .filter((word) => !/\d/.test(word));
      expect([path, words.join(" ")]).toEqual([path, expect.not.stringMatching(/[a-zäöüßA-ZÄÖÜ]/u)]);
    }
  });

  it("keeps figures and their units", () => {
    for (const [path, text] of german) expect([path, figureWords(said(pseudo.get(path)))]).toEqual([path, figureWords(said(text))]);
    expect(pseudoText("117,03\u00a0€ im Monat")).toMatch(/^⟦117,03\u00a0€ /u);
  });

  it("is 40 % longer, letter for letter", () => {
    const word = fc.string({ unit: fc.constantFrom(...Array.from("aeioubcdfgäöüßABE")), minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), (words) => {
        const text = words.join(" ");
        const letters = words.join("").length;
        expect(Math.abs(pseudoText(text).length - 2 - text.length - 0.4 * letters)).toBeLessThanOrEqual(0.5001);
      }),
    );
  });

  it("brackets a text within a text once", () => {
    const { gridFees } = pseudoCatalogue(de.sections).sections;
    const time = gridFees.time({ clock: gridFees.clock({ hour: 10, minute: 0 }) });
    expect(time).toBe("⟦10\u00a0Uhr⟧");
    expect(pseudoText(pseudoText("Weiter"))).toMatch(/^⟦[^⟦⟧]+⟧$/u);
  });
});
