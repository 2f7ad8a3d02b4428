import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatIban, maskIban, parseIban } from "../../src/energy/iban.ts";
import { parsedFault, parsedOk } from "../../src/energy/parsed.ts";

// Published test numbers (facts/german-market.md F.2); the last five from the IBAN registry's examples.
const valid = [
  "DE68500105178297336485", "DE89370400440532013000", "DE02120300000000202051", "DE02500105170137075030", "DE75512108001245126199",
  "DE11520513735120710131", "AT611904300234573201", "AT483200000012345864", "NL91ABNA0417164300", "NL02ABNA0123456789",
  "FR1420041010050500013M02606", "FR7630006000011234567890189", "LU280019400644750000", "BE68539007547034", "CH9300762011623852957",
  "GB82WEST12345698765432",
  "NO9386011117947", "RS35260005601001611379", "ME25505000012345678951", "MD24AG000225100013104168", "AL47212110090000000235698741",
]; // prettier-ignore

describe("parseIban", () => {
  it.each(valid)("takes %s, however it is written", (iban) => {
    for (const text of [
      iban,
      formatIban(iban),
      iban.toLowerCase(),
      `IBAN: ${formatIban(iban)}\u200B`,
      iban.replace(/(.{4})(?!$)/g, "$1-"),
    ]) {
      expect(parseIban(text)).toEqual(parsedOk(iban));
    }
  });

  it.each([
    ["", "empty"],
    [" \u00A0", "empty"],
    ["DE89370400440532013001", "checkDigit"],
    ["AT61 1904 3002 3457 3202", "checkDigit"],
    ["DE8937040044053201300", "format"],
    ["DE893704004405320130000", "format"],
    ["DE", "format"],
    ["DE00370400440532013000", "checkDigit"],
    ["DE01370400440532013000", "checkDigit"],
    ["DE8937040044053201300A", "format"],
    ["DEXX370400440532013000", "format"],
    ["DE89 3704 0044 0532 0130 💶", "format"],
    ["<script>", "format"],
    ["TR330006100519786457841326", "country"],
    ["US12345678901234567890", "country"],
    ["532013000", "country"],
    ["D", "country"],
  ])("refuses %j as %s", (text, fault) => {
    expect(parseIban(text)).toEqual(parsedFault(fault));
  });

  it("takes an account whose own check digit does not fit, for banks have issued such", () => {
    // BE: the last two digits of the account are mod 97 of the others; 34 would be right. The IBAN's own check digits are right.
    expect(parseIban("BE41539007547035")).toEqual(parsedOk("BE41539007547035"));
  });

  it.each(valid)("finds any single wrong digit of %s and any two neighbours swapped", (iban) => {
    const positions = [...iban.matchAll(/\d/g)].map(({ index }) => index);
    const replaced = (index: number, by: string) => iban.slice(0, index) + by + iban.slice(index + by.length);
    const wrong = positions.flatMap((index) => Array.from("0123456789", (digit) => replaced(index, digit)));
    const swapped = positions.slice(0, -1).map((index) => replaced(index, `${iban[index + 1]}${iban[index]}`));
    expect([...wrong, ...swapped].filter((text) => text !== iban && parseIban(text).ok)).toEqual([]);
  });
});

describe("formatIban", () => {
  it("groups by four while it is typed", () => {
    expect(formatIban("de68500")).toBe("DE68 500");
    expect(formatIban("de68 5001 ")).toBe("DE68 5001");
    expect(formatIban("")).toBe("");
  });

  it.each(["\u{2f800}", "i\u0307", "a\t\u0307"])("formats %j to what it formats to itself, letters composed", (text) => {
    expect(formatIban(formatIban(text))).toBe(formatIban(text));
  });

  it("keeps every character but blanks and foreign digits, and formats its own output to itself", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (typed) => {
        // Digits of other scripts become 0 to 9: test/energy/text.test.ts.
        const text = typed.replace(/(?![0-9])\p{Nd}/gu, "");
        const formatted = formatIban(text);
        expect(formatIban(formatted)).toBe(formatted);
        expect(parseIban(formatted)).toEqual(parseIban(text));
        expect(formatted.replaceAll(" ", "").toLowerCase()).toBe(
          text
            .replace(/[\s\p{Cc}\p{Cf}]/gu, "")
            .replace(/[a-z]/g, (letter) => letter.toUpperCase())
            .normalize("NFC")
            .toLowerCase(),
        );
      }),
    );
  });
});

describe("maskIban", () => {
  it("shows country, check digits and the last four", () => {
    expect(maskIban("DE68 5001 0517 8297 3364 85")).toBe("DE68 •••• 6485");
    expect(maskIban("NO9386011117947")).toBe("NO93 •••• 7947");
  });

  it("hides a text that is too short to be an IBAN", () => {
    expect(maskIban("NO938601111794")).toBe("••••");
    fc.assert(
      fc.property(fc.string({ maxLength: 14 }), (text) => {
        expect(maskIban(text)).toBe("••••");
      }),
    );
  });
});
