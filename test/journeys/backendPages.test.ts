import { describe, expect, it } from "vitest";
import { startPartnerSite } from "../../examples/partner-site/site.ts";
import { backendOf } from "./support/backend.ts";
import { consents, orderBody } from "./support/orders.ts";
import { withPartnerSite } from "./support/site.ts";

const site = withPartnerSite();
const { get, order } = backendOf(site);

describe("the pages", () => {
  it("lists the orders that the API holds, with every text escaped and the IBAN masked", async () => {
    const key = crypto.randomUUID();
    const customer = { type: "person", first_name: "Jana & Ida", last_name: "O'Weber", email: "jana@example.de" };
    const products = [{ type: "smart-meter" }, { type: "14a_enwg", "14a_enwg": { module_1: true } }];
    const metadata = { checkout_id: key, consents, planned_modules: ["module3"], note: "</pre><script>alert(1)</script><img src=x>" };
    await order(
      key,
      orderBody(key, { customer, metadata, product_orders: products, meter: { number: "1", type: "analog", estimated_usage: 3500 } }),
    );
    const html = await (await get("/orders")).text();
    expect(html).toContain("Jana &amp; Ida O&#39;Weber");
    expect(html).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
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
