import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parsedFault, parsedOk } from "../../src/energy/parsed.ts";
import { addDays, berlinDate, latestStartInDays, parseStartDate } from "../../src/energy/startDate.ts";

const today = "2026-11-21";

describe("parseStartDate", () => {
  it.each([
    ["2026-11-22", parsedOk("2026-11-22")],
    [" 2027-11-21 ", parsedOk("2027-11-21")],
    ["2027-11-22", parsedFault("tooLate")],
    ["2026-11-21", parsedFault("tooEarly")],
    ["1999-01-01", parsedFault("tooEarly")],
    ["", parsedFault("empty")],
    ["22.11.2026", parsedFault("format")],
    ["2027-02-29", parsedFault("format")],
    ["2027-13-01", parsedFault("format")],
    ["+12026-11-22", parsedFault("format")],
    ["<script>", parsedFault("format")],
  ])("%j → %o", (text, parsed) => {
    expect(parseStartDate(text, today)).toEqual(parsed);
  });

  it("takes every day of the coming year, and no other", () => {
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 800 }), (days) => {
        expect(parseStartDate(addDays(today, days), today).ok).toBe(days >= 1 && days <= latestStartInDays);
      }),
    );
  });
});

describe("berlinDate", () => {
  it("goes by the clock in Germany", () => {
    expect(berlinDate(new Date("2026-07-15T21:59:59Z"))).toBe("2026-07-15");
    expect(berlinDate(new Date("2026-07-15T22:00:00Z"))).toBe("2026-07-16");
    expect(berlinDate(new Date("2026-12-31T23:00:00Z"))).toBe("2027-01-01");
  });
});
