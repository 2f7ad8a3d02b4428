import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseAccountHolder, parseCity, parseEmail, parseHouseNumber, parseName, parseStreet } from "../../src/energy/address.ts";
import { parsedFault, parsedOk } from "../../src/energy/parsed.ts";
import { parseZip } from "../../src/energy/zip.ts";

describe("parseZip", () => {
  it("keeps leading zeros and leaves blanks out", () => {
    expect(parseZip("04109")).toEqual(parsedOk("04109"));
    expect(parseZip(" 10\u00A0115\u200B\n")).toEqual(parsedOk("10115"));
  });

  it.each([
    ["", "empty"],
    [" \u00A0", "empty"],
    ["1011", "wrongLength"],
    ["101155", "wrongLength"],
    ["9".repeat(500), "wrongLength"],
    ["D-10115", "notDigits"],
    ["1011½", "notDigits"],
    ["-1011", "notDigits"],
    ["1e9", "notDigits"],
    ["🏠", "notDigits"],
    ["<script>", "notDigits"],
  ])("refuses %j as %s", (text, fault) => {
    expect(parseZip(text)).toEqual({ ok: false, fault });
  });

  it("takes any five digits, wherever the blanks are", () => {
    const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(digits, fc.array(fc.constantFrom("", " ", "\u00A0", "\u202F"), { minLength: 5, maxLength: 5 }), (zip, blanks) => {
        expect(parseZip(zip.map((digit, index) => `${digit}${blanks[index]}`).join(""))).toEqual(parsedOk(zip.join("")));
      }),
    );
  });
});

describe("address", () => {
  it.each([
    [parseStreet, "  Straße  des\u00A017. Juni ", parsedOk("Straße des 17. Juni")],
    [parseStreet, "C 4", parsedOk("C 4")],
    [parseStreet, " ", parsedFault("empty")],
    [parseStreet, "A", parsedFault("tooShort")],
    [parseStreet, "119", parsedFault("noLetter")],
    [parseStreet, "💡💡", parsedFault("noLetter")],
    [parseStreet, "a".repeat(100), parsedOk("a".repeat(100))],
    [parseStreet, "a".repeat(101), parsedFault("tooLong")],
    [parseHouseNumber, " 12  a ", parsedOk("12 a")],
    [parseHouseNumber, "3-5/2", parsedOk("3-5/2")],
    [parseHouseNumber, "12–14", parsedOk("12-14")],
    [parseHouseNumber, "", parsedFault("empty")],
    [parseHouseNumber, "12½", parsedFault("characters")],
    [parseHouseNumber, "12.", parsedFault("characters")],
    [parseStreet, "<script>alert(1)</script>", parsedFault("characters")],
    [parseCity, "Berlin<br>", parsedFault("characters")],
    [parseName, "<b>Jana</b>", parsedFault("characters")],
    [parseName, "{{ name }}", parsedFault("characters")],
    [parseHouseNumber, "12 ä", parsedFault("characters")],
    [parseHouseNumber, "1234567890", parsedOk("1234567890")],
    [parseHouseNumber, "12345678901", parsedFault("tooLong")],
    [parseCity, "Frankfurt (Oder)", parsedOk("Frankfurt (Oder)")],
    [parseCity, "Au", parsedOk("Au")],
    [parseCity, "Ä", parsedFault("tooShort")],
    [parseCity, "🏠🏠", parsedFault("tooShort")],
    [parseCity, "10115 Berlin", parsedFault("digit")],
    [parseCity, "\t", parsedFault("empty")],
    [parseCity, "B".repeat(101), parsedFault("tooLong")],
    [parseName, " Ada\n Lovelace ", parsedOk("Ada Lovelace")],
    [parseName, "李", parsedOk("李")],
    [parseName, "3M", parsedOk("3M")],
    [parseName, "\u200B", parsedFault("empty")],
    [parseName, "👻", parsedFault("empty")],
    [parseName, "x".repeat(101), parsedFault("tooLong")],
    [parseName, "Jana\ud83d", parsedFault("characters")],
    [parseAccountHolder, `${"x".repeat(100)} ${"y".repeat(100)}`, parsedOk(`${"x".repeat(100)} ${"y".repeat(100)}`)],
    [parseAccountHolder, "x".repeat(202), parsedFault("tooLong")],
    [parseAccountHolder, "<b>Jana</b>", parsedFault("characters")],
    [parseAccountHolder, " ", parsedFault("empty")],
  ] as const)("%o %j → %o", (parse, text, parsed) => {
    expect(parse(text)).toEqual(parsed);
  });

  it.each([
    "john.doe@example.com", "o'brien+strom@sub.example.co.uk", "a@b.de", "max_mustermann-1@t-online.de", "x@xn--mller-kva.de", "UPPER@EXAMPLE.COM",
    "1&1@example.museum", "a@b.xn--p1ai",
  ])("takes the e-mail address %s", (email) => {
    expect(parseEmail(` ${email}\u00A0`)).toEqual(parsedOk(email));
  }); // prettier-ignore

  it.each([
    "a", "a@b", "a@localhost", "@example.com", "a@", "a@example.", "a@.com", "a@exa mple.com", "a b@example.com", "a@@example.com", "a.@example.com", ".a@example.com",
    "a..b@example.com", "a@-example.com", "a@example-.com", "a@example..com", "a@example.c", "a@example.123", "a,b@example.com", "💡@example.com",
    "<script>@example.com", `${"a".repeat(65)}@example.com`, `a@${"b.".repeat(130)}de`, `a@${"b".repeat(64)}.de`, "a@b.de, c@d.de",
  ])("refuses %s", (email) => {
    expect(parseEmail(email)).toEqual(parsedFault("format"));
  }); // prettier-ignore

  it.each([
    ["jana@müller.de", "jana@xn--mller-kva.de"],
    ["jana@mu\u0308ller.de", "jana@xn--mller-kva.de"],
  ])("writes the domain of %s as mail is sent", (typed, sent) => {
    expect(parseEmail(typed)).toEqual(parsedOk(sent));
  });

  it("calls a missing e-mail address empty", () => {
    expect(parseEmail(" \u00A0")).toEqual(parsedFault("empty"));
  });

  it("accepts only what the API's patterns accept, and reads its own values back unchanged", () => {
    const text = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...Array.from("Aaß19 -/.–\u00A0")) }));
    fc.assert(
      fc.property(text, (typed) => {
        for (const [parse, pattern, longest] of [
          [parseStreet, /[a-zA-ZäöüßÄÖÜ]/, 100],
          [parseHouseNumber, /^[A-Za-z0-9\-/\s]+$/, 10],
          [parseCity, /^[^\d]*$/, 100],
          [parseName, /./, 100],
          [parseZip, /^\d{5}$/, 5],
        ] as const) {
          const parsed = parse(typed);
          if (!parsed.ok) continue;
          expect(parsed.value).toMatch(pattern);
          expect(parsed.value.length).toBeLessThanOrEqual(longest);
          expect(parse(parsed.value)).toEqual(parsed);
        }
      }),
      { numRuns: 500 },
    );
  });
});
