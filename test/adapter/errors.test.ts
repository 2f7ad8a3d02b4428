import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { adapterWith, edison, errorOf, order, planBody, quoteBody, quoteRequest, smallOrder } from "./fixtures.js";
import { dropped, droppedInBody, json, refused, text, type Scene } from "./scriptedFetch.js";

// Back-off without waiting: the jitter is all of it.
beforeEach(() => vi.spyOn(Math, "random").mockReturnValue(0));
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** The error of a quote; repeats meet the same. */
const quoteError = (scene: Scene, apiVersion?: typeof edison) => {
  const { adapter, sent } = adapterWith([scene, scene, scene], apiVersion ? { apiVersion } : {});
  return errorOf(adapter.getQuote(quoteRequest)).then((error) => ({ error, tries: sent.length }));
};

const orderError = (scene: Scene, apiVersion?: typeof edison) => {
  const { adapter, sent } = adapterWith([scene], apiVersion ? { apiVersion } : {});
  return errorOf(order(adapter)).then((error) => ({ error, tries: sent.length }));
};

describe("a refusal", () => {
  it.each([
    [400, "invalid", "invalid", 1],
    [401, "forbidden", "forbidden", 1],
    [402, "forbidden", "forbidden", 1],
    [403, "forbidden", "forbidden", 1],
    [404, "notFound", "notFound", 1],
    [405, "contract", "contract", 1],
    [408, "timeout", "unknownOutcome", 1],
    [409, "conflict", "conflict", 1],
    [413, "invalid", "invalid", 1],
    [422, "invalid", "invalid", 1],
    [429, "rateLimited", "rateLimited", 3],
    [500, "unavailable", "unknownOutcome", 3],
    [503, "unavailable", "unknownOutcome", 3],
  ])("with %i is %s for a read and %s for an order; the read is tried %i times", async (status, ofRead, ofOrder, tries) => {
    expect(await quoteError(refused(status, "CODE"))).toMatchObject({ error: { kind: ofRead, requestId: "req_envelope" }, tries });
    expect(await orderError(refused(status, "CODE"))).toMatchObject({ error: { kind: ofOrder, requestId: "req_envelope" }, tries: 1 });
  });

  it.each([403, 503, 504])("with %i of an order that the partner's backend did not send on is unavailable", async (status) => {
    const errors = [{ code: "order_not_sent", field: "", message: "no" }];
    expect(await orderError(refused(status, "CODE", errors))).toMatchObject({ error: { kind: "unavailable", retryable: true }, tries: 1 });
  });

  it("names its fields in the domain's words, and keeps names that it does not know", async () => {
    const fieldOf = {
      "product_orders.1.14a_enwg.module_3": "modules",
      plan: "planId",
      "customer.first_name": "customer.firstName",
      "customer.last_name": "customer.lastName",
      "customer.company_name": "customer.companyName",
      "customer.vat_id": "customer.vatId",
      "customer.email": "customer.email",
      "address.zip": "address.zip",
      "address.house_number": "address.houseNumber",
      "meter.number": "meter.number",
      "meter.malo": "meter.maloId",
      "meter.estimated_usage": "annualKwh",
      "payment_method.sepa_debit.iban": "payment.iban",
      "payment_method.sepa_debit.account_holder": "payment.accountHolder",
      previous_supplier: "previousSupplierId",
      intended_start_date: "start.date",
      "customer.favourite_number": "customer.favourite_number",
      "": "",
    };
    const errors = Object.keys(fieldOf).map((field) => ({ code: "custom", field, message: "no" }));
    const { error } = await orderError(refused(422, "UNPROCESSABLE_ENTITY", errors));
    expect(error.fields).toEqual(Object.values(fieldOf).map((field) => ({ code: "custom", field, message: "no" })));
  });

  it("of a quote names that call's fields in the domain's words", async () => {
    const fieldOf = { zip_code: "zip", usage: "annualKwh", meter_type: "meter.type", "14a_module_2": "modules", zip: "zip", "": "" };
    const errors = Object.keys(fieldOf).map((field) => ({ code: "custom", field, message: "no" }));
    const { error } = await quoteError(refused(422, "UNPROCESSABLE_ENTITY", errors));
    expect(error.fields).toEqual(Object.values(fieldOf).map((field) => ({ code: "custom", field, message: "no" })));
  });

  it("of an order on edison names the field of the message in the domain's words", async () => {
    const message = "custom in 'address.house_number': No";
    const { error } = await orderError(refused(400, "BAD_REQUEST", undefined, message), edison);
    expect(error.fields).toEqual([{ field: "address.houseNumber", code: "custom", message }]);
  });

  it.each([
    ["unserviceable_zip", "unserviceable"],
    ["upgrade_api_version", "contract"],
    ["invalid_iban", "invalid"],
  ])("for %s is %s", async (code, kind) => {
    const { error } = await quoteError(refused(400, "BAD_REQUEST", [{ code, field: "", message: "no" }]));
    expect(error.kind).toBe(kind);
  });

  it.each([
    ["unserviceable_zip in 'zip_code': We do not deliver there", "unserviceable", [["zip", "unserviceable_zip"]]],
    ["invalid_iban: The IBAN is wrong", "invalid", [["", "invalid_iban"]]],
    ["invalid_iban", "invalid", [["", "invalid_iban"]]],
    ["custom in 'meter_type': No", "invalid", [["meter.type", "custom"]]],
    ["Custom plans are not sold, missing_module_1", "invalid", []],
    ["custom made", "invalid", []],
    ['invalid_type_of"quote"', "invalid", []],
    ["", "invalid", []],
  ])("of edison that says '%s' is %s at %j", async (message, kind, faults) => {
    const { error } = await quoteError(refused(400, "BAD_REQUEST", undefined, message), edison);
    expect(error.kind).toBe(kind);
    expect(error.fields).toEqual(faults.map(([field, code]) => ({ field, code, message })));
  });

  it.each([
    ["the gateway's page", text("<html>Bad Gateway</html>", 502), "unavailable"],
    ["no body", text("", 404), "notFound"],
    ["another shape", json({ error: { code: 5 } }, 403), "forbidden"],
    ["a wrong list", json({ code: "BAD_REQUEST", errors: "all" }, 400), "invalid"],
  ])("with %s still has its kind", async (_, scene, kind) => {
    expect((await quoteError(scene)).error).toMatchObject({ kind, fields: [], requestId: undefined });
  });

  it("takes the request's id from the header where the body has none", async () => {
    const { error } = await quoteError(json({}, 404, { "x-request-id": "req_header" }));
    expect(error.requestId).toBe("req_header");
  });
});

describe("an answer that cannot be used", () => {
  const { components } = quoteBody;
  it.each([
    ["no JSON", text("{")],
    ["no body", text("", 200)],
    ["null", json(null)],
    ["another object", json(planBody)],
    ["a number missing", json({ ...quoteBody, amount: undefined })],
    ["text for a number", json({ ...quoteBody, amount: "71.90" })],
    ["a number beyond all", text(JSON.stringify(quoteBody).replace("71.9", "1e999"))],
    ["another currency", json({ ...quoteBody, currency: "CHF" })],
    ["no instant", json({ ...quoteBody, quoted_at: "yesterday" })],
    ["an impossible instant", json({ ...quoteBody, quoted_at: "2026-19-39T99:00:00Z" })],
    ["no components", json({ ...quoteBody, components: [] })],
    ["the base price only", json({ ...quoteBody, components: components.slice(0, 1) })],
    ["two base prices", json({ ...quoteBody, components: [components[0], components[0]] })],
    ["a third component", json({ ...quoteBody, components: [...components, components[1]] })],
    ["an unknown group", json({ ...quoteBody, components: [components[0], { ...components[1], group: "bonus" }] })],
    ["a base price by the kWh", json({ ...quoteBody, components: components.map((part) => ({ ...part, quantity_unit: "kWh" })) })],
  ])("(%s) is a broken contract, and is not asked for again", async (_, scene) => {
    expect(await quoteError(scene)).toMatchObject({ error: { kind: "contract", retryable: false }, tries: 1 });
  });

  const costly = (unit_amount: number) => components.map((part) => (part.group === "variable" ? { ...part, unit_amount } : part));
  const withLines = (count: number, name: string) =>
    components.map((part) => ({ ...part, subcomponents: Array.from({ length: count }, () => ({ subgroup: "grid", name, amount: 0.01 })) }));
  it.each([
    ["a total of 1e308 EUR", { amount: 1e308 }, /amount/],
    ["a total of 60,000 EUR a month", { amount: 60_000 }, /amount/],
    ["a kWh at 1e300 EUR", { components: costly(1e300) }, /components\.1\.unit_amount/],
    ["a kWh at 27 EUR", { components: costly(27) }, /components/],
    ["a kWh that costs nothing", { components: costly(0) }, /components/],
    ["a kWh that costs less than nothing", { components: costly(-0.2) }, /components/],
    ["50,000 lines", { components: withLines(50_000, "Umlage") }, /components\.0\.subcomponents/],
    ["a line's name of 10 MB", { components: withLines(1, "x".repeat(10_000_000)) }, /components\.0\.subcomponents\.0\.name/],
  ])("(%s) is no price: nothing of it is shown, and the developer reads where", async (_, change, where) => {
    const { error } = await quoteError(json({ ...quoteBody, ...change }));
    expect(error.kind).toBe("contract");
    expect(error.message).toMatch(where);
  });

  it("tells the developer what is wrong with it, and the request's id", async () => {
    const { error } = await quoteError(json({ ...quoteBody, amount: "71.90" }, 200, { "x-request-id": "req_header" }));
    expect(error.message).toBe(
      "GET /plans/{id}/quote was answered with a wrong body: amount (invalid_type). The API describes something else, so none of it is " +
        "used. Check `baseUrl` and `apiVersion`, or report it with the request id.",
    );
    expect(error.requestId).toBe("req_header");
  });
});

describe("no answer", () => {
  it.each([
    ["before it", dropped],
    ["within it", droppedInBody()],
  ])("because the connection dropped %s is unavailable for a read, tried three times, and unknown for an order", async (_, scene) => {
    expect(await quoteError(scene)).toMatchObject({ error: { kind: "unavailable", retryable: true }, tries: 3 });
    expect(await orderError(scene)).toMatchObject({ error: { kind: "unknownOutcome", cause: { kind: "unavailable" } }, tries: 1 });
  });

  it("because the device is offline says so, and keeps an order from being sent", async () => {
    vi.stubGlobal("navigator", { onLine: false });
    expect(await quoteError(dropped)).toMatchObject({ error: { kind: "offline" }, tries: 1 });
    expect(await orderError(dropped)).toMatchObject({ error: { kind: "offline" }, tries: 0 });
  });

  it("because the host's headers failed means that nothing was sent", async () => {
    const cause = new Error("no CSRF token");
    const { adapter, sent } = adapterWith([], { headers: () => Promise.reject(cause) });
    expect(await errorOf(order(adapter))).toMatchObject({ kind: "unavailable", cause });
    expect(await errorOf(adapter.getPlan("pln_1"))).toMatchObject({ kind: "unavailable", cause });
    expect(sent).toEqual([]);
  });
});

describe("an order", () => {
  it.each([
    ["no JSON", text("<html>")],
    ["no id", json({ status: "pending" })],
    ["an empty id", json({ id: "", status: "pending" })],
  ])("that was answered with %s has an unknown outcome", async (_, scene) => {
    expect(await orderError(scene)).toMatchObject({ error: { kind: "unknownOutcome", cause: { kind: "contract" } }, tries: 1 });
  });
});

it("holds nothing of the customer in an error's own words", async () => {
  const personal = [smallOrder.customer.email, smallOrder.payment.iban, "Groß", "Prager"];
  const echo = json({ id: 5, customer: smallOrder.customer, payment: smallOrder.payment });
  const cut = text(JSON.stringify({ ...smallOrder, modules: [] }).slice(0, -1));
  for (const scene of [echo, cut, refused(500, "INTERNAL_SERVER_ERROR", undefined, personal.join(" ")), dropped]) {
    const { error } = await orderError(scene);
    const cause = error.cause instanceof Error ? `${error.cause.message} ${String(error.cause.cause)}` : "";
    for (const word of personal) expect(`${error.message} ${cause} ${JSON.stringify(error)}`).not.toContain(word);
  }
});
