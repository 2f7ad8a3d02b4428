import { describe, expect, it } from "vitest";
import { adapterWith, edison, errorOf, largeOrder, order, smallOrder, subscriptionBody } from "./fixtures.js";
import { json } from "./scriptedFetch.js";

const stored = json(subscriptionBody);

describe("an order", () => {
  it("goes out once, with its key, and leaves out what is not known", async () => {
    const { adapter, sent } = adapterWith([stored], { headers: () => ({ "X-CSRF": "t" }) });
    await expect(order(adapter)).resolves.toEqual({ id: "sub_1", number: "4X44EMKX", status: "pending", startAt: "2027-01-01T00:00:00Z" });
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({ method: "POST", url: "/api/energy/subscriptions" });
    expect(sent[0]?.headers).toEqual({
      accept: "application/json",
      "content-type": "application/json",
      "idempotency-key": "key-1",
      "x-api-version": "2026-05-27.curie",
      "x-csrf": "t",
    });
    expect(sent[0]?.body).toEqual({
      plan: "pln_1",
      customer: { type: "person", first_name: "Ada", last_name: "Groß", email: "ada@example.org" },
      address: { street: "Prager Straße", house_number: "7 a", zip: "01067", city: "Dresden" },
      meter: { number: "1APA0195124010", type: "analog", estimated_usage: 2500 },
      payment_method: { type: "sepa_debit", sepa_debit: { iban: "DE68500105178297336485", account_holder: "Ada Groß" } },
      next_possible_start: true,
      metadata: { checkout_id: "c-1" },
    });
  });

  it("carries everything that is known", async () => {
    const { adapter, sent } = adapterWith([stored]);
    await order(adapter, largeOrder);
    expect(sent[0]?.body).toEqual({
      plan: "pln_1",
      customer: {
        type: "company",
        company_name: "Groß GmbH",
        first_name: "Ada",
        last_name: "Groß",
        email: "ada@example.org",
        vat_id: "DE123456789",
      },
      address: { street: "Prager Straße", house_number: "7 a", zip: "01067", city: "Dresden" },
      meter: { number: "1APA0195124010", type: "smart", estimated_usage: 2500, malo: "50491310272" },
      payment_method: { type: "sepa_debit", sepa_debit: { iban: "DE68500105178297336485", account_holder: "Ada Groß" } },
      previous_supplier: "mp_1",
      lead: "lead_1",
      next_possible_start: false,
      intended_start_date: "2027-02-01",
      product_orders: [{ type: "smart-meter" }, { type: "14a_enwg", "14a_enwg": { module_1: true, module_3: true } }],
      metadata: { checkout_id: "c-1" },
    });
  });

  it("leaves out the VAT id on edison, which knows none", async () => {
    const { adapter, sent } = adapterWith([stored], { apiVersion: edison });
    await order(adapter, largeOrder);
    expect(sent[0]?.body).toHaveProperty("customer.company_name", "Groß GmbH");
    expect(sent[0]?.body).not.toHaveProperty("customer.vat_id");
  });

  it.each([
    [false, ["module2"], [{ type: "14a_enwg", "14a_enwg": { module_2: true } }]],
    [false, ["module1"], [{ type: "14a_enwg", "14a_enwg": { module_1: true } }]],
    [true, [], [{ type: "smart-meter" }]],
  ] as const)("with a smart meter: %s and %j orders %j", async (smartMeter, modules, products) => {
    const { adapter, sent } = adapterWith([stored]);
    await order(adapter, { ...smallOrder, smartMeter, modules: new Set(modules) });
    expect(sent[0]?.body).toHaveProperty("product_orders", products);
  });

  it("may become a contract without a number and a start", async () => {
    const { adapter } = adapterWith([json({ id: "sub_1", status: "pending", number: null })]);
    await expect(order(adapter)).resolves.toEqual({ id: "sub_1", number: null, status: "pending", startAt: null });
  });
});

describe("an order's metadata", () => {
  /** `{"note":"ü…"}`, at 2 bytes a letter. */
  const noteOf = (bytes: number) => ({ note: "ü".repeat((bytes - 11) / 2) });

  it("may take 10,000 bytes", async () => {
    const { adapter, sent } = adapterWith([stored]);
    await order(adapter, { ...smallOrder, metadata: noteOf(10_000) });
    expect(sent[0]?.body).toHaveProperty("metadata", noteOf(10_000));
  });

  it("of more is refused before anything is sent", async () => {
    const { adapter, sent } = adapterWith([stored]);
    const error = await errorOf(order(adapter, { ...smallOrder, metadata: noteOf(10_002) }));
    expect(error).toMatchObject({ kind: "invalid", fields: [{ field: "metadata", code: "too_big" }] });
    expect(sent).toEqual([]);
  });
});
