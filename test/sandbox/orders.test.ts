import { reservedEmail, type ApiVersion, type WireSubscription } from "stromkasse/sandbox";
import { describe, expect, it } from "vitest";
import { call, now, openSandbox, order, post, withIban, withModules, withPart } from "./support.ts";

interface List {
  readonly items: readonly WireSubscription[];
  readonly next_page: string | null;
}

const edison: ApiVersion = "2026-01-29.edison";

async function errorsOf(body: unknown, options: { readonly uniqueEmails?: boolean } = {}) {
  const sandbox = openSandbox(options);
  const answer = await post(sandbox, body);
  expect(sandbox.orders()).toHaveLength(answer.status === 200 ? 1 : 0);
  return answer.status === 200 ? [] : (answer.body.errors ?? []).map(({ code, field }) => `${code} ${field}`);
}

const without = (field: keyof typeof order) => Object.fromEntries(Object.entries(order).filter(([key]) => key !== field));
const iban = "payment_method.sepa_debit.iban";
const modules = "product_orders.0.14a_enwg";
const smartMeter = { type: "smart-meter" };

describe("an order", () => {
  it("becomes a pending subscription, and is kept as it came", async () => {
    const sandbox = openSandbox();
    const body = { ...order, colour: "red", metadata: { checkout_id: "c-1" }, previous_supplier: "mp_demo_0003" };
    const answer = await post<WireSubscription>(sandbox, body, { headers: { "Idempotency-Key": "key-1", Authorization: "Bearer secret" } });
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({
      object: "subscription",
      plan: order.plan,
      supplier: "mp_demo_0003",
      status: "pending",
      estimated_usage: 2500,
      metadata: { checkout_id: "c-1" },
      created_at: now.toISOString(),
      start_at: null,
    });
    expect(answer.body.id).toMatch(/^sub_[a-z0-9]{24}$/);
    expect(answer.body.number).toMatch(/^[A-Z2-9]{8}$/);
    const [stored] = sandbox.orders();
    expect(stored).toMatchObject({ id: answer.body.id, body, createdAt: now.toISOString(), version: "2026-05-27.curie" });
    expect(stored?.request).not.toHaveProperty("colour");
    expect(stored?.headers["idempotency-key"]).toBe("key-1");
    expect(stored?.headers).not.toHaveProperty("authorization");
  });

  it("is a second contract when it is repeated, key or no key", async () => {
    const sandbox = openSandbox();
    const headers = { "Idempotency-Key": "key-1" };
    const ids = [await post<WireSubscription>(sandbox, order, { headers }), await post<WireSubscription>(sandbox, order, { headers })];
    expect(new Set(ids.map(({ body }) => body.id)).size).toBe(2);
    expect(sandbox.orders().map(({ id }) => id)).toEqual(ids.map(({ body }) => body.id));
  });

  it.each([
    [
      "with nothing",
      {},
      ["plan", "meter", "payment_method", "next_possible_start", "address", "customer"].map((field) => `invalid_type ${field}`),
    ],
    ["that is a list", [], ["invalid_type "]],
    ["without a plan", without("plan"), ["invalid_type plan"]],
    ["for text as usage", withPart("meter", { estimated_usage: "2500" }), ["invalid_type meter.estimated_usage"]],
    ["for too little", withPart("meter", { estimated_usage: 99 }), ["too_small meter.estimated_usage"]],
    ["for a digital meter", withPart("meter", { type: "digital" }), ["invalid_value meter.type"]],
    ["without a meter number", withPart("meter", { number: "" }), ["too_small meter.number"]],
    ["of nobody", withPart("customer", { first_name: "" }), ["too_small customer.first_name"]],
    ["of a long name", withPart("customer", { last_name: "x".repeat(101) }), ["too_big customer.last_name"]],
    ["without an e-mail", withPart("customer", { email: "aenne" }), ["invalid_format customer.email"]],
    ["of a robot", withPart("customer", { type: "robot" }), ["invalid_value customer.type"]],
    ["of a company without a name", withPart("customer", { type: "company" }), ["invalid_type customer.company_name"]],
    ["for a street of digits", withPart("address", { street: "12" }), ["invalid_format address.street"]],
    ["for the house ½", withPart("address", { house_number: "½" }), ["invalid_format address.house_number"]],
    ["for a long house number", withPart("address", { house_number: "1".repeat(11) }), ["too_big address.house_number"]],
    ["for a city with digits", withPart("address", { city: "Berlin 2" }), ["invalid_format address.city"]],
    ["for a short zip", withPart("address", { zip: "1011" }), ["too_small address.zip"]],
    ["for a zip of letters", withPart("address", { zip: "1011x" }), ["invalid_format address.zip"]],
    ["for Jungholz", withPart("address", { zip: "87491" }), ["unserviceable_zip address.zip"]],
    ["with a spaced IBAN", withIban("DE89 3704 0044 0532 0130 00"), [`invalid_format ${iban}`]],
    ["with a wrong check digit", withIban("DE89370400440532013001"), [`invalid_iban ${iban}`]],
    ["with a short IBAN", withIban("DE8937040044053201300"), [`invalid_iban ${iban}`]],
    ["from outside SEPA", withIban("TR330006100519786457841326"), [`invalid_iban ${iban}`]],
    ["without a start", without("next_possible_start"), ["invalid_type next_possible_start"]],
    ["for 30 February", { ...order, intended_start_date: "2026-02-30" }, ["invalid_format intended_start_date"]],
    ["from an unknown supplier", { ...order, previous_supplier: "mp_none" }, ["invalid_value previous_supplier"]],
    ["with much metadata", { ...order, metadata: { note: "ü".repeat(5200) } }, ["too_big metadata"]],
    ["of the reserved address", withPart("customer", { email: reservedEmail.toUpperCase() }), ["duplicate_customer_email customer.email"]],
    ["of an unknown product", { ...order, product_orders: [{ type: "toaster" }] }, ["invalid_value product_orders.0.type"]],
    ["of Modul 3 alone", withModules({ module_3: true }), [`missing_module_1 ${modules}.module_3`]],
    ["of Modul 1 and 2", withModules({ module_1: true, module_2: true }), [`custom ${modules}.module_2`]],
    [
      "of Modul 3 behind an analog meter, smart meter on order or not",
      {
        ...withPart("meter", { type: "analog" }),
        product_orders: [smartMeter, { type: "14a_enwg", "14a_enwg": { module_1: true, module_3: true } }],
      },
      ["missing_smart_meter product_orders.1.14a_enwg.module_3"],
    ],
    [
      "of what the plan does not sell",
      { ...withModules({ module_1: true }), plan: "pln_sandbox_basis" },
      [`unsupported_product ${modules}.module_1`],
    ],
    [
      "of a smart meter that the plan does not sell",
      { ...order, plan: "pln_sandbox_basis", product_orders: [smartMeter] },
      ["unsupported_product product_orders.0"],
    ],
    ["of two smart meters", { ...order, product_orders: [smartMeter, smartMeter] }, ["duplicate_meter_order product_orders.1"]],
    [
      "of the same module twice",
      { ...order, product_orders: [...withModules({ module_1: true }).product_orders, ...withModules({ module_1: true }).product_orders] },
      ["duplicate_grid_reduction product_orders.1.14a_enwg.module_1"],
    ],
    [
      "with two faults",
      { ...withIban("DE00370400440532013000"), address: { ...order.address, zip: "99999" } },
      ["unserviceable_zip address.zip", `invalid_iban ${iban}`],
    ],
  ])("%s is refused at the field", async (_what, body, errors) => {
    expect(await errorsOf(body)).toEqual(errors);
  });

  it.each([
    ["with Modul 1 and 3", withModules({ module_1: true, module_3: true })],
    ["with Modul 2", withModules({ module_2: true })],
    ["with a smart meter, behind an analog one", { ...withPart("meter", { type: "analog" }), product_orders: [smartMeter] }],
    ["of a customer without a type", { ...order, customer: { first_name: "A", last_name: "B", email: "a@b.de" } }],
    ["with an Austrian IBAN and a MaLo-ID", { ...withIban("AT611904300234573201"), meter: { ...order.meter, malo: "50491310272" } }],
    ["for a date to come", { ...order, next_possible_start: false, intended_start_date: "2026-05-01" }],
    ["for a date that has passed: curie corrects it", { ...order, next_possible_start: false, intended_start_date: "2026-01-01" }],
    ["with metadata of 10 KB", { ...order, metadata: { note: "x".repeat(10 * 1024 - 11) } }],
  ])("%s is taken", async (_what, body) => {
    expect(await errorsOf(body)).toEqual([]);
  });

  it("is refused for an unknown plan, and for what is no JSON", async () => {
    const sandbox = openSandbox();
    expect((await post(sandbox, { ...order, plan: "pln_unknown" })).status).toBe(404);
    expect(await post(sandbox, order, { headers: { "Content-Type": "text/plain" } })).toMatchObject({ status: 400 });
    const broken = { method: "POST", headers: { "Content-Type": "application/json" }, body: "{" };
    expect(await call(sandbox, "/subscriptions", broken)).toMatchObject({ status: 400, body: { errors: [{ code: "custom" }] } });
    expect(sandbox.orders()).toEqual([]);
  });

  it("of the same address is refused only where addresses must be unique", async () => {
    const lax = openSandbox();
    const strict = openSandbox({ uniqueEmails: true });
    for (const sandbox of [lax, strict]) await post(sandbox, order);
    expect((await post(lax, order)).status).toBe(200);
    expect((await post(strict, withPart("customer", { email: "AENNE@example.de" }))).body.errors?.[0]?.code).toBe(
      "duplicate_customer_email",
    );
    expect((await post(strict, withPart("customer", { email: "other@example.de" }))).status).toBe(200);
  });

  it("on edison is told the first fault in words only, knows no patterns, and wants a date to come", async () => {
    const sandbox = openSandbox();
    const refused = await post(sandbox, withIban("DE89370400440532013001"), { version: edison });
    expect(refused.body).not.toHaveProperty("errors");
    expect(refused.body.message).toBe(`invalid_iban in '${iban}': Invalid IBAN`);
    const past = { ...order, next_possible_start: false, intended_start_date: "2026-03-10" };
    expect((await post(sandbox, past, { version: edison })).body.message).toMatch(/^custom in 'intended_start_date'/);
    const taken = await post(sandbox, withPart("address", { house_number: "½" }), { version: edison });
    expect(taken.status).toBe(200);
    expect(taken.body).not.toHaveProperty("type");
  });
});

describe("subscriptions", () => {
  it("are listed newest first, page by page and by filter", async () => {
    const sandbox = openSandbox();
    for (const plan of ["pln_sandbox_basis", "pln_sandbox_bonus", "pln_sandbox_basis"]) await post(sandbox, { ...order, plan });
    const newestFirst = sandbox.orders().toReversed();
    const first = (await call<List>(sandbox, "/subscriptions?limit=2")).body;
    const second = (await call<List>(sandbox, `/subscriptions?limit=2&cursor=${encodeURIComponent(first.next_page ?? "")}`)).body;
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(newestFirst.map(({ id }) => id));
    expect(second.next_page).toBeNull();
    const filtered = async (filter: string) => (await call<List>(sandbox, `/subscriptions?filter${filter}`)).body.items.length;
    expect(await filtered("[plan][eq]=pln_sandbox_basis")).toBe(2);
    expect(await filtered(`[customer][eq]=${newestFirst[0]?.subscription.customer}`)).toBe(1);
    expect(await filtered("[status][in]=active,ended")).toBe(0);
    expect(await filtered("[created_at][gte]=2026-03-10")).toBe(3);
    expect(await filtered("[updated_at][lt]=2026-03-10")).toBe(0);
  });

  it("are shown with their parts, the IBAN masked", async () => {
    const sandbox = openSandbox();
    const { id } = (await post<WireSubscription>(sandbox, { ...order, previous_supplier: "mp_demo_0003" })).body;
    const { body } = await call<Record<string, unknown>>(sandbox, `/subscriptions/${id}`);
    expect(body).toMatchObject({
      customer: { object: "customer", first_name: "Änne", vat_id: null },
      address: order.address,
      meter: { number: "1APA0195124010", malo: null },
      payment_method: { sepa_debit: { iban: "DE************3000" } },
      supplier: { name: "EnBW Energie Baden-Württemberg AG" },
    });
    expect(JSON.stringify(body)).not.toContain("DE8937");
    expect((await call(sandbox, "/subscriptions/sub_none")).status).toBe(404);
  });
});
