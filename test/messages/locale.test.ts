import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseAnnualKwh } from "../../src/energy/usage.js";
import { createFormat } from "../../src/messages/format.js";
import { directionOf, localeOf } from "../../src/messages/locale.js";

const letters = Array.from("abcdefghijklmnopqrstuvwxyz");
const pairs = letters.flatMap((one) => letters.map((two) => one + two));
/** All languages that this engine writes figures in. */
const languages = [...pairs, ...pairs.flatMap((pair) => letters.map((three) => pair + three))].filter(
  (tag) => Intl.NumberFormat.supportedLocalesOf(tag).length > 0,
);
const regions = pairs.map((pair) => pair.toUpperCase());

/** A figure of a locale as it is written, and as it is read with and without its unit. */
function readBack(locale: string, kwh: number) {
  const format = createFormat(locale);
  const text = format.integer(kwh);
  const read = [text, `${text} kWh`].map((typed) => parseAnnualKwh(typed, format.groupSeparator));
  return { locale, text, kwh: read.map((result) => (result.ok ? result.value : result.fault)) };
}
const wellRead = (kwh: number) => ({ kwh: [kwh, kwh] });

describe("what we write", () => {
  it("we read, in every language that the engine knows", () => {
    expect(languages.length).toBeGreaterThan(150);
    for (const language of languages)
      for (const kwh of [100, 3500, 12_345, 50_000]) expect(readBack(language, kwh)).toMatchObject(wellRead(kwh));
  });

  it("we read, in every region", () => {
    for (const locale of ["de-CH", "de-LI", "en-CH", "de-AT", "en-IN", "es-ES", "pt-PT", "fr-CA"])
      expect(readBack(locale, 3500)).toMatchObject(wellRead(3500));
    fc.assert(
      fc.property(
        fc.constantFrom(...languages),
        fc.constantFrom(...regions),
        fc.integer({ min: 100, max: 50_000 }),
        (language, region, kwh) => {
          expect(readBack(`${language}-${region}`, kwh)).toMatchObject(wellRead(kwh));
        },
      ),
      { numRuns: 300 },
    );
  });

  it("has Latin digits and the Gregorian calendar in every language, also where the locale asks for others", () => {
    for (const locale of [...languages, "ar-EG", "fa-IR", "th-TH-u-ca-buddhist", "ar-SA-u-ca-islamic-nu-arab", "bn-BD"]) {
      const format = createFormat(locale);
      const texts = [format.eur(1234.5), format.ct(0.2704), format.decimal(-3.5), format.percent(0.32), format.date("2026-11-21")];
      for (const text of texts) expect([locale, text]).toEqual([locale, expect.not.stringMatching(/(?![0-9])\p{Nd}/u)]);
      expect([locale, format.date("2026-11-21")]).toEqual([locale, expect.stringMatching(/2026/)]);
      expect([locale, format.time("2026-07-01T12:05:00Z")]).toEqual([locale, expect.stringMatching(/5/)]);
    }
  });

  it("has a true minus, and none before zero", () => {
    for (const locale of ["de", "de-CH", "en", "sv", "fr"]) {
      const format = createFormat(locale);
      for (const name of ["eur", "ct", "kwh", "integer", "decimal", "percent"] as const) {
        expect(format[name](-5)).toMatch(/\u2212/);
        expect(format[name](-5)).not.toMatch(/-/);
        expect(format[name](-0.000_04)).toBe(format[name](0));
        expect(format[name](-0)).toBe(format[name](0));
      }
    }
    expect(createFormat("de").decimal(-0.004)).toBe("0,00");
    expect(createFormat("de").decimal(NaN)).toBe("NaN");
  });
});

describe("a locale", () => {
  it("is read as operating systems write it", () => {
    expect(localeOf("de_DE").locale).toBe("de-DE");
    expect(localeOf("de_DE_formal").locale).toBe("de-DE-formal");
    expect(localeOf("DE_at").locale).toBe("de-AT");
    expect(createFormat("en").locale).toBe("en-GB");
  });

  it("is German where there is none, whatever is given", () => {
    const german = createFormat("de");
    for (const wished of ["", "C", "POSIX", "de-DE@euro", "de-DE,de;q=0.9,en;q=0.8", "*", "🙂", "de DE", null, 7] as string[]) {
      expect([wished, localeOf(wished).isKnown]).toEqual([wished, wished === "POSIX"]);
      expect(createFormat(wished).eur(1234.5)).toBe(german.eur(1234.5));
    }
  });

  it("never throws, and never takes the browser's figures", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: "binary" }), fc.stringMatching(/^[a-zA-Z]{1,8}([-_][a-zA-Z0-9]{1,8}){0,3}$/)),
        (wished) => {
          expect(createFormat(wished).eur(-1)).toMatch(/1/);
          expect(Intl.getCanonicalLocales(createFormat(wished).locale)).toHaveLength(1);
        },
      ),
    );
    expect(createFormat("tlh").decimal(1.5)).toBe("1,50");
  });

  it("has the direction of its script", () => {
    for (const locale of ["ar", "fa-IR", "he", "ur", "ckb", "pa-Arab", "dv"])
      expect([locale, directionOf(locale)]).toEqual([locale, "rtl"]);
    for (const locale of ["de", "en-GB", "tr", "pa", "de-x-pseudo", "uz"])
      expect([locale, directionOf(locale)]).toEqual([locale, undefined]);
  });
});
