import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parsedFault, parsedOk } from "../../src/energy/parsed.ts";
import { isForeignVatId, parseVatId } from "../../src/energy/vatId.ts";

describe("parseVatId", () => {
  // The examples of the Commission's list.
  it.each([
    "DE123456789", "ATU12345678", "BE0123456789", "FRXX999999999", "NL123456789B01", "ESX9999999X", "ES12345678Z", "IE1234567WA",
    "IE9X99999L", "LT999999999999", "RO12", "SE999999999999", "XIGD123", "EL999999999", "CY99999999L",
  ])("takes %s, however it is written", (id) => {
    for (const text of [id, id.toLowerCase(), id.replace(/(.{3})/g, "$1 "), `${id.slice(0, 2)}-${id.slice(2)}`]) {
      expect(parseVatId(text)).toEqual(parsedOk(id));
      expect(isForeignVatId(text)).toBe(false);
    }
  }); // prettier-ignore

  it.each([
    ["123456789", "country"],
    ["12/345/67890", "country"],
    ["D", "country"],
    ["DE12345678", "format"],
    ["DE1234567890", "format"],
    ["DE12345678A", "format"],
    ["AT12345678", "format"],
    ["DE", "format"],
    ["NO<b>", "format"],
  ])("refuses %j: %s", (text, fault) => {
    expect(parseVatId(text)).toEqual(parsedFault(fault));
  });

  it("takes what is left empty, and what another country may have given", () => {
    expect(parseVatId(" \u00A0")).toEqual(parsedOk(""));
    for (const id of ["CHE123456789MWST", "GB123456789", "NO123456789MVA"]) {
      expect(parseVatId(id)).toEqual(parsedOk(id));
      expect(isForeignVatId(id)).toBe(true);
    }
  });

  it("reads what it made as the same", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[a-zA-Z]{2}[\d .-]{0,14}$/)), (text) => {
        const parsed = parseVatId(text);
        expect(parsed.ok ? parseVatId(parsed.value) : parsed).toEqual(parsed);
      }),
    );
  });
});

it("takes no foreign VAT id without end", () => {
  expect(parseVatId(`US${"1".repeat(30)}`)).toEqual(parsedOk(`US${"1".repeat(30)}`));
  expect(parseVatId(`US${"1".repeat(31)}`)).toEqual(parsedFault("format"));
});
