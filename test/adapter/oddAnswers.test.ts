import { describe, expect, it } from "vitest";
import { adapterWith, order, planBody, quoteBody, quoteRequest, subscriptionBody } from "./fixtures.js";
import { json } from "./scriptedFetch.js";

const quoteOf = (change: object) => adapterWith([json({ ...quoteBody, ...change })]).adapter.getQuote(quoteRequest);
const orderOf = (change: object) => order(adapterWith([json({ ...subscriptionBody, ...change })]).adapter);

describe("an order that was stored", () => {
  const known = { id: "sub_1", number: "4X44EMKX", status: "pending", startAt: "2027-01-01T00:00:00Z" };
  it.each([
    [{ start_at: 12 }, { startAt: null }],
    [{ start_at: {} }, { startAt: null }],
    [{ start_at: "soon" }, { startAt: null }],
    [{ number: 4_711 }, { number: null }],
    [{ number: ["a"] }, { number: null }],
    [{ number: "9".repeat(10_000) }, { number: null }],
    [{ status: "in_review" }, { status: "unknown" }],
    [{ status: null }, { status: "unknown" }],
    [
      { status: undefined, number: undefined, start_at: undefined },
      { status: "unknown", number: null, startAt: null },
    ],
    [{ start_at: "2027-01-01 00:00:00+00" }, { startAt: "2027-01-01T00:00:00+00:00" }],
  ])("is confirmed by its id, whatever else is said of it: %j", async (change, read) => {
    expect(await orderOf(change)).toEqual({ ...known, ...read });
  });

  it.each(["\u202e", "\u2066", "\u200f", "\u061c"])("has a number that reorders nothing around it (%j)", async (mark) => {
    expect((await orderOf({ number: `${mark}4X44${mark}EMKX` })).number).toBe("4X44EMKX");
  });
});

describe("names that come from the API", () => {
  it("reorder nothing around them", async () => {
    const components = quoteBody.components.map((part) => ({
      ...part,
      subcomponents: [{ subgroup: "grid", name: "\u202eNetz\u202c", amount: 1 }],
    }));
    expect((await quoteOf({ components })).base.lines).toEqual([{ name: "Netz", layer: "grid", monthlyEur: 1 }]);
    expect((await adapterWith([json({ ...planBody, name: "\u2067Strom" })]).adapter.getPlan("pln_1")).name).toBe("Strom");
  });
});

describe("a date that a database wrote", () => {
  it.each([
    ["2026-06-30 12:00:00+00", "2026-06-30T12:00:00Z"],
    ["2026-06-30 12:00:00.123456+00", "2026-06-30T12:00:00.123Z"],
    ["2026-06-30T12:00:00+0200", "2026-06-30T10:00:00Z"],
    ["2026-06-30T12:00:00-05", "2026-06-30T17:00:00Z"],
    ["2026-06-30 12:00:00 +05:30", "2026-06-30T06:30:00Z"],
    ["2026-06-30 12:00:00", "2026-06-30T12:00:00Z"],
    ["2026-06-30t12:00:00z", "2026-06-30T12:00:00Z"],
  ])("is read: %s", async (quoted_at, instant) => {
    const { quotedAt } = await quoteOf({ quoted_at });
    expect(quotedAt).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/);
    expect(Date.parse(quotedAt)).toBe(Date.parse(instant));
  });
});

describe("a discount that cannot be shown", () => {
  const discount = { name: "x", amount_off: 1, duration: "recurring", duration_in_months: 2, regular_amount: 72.9 };
  it.each([
    { duration_in_months: -1 },
    { duration_in_months: 1.5 },
    { duration_in_months: 0 },
    { amount_off: -5 },
    { amount_off: 1e308 },
    { name: null },
    { name: "x".repeat(5_000) },
    { regular_amount: undefined },
  ])("does not take the price down: %j", async (wrong) => {
    expect(await quoteOf({ discount })).toMatchObject({ discount: { monthlyEurOff: 1, durationMonths: 2 } });
    expect(await quoteOf({ discount: { ...discount, ...wrong } })).toMatchObject({ totalMonthlyEur: 71.9, discount: null });
  });

  it("is none where it is anything else", async () => {
    for (const discount of ["10 %", 5, [], true, null]) expect((await quoteOf({ discount })).discount).toBeNull();
  });
});

it("is EUR, however that is written", async () => {
  expect((await quoteOf({ currency: "eur" })).totalMonthlyEur).toBe(71.9);
  await expect(quoteOf({ currency: "CHF" })).rejects.toThrow(/wrong body: currency/);
});
