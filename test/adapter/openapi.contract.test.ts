import * as fc from "fast-check";
import * as z from "zod/mini";
import { describe, expect, it } from "vitest";
import { createSubscriptionBody } from "../../src/adapter/nomos/wire/requests.js";
import type { NomosApiVersion } from "../../src/nomos.js";
import * as openapi from "../support/openapi.js";
import { adapterWith, curie, edison, errorOf, largeOrder, planBody, quoteBody, quoteRequest } from "./fixtures.js";
import { placesIn, replaced, valueAt, type JsonValue } from "./places.js";
import { orders, quoteRequests } from "./requests.js";
import { json, type SentRequest } from "./scriptedFetch.js";

for (const version of [curie, edison]) {
  const openApi = openapi.loadOpenApi(version);
  if (!openApi) console.info(`The contract with ${version} is not checked. ${openapi.whyNoOpenApi}`);
  describe.skipIf(!openApi)(`the contract with ${version}`, () => {
    it("is described", () => expect(openApi?.info.version).toBe(version));
    if (openApi) contractOf(version, openApi);
  });
}

function contractOf(version: NomosApiVersion, openApi: openapi.OpenApi) {
  const quotePath = "/plans/{id}/quote";
  const listPaths =
    version === curie ? (["/market-partners", "/market-partners"] as const) : (["/suppliers", "/suppliers/search"] as const);

  const example = (path: string, method: "get" | "post" = "get", status = 200) =>
    openapi.exampleOf(openApi, openapi.schemaOf(openApi, { path, method, part: "response", status }));
  const answered = (...bodies: readonly unknown[]) =>
    adapterWith(
      bodies.map((body) => json(body)),
      { apiVersion: version },
    );

  async function bodyOf(order = largeOrder): Promise<JsonValue> {
    const { adapter, sent } = answered(example("/subscriptions", "post"));
    await adapter.createSubscription(order, { idempotencyKey: "k" });
    const body: JsonValue = JSON.parse(JSON.stringify(sent[0]?.body));
    return body;
  }

  const faultsOfOrder = openapi.validatorFor(openApi, { path: "/subscriptions", method: "post", part: "request", closed: true });
  const weTake = (body: unknown) => z.safeParse(createSubscriptionBody[version], body).success;

  it("holds for every order", async () => {
    await fc.assert(
      fc.asyncProperty(orders, async (order) => {
        const body = await bodyOf(order);
        expect(faultsOfOrder(body)).toEqual([]);
        expect(weTake(body)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("is the same in our schema of an order: what one refuses, the other does", async () => {
    const body = await bodyOf();
    const texts = ["", "1", "x", "Ab", "ß", "12345", "123456", "1234a", "Ort 1", "de681", "2027-02-28", "2027-02-30", "analog", "14a_enwg"];
    const long = [10, 11, 100, 101].map((length) => "x".repeat(length));
    const ibans = [0, 1, 30, 31].map((length) => `DE68${"1".repeat(length)}`);
    const values = [...texts, ...long, ...ibans, 99, 100, null, true, {}, [], undefined];
    const extras = [{ unheard: 1 }, { vat_id: "x" }];
    const verdicts = placesIn(body).flatMap((place) => {
      const there = valueAt(body, place);
      const extended = typeof there === "object" ? extras.map((extra) => ({ ...Object(there), ...extra })) : [];
      return [...values, ...extended].map((value) => {
        const changed = replaced(body, place, value);
        return { at: place.join("."), value, weTake: weTake(changed), theyTake: faultsOfOrder(changed).length === 0 };
      });
    });
    expect(verdicts.filter(({ weTake, theyTake }) => weTake !== theyTake)).toEqual([]);
    expect(verdicts.filter(({ weTake }) => !weTake).length).toBeGreaterThan(200);
  });

  it("holds for every quote", async () => {
    const answer = example(quotePath);
    await fc.assert(
      fc.asyncProperty(quoteRequests, async (request) => {
        const { adapter, sent } = answered(answer);
        const { pricedPath } = await adapter.getQuote(request);
        expect(sent.flatMap((read) => faultsOfRead(openApi, read, quotePath))).toEqual([]);
        expect(sent[0]?.url.match(/14a_module_\d=true/g) ?? []).toHaveLength(pricedPath === "none" ? 0 : 1);
      }),
    );
  });

  it("holds for plans and suppliers, whose examples are understood", async () => {
    const list = example(listPaths[0]);
    const { adapter, sent } = answered(example("/plans/{id}"), list, list, list);
    expect(await adapter.getPlan("pln_1")).toMatchObject({ id: "pln_bn1sny3aczwq5jkz8xcf4klf", monthlyFeeEur: 10.99 });
    for (const query of [{ name: "" }, { name: "Stadt" }, { name: "Stadt", cursor: "c" }]) {
      const { items } = await adapter.searchSuppliers(query);
      expect(items).toEqual([{ id: "mp_a0x6jm5h92wde6s5dnuvha4c", name: "Nomos Friends & Family" }]);
    }
    const paths = ["/plans/{id}", listPaths[0], listPaths[1], listPaths[1]];
    expect(sent.flatMap((read, index) => faultsOfRead(openApi, read, paths[index] ?? ""))).toEqual([]);
  });

  it("has an example of a quote, with a discount, that is understood", async () => {
    const quote = await answered(example(quotePath)).adapter.getQuote(quoteRequest);
    expect(quote).toMatchObject({ totalMonthlyEur: 71.9, base: { monthlyEur: 4.35 }, variable: { eurPerKwh: 0.27042 } });
    expect(quote.variable.lines).toHaveLength(7);
    expect(quote.discount).toEqual({ name: "Early bird discount", monthlyEurOff: 10, durationMonths: 10, regularMonthlyEur: 60 });
  });

  it("has an example of a contract that is understood", async () => {
    const { adapter } = answered(example("/subscriptions", "post"));
    const subscription = await adapter.createSubscription(largeOrder, { idempotencyKey: "k" });
    expect(subscription).toEqual({
      id: "sub_rocbrf1u5e48mm0reeqoag90",
      number: "4X44EMKX",
      status: "active",
      startAt: "2024-03-14T12:00:00Z",
    });
  });

  const listed = [{ field: "favoriteNumbers.1", code: "invalid_type" }];
  it.each([
    [400, "invalid", [{ field: "end", code: "invalid_type" }]],
    [401, "forbidden", []],
    [402, "forbidden", []],
    [403, "forbidden", []],
    [404, "notFound", []],
    [405, "contract", []],
    [409, "conflict", []],
    [422, "invalid", [{ field: "status", code: "invalid_enum_value" }]],
    [429, "rateLimited", []],
    [500, "unknownOutcome", []],
  ])("has an example of a refusal with %i that is understood", async (status, kind, inMessage) => {
    const { adapter } = adapterWith([json(example("/subscriptions", "post", status), status)], { apiVersion: version });
    const error = await errorOf(adapter.createSubscription(largeOrder, { idempotencyKey: "k" }));
    expect(error).toMatchObject({ kind, requestId: "37a04f8f-e791-491c-81e1-86cd304649bb" });
    const saysWhere = version === curie && kind !== "unknownOutcome";
    expect(error.fields.map(({ field, code }) => ({ field, code }))).toEqual(saysWhere ? listed : inMessage);
  });

  it("is kept by the answers that the other tests give", () => {
    const faultsOf = (path: string, body: unknown) => openapi.validatorFor(openApi, { path, method: "get", part: "response" })(body);
    expect([...faultsOf("/plans/{id}", planBody), ...faultsOf(quotePath, quoteBody)]).toEqual([]);
  });
}

/** What is wrong with a read: its path, its parameters' names and values, and required ones that are missing. */
function faultsOfRead(openApi: openapi.OpenApi, { url, method }: SentRequest, path: string): readonly string[] {
  const { pathname, searchParams } = new URL(url, "https://shop.example");
  const expected = new RegExp(`^/api/energy${path.replace("{id}", "[^/]+")}$`);
  const parameters = (openapi.operationOf(openApi, { path, method: "get" }).parameters ?? []).filter(
    (parameter) => parameter.in === "query",
  );
  const missing = parameters.filter(({ required, name }) => required && !searchParams.has(name)).map(({ name }) => `${name} is missing`);
  const wrong = [...searchParams].flatMap(([sent, value]) => {
    const described = sent === "filter[name][contains]" ? "filter[field][operator]" : sent;
    const parameter = parameters.find(({ name }) => name === described);
    return parameter
      ? openapi
          .parameterValidator(
            openApi,
            parameter,
          )(value)
          .map((fault) => `${sent}: ${fault}`)
      : [`${sent} is unknown`];
  });
  return [...(method === "GET" && expected.test(pathname) ? [] : [`${method} ${pathname} is not ${path}`]), ...missing, ...wrong];
}
