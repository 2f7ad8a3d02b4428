import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { grossCt, module1AnnualGrossEur, module2Estimate, vatRate } from "../../src/energy/moduleFigures.ts";

describe("Modul 1", () => {
  // ST net and Modul 1 gross as in facts/german-market.md A.5 (2026); Wanfried and Augsburg as printed for 2025.
  it.each([
    ["Netze BW", 7.57, 147.56],
    ["Westnetz", 9.53, 165.06],
    ["Bayernwerk", 4.72, 122.13],
    ["Stromnetz Berlin", 7.46, 146.58],
    ["EWE NETZ", 3.2, 108.56],
    ["LeineNetz", 11.7, 184.42],
    ["EW Wanfried 2025", 8.62, 156.94],
    ["swa Augsburg 2025", 9.15 / 1.19, 148.63],
  ])("%s: %d ct net gives %d EUR gross", (_, netCt, grossEur) => {
    expect(Math.abs(module1AnnualGrossEur(netCt) - grossEur)).toBeLessThan(0.01);
  });

  it("is the printed net amount plus VAT", () => {
    expect(Math.abs(module1AnnualGrossEur(7.46) / (1 + vatRate) - 123.18)).toBeLessThan(0.01);
    expect(grossCt(10)).toBeCloseTo(11.9, 10);
  });
});

describe("Modul 2", () => {
  it.each([
    [8.62, 3.45],
    [9.15, 3.66],
    [7.57, 3.03],
    [7.46, 2.98],
    [4.23, 1.69],
  ])("leaves 40 %% of %d ct: %d ct", (netCtPerKwh, reduced) => {
    expect(module2Estimate({ netCtPerKwh, deviceAnnualKwh: 1 }).reducedNetCtPerKwh).toBe(reduced);
  });

  it("says that it is an estimate", () => {
    expect(module2Estimate({ netCtPerKwh: 8.62, deviceAnnualKwh: 3000 })).toEqual({
      annualGrossEur: expect.closeTo(184.569, 6),
      reducedNetCtPerKwh: 3.45,
      estimate: true,
    });
  });

  it("takes off 60 %, but for rounding, of whatever the device uses", () => {
    const cents = fc.integer({ min: 1, max: 3000 }).map((value) => value / 100);
    fc.assert(
      fc.property(cents, fc.integer({ min: 0, max: 50_000 }), (netCtPerKwh, deviceAnnualKwh) => {
        const exact = (grossCt(netCtPerKwh * 0.6) / 100) * deviceAnnualKwh;
        const rounding = (grossCt(0.005) / 100) * deviceAnnualKwh;
        expect(Math.abs(module2Estimate({ netCtPerKwh, deviceAnnualKwh }).annualGrossEur - exact)).toBeLessThanOrEqual(rounding + 1e-9);
      }),
    );
  });
});
