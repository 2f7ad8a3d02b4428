import type { Page } from "playwright";
import type { Json } from "../../../src/energy/order.js";
import { de } from "../../../src/messages/de/index.js";
import { backendOf } from "./backend.ts";
import type { Visit, VisitOptions } from "./browser.ts";
import { consents, orderBody } from "./orders.ts";
import type { withPartnerSite } from "./site.ts";

/** Where the customer's area of the example lies. */
export const areaPath = "/kundenbereich";

/** The customer's area as a customer sees it: every element by its role and name. */
export function areaPage(page: Page) {
  const { meterOrder, reductions, prices, cheapestWindow, moduleComparison } = de.sections;
  const part = (name: string) => page.getByRole("region", { name });
  const meter = part(meterOrder.title);
  const module = (id: keyof typeof reductions.names) => {
    const section = part(reductions.title).getByRole("region", { name: reductions.names[id] });
    return {
      section,
      tag: (tag: keyof typeof reductions.tags) => section.getByText(reductions.tags[tag], { exact: true }),
      order: section.getByRole("button", { name: reductions.order({ module: reductions.shortNames[id] }) }),
      reorder: section.getByRole("button", { name: reductions.clearing.reorder({ module: reductions.shortNames[id] }) }),
      check: (check: keyof typeof reductions.clearing.checks) => section.getByRole("checkbox", { name: reductions.clearing.checks[check] }),
      past: (count: number) => section.getByText(reductions.past({ count })),
    };
  };
  return {
    title: page.getByRole("heading", { name: "Kundenbereich", level: 1 }),
    meter,
    meterTag: (tag: keyof typeof meterOrder.tags) => meter.getByText(meterOrder.tags[tag], { exact: true }),
    orderMeter: meter.getByRole("button", { name: meterOrder.offer.button }),
    module,
    prices: part(prices.heading.today),
    slider: page.getByRole("slider", { name: prices.inspect }),
    asTable: page.getByRole("switch", { name: prices.asTable }),
    cheapest: part(cheapestWindow.heading),
    schedule: part(moduleComparison.schedule.heading),
    comparison: part(moduleComparison.heading),
  };
}

/** Somebody who has ordered: their contract, and the cookie that opens it. */
export interface Customer {
  readonly subscription: string;
  readonly cookie: string;
}

/** Jana's order: a smart meter and Modul 1, and Modul 3 for later. */
const usualOrder = {
  meter: { number: "1APA0195124010", type: "analog", estimated_usage: 3500 },
  address: { street: "Königstraße", house_number: "1", zip: "70173", city: "Stuttgart" },
  product_orders: [{ type: "smart-meter" }, { type: "14a_enwg", "14a_enwg": { module_1: true } }],
};

/** Orders through the site's backend, as the checkout would, and comes out with a session. */
export function customersOf(site: ReturnType<typeof withPartnerSite>, visit: (options?: VisitOptions) => Promise<Visit>) {
  const { get, order } = backendOf(site);
  const call = (customer: Customer, path: string, body?: object) =>
    fetch(`${site.url()}/api/energy${path}`, {
      method: body ? "POST" : "GET",
      headers: {
        "Content-Type": "application/json",
        "X-API-Version": "2026-05-27.curie",
        Cookie: `sitzung=${customer.cookie}`,
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
  return {
    get,
    /** A call with the customer's session, past the page. */
    call,
    newCustomer: async (changes: { readonly [field: string]: Json } = {}): Promise<Customer> => {
      const key = crypto.randomUUID();
      const metadata = { checkout_id: key, consents, planned_modules: ["module3"] };
      const response = await order(key, orderBody(key, { ...usualOrder, metadata, ...changes }));
      const { id } = (await response.json()) as { readonly id: string };
      return { subscription: id, cookie: /sitzung=([^;]+)/.exec(response.headers.get("set-cookie") ?? "")?.[1] ?? "" };
    },
    /** Opens the area with the customer's session, by a browser whose clock stands where the sandbox's does. */
    enter: async (customer: Customer, options: VisitOptions = {}) => {
      const made = await visit({ path: "/impressum", ...options });
      await made.page
        .context()
        .addCookies([{ name: "sitzung", value: customer.cookie, url: site.url(), httpOnly: true, sameSite: "Strict" }]);
      await made.page.clock.setFixedTime(site.sandbox().market.now());
      await made.page.goto(site.url() + areaPath);
      const at = areaPage(made.page);
      await at.title.waitFor();
      return { ...made, at };
    },
    /** Some days later, the customer comes back. */
    comeBack: async ({ page }: Pick<Visit, "page">, days: number): Promise<void> => {
      site.sandbox().market.advance(days);
      await page.clock.setFixedTime(site.sandbox().market.now());
      await page.reload();
    },
  };
}
