import { describe, expect, it } from "vitest";
import { collapseBlanks, stripBlanks } from "../../src/energy/text.js";

describe("digits", () => {
  it("of every script are read as 0 to 9", () => {
    const rows = Array.from({ length: 0x11_0000 }, (_, code) => code)
      .filter((code) => code < 0xd800 || code > 0xdfff)
      .map((code) => String.fromCodePoint(code))
      .filter((sign) => /\p{Nd}/u.test(sign));
    expect(rows.length).toBeGreaterThan(600);
    // Unicode keeps each script's ten digits together and in order.
    expect(rows.length % 10).toBe(0);
    rows.forEach((sign, index) => expect([sign, stripBlanks(sign)]).toEqual([sign, String(index % 10)]));
  });

  it("are read among other text, which stays as it is", () => {
    expect(collapseBlanks(" C٤  ½ Ⅳ ² straße ")).toBe("C4 ½ Ⅳ ² straße");
    expect(stripBlanks("٧٠ ١٧٣")).toBe("70173");
  });
});
