import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  readAnnualKwh,
  defaultUsagePresets,
  doubtAnnualKwh,
  emptyHousehold,
  estimateAnnualKwh,
  maxAnnualKwh,
  minAnnualKwh,
  parseAnnualKwh,
  type UsageFault,
} from "../../src/energy/usage.ts";
import { parsedFault, parsedOk } from "../../src/energy/parsed.ts";

/** Swaps the two separators: what is German becomes English. */
const mirror = (text: string) => text.replace(/[.,]/g, (sign) => (sign === "." ? "," : "."));

describe("parseAnnualKwh", () => {
  const understood = [
    "5000", "5.000", "5 000", "5\u00A0000", "5\u202F000", "5\u2009000", " 5.000 ", "5.000 kWh", "5000kwh", "5.000 KWH", "5.000 kWh/Jahr",
    "5000 kWh / a", "5.000 kWh pro Jahr", "5.000,00", "5000,0", "5 000,00", "5.000,000", "05000", "5\u00AD000", "5000\n", "5.000\u00A0kWh",
    "5'000", "5’000 kWh", "５０００", "٥٠٠٠", "৫০০০", "𝟧𝟢𝟢𝟢",
  ]; // prettier-ignore
  it.each(understood)("understands %j, and its mirror image in English", (text) => {
    expect(parseAnnualKwh(text, ".")).toEqual({ ok: true, value: 5000 });
    expect(parseAnnualKwh(mirror(text), ",")).toEqual({ ok: true, value: 5000 });
  });

  const refused: readonly (readonly [string, UsageFault])[] = [
    ["", "empty"], [" \u00A0\t\u200B", "empty"],
    ["3,5", "notWhole"], ["5.000,50", "notWhole"], ["5000,0000000000000000001", "notWhole"], ["-3,5", "notWhole"],
    ["1.2.3", "notANumber"], ["1 2 3", "notANumber"], ["12.34.567", "notANumber"], ["5.000 000", "notANumber"], ["5.0,0,0", "notANumber"],
    ["1e9", "notANumber"], ["0x10", "notANumber"], ["Infinity", "notANumber"], ["NaN", "notANumber"], ["💡", "notANumber"],
    ["fünftausend", "notANumber"], ["<script>alert(1)</script>", "notANumber"], ["kWh", "notANumber"], ["5 MWh", "notANumber"], ["-", "notANumber"],
    ["5.000,", "notANumber"], ["5000.", "notANumber"], ["5'000.000", "ambiguous"], ["5'00", "notANumber"], ["+5000", "notANumber"], ["5.000;", "notANumber"],
    ["50.00", "ambiguous"], ["5000.0", "ambiguous"], ["5000.000", "ambiguous"], ["0.500", "ambiguous"], ["5,000", "ambiguous"],
    ["5,000.00", "ambiguous"], ["5 000.000", "ambiguous"], ["100.5", "ambiguous"], ["150,000 kWh", "ambiguous"],
    ["0", "tooSmall"], ["-5", "tooSmall"], ["−5.000", "tooSmall"], ["- 5000", "tooSmall"], ["99", "tooSmall"], ["0,00", "tooSmall"],
    ["50001", "tooLarge"], ["50.001", "tooLarge"], ["1.234.567", "tooLarge"], ["9".repeat(400), "tooLarge"],
  ]; // prettier-ignore
  it.each(refused)("refuses %j as %s, and its mirror image in English", (text, fault) => {
    expect(parseAnnualKwh(text, ".")).toEqual({ ok: false, fault });
    expect(parseAnnualKwh(mirror(text), ",")).toEqual({ ok: false, fault });
  });

  it("takes the bounds", () => {
    expect(parseAnnualKwh("100", ".")).toEqual({ ok: true, value: minAnnualKwh });
    expect(parseAnnualKwh("50.000", ".")).toEqual({ ok: true, value: maxAnnualKwh });
  });

  it("reads back what Intl prints", () => {
    fc.assert(
      fc.property(fc.integer({ min: minAnnualKwh, max: maxAnnualKwh }), fc.constantFrom("", " kWh", "\u00A0kWh"), (annualKwh, unit) => {
        for (const [locale, separator] of [
          ["de-DE", "."],
          ["en-GB", ","],
        ] as const) {
          expect(parseAnnualKwh(annualKwh.toLocaleString(locale) + unit, separator)).toEqual({ ok: true, value: annualKwh });
        }
      }),
    );
  });

  it("never bends a number: what it takes are the digits that were typed, as one whole number", () => {
    const typed = fc.string({ unit: fc.constantFrom(...Array.from("0123456789.,- ")) });
    fc.assert(
      fc.property(fc.oneof(typed, fc.string()), fc.constantFrom("." as const, "," as const), (text, separator) => {
        const parsed = parseAnnualKwh(text, separator);
        if (!parsed.ok) return;
        const decimalSign = separator === "." ? "," : ".";
        const [whole = "", decimals = ""] = text.split(decimalSign);
        expect(String(parsed.value)).toBe(whole.replace(/\D/g, "").replace(/^0+/, ""));
        expect(decimals).toMatch(/^0*\s*(kwh.*)?$/i);
        expect(parsed.value >= minAnnualKwh && parsed.value <= maxAnnualKwh).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("estimateAnnualKwh", () => {
  const estimate = (household: Partial<typeof emptyHousehold>) =>
    estimateAnnualKwh({ ...emptyHousehold, ...household }, defaultUsagePresets);

  it("adds up what was chosen, and says nothing where nothing was", () => {
    expect(estimate({})).toBeNull();
    expect(defaultUsagePresets.households.map(({ persons }) => estimate({ persons }))).toEqual([1500, 2500, 3500, 4250, 5000]);
    expect(estimate({ persons: 9 })).toBe(5000);
    expect(estimate({ heatPump: true })).toBe(5000);
    expect(estimate({ persons: 2, heatPump: true, car: true })).toBe(10_000);
  });

  it("takes a partner's presets: the smaller household counts, the API's bounds hold", () => {
    const presets = {
      households: [
        { persons: 4, andMore: true, annualKwh: 4000.4 },
        { persons: 2, andMore: false, annualKwh: 2000 },
      ],
      heatPumpKwh: 60_000,
      carKwh: 20,
    };
    expect(estimateAnnualKwh({ ...emptyHousehold, persons: 3 }, presets)).toBe(2000);
    expect(estimateAnnualKwh({ ...emptyHousehold, persons: 1 }, presets)).toBe(2000);
    expect(estimateAnnualKwh({ ...emptyHousehold, persons: 4 }, presets)).toBe(4000);
    expect(estimateAnnualKwh({ ...emptyHousehold, heatPump: true }, presets)).toBe(maxAnnualKwh);
    expect(estimateAnnualKwh({ ...emptyHousehold, car: true }, presets)).toBe(minAnnualKwh);
  });
});

describe("doubtAnnualKwh", () => {
  it.each([
    [100, "low"],
    [749, "low"],
    [750, null],
    [3_500, null],
    [12_500, null],
    [15_000, null],
    [15_001, "high"],
    [50_000, "high"],
  ])("of %d kWh a year is %s", (annualKwh, doubt) => expect(doubtAnnualKwh(annualKwh, defaultUsagePresets)).toBe(doubt));

  it("never falls on what a household was estimated to use, nor on anything where there are no presets", () => {
    const persons = fc.option(fc.integer({ min: 1, max: 9 }));
    fc.assert(
      fc.property(fc.record({ persons, heatPump: fc.boolean(), car: fc.boolean() }), (household) => {
        const annualKwh = estimateAnnualKwh(household, defaultUsagePresets);
        expect(annualKwh === null ? null : doubtAnnualKwh(annualKwh, defaultUsagePresets)).toBeNull();
      }),
    );
    for (const annualKwh of [minAnnualKwh, maxAnnualKwh])
      expect(doubtAnnualKwh(annualKwh, { ...defaultUsagePresets, households: [] })).toBeNull();
  });
});

describe("a usage that is a number already", () => {
  it.each([
    [100, parsedOk(100)],
    [50_000, parsedOk(50_000)],
    [99, parsedFault("tooSmall")],
    [-2500, parsedFault("tooSmall")],
    [50_001, parsedFault("tooLarge")],
    [1e308, parsedFault("tooLarge")],
    [Infinity, parsedFault("tooLarge")],
    [2500.5, parsedFault("notWhole")],
    [NaN, parsedFault("notANumber")],
  ])("%d", (annualKwh, expected) => expect(readAnnualKwh(annualKwh)).toEqual(expected));
});
