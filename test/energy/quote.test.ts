import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  wholePercents,
  annualBaseEur,
  annualVariableEur,
  firstYearEur,
  layerOrder,
  layerShares,
  savingAnnualEur,
  contradictionEur,
  totalMismatchEur,
  type Quote,
  type QuoteRequest,
} from "../../src/energy/quote.ts";
import { stuttgart } from "../support/quotes.js";

const request: QuoteRequest = { planId: "pln_1", zip: "10115", annualKwh: 2500, meterType: "analog", modulePath: "flat" };

/** The example of the Nomos OpenAPI: its total is the one without Modul 1. */
const documented: Quote = {
  ...stuttgart,
  totalMonthlyEur: 71.9,
  variable: { ...stuttgart.variable, monthlyEur: 56.34 },
  quotedAt: "2024-10-30T16:04:06.122Z",
  request,
};

const without: Quote = {
  ...documented,
  base: { monthlyEur: 15.56, lines: documented.base.lines.filter(({ monthlyEur }) => monthlyEur > 0) },
  request: { ...request, modulePath: "none" },
  pricedPath: "none",
};

const discount = (durationMonths: number | null) => ({ name: "Frühbucher", monthlyEurOff: 10, durationMonths, regularMonthlyEur: 71.9 });

describe("layerShares", () => {
  it("nets a layer's lines, in the bill's order", () => {
    const shares = layerShares(documented);
    expect(shares.map(({ layer }) => layer)).toEqual(["energy", "grid", "levies", "fee", "metering"]);
    expect(shares.map(({ monthlyEur }) => monthlyEur)).toEqual(
      [18.2708, 15.2458, 14.9167, 10.99, 1.26].map((eur) => expect.closeTo(eur, 3)),
    );
    expect(shares[0]?.share).toBeCloseTo(18.2708 / 60.6833, 4);
  });

  it("gives a layer that ends below zero no share", () => {
    const lines = [
      { name: "Gutschrift", layer: "other" as const, monthlyEur: -30 },
      { name: "Grundgebühr", layer: "fee" as const, monthlyEur: 10 },
    ];
    const negative = { ...documented, base: { monthlyEur: -20, lines }, variable: { monthlyEur: 0, eurPerKwh: 0, lines: [] } };
    expect(layerShares(negative)).toEqual([
      { layer: "fee", monthlyEur: 10, share: 1 },
      { layer: "other", monthlyEur: -30, share: 0 },
    ]);
    expect(layerShares({ ...negative, base: { monthlyEur: -30, lines: lines.slice(0, 1) } })).toEqual([
      { layer: "other", monthlyEur: -30, share: 0 },
    ]);
    expect(layerShares({ ...negative, base: { monthlyEur: 0, lines: [] } })).toEqual([]);
  });

  it("adds up: the shares to 1 or all 0, the amounts to the lines", () => {
    const amount = fc.double({ min: -50, max: 50, noNaN: true });
    const layer = fc.constantFrom(...layerOrder);
    fc.assert(
      fc.property(
        fc.array(fc.record({ name: fc.string(), layer, monthlyEur: amount })),
        fc.array(fc.record({ name: fc.string(), layer, eurPerKwh: fc.double({ min: -1, max: 1, noNaN: true }) })),
        fc.integer({ min: 100, max: 50_000 }),
        (base, variable, annualKwh) => {
          const quote = {
            ...documented,
            base: { monthlyEur: 0, lines: base },
            variable: { monthlyEur: 0, eurPerKwh: 0, lines: variable },
            request: { ...request, annualKwh },
          };
          const layers = layerShares(quote);
          const total = layers.reduce((sum, { share }) => sum + share, 0);
          const expected = layers.some(({ monthlyEur }) => monthlyEur > 0) ? 1 : 0;
          expect(total).toBeCloseTo(expected, 9);
          expect(layers.every(({ share }) => share >= 0)).toBe(true);
          expect(layers.map((entry) => entry.layer)).toEqual(
            layerOrder.filter((id) => [...base, ...variable].some((line) => line.layer === id)),
          );
          const lines = [...base.map((line) => line.monthlyEur), ...variable.map((line) => (line.eurPerKwh * annualKwh) / 12)];
          expect(layers.reduce((sum, { monthlyEur }) => sum + monthlyEur, 0)).toBeCloseTo(
            lines.reduce((sum, eur) => sum + eur, 0),
            6,
          );
        },
      ),
    );
  });
});

describe("a year", () => {
  it("is the base month × 12 and the price per kWh × usage", () => {
    expect(annualBaseEur(documented)).toBeCloseTo(52.2, 10);
    expect(annualVariableEur(documented)).toBeCloseTo(676.05, 10);
    expect(firstYearEur(documented)).toBeCloseTo(728.25, 10);
  });

  it.each([
    [1, 718.25],
    [10, 628.25],
    [12, 608.25],
    [24, 608.25],
    [null, 608.25],
    [0, 728.25],
    [-3, 728.25],
  ])("takes a discount of %s months off the first: %d", (months, eur) => {
    expect(firstYearEur({ ...documented, discount: discount(months) })).toBeCloseTo(eur, 10);
  });
});

describe("totalMismatchEur", () => {
  it("finds the documented example's fault, and only rounding in a right one", () => {
    expect(totalMismatchEur(documented)).toBe(11.21);
    expect(totalMismatchEur(without)).toBeNull();
    expect(totalMismatchEur({ ...documented, totalMonthlyEur: 60.69 + 0.02 })).toBeNull();
    expect(totalMismatchEur({ ...documented, totalMonthlyEur: 60.69 - 0.02 })).toBeNull();
    expect(totalMismatchEur({ ...documented, totalMonthlyEur: 60.66 })).toBe(-0.03);
    expect(totalMismatchEur({ ...documented, totalMonthlyEur: 60.72 })).toBe(0.03);
  });

  it("lets the discounted or the regular amount match", () => {
    expect(totalMismatchEur({ ...without, totalMonthlyEur: 61.9, discount: discount(12) })).toBeNull();
    expect(totalMismatchEur({ ...without, discount: { ...discount(12), regularMonthlyEur: 81.9 } })).toBeNull();
    expect(totalMismatchEur({ ...without, totalMonthlyEur: 70, discount: { ...discount(12), regularMonthlyEur: 80 } })).toBe(-1.9);
  });

  it("finds every fault beyond rounding, whatever the parts", () => {
    const cents = fc.integer({ min: -5000, max: 50_000 });
    fc.assert(
      fc.property(cents, cents, fc.integer({ min: -300, max: 300 }), (base, variable, off) => {
        const quote = {
          ...documented,
          base: { monthlyEur: base / 100, lines: [] },
          variable: { monthlyEur: variable / 100, eurPerKwh: 0, lines: [] },
          totalMonthlyEur: (base + variable + off) / 100,
        };
        expect(totalMismatchEur(quote)).toBe(Math.abs(off) > 2 ? off / 100 : null);
      }),
    );
  });
});

describe("a price that contradicts itself", () => {
  const change = (variable: Partial<Quote["variable"]>): Quote => ({ ...without, variable: { ...without.variable, ...variable } });

  it("is found by its total, its discount and its price of a kWh", () => {
    expect(contradictionEur(without)).toBeNull();
    expect(contradictionEur({ ...without, totalMonthlyEur: without.totalMonthlyEur / 2 })).toBe(-35.95);
    expect(contradictionEur({ ...without, totalMonthlyEur: 0 })).toBe(-71.9);
    expect(contradictionEur(change({ eurPerKwh: without.variable.eurPerKwh / 2 }))).toBeGreaterThan(20);
    expect(contradictionEur(change({ eurPerKwh: without.variable.eurPerKwh * 1.19 }))).toBeLessThan(-5);
    expect(contradictionEur({ ...without, totalMonthlyEur: 30, discount: { ...discount(12), regularMonthlyEur: 71.9 } })).toBe(-31.9);
  });

  it("is none where the total only leaves a reduction out, as in the API's own example of Modul 1", () => {
    expect(totalMismatchEur(documented)).toBe(11.21);
    expect(contradictionEur(documented)).toBeNull();
    expect(contradictionEur({ ...documented, totalMonthlyEur: documented.totalMonthlyEur + 0.1 })).not.toBeNull();
    expect(contradictionEur({ ...documented, totalMonthlyEur: 2 * 60.69 - documented.totalMonthlyEur })).not.toBeNull();
  });

  it("is none where all is rounded: usage to a whole kWh, unit to four places, amounts to the cent", () => {
    const usages = fc.integer({ min: 100, max: 50_000 });
    fc.assert(
      fc.property(usages, fc.double({ min: 0.05, max: 1.5, noNaN: true }), fc.boolean(), (annualKwh, exact, isWholeKwh) => {
        const kwh = isWholeKwh ? Math.round(annualKwh / 12) : annualKwh / 12;
        const monthlyEur = Math.round(exact * kwh * 100) / 100;
        const total = { totalMonthlyEur: Math.round((without.base.monthlyEur + monthlyEur) * 100) / 100 };
        const asked = { request: { ...request, annualKwh }, ...total };
        const quoteOf = (eurPerKwh: number): Quote => ({ ...change({ monthlyEur, eurPerKwh }), ...asked });
        expect(contradictionEur(quoteOf(Math.round(exact * 1e4) / 1e4))).toBeNull();
        expect(contradictionEur(quoteOf(exact * 2))).not.toBeNull();
        expect(contradictionEur(quoteOf(exact / 2))).not.toBeNull();
      }),
    );
  });
});

describe("savingAnnualEur", () => {
  it("compares two quotes of the same supply", () => {
    expect(savingAnnualEur(without, documented)).toBeCloseTo(134.52, 10);
    expect(savingAnnualEur(documented, without)).toBeCloseTo(-134.52, 10);
    const percentage: Quote = {
      ...without,
      variable: { ...without.variable, eurPerKwh: 0.20376 },
      request: { ...request, modulePath: "percentage" },
      pricedPath: "percentage",
    };
    expect(savingAnnualEur(without, percentage)).toBeCloseTo(166.65, 10);
    expect(savingAnnualEur(without, { ...percentage, pricedPath: "none" })).toBeNull();
  });

  it.each<Partial<QuoteRequest>>([{ zip: "20095" }, { annualKwh: 2501 }, { planId: "pln_2" }, { meterType: "smart" }])(
    "says nothing where the other quote is for %o",
    (change) => {
      expect(savingAnnualEur(without, { ...documented, request: { ...request, ...change } })).toBeNull();
    },
  );
});

describe("shares in whole percents", () => {
  it("make 100, and none is a percent off", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 1, maxLength: 8 }), (sizes) => {
        const total = sizes.reduce((sum, size) => sum + size, 0);
        fc.pre(total > 0);
        const percents = wholePercents(sizes.map((size) => size / total));
        expect(percents.reduce((sum, percent) => sum + percent, 0)).toBe(100);
        percents.forEach((percent, index) => expect(Math.abs(percent - ((sizes[index] ?? 0) / total) * 100)).toBeLessThan(1));
      }),
    );
  });
});
