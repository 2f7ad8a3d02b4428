import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { de } from "../../src/messages/de/index.js";
import { deDu } from "../../src/messages/deDu/index.js";
import { en } from "../../src/messages/en/index.js";
import { tie, tied } from "../../src/messages/tie.js";
import { leavesOf, said } from "../../src/messages/parity.js";

const shown = (text: string) => tie(text).replaceAll("\u00a0", "~");

describe("a text", () => {
  it.each([
    ["nach § 41 Abs. 5 EnWG und § 312j Abs. 3 BGB", "nach §~41~Abs.~5~EnWG und §~312j~Abs.~3~BGB"],
    ["§§ 355 bis 357 BGB, Art. 6 Abs. 1 Satz 1 DSGVO", "§§~355 bis 357~BGB, Art.~6~Abs.~1~Satz~1~DSGVO"],
    ["alle 15 min, über 4,2 kW, 14,3 ct/kWh, 100 kWh im Jahr", "alle 15~min, über 4,2~kW, 14,3~ct/kWh, 100~kWh im Jahr"],
    ["20 €, 60 % weniger, ab 7 Uhr, in 14 Tagen, 8 Wochen, 2 hours", "20~€, 60~% weniger, ab 7~Uhr, in 14~Tagen, 8~Wochen, 2~hours"],
    ["Modul 1 – pauschal", "Modul~1~– pauschal"],
    ["+ Modul 3 – zeitvariabel", "+~Modul~3~– zeitvariabel"],
    ["Modul 1 + 3", "Modul~1~+~3"],
    ["module 1 with 3, Step 2 of 6", "module~1 with 3, Step~2 of 6"],
    ["z. B. inkl. USt., ca. 5", "z.~B. inkl.~USt., ca.~5"],
  ])("%s is tied where a line must not end", (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it("stays free elsewhere", () => {
    for (const text of ["5 Menschen warten", "Am 3. Mai um", "2026 kommt er", "ct und kWh", "bis 2 – 3", "Das ist a. Ende"]) {
      const free = shown(text).replace("2~–", "2 –");
      expect(free).toBe(text);
    }
  });

  it("says the same words, and is tied once and for all", () => {
    const words = fc.array(fc.constantFrom("§", "41", "Abs.", "5", "EnWG", "kWh", "Modul", "3", "–", "+", "z.", "B.", "ab", "€"));
    fc.assert(
      fc.property(words, (parts) => {
        const text = parts.join(" ");
        expect(tie(text).replaceAll("\u00a0", " ")).toBe(text);
        expect(tie(tie(text))).toBe(tie(text));
      }),
    );
  });
});

/** Said in another way than in the code: what may not be left of a catalogue's ordinary blanks. */
const open = [
  /§ |§§ /u,
  /\b(Abs\.|Nr\.|Art\.|Satz|Modul|module) \d/iu,
  /\d (kWh|kW|ct|€|%|min|h|Uhr|Minuten?|Stunden?|Tagen?|Wochen?|Monaten?|Jahren?|minutes?|hours?|days?|weeks?|months?|years?)(?!\p{L})/u,
  /\d\p{L}? (EnWG|BGB|MsbG|UStG|DSGVO|GDPR|StromGVV|Abs\.)/u,
  /\bz\. B\.|\bd\. h\.|\bu\. a\./u,
  / – /u,
];

describe.each([de, deDu, en])("the catalogue $locale", (catalogue) => {
  const leaves = leavesOf(Object.fromEntries(Object.entries(catalogue.sections).map(([name, texts]) => [name, tied(texts as object)])));

  it("breaks no line within a figure, a paragraph's number, an abbreviation or before a dash", () => {
    for (const [path, text] of leaves) {
      for (const number of [1, 2, 7]) {
        for (const pair of open) expect([path, said(text, number)]).toEqual([path, expect.not.stringMatching(pair)]);
      }
    }
  });
});

describe("a section", () => {
  it("is tied once, with its groups and functions", () => {
    const section = { law: "§ 41", group: { use: ({ kwh }: { kwh: string }) => `für ${kwh} kWh` } };
    expect(tied(section)).toBe(tied(section));
    expect(tied(section).law).toBe("§\u00a041");
    expect(tied(section).group.use({ kwh: "5" })).toBe("für 5\u00a0kWh");
  });
});
