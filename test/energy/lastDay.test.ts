import { describe, expect, it } from "vitest";
import { parseLastDay } from "../../src/energy/lastDay.ts";
import { parsedFault, parsedOk } from "../../src/energy/parsed.ts";

describe("parseLastDay", () => {
  it.each([
    ["2026-11-21", parsedOk("2026-11-21")],
    [" 2031-01-31 ", parsedOk("2031-01-31")],
    ["2026-11-20", parsedFault("past")],
    ["", parsedFault("empty")],
    ["31.12.2026", parsedFault("format")],
    ["2027-02-29", parsedFault("format")],
  ])("%j → %o", (text, parsed) => {
    expect(parseLastDay(text, "2026-11-21")).toEqual(parsed);
  });
});
