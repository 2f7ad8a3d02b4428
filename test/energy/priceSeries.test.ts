import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { berlinInstantMs, minuteMs } from "../../src/energy/berlinTime.ts";
import {
  nextPriceNewsMs,
  priceAvailability,
  priceDay,
  priceDays,
  priceRange,
  slotAt,
  slotsPerDay,
  type PriceSeries,
} from "../../src/energy/priceSeries.ts";
import { addDays } from "../../src/energy/startDate.ts";
import { daysFrom, seriesOf } from "./prices.ts";

const dates = fc.integer({ min: 0, max: 800 }).map((days) => addDays("2026-01-01", days));
const notActive: PriceSeries = { subscriptionId: "sub_1", slotMinutes: 15, reference: "", slots: null };

describe("a day of prices", () => {
  it.each([
    ["2026-03-28", 96, 24],
    ["2026-03-29", 92, 23],
    ["2026-10-25", 100, 25],
  ])("%s has %i quarter-hours and %i hours", (date, quarters, hours) => {
    expect([slotsPerDay(date, 15), slotsPerDay(date, 60)]).toEqual([quarters, hours]);
    expect(priceDay(daysFrom(addDays(date, -1), 3), date)?.slots).toHaveLength(quarters);
    expect(
      priceDay(
        daysFrom(date, 1, () => 20, 60),
        date,
      ),
    ).toMatchObject({ complete: true, slots: { length: hours } });
  });

  it("is cut out of a longer series, without a slot lost or taken twice", () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 1, max: 5 }), (date, days) => {
        const series = daysFrom(date, days);
        const cut = priceDays(series);
        expect(cut.map((day) => day.date)).toEqual(Array.from({ length: days }, (_, index) => addDays(date, index)));
        expect(cut.flatMap(({ slots }) => slots)).toEqual(series.slots);
        expect(cut.every(({ complete, startMs, endMs, slots }) => complete && endMs - startMs === slots.length * 15 * minuteMs)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it("shows what is missing as a gap, at the edge and within", () => {
    const { slots, ...rest } = daysFrom("2026-05-04", 1, (index) => (index === 3 ? null : 20));
    const day = priceDay({ ...rest, slots: slots?.filter((_, index) => index > 0 && index !== 7) ?? null }, "2026-05-04");
    expect(day?.slots).toHaveLength(96);
    expect(day?.complete).toBe(false);
    expect(day?.slots.flatMap(({ ctPerKwh }, index) => (ctPerKwh === null ? [index] : []))).toEqual([0, 3, 7]);
  });

  it("is none where nothing of it is known", () => {
    expect(priceDay(daysFrom("2026-05-04", 1), "2026-05-05")).toBeNull();
    expect(priceDay(notActive, "2026-05-04")).toBeNull();
    expect([priceDays(notActive), priceDays({ ...notActive, slots: [] })]).toEqual([[], []]);
  });
});

describe("the slot of an instant", () => {
  it("holds it, or there is none", () => {
    const series = daysFrom("2026-03-29", 2);
    const first = series.slots?.[0]?.startMs ?? 0;
    fc.assert(
      fc.property(fc.integer({ min: -50_000_000, max: 250_000_000 }), (offset) => {
        const found = slotAt(series, first + offset);
        const expected = series.slots?.[Math.floor(offset / (15 * minuteMs))];
        expect(found).toBe(expected ?? null);
      }),
    );
  });

  it("is none in a hole of the series", () => {
    const series = seriesOf(0, [1, 2, 3]);
    const holed = { ...series, slots: series.slots?.filter((_, index) => index !== 1) ?? null };
    expect(slotAt(holed, 20 * minuteMs)).toBeNull();
    expect(slotAt(notActive, 0)).toBeNull();
  });
});

describe("today and tomorrow", () => {
  const today = "2026-05-04";
  const at = (clock: string) => berlinInstantMs(today, clock);
  const seen = (series: PriceSeries, clock: string) => {
    const availability = priceAvailability(series, at(clock));
    return { availability, askAgain: nextPriceNewsMs(availability, at(clock)) };
  };

  it.each([
    ["10:00", "expected", at("12:45")],
    ["12:44", "expected", at("12:45")],
    ["12:45", "due", at("12:50")],
    ["14:20", "due", at("14:25")],
    ["14:21", "late", at("14:51")],
    ["23:50", "late", at("24:00")],
  ])("at %s without tomorrow's prices: %s", (clock, tomorrowState, askAgain) => {
    const { availability, askAgain: next } = seen(daysFrom(today, 1), clock);
    expect(availability).toMatchObject({ status: "active", tomorrow: null, tomorrowState });
    expect(next).toBe(askAgain);
  });

  it("are both there once tomorrow's have come, until midnight", () => {
    const { availability, askAgain } = seen(daysFrom(today, 2), "13:10");
    expect(availability).toMatchObject({
      status: "active",
      today: { date: today },
      tomorrow: { date: "2026-05-05" },
      tomorrowState: "there",
      now: { startMs: at("13:00") },
    });
    expect(askAgain).toBe(at("24:00"));
  });

  it("show half a tomorrow, but wait for the whole", () => {
    const half = daysFrom(today, 2, (index) => (index < 140 ? 20 : null));
    expect(seen(half, "13:00").availability).toMatchObject({ tomorrow: { complete: false }, tomorrowState: "due" });
  });

  it("are not active, or without a price of now", () => {
    expect(seen(notActive, "13:00")).toEqual({ availability: { status: "notActive" }, askAgain: at("24:00") });
    expect(seen(daysFrom("2026-05-05", 1), "13:00").availability).toMatchObject({ today: null, now: null });
  });
});

describe("the range of prices", () => {
  it("leaves gaps out and takes the first of equal ones", () => {
    const range = priceRange(seriesOf(0, [null, 5, -2, 9, -2, 9]).slots ?? []);
    expect(range).toMatchObject({ cheapest: { startMs: 30 * minuteMs }, dearest: { startMs: 45 * minuteMs }, meanCtPerKwh: 19 / 5 });
    expect(priceRange(seriesOf(0, [null]).slots ?? [])).toBeNull();
  });
});
