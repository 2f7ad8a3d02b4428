import { describe, expect, it } from "vitest";
import { checkout } from "../../src/messages/de/checkout.js";
import { common } from "../../src/messages/de/common.js";
import { delivery } from "../../src/messages/de/delivery.js";
import { createFormat } from "../../src/messages/format.js";
import { modules } from "../../src/messages/de/modules.js";
import { quote } from "../../src/messages/de/quote.js";
import { review } from "../../src/messages/de/review.js";
import type { FaultKind } from "../../src/sandbox/faults.js";
import { withBrowser } from "./support/browser.ts";
import {
  answerDelivery,
  answerDevices,
  answerPersonAndPayment,
  answerTariff,
  checkoutPage,
  expectValues,
  goToReview,
  jana,
} from "./support/checkoutPage.ts";
import { withPartnerSite } from "./support/site.ts";

const site = withPartnerSite();
const visit = withBrowser(site.url);
const format = createFormat("de");

const euros = /\d,\d\d\s*€/;

async function typed(options?: Parameters<typeof visit>[0]) {
  const made = await visit(options);
  const at = checkoutPage(made.page);
  await at.zip.fill(jana.zip);
  await at.usage.fill("3.500");
  return { ...made, at };
}

describe("a price that does not come", () => {
  const bad: readonly (readonly [name: string, fault: FaultKind, sentence: string])[] = [
    ["the API fails", { kind: "serverError" }, common.fault.unavailable],
    ["a gateway answers with a page", { kind: "badGateway" }, common.fault.unavailable],
    ["the connection breaks", { kind: "dropBefore" }, common.fault.unavailable],
    ["there are too many requests", { kind: "rateLimited", retryAfterSeconds: 60 }, common.fault.rateLimited],
    ["the answer is cut short", { kind: "malformedJson" }, common.fault.unavailable],
    ["text stands where numbers belong", { kind: "wrongSchema" }, common.fault.contract],
  ];
  it.each(bad)("is said, keeps every answer and comes on request where %s", async (_, fault, sentence) => {
    site.sandbox().fail({ on: "quote", ...fault });
    const { at } = await typed();
    await at.priceFailed.waitFor();
    await at.price.getByText(sentence).first().waitFor();
    expect(await at.price.innerText()).not.toMatch(euros);
    await expectValues([
      [at.zip, jana.zip],
      [at.usage, "3.500"],
    ]);
    site.sandbox().clearFaults();
    await at.retryPrice.click();
    await at.price.getByText(euros).first().waitFor();
    await expectValues([
      [at.zip, jana.zip],
      [at.usage, "3.500"],
    ]);
  });

  it("comes by itself after a hiccup", async () => {
    site.sandbox().fail({ on: "quote", kind: "serverError", times: 2 });
    const { at, calls } = await typed();
    await at.price.getByText(euros).first().waitFor();
    expect(calls.filter((call) => call.includes("/quote"))).toHaveLength(3);
  });

  it("is given up after ten seconds", async () => {
    site.sandbox().fail({ on: "quote", kind: "latency", latencyMs: Infinity });
    const { page, calls } = await visit();
    await page.clock.install();
    const at = checkoutPage(page);
    await at.zip.fill(jana.zip);
    await at.usage.fill("3.500");
    await page.clock.runFor(400);
    await expect.poll(() => calls.some((call) => call.includes("/quote"))).toBe(true);
    await page.clock.runFor(10_000);
    await at.price.getByText(common.fault.timeout).first().waitFor();
  });

  it("lets the visitor go on, but not order", async () => {
    site.sandbox().fail({ on: "quote", kind: "serverError" });
    const { page, at } = await typed();
    await page.getByText(checkout.withoutPrice).waitFor();
    await answerTariff(at);
    await answerDevices(at, { meter: "smart", modules: "flat" });
    await answerDelivery(at, null);
    await answerPersonAndPayment(at);
    await at.terms.check();
    await at.order.click();
    await page.getByText(review.order.noPrice).waitFor();
    expect(site.sandbox().orders()).toEqual([]);
    site.sandbox().clearFaults();
    await page.getByText(review.order.noPrice).locator("..").locator("..").getByRole("button", { name: common.retry }).click();
    await page.getByText(review.order.perMonth).waitFor();
    await at.order.click();
    await at.thanks.waitFor();
    expect(site.sandbox().orders()).toHaveLength(1);
  });
});

describe("a price that comes late", () => {
  it("leaves the old one visible, marked as such, until it is there", async () => {
    const { at } = await typed();
    const priceOf = async (usage: number) => {
      const response = await fetch(`${site.url()}/api/energy/plans/pln_sandbox_dynamisch/quote?zip_code=${jana.zip}&usage=${usage}`);
      return format.eur(((await response.json()) as { amount: number }).amount);
    };
    const [before, after] = [await priceOf(3500), await priceOf(7000)];
    await at.price.getByText(before).first().waitFor();
    site.sandbox().fail({ on: "quote", kind: "latency", latencyMs: 1_000 });
    await at.usage.fill("7.000");
    await at.price.getByText(quote.updating).first().waitFor();
    expect(await at.price.innerText()).toContain(before);
    await at.price.getByText(after).first().waitFor();
    expect(await at.price.innerText()).not.toContain(before);
  });

  it("is dropped when another was asked for meanwhile", async () => {
    site.sandbox().fail({ on: "quote", kind: "latency", latencyMs: 1_000, times: 1 });
    const { page, at } = await typed();
    const cancelled = page.waitForEvent("requestfailed", (request) => request.url().includes("usage=3500"));
    await page.waitForRequest((request) => request.url().includes("usage=3500"));
    await at.usage.fill("7.000");
    await cancelled;
    await at.price.getByText(format.kwh(7000)).first().waitFor();
    expect(await at.price.innerText()).not.toContain(format.kwh(3500));
  });
});

describe("a bad day elsewhere", () => {
  it("says so where the plan cannot be read, and goes on when it can", async () => {
    site.sandbox().fail({ on: "plan", kind: "serverError" });
    const { page, at } = await typed();
    await at.next.click();
    await page.getByText(modules.failure).waitFor();
    site.sandbox().clearFaults();
    await page.getByRole("main").getByRole("button", { name: common.retry }).first().click();
    await at.wallbox.click();
    await at.noModule.waitFor();
    expect(await at.module1And3.count()).toBe(0);
  });

  it("lets the visitor name a supplier by hand where the search fails", async () => {
    const { page, at } = await typed();
    await answerTariff(at);
    await answerDevices(at, { meter: "smart", modules: "none" });
    site.sandbox().fail({ on: "suppliers", kind: "serverError" });
    await at.supplierChange.check();
    await at.supplierSearch.fill("Stadtwerke Musterstadt");
    await page.getByText(delivery.supplier.failed).waitFor();
    await at.unlistedSupplierAfterFailure.click();
    await at.street.fill(jana.street);
    await at.houseNumber.fill(jana.houseNumber);
    await at.city.fill(jana.city);
    await at.meterNumber.fill(jana.meterNumber);
    await at.next.click();
    await answerPersonAndPayment(at);
    await at.terms.check();
    await at.order.click();
    await at.thanks.waitFor();
    expect(site.sandbox().orders()[0]?.body).toMatchObject({ metadata: { previous_supplier_name: "Stadtwerke Musterstadt" } });
    expect(site.sandbox().orders()[0]?.body).not.toHaveProperty("previous_supplier");
  });

  it("keeps every answer where the code of a step does not load", async () => {
    const { page } = await visit();
    await page.route("**/assets/laterScreens-*.js", (route) => route.abort());
    await page.reload();
    const at = checkoutPage(page);
    await at.zip.fill(jana.zip);
    await at.usage.fill("4.321");
    await at.next.click();
    await page.getByText(checkout.stepNotLoaded).waitFor();
    await page.unroute("**/assets/laterScreens-*.js");
    await page.getByRole("main").getByRole("button", { name: common.retry }).click();
    await at.meter("smart").check();
    await at.back.click();
    await expectValues([
      [at.zip, jana.zip],
      [at.usage, "4.321"],
    ]);
    await at.next.click();
    expect(await at.meter("smart").isChecked()).toBe(true);
  });

  it("finds every answer again after going back and forth", async () => {
    const made = await visit();
    const at = checkoutPage(made.page);
    await goToReview(at, { meter: "smart", modules: "flatWithModule3" });
    for (let steps = 0; steps < 5; steps += 1) await at.back.click();
    await expectValues([
      [at.zip, jana.zip],
      [at.usage, "3.500"],
    ]);
    await at.next.click();
    expect(await at.module1And3.isChecked()).toBe(true);
    await at.next.click();
    await expectValues([
      [at.street, jana.street],
      [at.meterNumber, jana.meterNumber],
      [at.maloId, jana.maloId],
    ]);
    await at.next.click();
    await expectValues([[at.email, jana.email]]);
    await at.next.click();
    await expectValues([[at.iban, jana.iban]]);
    expect(made.problems).toEqual([]);
  });
});
