import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { berlinClock, berlinDayMs, berlinDayStartMs, berlinInstantMs, berlinIso, hourMs } from "../../src/energy/berlinTime.ts";
import { addDays, berlinDate } from "../../src/energy/startDate.ts";

const dates = fc.integer({ min: 0, max: 366 * 30 }).map((days) => addDays("2020-01-01", days));
const clocks = fc.integer({ min: 0, max: 95 }).map((quarter) => {
  return `${String(Math.floor(quarter / 4)).padStart(2, "0")}:${String((quarter % 4) * 15).padStart(2, "0")}`;
});

describe("a day in Germany", () => {
  it("begins at its midnight, the instant after the day before", () => {
    fc.assert(
      fc.property(dates, (date) => {
        const start = berlinDayStartMs(date);
        expect(berlinDate(new Date(start))).toBe(date);
        expect(berlinDate(new Date(start - 1))).toBe(addDays(date, -1));
        expect(berlinClock(start)).toBe("00:00");
      }),
    );
  });

  it.each([
    ["2026-03-28", 24],
    ["2026-03-29", 23],
    ["2026-10-24", 24],
    ["2026-10-25", 25],
  ])("%s lasts %i hours", (date, hours) => expect(berlinDayMs(date)).toBe(hours * hourMs));

  it("finds every clock time again, but one that the spring leaves out", () => {
    fc.assert(
      fc.property(dates, clocks, (date, clock) => {
        const shown = berlinClock(berlinInstantMs(date, clock));
        expect(shown === clock || (berlinDayMs(date) === 23 * hourMs && clock.startsWith("02") && shown.startsWith("03"))).toBe(true);
      }),
    );
    expect(berlinInstantMs("2026-10-25", "02:30")).toBe(Date.parse("2026-10-25T02:30:00+02:00"));
    expect(berlinInstantMs("2026-10-25", "24:00")).toBe(berlinDayStartMs("2026-10-26"));
  });

  it.each(["2026-12-31T00:00:00+01:00", "2026-07-01T13:45:59+02:00", "2026-10-25T02:30:00+01:00", "2026-10-25T02:30:00+02:00"])(
    "is written with its offset: %s",
    (text) => expect(berlinIso(Date.parse(text))).toBe(text),
  );
});
