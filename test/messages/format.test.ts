import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseAnnualKwh } from "../../src/energy/usage.js";
import { createFormat } from "../../src/messages/format.js";

const german = createFormat("de");
const english = createFormat("en");

describe("figures", () => {
  it("are written as in Germany, with a true minus and a blank that does not break", () => {
    expect(german.eur(117.03)).toBe("117,03\u00a0€");
    expect(german.eur(-11.21)).toBe("\u221211,21\u00a0€");
    expect(german.ct(0.27042)).toBe("27,04\u00a0ct");
    expect(german.ct(-0.0533)).toBe("\u22125,33\u00a0ct");
    expect(german.kwh(5000)).toBe("5.000\u00a0kWh");
    expect(german.percent(0.324)).toBe("32\u00a0%");
  });

  it("follow the locale and never the browser", () => {
    expect(english.eur(-11.21)).toBe("\u2212€11.21");
    expect(english.kwh(5000)).toBe("5,000\u00a0kWh");
    expect(english.groupSeparator).toBe(",");
    expect(createFormat("de-AT").groupSeparator).toBe(".");
  });

  it("are read back as they were written", () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 50_000 }), fc.constantFrom(german, english), (kwh, format) => {
        expect(parseAnnualKwh(format.integer(kwh), format.groupSeparator)).toEqual({ ok: true, value: kwh });
        expect(parseAnnualKwh(format.kwh(kwh), format.groupSeparator)).toEqual({ ok: true, value: kwh });
      }),
    );
  });
});

describe("dates", () => {
  it("are Germany's, whatever the instant says elsewhere", () => {
    expect(german.date("2026-11-20T23:30:00Z")).toBe("21. November 2026");
    expect(german.date("2026-12-01")).toBe("1. Dezember 2026");
    expect(german.time("2026-07-01T12:05:00Z")).toBe("14:05");
  });
});
