import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { easterSunday, isNationwideHoliday, isWorkingDay } from "../../src/energy/holidays.ts";
import { addDays } from "../../src/energy/startDate.ts";

/** Every day of a year. */
function daysOf(year: number): readonly string[] {
  const days: string[] = [];
  for (let day = `${year}-01-01`; day.startsWith(String(year)); day = addDays(day, 1)) days.push(day);
  return days;
}

// Easter Sunday is on 5 April 2026, 28 March 2027 and 16 April 2028.
const nationwide: Readonly<Record<number, readonly string[]>> = {
  2026: ["01-01", "04-03", "04-06", "05-01", "05-14", "05-25", "10-03", "12-25", "12-26"],
  2027: ["01-01", "03-26", "03-29", "05-01", "05-06", "05-17", "10-03", "12-25", "12-26"],
  2028: ["01-01", "04-14", "04-17", "05-01", "05-25", "06-05", "10-03", "12-25", "12-26"],
};

describe("nationwide holidays", () => {
  it.each([2026, 2027, 2028])("are nine in %i, and no other day is one", (year) => {
    const found = daysOf(year).filter(isNationwideHoliday);
    expect(found.map((date) => date.slice(5))).toEqual(nationwide[year]);
  });

  it.each([
    [1954, "1954-04-18"],
    [1961, "1961-04-02"],
    [2008, "2008-03-23"],
    [2038, "2038-04-25"],
    [2049, "2049-04-18"],
    [2076, "2076-04-19"],
  ])("know Easter of %i, also where the rule has its exceptions", (year, easter) => {
    expect(easterSunday(year)).toBe(easter);
  });

  it("put Easter on a Sunday from 22 March to 25 April, whatever the year", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1583, max: 9999 }), (year) => {
        const easter = easterSunday(year);
        expect(new Date(`${easter}T00:00:00Z`).getUTCDay()).toBe(0);
        expect(easter >= `${year}-03-22` && easter <= `${year}-04-25`).toBe(true);
      }),
    );
  });
});

describe("working days", () => {
  it.each([
    ["2026-11-21", "a Saturday", false],
    ["2026-11-22", "a Sunday", false],
    ["2026-11-23", "a Monday", true],
    ["2027-03-26", "Good Friday", false],
    ["2027-05-17", "Whit Monday", false],
    ["2027-10-31", "a Sunday, Reformation Day in some states", false],
    ["2027-11-01", "All Saints' Day, which some states have", true],
  ])("%s, %s: %s", (date, _, works) => {
    expect(isWorkingDay(date)).toBe(works);
  });

  it("are never more than four days apart", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3650 }), (days) => {
        const day = addDays("2026-01-01", days);
        expect([0, 1, 2, 3, 4].some((later) => isWorkingDay(addDays(day, later)))).toBe(true);
      }),
    );
  });
});
