import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { catalogueFor } from "../../src/messages/catalogue.js";
import { de } from "../../src/messages/de/index.js";
import { deDu } from "../../src/messages/deDu/index.js";
import { en } from "../../src/messages/en/index.js";
import { leavesOf, said, sample } from "./support.js";

const german = leavesOf(de.sections);
const languages = [en, deDu].map((catalogue) => ({ name: catalogue.locale, leaves: leavesOf(catalogue.sections) }));
const figures = (text: string) => [...new Set(text.match(/\d+/g))].toSorted();

describe.each(languages)("the catalogue $name", ({ leaves }) => {
  it("has every text of the German one, and no other", () => {
    expect([...leaves.keys()].toSorted()).toEqual([...german.keys()].toSorted());
  });

  it("has a function where the German one has, that takes as much", () => {
    const kind = (text: unknown) => (typeof text === "function" ? `function of ${text.length}` : typeof text);
    for (const [path, text] of german) expect([path, kind(leaves.get(path))]).toEqual([path, kind(text)]);
  });

  it("says something everywhere, without stray blanks", () => {
    for (const [path, text] of leaves) {
      for (const number of [1, 2, 7]) expect([path, said(text, number)]).toEqual([path, expect.stringMatching(/^\S(.*\S)?$/su)]);
    }
  });

  it("tells all that it is given, as German does", () => {
    for (const [path, text] of german) {
      const given = (words: string) => [...new Set(words.match(/‹\w+›/g))].toSorted();
      expect([path, given(said(leaves.get(path)))]).toEqual([path, given(said(text))]);
    }
  });

  it("loses no figure: no deadline, paragraph or share", () => {
    for (const [path, text] of german)
      expect([path, figures(said(leaves.get(path)))]).toEqual([path, expect.arrayContaining(figures(said(text)))]);
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
