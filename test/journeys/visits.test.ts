import { describe, expect, it } from "vitest";
import type { StoredOrder } from "../../src/sandbox/subscriptionAnswers.js";
import { createFormat } from "../../src/messages/format.js";
import { checkout } from "../../src/messages/de/checkout.js";
import { confirmation } from "../../src/messages/de/confirmation.js";
import { modules as moduleTexts } from "../../src/messages/de/modules.js";
import { payment } from "../../src/messages/de/payment.js";
import { withBrowser, type Visit } from "./support/browser.ts";
import {
  answerDelivery,
  answerDevices,
  answerPersonAndPayment,
  answerTariff,
  checkoutPage,
  chooseModules,
  jana,
  order,
  type Devices,
} from "./support/checkoutPage.ts";
import { withPartnerSite } from "./support/site.ts";
import { expectedBody } from "./support/storedOrder.ts";

const site = withPartnerSite();
const visit = withBrowser(site.url);
const format = createFormat("de");

/** The first supplier of the market's list. */
async function someSupplier(): Promise<{ readonly id: string; readonly name: string }> {
  const response = await fetch(`${site.url()}/api/energy/market-partners?limit=1`);
  const { items } = (await response.json()) as { items: readonly [{ id: string; name: string }] };
  return items[0];
}

/** The price as the API gives it for Jana's flat, EUR a month. */
async function apiPrice(query: string): Promise<number> {
  const response = await fetch(`${site.url()}/api/energy/plans/pln_sandbox_dynamisch/quote?zip_code=${jana.zip}&usage=3500&${query}`);
  return ((await response.json()) as { amount: number }).amount;
}

/** From the first field to the thanks. Asserts what every visit has in common. @returns The one order that arrived. */
async function visitAndOrder(
  devices: Devices,
  supplierName: string | null,
  path = "/",
): Promise<{ readonly stored: StoredOrder; readonly made: Visit }> {
  const made = await visit({ path });
  const at = checkoutPage(made.page);
  await answerTariff(at);
  await answerDevices(at, devices);
  await answerDelivery(at, supplierName);
  await answerPersonAndPayment(at);
  expect(site.sandbox().orders()).toEqual([]);
  await order(at);

  const [stored, ...others] = site.sandbox().orders();
  if (!stored) throw new Error("No order arrived.");
  expect(others).toEqual([]);
  expect(made.problems).toEqual([]);
  await made.page.getByText(stored.subscription.number).waitFor();
  await leavesNothingBehind(made);
  return { stored, made };
}

/** Neither the address, nor storage, nor what the host's analytics hear may hold what was typed. */
async function leavesNothingBehind({ page }: Visit): Promise<void> {
  const traces = await page.evaluate(() => ({
    address: location.href,
    stored: [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
    cookie: document.cookie,
    heard: performance.getEntriesByType("mark").map((mark) => JSON.stringify("detail" in mark ? mark.detail : null)),
  }));
  expect(traces.stored).toEqual([]);
  expect(traces.cookie).toBe("");
  expect(traces.heard.join()).toContain('"type":"orderAccepted"');
  const text = JSON.stringify(traces);
  for (const personal of [jana.lastName, jana.email, jana.street, jana.meterNumber, jana.iban, jana.iban.replaceAll(" ", ""), jana.zip])
    expect(text).not.toContain(personal);
}

describe("a visit to the end", () => {
  it("orders Modul 1 and 3 where a smart meter is there", async () => {
    const supplier = await someSupplier();
    const { stored, made } = await visitAndOrder({ meter: "smart", modules: "flatWithModule3" }, supplier.name);
    expect(stored.body).toEqual(
      expectedBody({
        meterType: "smart",
        products: [{ type: "14a_enwg", "14a_enwg": { module_1: true, module_3: true } }],
        previousSupplier: supplier.id,
        devices: { kinds: ["wallbox"] },
        pricedPath: "flat",
        monthlyEur: await apiPrice("meter_type=smart&14a_module_1=true"),
      }),
    );
    expect(stored.version).toBe("2026-05-27.curie");
    await made.page.getByText(confirmation.cancel.title({ supplier: supplier.name })).waitFor();
  });

  it("orders a smart meter in the place of an analog one, and plans Modul 3", async () => {
    const { stored, made } = await visitAndOrder({ meter: "ferraris", modules: "flatWithModule3" }, null);
    expect(stored.body).toEqual(
      expectedBody({
        meterType: "analog",
        products: [{ type: "smart-meter" }, { type: "14a_enwg", "14a_enwg": { module_1: true } }],
        plannedModules: ["module3"],
        previousSupplier: null,
        devices: { kinds: ["wallbox"] },
        pricedPath: "flat",
        monthlyEur: await apiPrice("meter_type=analog&14a_module_1=true"),
      }),
    );
    await made.page.getByText(confirmation.smartMeter.title).waitFor();
    await made.page.getByText(confirmation.module3.title).waitFor();
  });

  it("orders Modul 2", async () => {
    const { stored } = await visitAndOrder({ meter: "digital", modules: "percentage" }, null);
    expect(stored.body).toEqual(
      expectedBody({
        meterType: "analog",
        products: [{ type: "14a_enwg", "14a_enwg": { module_2: true } }],
        previousSupplier: null,
        devices: { kinds: ["wallbox"], separate_meter: "present" },
        pricedPath: "percentage",
        monthlyEur: await apiPrice("meter_type=analog&14a_module_2=true"),
      }),
    );
  });

  it("orders power alone", async () => {
    const { stored } = await visitAndOrder({ meter: "digital", modules: "none" }, null);
    expect(stored.body).toEqual(
      expectedBody({ meterType: "analog", previousSupplier: null, pricedPath: "none", monthlyEur: await apiPrice("meter_type=analog") }),
    );
  });

  it("orders power alone in the older version of the API", async () => {
    const { stored } = await visitAndOrder({ meter: "smart", modules: "none" }, null, "/?version=edison");
    expect(stored.version).toBe("2026-01-29.edison");
    expect(stored.body).toEqual(
      expectedBody({ meterType: "smart", previousSupplier: null, pricedPath: "none", monthlyEur: await apiPrice("meter_type=smart") }),
    );
  });

  it("orders Modul 2 in the older version, which cannot price it, and says so", async () => {
    const supplier = await someSupplier();
    const made = await visit({ path: "/?version=edison" });
    const at = checkoutPage(made.page);
    await answerTariff(at);
    await at.meter("smart").check();
    await chooseModules(at, { meter: "smart", modules: "percentage" });
    await made.page.getByText(moduleTexts.saving.notQuoted).waitFor();
    await at.next.click();
    await at.steps.delivery.waitFor();
    await answerDelivery(at, supplier.name);
    await answerPersonAndPayment(at);
    await order(at);
    expect(
      site
        .sandbox()
        .orders()
        .map(({ body }) => body),
    ).toEqual([
      expectedBody({
        meterType: "smart",
        products: [{ type: "14a_enwg", "14a_enwg": { module_2: true } }],
        previousSupplier: supplier.id,
        devices: { kinds: ["wallbox"], separate_meter: "present" },
        pricedPath: "none",
        monthlyEur: await apiPrice("meter_type=smart"),
      }),
    ]);
    expect(made.problems).toEqual([]);
  });
});

describe("the brand's own part of a visit", () => {
  it("is another way of paying beside the direct debit, said at the beginning too, and a page that an order leads on to", async () => {
    const { page, problems } = await visit({ path: "/?then=danke" });
    const at = checkoutPage(page);
    await page.getByText(checkout.scopeOtherPayment).waitFor();
    await answerTariff(at);
    await answerDevices(at, { meter: "smart", modules: "none" });
    await answerDelivery(at, null);
    await at.firstName.fill(jana.firstName);
    await at.lastName.fill(jana.lastName);
    await at.email.fill(jana.email);
    await at.next.click();
    const other = page.getByRole("region", { name: payment.other.title });
    await other.getByText(/Überweisung, Dauerauftrag oder bar/).waitFor();
    await at.iban.fill(jana.iban);
    await at.mandate.check();
    await at.next.click();
    await order(at);
    await page.getByRole("link", { name: confirmation.redirect.now }).click();
    await page.getByRole("heading", { name: "Willkommen bei Prielstrom" }).waitFor();
    expect(problems).toEqual([]);
  });
});

describe("the price on the way", () => {
  it("is the API's at every step, to the cent", async () => {
    const { page } = await visit();
    const at = checkoutPage(page);
    await answerTariff(at);
    const expectPrice = async (query: string) => {
      const amount = format.eur(await apiPrice(query));
      await expect.poll(() => at.price.getByText(amount, { exact: true }).count()).toBe(1);
    };
    await expectPrice("meter_type=analog");
    await at.meter("smart").check();
    await expectPrice("meter_type=smart");
    await at.wallbox.click();
    await at.module1And3.check();
    await expectPrice("meter_type=smart&14a_module_1=true");
    await at.otherWays.click();
    await at.ownMeter.check();
    await at.module2.check();
    await expectPrice("meter_type=smart&14a_module_2=true");
  });

  it("takes prefilled answers from another page of the brand", async () => {
    const { page, calls } = await visit({ path: "/?plan=basis&zip=20457&usage=4.200" });
    const at = checkoutPage(page);
    await at.price.getByText("20457").first().waitFor();
    expect(calls.find((call) => call.includes("/quote"))).toContain("/plans/pln_sandbox_basis/quote?zip_code=20457&usage=4200");
  });
});

describe("the watch over a visit", () => {
  it("sees a breach of the policy, an exception and a foreign request", async () => {
    const { page, problems } = await visit();
    await page.evaluate(() => {
      document.body.setAttribute("style", "color: red");
      setTimeout(() => {
        throw new Error("thrown on purpose");
      });
      void fetch("https://elsewhere.example/").catch(() => {});
    });
    await expect.poll(() => problems.join("\n")).toMatch(/Content Security Policy[^]*thrown on purpose/);
    expect(problems.join("\n")).toMatch(/elsewhere\.example/);
  });
});
