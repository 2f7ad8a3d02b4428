import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnOf, heightOf, partPaths, priceLine, priceScale, runsOf } from "../../../src/components/prices/chartShapes.js";
import { gapAt, type PriceSlot } from "../../../src/energy/priceSeries.js";

/** A slot of which the price is the sum of its parts. */
const slotOf = (energyCtPerKwh: number, gridCtPerKwh = 9, leviesCtPerKwh = 8): PriceSlot => ({
  startMs: 0,
  ctPerKwh: energyCtPerKwh + gridCtPerKwh + leviesCtPerKwh,
  energyCtPerKwh,
  gridCtPerKwh,
  leviesCtPerKwh,
});

describe("a slot's column", () => {
  it("stacks levies, grid and energy from the zero line on", () => {
    expect(columnOf(slotOf(10))).toEqual([
      { part: "levies", from: 0, to: 8 },
      { part: "grid", from: 8, to: 17 },
      { part: "energy", from: 17, to: 27 },
    ]);
  });

  it("hangs what is negative from the zero line", () => {
    expect(columnOf(slotOf(-30))).toEqual([
      { part: "levies", from: 0, to: 8 },
      { part: "grid", from: 8, to: 17 },
      { part: "energy", from: 0, to: -30 },
    ]);
  });

  it("is one piece where a part is not known, and nothing without a price", () => {
    expect(columnOf({ ...slotOf(10), gridCtPerKwh: null })).toEqual([{ part: "whole", from: 0, to: 27 }]);
    expect(columnOf(gapAt(0))).toEqual([]);
  });

  it("adds up to the price, whatever the parts are", () => {
    const ct = fc.integer({ min: -9000, max: 9000 }).map((cents) => cents / 100);
    fc.assert(
      fc.property(ct, ct, ct, (energy, grid, levies) => {
        const slot = slotOf(energy, grid, levies);
        expect(columnOf(slot).reduce((sum, { from, to }) => sum + to - from, 0)).toBeCloseTo(slot.ctPerKwh ?? NaN, 6);
      }),
    );
  });
});

describe("the axis", () => {
  it.each([
    [[5.2], [0, 5, 10, 15, 20, 25]],
    [[13], [0, 10, 20, 30]],
    [[80], [0, 20, 40, 60, 80, 100]],
    [[-3.5], [-5, 0, 5, 10, 15, 20]],
    [[-60], [-60, -40, -20, 0, 20]],
  ])("of energy at %j ct has the ticks %j", (energies, ticks) => {
    expect(priceScale(energies.map((energy) => slotOf(energy))).ticks).toEqual(ticks);
  });

  it("is there without any price", () => {
    expect(priceScale([gapAt(0)])).toEqual({ min: 0, max: 1, ticks: [0, 1] });
  });

  it("holds every price, has a zero line and at most six round ticks", () => {
    const energy = fc.integer({ min: -50_000, max: 400_000 }).map((cents) => cents / 100);
    fc.assert(
      fc.property(fc.array(energy, { minLength: 1, maxLength: 100 }), (energies) => {
        const slots = energies.map((ct) => slotOf(ct));
        const { min, max, ticks } = priceScale(slots);
        expect(ticks).toContain(0);
        expect(ticks.length).toBeLessThanOrEqual(6);
        expect([ticks[0], ticks.at(-1)]).toEqual([min, max]);
        for (const { ctPerKwh } of slots) {
          const height = heightOf({ min, max, ticks }, ctPerKwh ?? NaN);
          expect(height).toBeGreaterThanOrEqual(0);
          expect(height).toBeLessThanOrEqual(100);
        }
      }),
    );
  });
});

describe("the shapes", () => {
  const slots = [slotOf(3), slotOf(3), slotOf(13), gapAt(0), slotOf(3)];
  const scale = priceScale(slots);

  it("join equal neighbours and leave gaps out", () => {
    expect(scale.ticks).toEqual([0, 10, 20, 30]);
    const paths = partPaths(slots, scale);
    expect([...paths.keys()]).toEqual(["levies", "grid", "energy"]);
    expect(paths.get("levies")).toBe("M0 73.33H3V100H0zM4 73.33H5V100H4z");
    expect(paths.get("energy")).toBe("M0 33.33H2V43.33H0zM2 0H3V43.33H2zM4 33.33H5V43.33H4z");
  });

  it("have a line on top that breaks where there is no price", () => {
    expect(priceLine(slots, scale)).toBe("M0 33.33H1V33.33H2V0H3M4 33.33H5");
  });

  it("are runs that cover all values in order", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("low", "standard", "high")), (values) => {
        const runs = runsOf(values);
        expect(runs.flatMap(({ value, count }) => Array.from({ length: count }, () => value))).toEqual(values);
        runs.forEach((run, index) => expect(run.value).not.toBe(runs[index - 1]?.value));
      }),
    );
  });
});
