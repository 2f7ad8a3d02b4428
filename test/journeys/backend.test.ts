import type { LogEntry } from "stromkasse/server";
import { describe, expect, it } from "vitest";
import { backendOf } from "./support/backend.ts";
import { orderBody } from "./support/orders.ts";
import { withPartnerSite } from "./support/site.ts";

const log: LogEntry[] = [];
const site = withPartnerSite({ onLog: (entry) => log.push(entry) });
const { get, order } = backendOf(site);

describe("the calls it lets through", () => {
  it("forwards plan, price and suppliers with its own token", async () => {
    const plan = await get("/api/energy/plans/pln_sandbox_dynamisch");
    const price = await get("/api/energy/plans/pln_sandbox_dynamisch/quote?zip_code=10115&usage=3500&meter_type=smart&14a_module_1=true");
    const suppliers = await get(
      `/api/energy/market-partners?${new URLSearchParams({ "filter[name][contains]": "stadtwerke", limit: "3" })}`,
    );
    expect(await plan.json()).toMatchObject({ id: "pln_sandbox_dynamisch" });
    expect(JSON.stringify(await price.json())).toContain("Modul 1");
    expect(((await suppliers.json()) as { items: unknown[] }).items).toHaveLength(3);
    expect(plan.headers.get("cache-control")).toBe("no-store");
    expect(plan.headers.get("content-security-policy")).toBe("default-src 'none'; frame-ancestors 'none'");
  });

  it("speaks the version that the browser asks for, and no unknown one", async () => {
    expect((await get("/api/energy/suppliers", { "X-API-Version": "2026-01-29.edison" })).status).toBe(200);
    expect((await get("/api/energy/suppliers")).status).toBe(404);
    expect((await get("/api/energy/market-partners", { "X-API-Version": "1999-01-01.volta" })).status).toBe(400);
  });

  it.each([
    ["/subscriptions", 405],
    ["/plans", 404],
    ["/oauth/token", 404],
    ["/plans/pln_other", 404],
    ["/plans/pln_other/quote", 404],
    ["/plans/..%2fsubscriptions", 404],
  ] as const)("knows nothing of %s", async (path, status) => {
    expect((await get(`/api/energy${path}`)).status).toBe(status);
  });

  it("drops parameters that a checkout does not send, and refuses a filter that it would ignore", async () => {
    const more = await get(`/api/energy/market-partners?${new URLSearchParams({ colour: "green" })}`);
    expect(((await more.json()) as { items: unknown[] }).items).toHaveLength(10);
    const filtered = await get(`/api/energy/market-partners?${new URLSearchParams({ "filter[name][eq]": "nobody" })}`);
    expect(filtered.status).toBe(400);
  });

  it("passes refusals on, with the time to wait, and says when nobody answers", async () => {
    site.sandbox().fail({ on: "plan", kind: "rateLimited", retryAfterSeconds: 7, times: 1 });
    const limited = await get("/api/energy/plans/pln_sandbox_basis");
    expect([limited.status, limited.headers.get("retry-after")]).toEqual([429, "7"]);
    site.sandbox().fail({ on: "plan", kind: "offline", times: 1 });
    const unreachable = await get("/api/energy/plans/pln_sandbox_basis");
    expect(unreachable.status).toBe(503);
    expect(await unreachable.json()).toMatchObject({ code: "SERVICE_UNAVAILABLE" });
  });

  it("never serves a gateway's page as a page", async () => {
    site.sandbox().fail({ on: "plan", kind: "badGateway", times: 1 });
    const response = await get("/api/energy/plans/pln_sandbox_basis");
    expect([response.status, response.headers.get("content-type")]).toEqual([502, "application/json"]);
  });

  it("lets no other site's page call", async () => {
    const foreign = { Origin: "https://elsewhere.example", "Sec-Fetch-Site": "cross-site" };
    expect((await get("/api/energy/plans/pln_sandbox_basis", foreign)).status).toBe(403);
    expect((await order(crypto.randomUUID(), undefined, foreign)).status).toBe(403);
    expect(site.sandbox().orders()).toEqual([]);
  });

  it("looks up the grid operator's windows, and the towns and streets of a zip", async () => {
    expect(await (await get("/api/energy/grid-fee-schedule?zip=10115")).json()).toMatchObject({ gridOperator: "Stromnetz Berlin GmbH" });
    expect(await (await get("/api/energy/places?zip=59969")).json()).toEqual(["Bromskirchen", "Hallenberg"]);
    expect(await (await get("/api/energy/streets?zip=20457")).json()).toContain("Deichstraße");
    expect((await get("/api/energy/grid-fee-schedule?zip=letters")).status).toBe(400);
    expect((await get("/api/energy/places?zip=letters")).status).toBe(400);
  });

  it("says that it is well", async () => {
    expect(await (await get("/api/energy/health")).json()).toEqual({ status: "ok", orders: "ok" });
  });
});

describe("its log", () => {
  it("tells what happened, and nothing of whom it happened to", async () => {
    log.length = 0;
    const key = crypto.randomUUID();
    await get("/api/energy/plans/pln_sandbox_dynamisch/quote?zip_code=10119&usage=3517&meter_type=smart");
    await order(key);
    expect(log).toMatchObject([
      { event: "request", route: "GET /plans/{id}/quote", status: 200 },
      { event: "order", checkoutId: key, outcome: "stored" },
      { event: "request", route: "POST /subscriptions", status: 200 },
    ]);
    const told = JSON.stringify(log);
    expect(["10119", "3517", "Weber", "jana@", "Torstra", "1APA", "DE68"].filter((part) => told.includes(part))).toEqual([]);
  });

  it("holds the orders that nobody could place, for whoever is called at night", async () => {
    log.length = 0;
    const key = crypto.randomUUID();
    site.sandbox().fail({ on: "order", kind: "dropBefore", times: 1 });
    await order(key, orderBody(key));
    expect(log).toContainEqual(expect.objectContaining({ event: "order", level: "error", checkoutId: key, outcome: "unknown" }));
  });
});
