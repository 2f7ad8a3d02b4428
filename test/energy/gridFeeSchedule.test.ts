import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clockOfMinute, minuteOfClock } from "../../src/energy/clockWindow.ts";
import {
  berlinQuarter,
  bestShift,
  checkSchedule,
  grossCtPerKwh,
  isActiveQuarter,
  quarterHourRates,
  rateAt,
  rateAtMinute,
  shiftSavingEur,
  windowsOf,
  type GridFeeRate,
  type GridFeeSchedule,
  type Quarter,
} from "../../src/energy/gridFeeSchedule.ts";
import { published, schedule } from "./schedules.ts";

const quarters: readonly Quarter[] = [1, 2, 3, 4];
const at = (clock: string) => minuteOfClock(clock) ?? Number.NaN;
const ranges = (table: GridFeeSchedule, rate: GridFeeRate) => windowsOf(table, rate).map(({ from, to }) => `${from}-${to}`);

describe("rateAtMinute", () => {
  it.each<[keyof typeof published, Quarter, string, GridFeeRate]>([
    ["berlin", 1, "22:00", "standard"],
    ["berlin", 1, "22:14", "standard"],
    ["berlin", 1, "22:15", "low"],
    ["berlin", 1, "23:59", "low"],
    ["berlin", 1, "00:00", "low"],
    ["berlin", 1, "06:29", "low"],
    ["berlin", 1, "06:30", "standard"],
    ["berlin", 1, "17:15", "high"],
    ["berlin", 1, "20:15", "standard"],
    ["avacon", 4, "00:14", "low"],
    ["avacon", 4, "00:15", "low"],
    ["ewe", 3, "23:59", "low"],
    ["edis", 1, "10:15", "high"],
    ["edis", 1, "12:00", "standard"],
    ["edis", 1, "20:14", "high"],
    ["edis", 2, "20:14", "standard"],
    ["mitnetz", 4, "18:59", "high"],
    ["mitnetz", 4, "19:00", "low"],
    ["ten", 1, "11:59", "high"],
    ["ten", 1, "09:00", "standard"],
    ["ten", 1, "18:59", "high"],
    ["nergie", 2, "14:14", "low"],
    ["nergie", 2, "14:15", "standard"],
    ["mittelhessen", 3, "22:30", "high"],
    ["mittelhessen", 3, "23:00", "low"],
    ["odr", 2, "23:00", "high"],
    ["odr", 2, "04:59", "high"],
    ["odr", 1, "23:00", "standard"],
    ["bayernwerk", 3, "12:00", "low"],
    ["bayernwerk", 4, "12:00", "standard"],
    ["leineNetz", 3, "18:00", "high"],
    ["leineNetz", 2, "18:00", "standard"],
    ["badSaulgau", 1, "12:00", "standard"],
    ["badSaulgau", 2, "12:00", "high"],
    ["schwaebischHall", 4, "23:59", "low"],
    ["schwaebischHall", 3, "23:59", "standard"],
  ])("%s, quarter %i, %s: %s", (name, quarter, clock, rate) => {
    expect(rateAtMinute(published[name], at(clock), quarter)).toBe(rate);
  });

  it("wraps minutes around the day", () => {
    fc.assert(
      fc.property(fc.integer({ min: -5000, max: 5000 }), (minute) => {
        expect(rateAtMinute(published.berlin, minute, 1)).toBe(rateAtMinute(published.berlin, minute + 24 * 60, 1));
      }),
    );
  });

  it("lets high win where a sheet overlaps, and ignores what cannot be read", () => {
    const overlap = schedule("overlap", [1, 5, 9], quarters, "12:00-18:00", "17:00-19:00");
    expect(rateAtMinute(overlap, at("17:30"), 1)).toBe("high");
    const broken = schedule("broken", [1, 5, 9], quarters, "25:00-26:00, 9:00-10:00, 10:60-12:00, 08:00-08:00", "24:15-25:00");
    expect(new Set(quarterHourRates(broken, 1))).toEqual(new Set(["standard"]));
  });
});

describe("rateAt", () => {
  it.each([
    ["winter time", "2026-01-15T21:15:00Z", "low"],
    ["the minute before", "2026-01-15T21:14:59.999Z", "standard"],
    ["summer time", "2026-07-15T20:15:00Z", "low"],
    ["the minute before", "2026-07-15T20:14:59Z", "standard"],
    ["spring forward, 01:59", "2026-03-29T00:59:00Z", "low"],
    ["spring forward, 03:00 at once", "2026-03-29T01:00:00Z", "low"],
    ["spring forward, 06:29", "2026-03-29T04:29:00Z", "low"],
    ["spring forward, 06:30", "2026-03-29T04:30:00Z", "standard"],
    ["fall back, 06:29", "2026-10-25T05:29:00Z", "low"],
    ["fall back, 06:30", "2026-10-25T05:30:00Z", "standard"],
    ["a leap day's midnight", "2028-02-28T23:00:00Z", "low"],
  ])("Berlin, %s (%s): %s", (_, instant, rate) => {
    expect(rateAt(published.berlin, new Date(instant))).toBe(rate);
  });

  it("gives both of the doubled hours in October the same rate", () => {
    const night = schedule("night", [1, 5, 9], quarters, "02:00-03:00", "17:00-19:00");
    const rates = ["00:00", "00:30", "01:00", "01:30", "02:00"].map((clock) => rateAt(night, new Date(`2026-10-25T${clock}:00Z`)));
    expect(rates).toEqual(["low", "low", "low", "low", "standard"]);
  });

  it("takes the quarter from the date in Germany", () => {
    const evening = (day: string) => rateAt(published.mitnetz, new Date(`${day}T17:30:00Z`));
    expect([evening("2026-03-31"), evening("2026-04-01")]).toEqual(["low", "standard"]);
    expect(berlinQuarter(new Date("2026-03-31T21:59:59Z"))).toBe(1);
    expect(berlinQuarter(new Date("2026-03-31T22:00:00Z"))).toBe(2);
    expect(berlinQuarter(new Date("2026-06-30T22:00:00Z"))).toBe(3);
    expect(berlinQuarter(new Date("2026-09-30T21:59:59Z"))).toBe(3);
    expect(berlinQuarter(new Date("2026-09-30T22:00:00Z"))).toBe(4);
    expect(berlinQuarter(new Date("2026-12-31T23:00:00Z"))).toBe(1);
  });

  it("throws for an invalid date", () => {
    expect(() => rateAt(published.berlin, new Date("never"))).toThrow(RangeError);
  });
});

describe("quarterHourRates and windowsOf", () => {
  it("joins, sorts and completes what the sheet prints", () => {
    expect(ranges(published.avacon, "low")).toEqual(["23:00-05:00"]);
    expect(ranges(published.eam, "low")).toEqual(["11:00-15:00", "23:00-06:00"]);
    expect(ranges(published.schwaebischHall, "low")).toEqual(["22:00-07:00"]);
    expect(ranges(published.mitnetz, "standard")).toEqual(["03:00-08:00", "12:00-17:00"]);
    expect(ranges(published.ten, "high")).toEqual(["08:00-09:00", "10:30-12:00", "17:30-19:00"]);
    expect(ranges(schedule("none", [1, 5, 9], quarters, "", ""), "standard")).toEqual(["00:00-24:00"]);
    expect(ranges(schedule("evening", [1, 5, 9], quarters, "20:00-24:00", "00:00-05:00"), "low")).toEqual(["20:00-24:00"]);
  });

  it("cuts each published day into 96 quarter-hours that agree with the windows", () => {
    for (const table of Object.values(published)) {
      for (const quarter of quarters) {
        const rates = quarterHourRates(table, quarter);
        expect(rates).toHaveLength(96);
        expect(rates.every((rate) => rate === "standard")).toBe(!isActiveQuarter(table, quarter));
      }
    }
  });

  it("covers every minute of any day exactly once", () => {
    const clock = fc.integer({ min: 0, max: 96 }).map((index) => clockOfMinute(index * 15));
    const window = fc.record({ rate: fc.constantFrom("low" as const, "high" as const), from: clock, to: clock });
    fc.assert(
      fc.property(fc.array(window, { maxLength: 6 }), fc.integer({ min: 0, max: 1439 }), (windows, minute) => {
        const table = { ...published.berlin, windows };
        const all = (["low", "standard", "high"] as const).flatMap((rate) => windowsOf(table, rate));
        const holding = all.filter(({ from, to }) =>
          at(from) < at(to) ? at(from) <= minute && minute < at(to) : at(from) <= minute || minute < at(to),
        );
        expect(holding.map(({ rate }) => rate)).toEqual([rateAtMinute(table, minute, 1)]);
        expect(quarterHourRates(table, 1)[Math.floor(minute / 15)]).toBe(rateAtMinute(table, minute, 1));
      }),
    );
  });
});

describe("moving a load", () => {
  it("saves the gross difference of the rates", () => {
    const shift = { kwh: 10, fromMinute: at("18:00"), toMinute: at("12:00"), quarter: 1 } as const;
    expect(grossCtPerKwh(published.netzeBw, "standard")).toBeCloseTo(9.0083, 6);
    expect(shiftSavingEur(published.netzeBw, shift)).toBeCloseTo(0.95557, 5);
    expect(shiftSavingEur(published.netzeBw, { ...shift, fromMinute: at("09:00") })).toBeCloseTo(0.54026, 5);
    expect(shiftSavingEur(published.bayernwerk, shift)).toBe(0);
  });

  it("starts from the dearest and ends at the cheapest of the longest windows", () => {
    expect(bestShift(published.edis, 1)).toEqual({ fromMinute: at("16:45"), toMinute: at("23:30") });
    expect(bestShift(published.odr, 2)).toEqual({ fromMinute: at("22:00"), toMinute: at("11:00") });
    expect(bestShift(published.odr, 1)).toBeNull();
    expect(bestShift(schedule("flat", [5, 5, 5], quarters, "00:00-05:00", "17:00-19:00"), 1)).toBeNull();
    expect(bestShift(schedule("no low", [1, 5, 9], quarters, "", "17:00-19:00"), 1)).toEqual({
      fromMinute: at("17:00"),
      toMinute: at("19:00"),
    });
  });

  it("mirrors when moved back, and none beats the best", () => {
    const minute = fc.integer({ min: 0, max: 1439 });
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.values(published)),
        fc.constantFrom(...quarters),
        minute,
        minute,
        (table, quarter, one, other) => {
          const saving = (fromMinute: number, toMinute: number) => shiftSavingEur(table, { kwh: 7, fromMinute, toMinute, quarter });
          const best = bestShift(table, quarter) ?? { fromMinute: 0, toMinute: 0 };
          expect(saving(one, other)).toBeCloseTo(-saving(other, one), 10);
          expect(saving(best.fromMinute, best.toMinute)).toBeGreaterThanOrEqual(saving(one, other));
        },
      ),
    );
  });
});

describe("checkSchedule", () => {
  it.each(Object.entries(published))("finds nothing in the published table of %s", (_, table) => {
    expect(checkSchedule(table)).toEqual([]);
  });

  it.each<[string, GridFeeSchedule, string]>([
    ["a time that is none", schedule("x", [1, 5, 9], quarters, "24:15-05:00", "17:00-19:00"), "windows[0].from is not a time"],
    ["an empty window", schedule("x", [1, 5, 9], quarters, "05:00-05:00", "17:00-19:00"), "windows[0] is empty"],
    [
      "a border off the quarter-hour",
      schedule("x", [1, 5, 9], quarters, "00:00-05:10", "17:00-19:00"),
      "windows[0].to is not on a quarter-hour",
    ],
    ["an overlap", schedule("x", [1, 5, 9], quarters, "00:00-05:00", "04:00-06:00"), "windows[1] starts within windows[0]"],
    ["HT above twice ST", schedule("Glattbach", [1, 5, 12], quarters, "00:00-05:00", "17:00-19:00"), "more than twice"],
    ["HT below ST", schedule("x", [1, 5, 4], quarters, "00:00-05:00", "17:00-19:00"), "below standard"],
    ["NT above 40 %", schedule("Albwerk", [4.45, 10, 12], quarters, "00:00-05:00", "17:00-19:00"), "10 to 40 %"],
    ["NT below 10 %", schedule("x", [0.2, 5, 9], quarters, "00:00-05:00", "17:00-19:00"), "10 to 40 %"],
    ["no number", schedule("x", [1, Number.NaN, 9], quarters, "00:00-05:00", "17:00-19:00"), "not a positive number"],
    ["one active quarter", schedule("x", [1, 5, 9], [1], "00:00-05:00", "17:00-19:00"), "fewer than two quarters"],
    ["a quarter twice", schedule("x", [1, 5, 9], [1, 1, 4], "00:00-05:00", "17:00-19:00"), "names a quarter twice"],
    ["too little HT", schedule("x", [1, 5, 9], quarters, "00:00-05:00", "17:00-18:45"), "105 minutes a day"],
    ["no source", { ...published.berlin, source: "" }, "source is not"],
  ])("finds %s", (_, table, fault) => {
    expect(checkSchedule(table)).toEqual([expect.stringContaining(fault)]);
  });
});
