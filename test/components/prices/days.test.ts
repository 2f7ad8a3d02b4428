import * as fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { clockChangeOf, hourMarks, markedWindows, ratesOfDay } from "../../../src/components/prices/dayOverview.js";
import { fullHours } from "../../../src/components/prices/loadPresets.js";
import { doubledHour, gapSpans, writeHour, writeSpan, writeTime } from "../../../src/components/prices/priceTimes.js";
import { berlinDayMs, berlinDayStartMs, hourMs, minuteMs } from "../../../src/energy/berlinTime.js";
import { rateAt } from "../../../src/energy/gridFeeSchedule.js";
import { priceDay, slotsPerDay, type PriceDay, type PriceSeries } from "../../../src/energy/priceSeries.js";
import { addDays } from "../../../src/energy/startDate.js";
import { createFormat } from "../../../src/messages/format.js";
import { prices } from "../../../src/messages/de/prices.js";
import { daysFrom } from "../../energy/prices.js";
import { published } from "../../energy/schedules.js";

const format = createFormat("de");
const quarterMs = 15 * minuteMs;
const at = (instant: string) => Date.parse(instant);

function dayOf(series: PriceSeries, date: string): PriceDay {
  const day = priceDay(series, date);
  if (!day) throw new Error(`No prices on ${date}`);
  return day;
}

afterEach(() => vi.unstubAllEnvs());

describe.each(["Europe/Berlin", "Asia/Tokyo", "America/New_York", "Pacific/Kiritimati"])("in a browser in %s", (timeZone) => {
  const inZone = () => {
    vi.stubEnv("TZ", timeZone);
    // Otherwise this would test nothing.
    expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(timeZone);
  };

  it("times are those of the wall in Germany", () => {
    inZone();
    expect(writeTime(prices, format, at("2026-11-21T12:15:00Z"))).toBe("13:15");
    expect(writeTime(prices, format, at("2026-07-21T12:15:00Z"))).toBe("14:15");
    expect(writeSpan(prices, format, { startMs: at("2026-11-21T22:45:00Z"), endMs: at("2026-11-21T23:00:00Z") })).toBe(
      "23:45–24:00\u00a0Uhr",
    );
  });

  it("the hour that comes twice is 2A and 2B, and no other", () => {
    inZone();
    const startMs = berlinDayStartMs("2026-10-25");
    const hours = Array.from({ length: 25 }, (_, hour) => writeHour(startMs + hour * hourMs));
    expect(hours.slice(0, 6)).toEqual(["0", "1", "2A", "2B", "3", "4"]);
    expect(writeTime(prices, format, startMs + 2.25 * hourMs)).toBe("2A:15");
    expect(writeSpan(prices, format, { startMs: startMs + 2.75 * hourMs, endMs: startMs + 3 * hourMs })).toBe("2A:45–2B:00\u00a0Uhr");
    expect(writeHour(berlinDayStartMs("2026-03-29") + 2 * hourMs)).toBe("3");
    expect(doubledHour(berlinDayStartMs("2026-03-29") + 2 * hourMs)).toBeNull();
  });

  it("every day has its own slots, hours and end", () => {
    inZone();
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2000 }), fc.constantFrom<15 | 60>(15, 60), (offset, slotMinutes) => {
        const date = addDays("2024-01-01", offset);
        const day = dayOf(
          daysFrom(addDays(date, -1), 3, (index) => index, slotMinutes),
          date,
        );
        expect(day.slots).toHaveLength(slotsPerDay(date, slotMinutes));
        expect([23, 24, 25]).toContain((day.endMs - day.startMs) / hourMs);
        expect(writeTime(prices, format, day.startMs)).toBe("00:00");
        const marks = hourMarks(day);
        expect([marks[0]?.at, marks.at(-1)?.at]).toEqual([0, 1]);
        const ends = day.slots.map((slot) => slot.startMs + slotMinutes * minuteMs);
        expect(new Set(day.slots.map(({ startMs }) => writeTime(prices, format, startMs))).size).toBe(day.slots.length);
        expect(ends.at(-1)).toBe(day.startMs + berlinDayMs(date));
      }),
      { numRuns: 40 },
    );
  });
});

describe("the foot of the picture", () => {
  it("knows that the clocks change", () => {
    expect(clockChangeOf(dayOf(daysFrom("2026-03-29", 1), "2026-03-29"))).toBe("spring");
    expect(clockChangeOf(dayOf(daysFrom("2026-10-25", 1), "2026-10-25"))).toBe("autumn");
    expect(clockChangeOf(dayOf(daysFrom("2026-11-21", 1), "2026-11-21"))).toBeNull();
    const spring = hourMarks(dayOf(daysFrom("2026-03-29", 1), "2026-03-29"));
    expect(spring.find(({ hour }) => hour === 12)?.at).toBeCloseTo(11 / 23, 6);
  });

  it.each(["2026-03-29", "2026-10-25", "2026-02-28", "2026-07-01"])("has the grid fee's rates of %s", (date) => {
    const day = dayOf(daysFrom(date, 1), date);
    for (const schedule of Object.values(published)) {
      const rates = ratesOfDay(schedule, day);
      if (rates.length === 0) continue;
      const all = rates.flatMap(({ value, count }) => Array.from({ length: count }, () => value));
      expect(all).toEqual(
        Array.from({ length: slotsPerDay(date, 15) }, (_, index) => rateAt(schedule, new Date(day.startMs + index * quarterMs))),
      );
    }
  });

  it("has no rates where the table is another year's or the standard rate holds all day", () => {
    const day = (date: string) => dayOf(daysFrom(date, 1), date);
    expect(ratesOfDay(published.netzeBw, day("2027-01-02"))).toEqual([]);
    expect(ratesOfDay(published.bayernwerk, day("2026-11-21"))).toEqual([]);
    expect(ratesOfDay(published.bayernwerk, day("2026-06-21"))).not.toEqual([]);
  });
});

describe("the marked windows", () => {
  it("are two hours long and lie in the day, whatever the series holds beside it", () => {
    const series = daysFrom("2026-11-20", 3, (index) => Math.abs(index - 96 - 40));
    const marks = markedWindows(series, dayOf(series, "2026-11-21"));
    const startMs = berlinDayStartMs("2026-11-21");
    expect(marks?.cheapest).toMatchObject({ startMs: startMs + 36 * quarterMs, endMs: startMs + 44 * quarterMs });
    expect(marks?.dearest).toMatchObject({ startMs: startMs + 88 * quarterMs, endMs: startMs + 96 * quarterMs });
  });

  it("are left out where all is the same, or too little is known", () => {
    const mark = (series: PriceSeries) => markedWindows(series, dayOf(series, "2026-11-21"));
    expect(mark(daysFrom("2026-11-21", 1, () => 30))).toBeNull();
    expect(mark(daysFrom("2026-11-21", 1, (index) => (index % 7 === 0 ? null : index)))).toBeNull();
  });
});

describe("stretches without a price", () => {
  it("are joined", () => {
    const series = daysFrom("2026-11-21", 1, (index) => ([4, 5, 6, 95].includes(index) ? null : 30));
    const spans = gapSpans(dayOf(series, "2026-11-21").slots, quarterMs);
    expect(spans.map((span) => writeSpan(prices, format, span))).toEqual(["01:00–01:45\u00a0Uhr", "23:45–24:00\u00a0Uhr"]);
  });
});

describe("the hours until which something can be done", () => {
  it("are full ones, after now, up to the end", () => {
    const hours = fullHours(at("2026-11-21T14:15:00Z"), at("2026-11-21T17:00:00Z"));
    expect(hours).toEqual([at("2026-11-21T15:00:00Z"), at("2026-11-21T16:00:00Z"), at("2026-11-21T17:00:00Z")]);
    expect(fullHours(at("2026-11-21T15:00:00Z"), at("2026-11-21T15:30:00Z"))).toEqual([]);
  });
});
