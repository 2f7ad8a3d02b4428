import { describe, expect, it } from "vitest";
import { createEnergyApi, NoToken } from "../../examples/partner-site/energyApi.ts";
import { listen } from "../../examples/partner-site/listen.ts";
import { startPartnerSite } from "../../examples/partner-site/site.ts";
import { createSandbox, demoClient } from "../../src/sandbox/createSandbox.js";
import { orderBody } from "./support/orders.ts";
import { withPartnerSite } from "./support/site.ts";

const site = withPartnerSite();

const get = (path: string, headers: Record<string, string> = {}) => fetch(site.url() + path, { headers });

function order(key: string, body: object | string = orderBody(key), headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${site.url()}/api/energy/subscriptions`, {
    method: "POST",
    headers: { "Content-Type": "application/json", "Idempotency-Key": key, "X-API-Version": "2026-05-27.curie", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
}

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
  });

  it("speaks the version that the browser asks for, and no unknown one", async () => {
    expect((await get("/api/energy/suppliers", { "X-API-Version": "2026-01-29.edison" })).status).toBe(200);
    expect((await get("/api/energy/suppliers")).status).toBe(404);
    expect((await get("/api/energy/market-partners", { "X-API-Version": "1999-01-01.volta" })).status).toBe(200);
  });

  it.each([
    "/subscriptions",
    "/subscriptions/sub_1",
    "/plans",
    "/oauth/token",
    "/plans/pln_other",
    "/plans/pln_other/quote",
    "/plans/..%2fsubscriptions",
  ])("knows nothing of %s", async (path) => {
    expect((await get(`/api/energy${path}`)).status).toBe(404);
  });

  it("drops parameters that a checkout does not send", async () => {
    const filtered = await get(`/api/energy/market-partners?${new URLSearchParams({ "filter[name][eq]": "nobody" })}`);
    expect(((await filtered.json()) as { items: unknown[] }).items).toHaveLength(10);
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

  it("looks up the grid operator's windows", async () => {
    expect(await (await get("/api/grid-fees?zip=10115")).json()).toMatchObject({ gridOperator: "Stromnetz Berlin GmbH" });
    expect((await get("/api/grid-fees?zip=letters")).status).toBe(502);
  });
});

describe("the token", () => {
  async function counted() {
    const sandbox = createSandbox();
    let tokens = 0;
    const server = await listen((request) => {
      if (request.url.endsWith("/oauth/token")) tokens += 1;
      return request
        .text()
        .then((body) => sandbox.fetch(request.url, { method: request.method, headers: request.headers, body: body || null }));
    }, 0);
    const api = createEnergyApi({ url: `http://127.0.0.1:${server.port}`, ...demoClient });
    const plan = async () => (await api.call("/plans/pln_sandbox_basis", { headers: {} })).status;
    return { sandbox, server, plan, tokens: () => tokens };
  }

  it("is fetched once for many, and once more for all of them when it is refused", async () => {
    const { sandbox, server, plan, tokens } = await counted();
    expect(await Promise.all([plan(), plan(), plan()])).toEqual([200, 200, 200]);
    expect(tokens()).toBe(1);
    sandbox.reset();
    expect(await Promise.all([plan(), plan(), plan()])).toEqual([200, 200, 200]);
    expect(tokens()).toBe(2);
    await server.close();
  });

  it("is asked for again after a failure", async () => {
    const { sandbox, server, plan } = await counted();
    sandbox.fail({ on: "token", kind: "serverError", times: 1 });
    await expect(plan()).rejects.toThrow(NoToken);
    expect(await plan()).toBe(200);
    await server.close();
  });
});

describe("an order", () => {
  it("is stored once, however often it comes", async () => {
    const key = crypto.randomUUID();
    const [first, second] = await Promise.all([order(key), order(key)]);
    const third = await order(key);
    const answers = [await first.json(), await second.json(), await third.json()];
    expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toHaveProperty("size", 1);
    expect(site.sandbox().orders()).toHaveLength(1);
  });

  it.each(["dropAfter", "dropBefore", "malformedJson", "serverError", "wrongSchema"] as const)(
    "that ends in %s is one order when it is sent again",
    async (kind) => {
      const key = crypto.randomUUID();
      site.sandbox().fail({ on: "order", kind, times: 1 });
      expect((await order(key)).status).toBe(502);
      const again = await order(key);
      expect(again.status).toBe(200);
      expect(
        site
          .sandbox()
          .orders()
          .map(({ id }) => id),
      ).toEqual([((await again.json()) as { id: string }).id]);
    },
  );

  it("is not posted again while it cannot be looked for", async () => {
    const key = crypto.randomUUID();
    site.sandbox().fail({ on: "order", kind: "dropAfter", times: 1 });
    site.sandbox().fail({ on: "orders", kind: "serverError", times: 1 });
    expect([(await order(key)).status, (await order(key)).status]).toEqual([502, 502]);
    expect(site.sandbox().orders()).toHaveLength(1);
    expect((await order(key)).status).toBe(200);
    expect(site.sandbox().orders()).toHaveLength(1);
  });

  it("that was refused can be mended and sent under the same key", async () => {
    const key = crypto.randomUUID();
    const refused = await order(key, orderBody(key, { address: { street: "Torstraße", house_number: "1", zip: "99999", city: "Berlin" } }));
    expect(await refused.json()).toMatchObject({ errors: [{ code: "unserviceable_zip", field: "address.zip" }] });
    expect((await order(key)).status).toBe(200);
    expect(site.sandbox().orders()).toHaveLength(1);
  });

  it("is refused before it is sent on when it is no order of ours", async () => {
    const key = crypto.randomUUID();
    const statuses = [
      await order(key, "{"),
      await order(key, "[]"),
      await order(key, orderBody(key), { "Content-Type": "text/plain" }),
      await order("again-and-again", orderBody("again-and-again")),
      await order(key, orderBody(crypto.randomUUID())),
      await order(key, orderBody(key, { plan: "pln_other" })),
    ].map(({ status }) => status);
    expect(statuses).toEqual([400, 400, 400, 400, 400, 400]);
    expect((await order(key, orderBody(key, { padding: "x".repeat(70_000) }))).status).toBe(413);
    expect(site.sandbox().orders()).toEqual([]);
  });
});

describe("the pages", () => {
  it("lists the orders that the API holds, with every text escaped and the IBAN masked", async () => {
    const key = crypto.randomUUID();
    const customer = { type: "person", first_name: "<script>alert(1)</script>", last_name: "O'Weber", email: "jana@example.de" };
    const products = [{ type: "smart-meter" }, { type: "14a_enwg", "14a_enwg": { module_1: true } }];
    const metadata = { checkout_id: key, planned_modules: ["module3"], note: "</pre><img src=x>" };
    await order(
      key,
      orderBody(key, { customer, metadata, product_orders: products, meter: { number: "1", type: "analog", estimated_usage: 3500 } }),
    );
    const html = await (await get("/orders")).text();
    expect(html).toContain("&lt;script&gt;alert(1)&lt;/script&gt; O&#39;Weber");
    expect(html).toContain("smart-meter, module_1");
    expect(html).toContain("module3");
    expect(html).not.toMatch(/<script>|<img|DE68500105178297336485/);
  });

  it("says so when the orders cannot be read", async () => {
    site.sandbox().fail({ on: "orders", kind: "serverError" });
    const response = await get("/orders");
    expect(response.status).toBe(502);
    expect(await response.text()).toContain("Die Sandbox antwortet nicht");
  });

  it("switches bad days on and off, and only from its own buttons", async () => {
    const press = (fields: Record<string, string>, origin = site.url()) =>
      fetch(`${site.url()}/sandbox`, {
        method: "POST",
        body: new URLSearchParams(fields),
        headers: { Origin: origin },
        redirect: "manual",
      });
    const plan = async () => (await get("/api/energy/plans/pln_sandbox_basis")).status;
    expect((await press({ fault: "planError" }, "https://elsewhere.example")).status).toBe(403);
    expect(await plan()).toBe(200);
    expect((await press({ fault: "planError" })).status).toBe(303);
    expect(await plan()).toBe(500);
    expect(await (await get("/sandbox")).text()).toMatch(/value="planError" aria-pressed="true"/);
    await press({ fault: "planError" });
    expect(await plan()).toBe(200);
    await press({ fault: "planError" });
    await press({ reset: "all" });
    expect(await plan()).toBe(200);
  });

  it.each([
    "/",
    "/orders",
    "/sandbox",
    "/agb",
    "/datenschutz",
    "/widerrufsbelehrung",
    "/widerruf",
    "/kuendigung",
    "/preisblatt",
    "/impressum",
  ])("serves %s under a strict policy", async (path) => {
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-security-policy")).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; font-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
    );
    expect(await response.text()).not.toMatch(/<style|style="|<script(?![^>]+src=)| on[a-z]+="/);
  });

  it("has no other pages, and none outside its folder", async () => {
    expect((await get("/wp-admin")).status).toBe(404);
    expect((await get("/..%2fsite.ts")).status).toBe(404);
  });
});

describe("starting", () => {
  it("refuses a port that is taken when it was asked for, and frees its own", async () => {
    const port = Number(new URL(site.url()).port);
    await expect(startPartnerSite({ port })).rejects.toMatchObject({ code: "EADDRINUSE" });
    const other = await startPartnerSite({ port: 0 });
    await other.close();
    const again = await startPartnerSite({ port: Number(new URL(other.url).port) });
    await again.close();
  });
});
