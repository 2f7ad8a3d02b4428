import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  isMaloId,
  isMeloId,
  maloCheckDigit,
  maloHint,
  meterType,
  normaliseId,
  maxMeterTextLength,
  normaliseMeterNumber,
  parseMeterNumber,
  parseMaloId,
  parseOrderedMeterNumber,
} from "../../src/energy/meter.ts";
import { parsedFault, parsedOk } from "../../src/energy/parsed.ts";

const melo = "DE0071373163400000E000A0014996748";

describe("meter", () => {
  it("is smart only with a gateway", () => {
    expect([meterType("ferraris"), meterType("digital"), meterType("smart"), meterType(null)]).toEqual([
      "analog",
      "analog",
      "smart",
      "analog",
    ]);
  });

  it("takes a meter number of any form", () => {
    expect(parseMeterNumber(" 1 lgz00 5682\u00A09358\n")).toEqual(parsedOk("1LGZ0056829358"));
    expect(parseMeterNumber("12LN6786454")).toEqual(parsedOk("12LN6786454"));
    expect(parseMeterNumber("Nr. 4711/ß")).toEqual(parsedOk("NR.4711/ß"));
    expect(parseMeterNumber(" \u200B")).toEqual(parsedFault("empty"));
    for (const stray of ["\u{1F50C}", "<script>1</script>"]) expect(parseMeterNumber(stray)).toEqual(parsedFault("characters"));
  });
});

describe("what an order carries", () => {
  it("is a meter number, or what a host sends where it is to follow, in one line and not without end", () => {
    for (const text of ["1APA0195124010", "NACHREICHEN", "folgt später", "x".repeat(maxMeterTextLength)])
      expect(parseOrderedMeterNumber(text)).toEqual(parsedOk(text));
    expect(parseOrderedMeterNumber("folgt\n spät\u0007er")).toEqual(parsedOk("folgt spät er"));
    expect(parseOrderedMeterNumber("")).toEqual(parsedFault("empty"));
    for (const stray of ["<b>1</b>", "-", "1\ud800"]) expect(parseOrderedMeterNumber(stray)).toEqual(parsedFault("characters"));
    expect(parseOrderedMeterNumber("x".repeat(maxMeterTextLength + 1))).toEqual(parsedFault("tooLong"));
  });

  it("is whatever stands in the place of a MaLo-ID, but for markup and texts without end", () => {
    for (const text of ["50491310272", melo, "-", "NR.4711/ß"]) expect(parseMaloId(text)).toEqual(parsedOk(text));
    expect(parseMaloId(" 504 913 102 72")).toEqual(parsedOk("50491310272"));
    expect(parseMaloId(" ")).toEqual(parsedOk(""));
    for (const stray of ["<b>1</b>", "1\udc00"]) expect(parseMaloId(stray)).toEqual(parsedFault("characters"));
    expect(parseMaloId("1".repeat(maxMeterTextLength + 1))).toEqual(parsedFault("tooLong"));
  });
});

describe("MaLo-ID", () => {
  it.each(["41373559241", "51238696781", "56789012345"])("knows %s as right", (id) => {
    expect(isMaloId(id)).toBe(true);
    expect(maloHint(` ${id.slice(0, 4)} ${id.slice(4)}\u00A0`)).toBeNull();
  });

  it.each([
    ["", null],
    ["  ", null],
    ["50491310272", "checkDigit"],
    ["99987999749", "checkDigit"],
    ["10001234567", "checkDigit"],
    ["01373559241", "leadingZero"],
    ["4137355924", "wrongLength"],
    ["413735592411", "wrongLength"],
    ["4137355924A", "notDigits"],
    ["💡", "notDigits"],
    [melo, "isMelo"],
    [melo.toLowerCase(), "isMelo"],
    [melo.slice(0, -1), "isMelo"],
    ["DE68500105178297336485", "notDigits"],
  ])("says of %j: %s", (text, hint) => {
    expect(maloHint(text)).toBe(hint);
  });

  it("computes the check digit of any ten digits, by which one mistyped digit is found", () => {
    // A digit at an even position counts twice, so that a change by five stays unseen there: the scheme's own blind spot.
    const tail = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 9, maxLength: 9 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), tail, fc.nat({ max: 9 }), fc.integer({ min: 1, max: 9 }), (head, rest, index, offset) => {
        const ten = [head, ...rest].join("");
        const id = `${ten}${maloCheckDigit(ten)}`;
        expect(isMaloId(id)).toBe(true);
        const wrong = `${id.slice(0, index)}${(Number(id[index]) + offset) % 10}${id.slice(index + 1)}`;
        expect(isMaloId(wrong)).toBe(index % 2 === 1 && offset === 5);
      }),
    );
  });

  it("needs exactly ten digits for one", () => {
    expect(() => maloCheckDigit("123")).toThrow(RangeError);
    expect(() => maloCheckDigit("123456789x")).toThrow(RangeError);
  });
});

describe("ids", () => {
  it("know a MeLo-ID", () => {
    expect(isMeloId(melo)).toBe(true);
    expect(isMeloId("DE 007137 31634 00000E000A0014996748")).toBe(true);
    expect(isMeloId(melo.slice(1))).toBe(false);
    expect(isMeloId("41373559241")).toBe(false);
  });

  it("normalise to themselves, without blanks", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const id = normaliseId(text);
        expect(normaliseId(id)).toBe(id);
        expect(id).not.toMatch(/[\sa-z]/);
        expect(normaliseMeterNumber(text)).toBe(id);
      }),
    );
  });
});
