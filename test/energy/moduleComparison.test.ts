import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  defaultSecondMeterAnnualEur,
  defaultShiftableShare,
  moduleComparison,
  type ComparedHousehold,
} from "../../src/energy/moduleComparison.ts";
import type { GridFeeSchedule } from "../../src/energy/gridFeeSchedule.ts";
import { module1AnnualGrossEur } from "../../src/energy/moduleFigures.ts";
import { published } from "./schedules.ts";

const schedules = fc.constantFrom(...Object.values(published));
const households: fc.Arbitrary<ComparedHousehold> = fc.record(
  {
    annualKwh: fc.integer({ min: 100, max: 20_000 }),
    deviceAnnualKwh: fc.integer({ min: 0, max: 10_000 }),
    shiftableShare: fc.double({ min: 0, max: 1, noNaN: true }),
    secondMeterAnnualEur: fc.integer({ min: 0, max: 200 }),
    gridBaseAnnualEur: fc.integer({ min: 0, max: 150 }),
  },
  { requiredKeys: ["annualKwh", "deviceAnnualKwh"] },
);
const wallbox: ComparedHousehold = { annualKwh: 5000, deviceAnnualKwh: 2500 };

describe("the modules side by side", () => {
  it("have the figures of Netze BW's sheet", () => {
    const { options } = moduleComparison({ schedule: published.netzeBw }, wallbox);
    const module1Eur = 80 + 0.0757 * 1.19 * 750;
    for (const eur of Object.values(options.module1 ?? {})) expect(eur).toBeCloseTo(module1Eur, 9);
    // 1,250 kWh from 7.57 to 3.03 ct net; the other 1,250 kWh at 11.06 at worst.
    expect(options.module1And3?.expectedEur).toBeCloseTo(module1Eur + 12.5 * (7.57 - 3.03) * 1.19, 6);
    expect(options.module1And3?.lowEur).toBeCloseTo(module1Eur + 12.5 * (7.57 - 3.03 - (11.06 - 7.57)) * 1.19, 6);
    expect(options.module1And3?.highEur).toBeCloseTo(module1Eur + 12.5 * (11.06 - 3.03) * 1.19, 6);
    expect(options.module2?.expectedEur).toBeCloseTo(25 * (7.57 - 3.03) * 1.19 - 50, 6);
  });

  it("count only the quarters in which windows hold", () => {
    const gain = (schedule: GridFeeSchedule) => {
      const { options } = moduleComparison({ schedule }, { ...wallbox, shiftableShare: 1 });
      return (options.module1And3?.expectedEur ?? 0) - (options.module1?.expectedEur ?? 0);
    };
    const { low, standard } = published.bayernwerk.netCtPerKwh;
    expect(gain(published.bayernwerk)).toBeCloseTo((2500 / 2) * ((standard - low) / 100) * 1.19, 6);
  });

  it("are ranges in order, and Modul 1 takes off what its formula says, or the whole grid fee", () => {
    fc.assert(
      fc.property(schedules, households, (schedule, household) => {
        const { options } = moduleComparison({ schedule }, household);
        for (const estimate of Object.values(options)) {
          expect(estimate?.lowEur).toBeLessThanOrEqual((estimate?.expectedEur ?? NaN) + 1e-9);
          expect(estimate?.expectedEur).toBeLessThanOrEqual((estimate?.highEur ?? NaN) + 1e-9);
        }
        const { standard } = schedule.netCtPerKwh;
        const wholeFee = (household.gridBaseAnnualEur ?? Infinity) + (standard * 1.19 * household.annualKwh) / 100;
        expect(options.module1?.expectedEur).toBeCloseTo(Math.min(module1AnnualGrossEur(standard), wholeFee), 6);
      }),
    );
  });

  it("grow with what can wait, and promise nothing where nothing can", () => {
    fc.assert(
      fc.property(schedules, households, (schedule, household) => {
        const gainOf = (shiftableShare: number) => {
          const { module1And3, module1 } = moduleComparison({ schedule }, { ...household, shiftableShare }).options;
          return (module1And3?.expectedEur ?? NaN) - (module1?.expectedEur ?? NaN);
        };
        expect(gainOf(0)).toBeCloseTo(0, 9);
        expect(gainOf(0.8)).toBeGreaterThanOrEqual(gainOf(0.3) - 1e-9);
        expect(gainOf(7)).toBe(gainOf(1));
      }),
    );
  });

  it("do not let Modul 1 exceed the grid fee where that is known", () => {
    const small = { annualKwh: 500, deviceAnnualKwh: 0, gridBaseAnnualEur: 10 };
    expect(moduleComparison({ netCtPerKwh: 7.57 }, small).options.module1?.expectedEur).toBeCloseTo(10 + 5 * 7.57 * 1.19, 9);
  });

  it("name a best one only where no range reaches it", () => {
    const best = (household: ComparedHousehold) => moduleComparison({ schedule: published.westnetz }, household).clearlyBest;
    expect(best({ annualKwh: 2000, deviceAnnualKwh: 100, shiftableShare: 1 })).toBe("module1And3");
    expect(best({ annualKwh: 20_000, deviceAnnualKwh: 10_000, shiftableShare: 0 })).toBe("module2");
    expect(best({ annualKwh: 5000, deviceAnnualKwh: 2500, shiftableShare: 0.1 })).toBeNull();
    expect(moduleComparison({ netCtPerKwh: 7 }, wallbox)).toMatchObject({ options: { module1And3: null }, clearlyBest: null });
  });
});

describe("what the comparison rests on", () => {
  const ids = (gridFee: Parameters<typeof moduleComparison>[0], household = wallbox) =>
    moduleComparison(gridFee, household).assumptions.map(({ id }) => id);

  it("comes with it, defaults marked", () => {
    const { assumptions } = moduleComparison({ schedule: published.edis }, { ...wallbox, secondMeterAnnualEur: 25 });
    const figures = Object.fromEntries(assumptions.map(({ id, value, given, adjustable }) => [id, { value, given, adjustable }]));
    expect(figures).toMatchObject({
      gridFeeNetCtPerKwh: { value: 5.47, given: true, adjustable: false },
      shiftableShare: { value: defaultShiftableShare, given: false, adjustable: true },
      secondMeterAnnualEur: { value: 25, given: true, adjustable: true },
      activeYearShare: { value: 0.5 },
    });
    const bare = moduleComparison({ netCtPerKwh: 7 }, wallbox).assumptions;
    expect(bare.find(({ id }) => id === "secondMeterAnnualEur")).toMatchObject({ value: defaultSecondMeterAnnualEur, given: false });
  });

  it("names nothing of Modul 3 without a table, and the cap only where it is not known", () => {
    expect(ids({ netCtPerKwh: 7 })).not.toContain("shiftableShare");
    expect(ids({ netCtPerKwh: 7 })).toContain("noNegativeGridFee");
    expect(ids({ netCtPerKwh: 7 }, { ...wallbox, gridBaseAnnualEur: 60 })).not.toContain("noNegativeGridFee");
  });
});
