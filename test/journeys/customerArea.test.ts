import { describe, expect, it } from "vitest";
import { de } from "../../src/messages/de/index.js";
import { withBrowser } from "./support/browser.ts";
import { goToReview, checkoutPage, order } from "./support/checkoutPage.ts";
import { areaPage, areaPath, customersOf } from "./support/customerArea.ts";
import { axeFindings } from "./support/axe.ts";
import { keyboardOn } from "./support/keyboard.ts";
import { expectNoOverflow } from "./support/overflow.ts";
import { withPartnerSite } from "./support/site.ts";

/** A spring in which nothing is known of the next year's grid fees yet, and none are needed. */
const site = withPartnerSite({ sandbox: { now: () => new Date("2026-05-04T09:00:00Z") } });
const visit = withBrowser(site.url);
const { newCustomer, enter, comeBack } = customersOf(site, visit);
const market = () => site.sandbox().market;
const { meterOrder, prices, reductions } = de.sections;

/** From the order to the smart meter that sends, and the grid operator's answer. */
const meterDays = 57;
const answerDays = 11;

describe("after an order", () => {
  it("leads to the smart meter, to the Modul 3 that was kept for it, and to its windows in the prices", async () => {
    const { page, problems, calls } = await visit({ path: "/impressum" });
    await page.clock.setFixedTime(market().now());
    await page.goto(site.url());
    const checkout = checkoutPage(page);
    await goToReview(checkout, { meter: "ferraris", modules: "flatWithModule3" });
    await order(checkout);
    await page.getByRole("main").getByRole("link", { name: "Kundenbereich" }).click();
    const at = areaPage(page);
    await at.meterTag("underway").waitFor();
    await at.module("module3").tag("planned").waitFor();
    await page.getByText(prices.notActive.title).first().waitFor();
    expect(await at.module("module3").order.count()).toBe(0);

    await comeBack({ page }, meterDays);
    await at.meterTag("active").waitFor();
    await at.module("module1").tag("activated").waitFor();
    await page.getByText(reductions.planned.ready).waitFor();
    await at.slider.waitFor();
    expect(await page.getByText(prices.gridFee).count()).toBe(0);
    await at.module("module3").order.dblclick();
    await at.module("module3").tag("ordered").waitFor();
    expect(await at.module("module3").order.count()).toBe(0);

    await comeBack({ page }, answerDays);
    await at.module("module3").tag("activated").waitFor();
    await page.getByText(prices.gridFee).waitFor();
    expect(calls.filter((call) => call.startsWith("POST"))).toEqual([
      "POST /api/energy/subscriptions",
      "POST /api/energy/grid-fee-reductions",
    ]);
    expect(problems).toEqual([]);
  });

  it("is there again after a reload, by the cookie alone: nothing of it stands in the address or the browser's storage", async () => {
    const customer = await newCustomer();
    const { page, at, problems } = await enter(customer);
    await at.meterTag("underway").waitFor();
    await page.reload();
    await at.meterTag("underway").waitFor();
    const kept = await page.evaluate(() =>
      JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), document.cookie, location.href]),
    );
    expect(kept).not.toContain(customer.subscription);
    expect(kept).not.toContain(customer.cookie);
    expect(problems).toEqual([]);
  });

  it("says to strangers how to get there, and leads to the checkout", async () => {
    const { page, problems, calls } = await visit({ path: areaPath });
    await page.getByRole("link", { name: "Zum Tarifrechner" }).click();
    await checkoutPage(page).steps.tariff.waitFor();
    expect(calls.filter((call) => call.includes("/energy/")).every((call) => call.includes("/plans/"))).toBe(true);
    expect(problems).toEqual([]);
  });

  it("is in the menu of the front page", async () => {
    const { page, problems } = await visit();
    await page.getByRole("navigation", { name: "Hauptmenü" }).getByRole("link", { name: "Kundenbereich" }).click();
    await areaPage(page).title.waitFor();
    expect(problems).toEqual([]);
  });

  it("says so while the backend does not answer, and asks again at a press", async () => {
    const { page, calls } = await visit({ path: "/impressum" });
    await page.route("**/api/session", (route) => route.abort());
    await page.goto(site.url() + areaPath);
    const again = page.getByRole("button", { name: "Erneut versuchen" });
    await again.waitFor();
    await page.unroute("**/api/session");
    await again.click();
    await page.getByRole("link", { name: "Zum Tarifrechner" }).waitFor();
    expect(calls).toEqual(["GET /api/session", "GET /api/session"]);
  });
});

describe("a module that the grid operator declined", () => {
  it("is cleared step by step, ordered again once, and comes into force", async () => {
    market().rejectNext("module1");
    const made = await enter(await newCustomer());
    const { page, at, problems, calls } = made;
    await comeBack(made, 14 + answerDays);
    const module1 = at.module("module1");
    await module1.tag("rejected").waitFor();
    await page.getByText(reductions.clearing.cause).waitFor();
    await page.getByText(reductions.blocked.needsModule1).waitFor();

    await module1.reorder.click();
    await expect.poll(() => module1.check("registered").evaluate((box) => box === document.activeElement)).toBe(true);
    for (const check of ["registered", "confirmed", "module1"] as const) await module1.check(check).check();
    await module1.reorder.dblclick();
    await module1.tag("ordered").waitFor();
    expect([await module1.reorder.count(), await module1.order.count()]).toEqual([0, 0]);
    await module1.past(1).click();
    await module1.section.getByText(/Abgelehnt am/).waitFor();
    expect(calls.filter((call) => call.startsWith("POST"))).toHaveLength(1);

    await comeBack(made, answerDays);
    await module1.tag("activated").waitFor();
    await module1.past(1).waitFor();
    expect(problems).toEqual([]);
  });
});

describe("a smart meter order", () => {
  it("that is blocked says why, and goes on when it is freed", async () => {
    market().nextMeterOrder({ kind: "block", reason: "grid_operator_registration" });
    const made = await enter(await newCustomer());
    await comeBack(made, 30);
    await made.at.meterTag("blocked").first().waitFor();
    await made.at.meter.getByText(meterOrder.blocked.reasons.gridOperatorRegistration).waitFor();
    market().unblock();
    await comeBack(made, meterDays);
    await made.at.meterTag("active").waitFor();
    expect(made.problems).toEqual([]);
  });

  it("that was cancelled is not sold a second time: the customer is told whom to write to", async () => {
    market().nextMeterOrder({ kind: "cancel" });
    const made = await enter(await newCustomer());
    await comeBack(made, 13);
    await made.at.meter.getByText(meterOrder.cancelled.title).waitFor();
    await made.at.meter.getByRole("link", { name: "hallo@prielstrom.example" }).waitFor();
    expect(await made.at.orderMeter.count()).toBe(0);
  });

  it("can be made later where none came with the contract, and shows its way at once", async () => {
    const { at, problems } = await enter(await newCustomer({ product_orders: [] }));
    await at.orderMeter.dblclick();
    await at.meterTag("underway").waitFor();
    expect(await at.orderMeter.count()).toBe(0);
    expect(problems).toEqual([]);
  });
});

describe("the customer's area for everybody", () => {
  it("orders a module with the keyboard alone", async () => {
    const { page, at, problems } = await enter(await newCustomer({ product_orders: [] }));
    const hand = keyboardOn(page);
    const { order: button, section, tag } = at.module("module1");
    await hand.press(button, "Enter");
    await tag("intended").waitFor();
    const heading = section.getByRole("heading", { name: reductions.names.module1 });
    await expect.poll(() => heading.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(problems).toEqual([]);
  });

  it("fits a phone, 360 px wide, before the start, in the prices and in their table", async () => {
    const customer = await newCustomer();
    const made = await enter(customer, { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true });
    await made.at.comparison.waitFor();
    await expectNoOverflow(made.page);
    await comeBack(made, meterDays);
    await made.at.slider.waitFor();
    await expectNoOverflow(made.page);
    await made.at.asTable.tap();
    await made.page.getByRole("table").waitFor();
    await expectNoOverflow(made.page);
    expect(made.problems).toEqual([]);
  });

  it.each(["light", "dark"] as const)("is accessible, %s", async (colorScheme) => {
    market().rejectNext("module1");
    const made = await enter(await newCustomer(), { colorScheme, bypassCSP: true });
    await comeBack(made, 14 + answerDays);
    await made.at.module("module1").tag("rejected").waitFor();
    await made.at.slider.waitFor();
    await made.at.comparison.waitFor();
    expect(await axeFindings(made.page)).toEqual([]);
  });
});

describe("when the API is away", () => {
  it("each part says so by itself, keeps the others, and is there after another try", async () => {
    const customer = await newCustomer();
    market().advance(meterDays);
    site.sandbox().fail({ on: "prices", kind: "serverError" });
    const { page, at } = await enter(customer);
    await at.meterTag("active").waitFor();
    await page.getByText(prices.failed).first().waitFor();
    site.sandbox().clearFaults();
    await at.prices.getByRole("button", { name: de.sections.common.retry }).click();
    await at.slider.waitFor();
    await at.cheapest.getByRole("switch").waitFor();
    expect(await page.getByText(prices.failed).count()).toBe(0);
  });
});
