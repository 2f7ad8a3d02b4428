import { describe, expect, it } from "vitest";
import { withBrowser } from "./support/browser.ts";
import { customersOf, type Customer } from "./support/customerArea.ts";
import { withPartnerSite } from "./support/site.ts";

const site = withPartnerSite();
const { call, get, newCustomer } = customersOf(site, withBrowser(site.url));

const meterOrder = (customer: Customer, subscription = customer.subscription) => call(customer, "/meter-orders", { subscription });
const module1 = (customer: Customer, subscription = customer.subscription) =>
  call(customer, "/grid-fee-reductions", { subscription, type: "enwg-14a-module-1" });
const refusal = async (response: Response) => {
  const { errors } = (await response.json()) as { readonly errors: readonly { readonly code: string }[] };
  return [response.status, errors.map(({ code }) => code)];
};

describe("past the page, the backend and the API", () => {
  it("take no second order of a module that is open", async () => {
    expect(await refusal(await module1(await newCustomer()))).toEqual([400, ["duplicate_grid_reduction"]]);
  });

  it("take no second smart meter, not even after the first was cancelled", async () => {
    site.sandbox().market.nextMeterOrder({ kind: "cancel" });
    const customer = await newCustomer();
    expect(await refusal(await meterOrder(customer))).toEqual([409, ["duplicate_meter_order"]]);
    site.sandbox().market.advance(13);
    expect(await refusal(await meterOrder(customer))).toEqual([409, ["duplicate_meter_order"]]);
  });

  it("show and sell to nobody what is somebody else's", async () => {
    const [mine, theirs] = [await newCustomer(), await newCustomer({ product_orders: [] })];
    const of = encodeURIComponent(theirs.subscription);
    const paths = [
      `/subscriptions/${of}`,
      `/subscriptions/${of}/prices?start=2026-03-29&end=2026-03-29`,
      `/meter-orders?filter[subscription][eq]=${of}`,
      `/grid-fee-reductions?filter[subscription][eq]=${of}`,
    ];
    const answers = await Promise.all(paths.map((path) => call(mine, path)));
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
    expect((await meterOrder(mine, theirs.subscription)).status).toBe(404);
    expect((await module1(mine, theirs.subscription)).status).toBe(404);
    const own = await Promise.all(paths.slice(2).map(async (path) => (await call(theirs, path)).json()));
    expect(own).toMatchObject([{ items: [] }, { items: [] }]);
  });

  it("tell whose session it is by the cookie, and nothing to anybody else", async () => {
    const { subscription, cookie } = await newCustomer();
    const told = await get("/api/session", { Cookie: `sitzung=${cookie}` });
    expect(await told.json()).toEqual({ contract: { subscription, plan: "pln_sandbox_dynamisch" } });
    expect(told.headers.get("cache-control")).toBe("no-store");
    expect(await (await get("/api/session", { Cookie: `sitzung=${crypto.randomUUID()}` })).json()).toEqual({ contract: null });
    expect(await (await get(`/api/session?subscription=${subscription}`)).json()).toEqual({ contract: null });
  });
});

describe("the page that moves the sandbox's time", () => {
  const press = (turn: string, origin = site.url()) =>
    fetch(`${site.url()}/sandbox/markt`, {
      method: "POST",
      body: new URLSearchParams({ turn }),
      headers: { Origin: origin },
      redirect: "manual",
    });

  it("lets weeks pass and the grid operator decline, from its own buttons only", async () => {
    const begun = site.sandbox().market.now().getTime();
    expect((await press("weeks", "https://elsewhere.example")).status).toBe(403);
    expect((await press("reject")).status).toBe(303);
    const customer = await newCustomer();
    await press("weeks");
    await press("toString");
    expect(Math.floor((site.sandbox().market.now().getTime() - begun) / 86_400_000)).toBe(56);
    const list = await call(customer, `/grid-fee-reductions?filter[subscription][eq]=${customer.subscription}`);
    expect(await list.json()).toMatchObject({ items: [{ type: "enwg-14a-module-1", status: "rejected" }] });
    expect(await (await get("/sandbox/markt")).text()).toContain("In der Sandbox ist es");
  });
});
