import { describe, expect, it } from "vitest";
import { berlinDayStartMs } from "../../src/energy/berlinTime.js";
import { addDays } from "../../src/energy/startDate.js";
import type { NomosApiVersion } from "../../src/nomos.js";
import * as openapi from "../support/openapi.js";
import { customerAdapterWith, listOf, meterOrderOf, pricesBody, reductionBody } from "./customerFixtures.js";
import { curie, edison } from "./fixtures.js";
import { json, type Scene } from "./scriptedFetch.js";

type Method = "get" | "post";

for (const version of [curie, edison]) {
  const openApi = openapi.loadOpenApi(version);
  if (!openApi) console.info(`The contract with ${version} is not checked. ${openapi.whyNoOpenApi}`);
  describe.skipIf(!openApi)(`after the order, the contract with ${version}`, () => {
    it("is described", () => expect(openApi?.info.version).toBe(version));
    if (openApi) contractOf(version, openApi);
  });
}

function contractOf(version: NomosApiVersion, openApi: openapi.OpenApi) {
  const answered = (scene: Scene) => customerAdapterWith([scene], { apiVersion: version });
  const example = (path: string, method: Method = "get") =>
    answered(json(openapi.exampleOf(openApi, openapi.schemaOf(openApi, { path, method, part: "response" }))));
  const faultsOf = (path: string, method: Method, part: "request" | "response", body: unknown) =>
    openapi.validatorFor(openApi, { path, method, part, closed: part === "request" })(body);
  const at = "2024-03-14T12:00:00Z";

  it("has examples of reductions that are understood", async () => {
    const one = await example("/grid-fee-reductions/{id}").adapter.getGridFeeReduction("x");
    expect(one).toMatchObject({ module: "module1", status: "intended", validFrom: at, createdAt: at });
    const list = await example("/grid-fee-reductions").adapter.listGridFeeReductions({ subscriptionId: one.subscriptionId });
    expect(list.items).toEqual([one]);
    const created = await example("/grid-fee-reductions", "post").adapter.orderGridFeeReduction({ subscriptionId: "s", module: "module1" });
    expect(created).toEqual(one);
  });

  it("has examples of meter orders that are understood", async () => {
    const one = await example("/meter-orders/{id}").adapter.getMeterOrder("x");
    expect(one).toMatchObject({ status: "created", blocked: null, cancelled: null });
    const list = await example("/meter-orders").adapter.listMeterOrders({ subscriptionId: one.subscriptionId });
    expect(list.items).toEqual([one]);
    expect(await example("/meter-orders", "post").adapter.orderSmartMeter({ subscriptionId: "s" })).toEqual(one);
  });

  it("has an example of prices, hour by hour, that is understood", async () => {
    const days = { subscriptionId: "s", firstDay: "2024-01-31", lastDay: "2024-01-31" };
    const series = await example("/subscriptions/{id}/prices").adapter.getPrices(days);
    expect(series).toMatchObject({ slotMinutes: 60, reference: "EPEX Day-Ahead Hourly" });
    expect(series.slots?.map(({ ctPerKwh }) => ctPerKwh)).toEqual([24.44, 22.15, 20.88, 19.97, 21.56]);
    expect(series.slots?.[0]).toMatchObject({ energyCtPerKwh: 8.77, gridCtPerKwh: 9.47, leviesCtPerKwh: 6.2 });
  });

  it("has an example of a contract that is understood", async () => {
    const contract = await example("/subscriptions/{id}").adapter.getSubscription("x");
    expect(contract).toMatchObject({ id: "sub_rocbrf1u5e48mm0reeqoag90", number: "4X44EMKX", meterType: "smart" });
  });

  it.each(["module1", "module2", "module3"] as const)("holds for an order of %s and of a smart meter", async (module) => {
    const reductions = answered(json(reductionBody));
    await reductions.adapter.orderGridFeeReduction({ subscriptionId: "sub_1", module });
    expect(faultsOf("/grid-fee-reductions", "post", "request", reductions.sent[0]?.body)).toEqual([]);
    const meters = answered(json(meterOrderOf(version, version === curie ? "created" : "waiting")));
    await meters.adapter.orderSmartMeter({ subscriptionId: "sub_1" });
    expect(faultsOf("/meter-orders", "post", "request", meters.sent[0]?.body)).toEqual([]);
  });

  it("holds for lists: each filter's field is named where the version names any", async () => {
    const page = json(listOf([]));
    const reductions = answered(page);
    await reductions.adapter.listGridFeeReductions({ subscriptionId: "sub_1", statuses: ["ordered"], cursor: "c" });
    const meters = answered(page);
    await meters.adapter.listMeterOrders({ subscriptionId: "sub_1", cursor: "c" });
    for (const [path, url] of [
      ["/grid-fee-reductions", reductions.sent[0]?.url],
      ["/meter-orders", meters.sent[0]?.url],
    ] as const) {
      const described = openapi.operationOf(openApi, { path, method: "get" }).parameters ?? [];
      // Edison's description of this list names no parameter at all; its guide filters it nevertheless.
      const isSilent = version === edison && path === "/grid-fee-reductions";
      expect(described.length === 0).toBe(isSilent);
      const names = [...new URL(url ?? "", "https://shop.example").searchParams.keys()];
      const unknown = names.filter((name) => !isSilent && !isDescribed(described, name));
      expect(unknown).toEqual([]);
    }
  });

  it("holds for prices of every day", async () => {
    const { adapter, sent } = answered(json(pricesBody));
    await adapter.getPrices({ subscriptionId: "sub_1", firstDay: "2026-03-29", lastDay: "2026-03-30" });
    const parameters = openapi.operationOf(openApi, { path: "/subscriptions/{id}/prices", method: "get" }).parameters ?? [];
    const { searchParams, pathname } = new URL(sent[0]?.url ?? "", "https://shop.example");
    expect(pathname).toBe("/api/energy/subscriptions/sub_1/prices");
    const inQuery = parameters.filter((parameter) => parameter.in === "query");
    expect(inQuery.map(({ name }) => name)).toEqual([...searchParams.keys()]);
    for (const parameter of inQuery) {
      expect(openapi.parameterValidator(openApi, parameter)(searchParams.get(parameter.name))).toEqual([]);
    }
  });

  it("holds for terminations, or knows none", async () => {
    const path = "/subscriptions/{id}/terminate";
    expect(path in openApi.paths).toBe(version === curie);
    if (version === edison) return;
    const faults = openapi.validatorFor(openApi, { path, method: "post", part: "request", closed: true });
    const requests = Array.from({ length: 366 }, (_, days) => addDays("2026-01-01", days)).flatMap((lastDay) => [
      { kind: "ordinary" as const, lastDay },
      { kind: "moveOut" as const, lastDay },
    ]);
    for (const request of [...requests, { kind: "ordinary" as const }, { kind: "withdrawal" as const }]) {
      const { adapter, sent } = answered(json({ reason: "ORDINARY", intended_end_at: "2026-12-31T00:00:00+01:00" }));
      expect(await adapter.terminate({ subscriptionId: "sub_1", ...request })).toMatchObject({ lastDay: "2026-12-30" });
      expect(faults(sent[0]?.body)).toEqual([]);
      const { intended_end_at: end } = { ...(sent[0]?.body as { readonly intended_end_at?: string }) };
      const lastDay = "lastDay" in request ? request.lastDay : undefined;
      expect(end && Date.parse(end)).toBe(lastDay && berlinDayStartMs(addDays(lastDay, 1)));
    }
  });

  it("is kept by the answers that the other tests give", () => {
    const status = version === curie ? "created" : "waiting";
    expect(faultsOf("/grid-fee-reductions/{id}", "get", "response", reductionBody)).toEqual([]);
    expect(faultsOf("/meter-orders/{id}", "get", "response", meterOrderOf(version, status))).toEqual([]);
    expect(faultsOf("/subscriptions/{id}/prices", "get", "response", pricesBody)).toEqual([]);
  });
}

/** A filter is described by the one parameter that stands for them all, whose text names the fields. */
function isDescribed(described: readonly openapi.Parameter[], sent: string): boolean {
  const field = /^filter\[(\w+)\]\[\w+\]$/.exec(sent)?.[1];
  if (field === undefined) return described.some(({ name }) => name === sent);
  return described.some(({ name, schema }) => name === "filter[field][operator]" && JSON.stringify(schema).includes(`\`${field}\``));
}
