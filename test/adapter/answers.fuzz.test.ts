import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Page, Subscription, Supplier } from "../../src/energy/order.js";
import type { Plan } from "../../src/energy/plan.js";
import type { Quote } from "../../src/energy/quote.js";
import { CheckoutError, type CheckoutAdapter } from "../../src/nomos.js";
import { adapterWith, order, planBody, quoteBody, quoteRequest, subscriptionBody } from "./fixtures.js";
import { placesIn, replaced, type JsonValue } from "./places.js";
import { json, text } from "./scriptedFetch.js";

const discounted = {
  ...quoteBody,
  discount: { name: "x", amount_off: 1, duration: "recurring", duration_in_months: 2, regular_amount: 3 },
};

/** A good answer with a place or two gone wrong: what is nearest to being taken for a good one. */
const damaged = (good: JsonValue): fc.Arbitrary<JsonValue | undefined> => {
  const damage = fc.tuple(fc.constantFrom(...placesIn(good)), fc.option(fc.jsonValue() as fc.Arbitrary<JsonValue>, { nil: undefined }));
  return fc
    .array(damage, { minLength: 1, maxLength: 2 })
    .map((damages) =>
      damages.reduce<JsonValue | undefined>((body, [place, by]) => (body === undefined ? body : replaced(body, place, by)), good),
    );
};

const anyBody = (good: JsonValue) => fc.oneof(fc.jsonValue(), damaged(good));

/** What a call ends in: its value, or the kind of its error. */
const endOf = async <Value>(call: Promise<Value>): Promise<Value | string> =>
  call.catch((error: unknown) => {
    if (error instanceof CheckoutError) return error.kind;
    throw error;
  });

const finite = (...figures: readonly unknown[]) => figures.every(Number.isFinite);
const texts = (...words: readonly unknown[]) => words.every((word) => typeof word === "string");

const isWholeQuote = ({ totalMonthlyEur, base, variable, discount, quotedAt }: Quote): boolean =>
  finite(totalMonthlyEur, base.monthlyEur, variable.monthlyEur, variable.eurPerKwh, Date.parse(quotedAt)) &&
  base.lines.every(({ name, monthlyEur }) => texts(name) && finite(monthlyEur)) &&
  variable.lines.every(({ name, eurPerKwh }) => texts(name) && finite(eurPerKwh)) &&
  (!discount || finite(discount.monthlyEurOff, discount.regularMonthlyEur, discount.durationMonths ?? 1));

const isWholePlan = ({ id, name, description, monthlyFeeEur, offer }: Plan): boolean =>
  texts(id, name, description) && finite(monthlyFeeEur) && Object.values(offer).every((sold) => typeof sold === "boolean");

const isWholePage = ({ items, nextCursor }: Page<Supplier>): boolean =>
  items.every(({ id, name }) => texts(id, name) && id !== "") && (nextCursor === null || (texts(nextCursor) && nextCursor !== ""));

const isContract = ({ id, number, status, startAt }: Subscription): boolean =>
  texts(id, number ?? "", startAt ?? "") && id !== "" && ["pending", "active", "ended", "unknown"].includes(status);

/** How a call ends over many answers: with a `whole` value or `none`. Fails on a half one, or on another kind of error than `kind`. */
async function endsOf<Value>(
  kind: string,
  good: JsonValue,
  call: (adapter: CheckoutAdapter) => Promise<Value>,
  isWhole: (value: Value) => boolean,
) {
  const seen = new Set<"whole" | "none">();
  const check = fc.asyncProperty(anyBody(good), async (body) => {
    const end = await endOf(call(adapterWith([json(body)]).adapter));
    seen.add(typeof end === "string" ? "none" : "whole");
    return typeof end === "string" ? end === kind : isWhole(end);
  });
  await fc.assert(check, { numRuns: 500 });
  return seen;
}

const both = new Set(["whole", "none"]);

describe("whatever is answered", () => {
  it("a quote is whole, or there is none", async () => {
    expect(await endsOf("contract", discounted, (adapter) => adapter.getQuote(quoteRequest), isWholeQuote)).toEqual(both);
  });

  it("a plan has its figures, or there is none", async () => {
    const plan = { ...planBody, enwg14aOptions: { module_1: true } };
    expect(await endsOf("contract", plan, (adapter) => adapter.getPlan("pln_1"), isWholePlan)).toEqual(both);
  });

  it("suppliers have ids and names, or there are none", async () => {
    const list = { items: [{ id: "mp_1", name: "Stadtwerke" }], has_more: true, next_page: "c" };
    expect(await endsOf("contract", list, (adapter) => adapter.searchSuppliers({ name: "" }), isWholePage)).toEqual(both);
  });

  it("an order is a contract with an id, or its outcome is unknown", async () => {
    expect(await endsOf("unknownOutcome", subscriptionBody, (adapter) => order(adapter), isContract)).toEqual(both);
  });

  it("fields that nobody knows change nothing", async () => {
    const plain = await adapterWith([json(quoteBody)]).adapter.getQuote(quoteRequest);
    const unknownFields = fc.dictionary(
      fc.string({ minLength: 1 }).filter((key) => !(key in discounted)),
      fc.jsonValue(),
    );
    await fc.assert(
      fc.asyncProperty(unknownFields, async (extra) => {
        const components = quoteBody.components.map((part) => ({ ...extra, ...part }));
        const quote = await adapterWith([json({ ...extra, ...quoteBody, components })]).adapter.getQuote(quoteRequest);
        expect(quote).toEqual(plain);
      }),
    );
  });

  it("a refusal is an error of ours, whatever its body", async () => {
    const envelope = { code: "BAD_REQUEST", message: "no", requestId: "r", errors: [{ code: "custom", field: "zip", message: "no" }] };
    const scenes = fc.oneof(
      fc.string().map((body) => text(body, 400)),
      anyBody(envelope).map((body) => json(body, 400)),
    );
    await fc.assert(
      fc.asyncProperty(scenes, async (scene) => {
        expect(["invalid", "unserviceable"]).toContain(await endOf(adapterWith([scene]).adapter.getPlan("pln_1")));
      }),
    );
  });
});
