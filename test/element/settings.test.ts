import { describe, expect, it, vi } from "vitest";
import { tokenName } from "../../src/element/pageTokens.js";
import { attributeNames, initialAnswersOf, readAttributes, readJson, type Complain } from "../../src/element/settings.js";
import { tokenProperty } from "../../src/theme/themeTokens.js";
import { tokenTable } from "../../src/theme/tokens.js";

const read = (given: Readonly<Record<string, string>>, complain: Complain = vi.fn<Complain>()) =>
  readAttributes((name) => given[name] ?? null, complain);

describe("an element's attributes", () => {
  it("are the checkout's settings", () => {
    const given = {
      plan: " pln_1 ",
      "base-url": "/strom",
      "api-version": "2026-01-29.edison",
      locale: "en",
      "color-scheme": "auto",
      contrast: "more",
      "heading-level": "4",
      zip: "10119",
      usage: "3.500",
      persist: "session",
      history: "steps",
      "meter-number-later": "NACHREICHEN",
      "lead-id": "lead_7",
      "redirect-to": "/danke",
      places: "",
      streets: "",
      "grid-fee-schedule": "",
    };
    expect(Object.keys(given)).toEqual([...attributeNames]);
    expect(read(given)).toEqual({
      plan: "pln_1",
      baseUrl: "/strom",
      apiVersion: "2026-01-29.edison",
      locale: "en",
      colorScheme: "auto",
      contrast: "more",
      headingLevel: 4,
      zip: "10119",
      usage: "3.500",
      persist: "session",
      history: "steps",
      meterNumberLater: "NACHREICHEN",
      leadId: "lead_7",
      redirectTo: "/danke",
      places: true,
      streets: true,
      gridFeeSchedule: true,
    });
  });

  it("may all be left out, or be empty, without a word", () => {
    const complain = vi.fn<Complain>();
    const empty = Object.fromEntries(
      attributeNames.filter((name) => !["places", "streets", "grid-fee-schedule"].includes(name)).map((name) => [name, " "]),
    );
    expect(read(empty, complain)).toEqual(read({}, complain));
    expect(read({}).baseUrl).toBe("/api/energy");
    expect(complain).not.toHaveBeenCalled();
  });

  it.each([
    ["color-scheme", "blue", 'color-scheme="blue" is left out: it can be light, dark, auto.'],
    ["heading-level", "9", 'heading-level="9" is left out: it can be 1, 2, 3, 4, 5, 6.'],
    ["persist", "local", 'persist="local" is left out: it can be session.'],
  ])("%s=%s is told and left out", (name, value, sentence) => {
    const complain = vi.fn<Complain>();
    expect(read({ [name]: value }, complain)).toEqual(read({}));
    expect(complain).toHaveBeenCalledExactlyOnceWith(sentence);
  });
});

describe("an element's JSON", () => {
  it("is read, and nothing where there is none", () => {
    expect(readJson('{ "theme": { "accent": "#123456" } }', vi.fn<Complain>())).toEqual({ theme: { accent: "#123456" } });
    for (const text of [undefined, null, "", " \n"]) expect(readJson(text, vi.fn<Complain>())).toEqual({});
  });

  it.each(["{", "[]", "null", '"text"'])("%s is told and left out", (text) => {
    const complain = vi.fn<Complain>();
    expect(readJson(text, complain)).toEqual({});
    expect(complain).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/^the JSON inside /));
  });
});

it("fills in what the attributes say over what was given", () => {
  const given = { tariff: { zip: "70173", usage: "2.000" }, person: { firstName: "Jana" } };
  expect(initialAnswersOf(read({ zip: "10119" }), given)).toEqual({
    tariff: { zip: "10119", usage: "2.000" },
    person: { firstName: "Jana" },
  });
  expect(initialAnswersOf(read({}), undefined)).toEqual({ tariff: {} });
});

it("names every token as a theme does", () => {
  for (const name of Object.keys(tokenTable)) expect(tokenName(tokenProperty(name))).toBe(name);
});
