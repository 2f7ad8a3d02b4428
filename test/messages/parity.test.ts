import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { catalogueFor } from "../../src/messages/catalogue.js";
import { de } from "../../src/messages/de/index.js";
import { deDu } from "../../src/messages/deDu/index.js";
import { en } from "../../src/messages/en/index.js";
import type { Catalogue } from "../../src/messages/catalogue.js";
import type { SectionName } from "../../src/messages/sections.js";
import { catalogueFaults, leavesOf, said, sample } from "../../src/messages/parity.js";
import { tr, translated } from "../../examples/own-language/tr.ts";

const german = leavesOf(de.sections);
const figures = (text: string) => [...new Set(text.match(/\d+/g))].toSorted();

describe("a catalogue", () => {
  it.each([en, deDu])("in $locale has every text of the German one, and nothing is lost in it", (catalogue) => {
    expect(catalogueFaults(catalogue)).toEqual([]);
  });

  it("of the example is whole, and says in Turkish what it claims to", () => {
    expect(catalogueFaults(tr)).toEqual([]);
    const english = leavesOf(en.sections);
    const names = Object.keys(translated) as SectionName[];
    const texts = leavesOf(Object.fromEntries(names.map((name) => [name, tr.sections[name]])));
    // Signs and units are written alike, and a proper name stays.
    const same = [...texts].filter(
      ([path, text]) => said(text) === said(english.get(path)) && /\p{L}{4}/u.test(said(text).replaceAll(/‹\w+›/g, "")),
    );
    expect(texts.size).toBeGreaterThan(150);
    expect(same).toEqual([]);
  });
});

describe("a language of a partner's own", () => {
  const { quote } = tr.sections;
  const faultsOf = (patch: object, locale = "tr") =>
    catalogueFaults({ locale, sections: { ...tr.sections, quote: { ...quote, ...patch } } }, ["quote"]);

  it.each<readonly [string, object, RegExp]>([
    ["is missing", { heading: undefined }, /^quote \/ heading is a undefined|^quote \/ heading is missing/],
    ["is unknown", { titel: "Fiyat" }, /^quote \/ titel is no text/],
    ["is no function where there is one", { estimate: "Tahmin" }, /^quote \/ estimate is a string, and has to be a function/],
    ["is a function where there is none", { base: () => "Sabit" }, /^quote \/ base is a function, and has to be a string/],
    ["is empty", { heading: "" }, /^quote \/ heading is empty/],
    ["ends with a blank", { heading: "Fiyat " }, /^quote \/ heading is empty, or begins or ends with a blank/],
    ["leaves out what it is given", { estimate: () => "Tahmindir." }, /^quote \/ estimate leaves out ‹usage›/],
    ["asks for what there is not", { estimate: ({ usage, zip }: Record<string, string>) => `${usage} ${zip}` }, /asks for ‹zip›/],
    ["loses a figure", { exchangeNote: "Ortalamadır." }, /^quote \/ exchangeNote leaves out 12/],
    ["throws", { estimate: ({ usage }: { usage: { kwh: string[] } }) => usage.kwh[0] }, /^quote \/ estimate throws/],
    [
      "throws for a count",
      { discount: { ...quote.discount, months: ({ months }: { months: number }) => ["", "bir", "iki"][months]?.trim() } },
      /^quote \/ discount \/ months throws: it gives undefined/,
    ],
    ["writes other digits", { inMonth: "ayda ١٢" }, /^quote \/ inMonth has digits/],
  ])("is told of a text that %s", (_, patch, sentence) => {
    expect(faultsOf(patch)).toEqual([expect.stringMatching(sentence)]);
  });

  it("is told of a section that is missing, text by text, and of a locale that is none", () => {
    const { quote: _, ...others } = tr.sections;
    const texts = [...leavesOf({ quote: de.sections.quote }).keys()];
    expect(catalogueFaults({ locale: "tr", sections: others } as Catalogue, ["quote"])).toHaveLength(texts.length);
    expect(faultsOf({}, "türkçe")).toEqual([expect.stringMatching(/^The locale "türkçe" is none/)]);
  });
});

describe("German with du", () => {
  /** Here "sie" is no address: an IBAN, a number, the windows, costs. */
  const they = [
    "Sie gehört in das Feld daneben.",
    "Sie steht am Zähler oder auf der Rechnung.",
    "Sie gelten für deinen gesamten Strom",
    "Sie steht auf deiner Bankkarte.",
    "Sie sieht zum Beispiel so aus:",
    "Sie fallen unabhängig davon an",
    "Sie steht im Vertrag fest.",
  ];
  const du = leavesOf(deDu.sections);

  it("never falls back into Sie", () => {
    for (const [path, text] of du) {
      const address = they.reduce((rest, phrase) => rest.replace(phrase, ""), said(text));
      expect([path, address]).toEqual([path, expect.not.stringMatching(/\b(Sie|Ihnen|Ihr(e|er|em|en|es)?)\b/u)]);
    }
  });

  it("needs every exception that it is granted", () => {
    const all = [...du.values()].map((text) => said(text)).join("\n");
    for (const phrase of they) expect(all).toContain(phrase);
  });

  it("has figures exactly as the formal texts have them", () => {
    for (const [path, text] of german) expect([path, figures(said(du.get(path)))]).toEqual([path, figures(said(text))]);
  });

  it("leaves the words of the law alone", () => {
    const { review, payment, withdrawal, cancellation } = deDu.sections;
    expect([withdrawal.open, withdrawal.confirm]).toEqual(["Vertrag widerrufen", "Widerruf bestätigen"]);
    expect([cancellation.open, cancellation.confirm]).toEqual(["Verträge hier kündigen", "Jetzt kündigen"]);
    expect([withdrawal.statement, cancellation.statement]).toEqual([de.sections.withdrawal.statement, de.sections.cancellation.statement]);
    expect(review.order.button).toBe("Zahlungspflichtig bestellen");
    expect(payment.mandate.authorise(sample())).toBe(de.sections.payment.mandate.authorise(sample()));
    expect(payment.mandate.refund).toBe(de.sections.payment.mandate.refund);
  });
});

describe("English", () => {
  /** What stands on German bills, meters, price sheets and letters. */
  const terms = ["Zählernummer", "Gläubiger", "Grundgebühr", "Wärme", "Friedrichstraße", "Ø"];

  it("has German letters in the market's own terms only", () => {
    for (const [path, text] of leavesOf(en.sections)) {
      const words = said(text).match(/\p{L}*[äöüßØ]\p{L}*/giu) ?? [];
      expect([path, words.filter((word) => !terms.includes(word))]).toEqual([path, []]);
    }
  });

  it("has the button's words from the directive that German law carries over", () => {
    expect(en.sections.review.order.button).toBe("Order with obligation to pay");
  });

  it("is taken for every English", () => {
    expect(catalogueFor("en-GB", [deDu, en])).toBe(en);
    expect(catalogueFor("de-AT", [deDu, en])).toBeUndefined();
    expect(catalogueFor("de-x-du", [en, deDu])).toBe(deDu);
  });
});

describe("the German texts", () => {
  /** Groups whose texts are read by a code that only runs know: `t.fault[kind]`. */
  const readByCode = new Set([
    "cancellation.faults",
    "cancellation.statement",
    "cheapestWindow.loads",
    "checkout.steps",
    "checkout.nextTo",
    "checkout.refusal",
    "checkout.refusalAt",
    "common.fault",
    // Given to the formatters by the provider.
    "common.units",
    "customer.fault",
    "customer.refusal",
    "declaration.faults",
    "delivery.faults",
    "delivery.meter.maloWarning",
    "delivery.meter.numberWarning",
    "devices.advice.counts",
    "devices.advice.ways",
    "devices.answers",
    "devices.kindNames",
    "devices.notices",
    "devices.questions",
    "gridFees.firstMonths",
    "gridFees.lastMonths",
    "gridFees.rates",
    "gridFees.shift.loads",
    "meterOrder.ahead",
    "meterOrder.blocked.reasons",
    "meterOrder.cancelled.reasons",
    "meterOrder.done",
    "meterOrder.none",
    "meterOrder.now",
    "meterOrder.tags",
    "moduleComparison.assumptions",
    "moduleComparison.options",
    "modules.refusal",
    "modules.timeVariable.blocked",
    "payment.faults",
    "person.faults",
    "prices.clockChange",
    "prices.intro",
    "prices.parts",
    "quote.caption",
    "quote.layers",
    "quote.lines",
    "quote.notPriced",
    "quote.period",
    "quoteExplanations.subjects",
    "reductions.blocked",
    "reductions.clearing.checks",
    "reductions.names",
    "reductions.now",
    "reductions.otherPath",
    "reductions.shortNames",
    "reductions.states",
    "reductions.steps",
    "reductions.tags",
    "reductions.what",
    "review.answers.meterKinds",
    "review.answers.moduleNames",
    "review.fields",
    "smartMeter.benefits",
    "smartMeter.question.fault",
    "smartMeter.question.help",
    "smartMeter.question.kinds",
    "tariff.usage.doubt",
    "tariff.usage.fault",
    "tariff.zip.fault",
    // Spread as they are.
    "confirmation.module3",
    "confirmation.smartMeter",
  ]);
  const files = globSync(["src/{components,checkout}/**/*.{ts,tsx}", "src/messages/TextProvider.tsx"]).map((file) =>
    readFileSync(file, "utf8"),
  );

  it("are all used", () => {
    const unused = [...german.keys()].filter((path) => !isUsed(path.split(" / ")));
    expect(unused).toEqual([]);
  });

  function isUsed([section = "", ...keys]: readonly string[]): boolean {
    const readers = files
      .filter(
        (code) =>
          code.includes(`useText("${section}"`) || code.includes(`Sections["${section}"]`) || code.includes(`sections.${section} ??`),
      )
      .join("\n");
    return keys.every((key, index) => {
      const group = [section, ...keys.slice(0, index)];
      const isByCode = group.some((_, last) => readByCode.has(group.slice(0, last + 1).join(".")));
      return isByCode || new RegExp(String.raw`[.{,]\s*${key}\b`, "u").test(readers);
    });
  }
});
