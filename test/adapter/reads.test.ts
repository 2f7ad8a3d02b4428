import { afterEach, describe, expect, it, vi } from "vitest";
import type { PlanOffer } from "../../src/energy/plan.js";
import { createNomosAdapter } from "../../src/nomos.js";
import { adapterWith, curie, edison, errorOf, planBody, quoteBody, quoteRequest } from "./fixtures.js";
import { json, scriptedFetch } from "./scriptedFetch.js";

afterEach(() => vi.unstubAllGlobals());

const suppliers = (more: object = {}) =>
  json({ object: "list", items: [{ id: "mp_1", name: "Stadtwerke", code: "9903964000002" }], ...more });

describe("every request", () => {
  it("goes to the base URL with the version asked for", async () => {
    const { adapter, sent } = adapterWith([json(planBody), json(planBody)]);
    await adapter.getPlan("pln_1");
    expect(sent[0]).toMatchObject({ method: "GET", url: "/api/energy/plans/pln_1", body: undefined });
    expect(sent[0]?.headers).toEqual({ accept: "application/json", "x-api-version": "2026-05-27.curie" });
  });

  it("takes a base URL that ends in slashes, and another version", async () => {
    const { adapter, sent } = adapterWith([json(planBody)], { baseUrl: "https://shop.example/energy//", apiVersion: edison });
    await adapter.getPlan("pln/1?");
    expect(sent[0]?.url).toBe("https://shop.example/energy/plans/pln%2F1%3F");
    expect(sent[0]?.headers["x-api-version"]).toBe(edison);
  });

  it("carries the host's headers, asked for each time, and lets none of them replace its own", async () => {
    let asked = 0;
    const headers = async () => ({ "X-CSRF": `t${++asked}`, "x-api-version": "mine" });
    const { adapter, sent } = adapterWith([json(planBody), json(planBody)], { headers });
    await adapter.getPlan("pln_1");
    await adapter.getPlan("pln_1");
    expect(sent.map((request) => request.headers["x-csrf"])).toEqual(["t1", "t2"]);
    expect(sent[0]?.headers["x-api-version"]).toBe(curie);
  });

  it("uses the global fetch of the moment where none is given", async () => {
    const adapter = createNomosAdapter({ baseUrl: "/e" });
    const { fetch, sent } = scriptedFetch(json(planBody));
    vi.stubGlobal("fetch", fetch);
    await adapter.getPlan("pln_1");
    expect(sent).toHaveLength(1);
  });
});

describe("a plan", () => {
  it("comes in the domain's words", async () => {
    const { adapter } = adapterWith([json(planBody)]);
    await expect(adapter.getPlan("pln_1")).resolves.toEqual({
      id: "pln_1",
      name: "Strom dynamisch",
      description: "Zum Börsenpreis",
      monthlyFeeEur: 10.99,
      offer: { module1: false, module2: false, module3: false, smartMeter: false },
    });
  });

  const stated: Partial<PlanOffer> = { module1: true, module2: true, smartMeter: true };
  it.each([
    ["what the partner states", undefined, { module1: true, module2: true, module3: false, smartMeter: true }],
    ["the body's word first", { module_2: false, module_3: true }, { module1: true, module2: false, module3: true, smartMeter: true }],
    ["nothing of a shape that no document names", ["module_3"], { module1: true, module2: true, module3: false, smartMeter: true }],
  ])("offers %s", async (_, enwg14aOptions, offer) => {
    const { adapter } = adapterWith([json({ ...planBody, enwg14aOptions })], { offers: { pln_1: stated, other: { module3: true } } });
    expect((await adapter.getPlan("pln_1")).offer).toEqual(offer);
  });

  it("is refused where it buys power instead of selling it", async () => {
    const { adapter } = adapterWith([json({ ...planBody, type: "feed_in" })]);
    const error = await errorOf(adapter.getPlan("pln_1"));
    expect(error.kind).toBe("contract");
    expect(error.message).toContain("type");
  });
});

describe("a quote", () => {
  it.each([
    [curie, "none", "", "none"],
    [curie, "flat", "&14a_module_1=true", "flat"],
    [curie, "percentage", "&14a_module_2=true", "percentage"],
    [edison, "none", "", "none"],
    [edison, "flat", "&14a_module_1=true", "flat"],
    [edison, "percentage", "", "none"],
  ] as const)("on %s with the path %s is asked with '%s' and prices %s", async (apiVersion, modulePath, modules, pricedPath) => {
    const { adapter, sent } = adapterWith([json(quoteBody)], { apiVersion });
    const quote = await adapter.getQuote({ ...quoteRequest, modulePath });
    expect(sent[0]?.url).toBe(`/api/energy/plans/pln_1/quote?zip_code=01067&usage=2500&meter_type=smart${modules}`);
    expect(quote.pricedPath).toBe(pricedPath);
    expect(quote.request.modulePath).toBe(modulePath);
  });

  it("keeps every figure as it came, in the domain's words", async () => {
    const { adapter } = adapterWith([json(quoteBody)]);
    await expect(adapter.getQuote(quoteRequest)).resolves.toEqual({
      totalMonthlyEur: 71.9,
      base: {
        monthlyEur: 4.35,
        lines: [
          { name: "Grundgebühr", layer: "fee", monthlyEur: 10.99 },
          { name: "Netzentgelte", layer: "grid", monthlyEur: 3.31 },
          { name: "Pauschale Netzentgeltreduktion (§14a EnWG Modul 1)", layer: "grid", monthlyEur: -11.21 },
          { name: "Messstellengebühren", layer: "metering", monthlyEur: 1.26 },
        ],
      },
      variable: {
        monthlyEur: 56.34,
        eurPerKwh: 0.27042,
        lines: [
          { name: "EPEX Day-Ahead Preis (12m avg.)", layer: "energy", eurPerKwh: 0.0877 },
          { name: "Stromsteuer", layer: "levies", eurPerKwh: 0.0244 },
        ],
      },
      discount: null,
      quotedAt: "2026-10-30T16:04:06.122Z",
      request: quoteRequest,
      pricedPath: "flat",
    });
  });

  it("does not depend on the order of its components, and keeps lines of a new subgroup", async () => {
    const [base, variable] = quoteBody.components;
    const components = [variable, { ...base, amount: -2.5, subcomponents: [{ subgroup: "climate", name: "Neu", amount: 1 }] }];
    const { adapter } = adapterWith([json({ ...quoteBody, components })]);
    const quote = await adapter.getQuote(quoteRequest);
    expect(quote.base).toEqual({ monthlyEur: -2.5, lines: [{ name: "Neu", layer: "other", monthlyEur: 1 }] });
    expect(quote.variable.eurPerKwh).toBe(0.27042);
  });

  it.each([
    ["once", null, 1],
    ["once", 0, 1],
    ["recurring", 10, 10],
    ["recurring", null, null],
  ])("with a discount %s for %s months lasts %s", async (duration, duration_in_months, durationMonths) => {
    const discount = { name: "Früh", amount_off: 10, duration, duration_in_months, regular_amount: 81.9 };
    const { adapter } = adapterWith([json({ ...quoteBody, discount })]);
    const quote = await adapter.getQuote(quoteRequest);
    expect(quote.discount).toEqual({ name: "Früh", monthlyEurOff: 10, durationMonths, regularMonthlyEur: 81.9 });
  });
});

describe("suppliers", () => {
  it.each([
    [curie, "Stadt & Werk", undefined, "/market-partners?filter%5Bname%5D%5Bcontains%5D=Stadt+%26+Werk&limit=20"],
    [curie, " ", undefined, "/market-partners?limit=20"],
    [curie, "Stadt", "c=1", "/market-partners?filter%5Bname%5D%5Bcontains%5D=Stadt&limit=20&cursor=c%3D1"],
    [edison, "Stadt", undefined, "/suppliers/search?name=Stadt&limit=20"],
    [edison, "", "c1", "/suppliers?limit=20&cursor=c1"],
  ])("on %s named '%s' after %s are asked for at %s", async (apiVersion, name, cursor, url) => {
    const { adapter, sent } = adapterWith([suppliers()], { apiVersion });
    const page = await adapter.searchSuppliers({ name, ...(cursor !== undefined && { cursor }) });
    expect(sent[0]?.url).toBe(`/api/energy${url}`);
    expect(page).toEqual({ items: [{ id: "mp_1", name: "Stadtwerke" }], nextCursor: null });
  });

  it.each([
    [{ has_more: true, next_page: "c2" }, "c2"],
    [{ next_page: "c2" }, "c2"],
    [{ has_more: false, next_page: "c2" }, null],
    [{ has_more: true, next_page: null }, null],
    [{ next_page: "" }, null],
  ])("with %j go on at %s", async (more, nextCursor) => {
    const { adapter } = adapterWith([suppliers(more)]);
    expect((await adapter.searchSuppliers({ name: "" })).nextCursor).toBe(nextCursor);
  });
});

describe.each([
  ["gridFeeSchedule", "getGridFeeSchedule", null],
  ["places", "getPlaces", ["Dresden"]],
  ["streets", "getStreets", ["Annenstraße"]],
] as const)("what the partner looks up as %s", (option, method, answer) => {
  const zip = "01067";

  it("is not there where nobody looks it up", () => {
    expect(adapterWith([]).adapter).not.toHaveProperty(method);
  });

  it("comes from the partner's function", async () => {
    const lookUp = vi.fn(async () => answer);
    const { adapter } = adapterWith([], { [option]: lookUp });
    await expect(adapter[method]?.({ zip })).resolves.toBe(answer);
    expect(lookUp).toHaveBeenCalledWith(zip, { signal: expect.any(AbortSignal) });
  });

  it("ends in an error of ours where that function throws, or in the reason of whoever cancelled", async () => {
    const cause = new Error("no table");
    const lookUp = () => {
      throw cause;
    };
    const { adapter } = adapterWith([], { [option]: lookUp });
    const error = await errorOf(Promise.resolve(adapter[method]?.({ zip })));
    expect(error).toMatchObject({ kind: "unavailable", cause, message: expect.stringContaining(option) });
    await expect(adapter[method]?.({ zip }, { signal: AbortSignal.abort("gone") })).rejects.toBe("gone");
  });
});
