import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { withBrowser } from "./support/browser.ts";
import {
  answerDelivery,
  answerDevices,
  answerTariff,
  checkoutPage,
  expectValues,
  goToReview,
  jana,
  order,
} from "./support/checkoutPage.ts";
import { withPartnerSite } from "./support/site.ts";

const site = withPartnerSite();
const visit = withBrowser(site.url);
const powerAlone = { meter: "digital", modules: "none" } as const;

/** Everything that the tab has kept. */
const kept = (page: Page) => page.evaluate(() => [...Object.values(sessionStorage), ...Object.values(localStorage)].join());

describe("a page that is loaded again", () => {
  it("goes on where it was, with what was typed, finished or not", async () => {
    const { page, problems } = await visit();
    const at = checkoutPage(page);
    await answerTariff(at);
    await answerDevices(at, { meter: "smart", modules: "flat" });
    await at.street.fill(jana.street);
    await at.houseNumber.fill("½");
    await at.moveIn.check();
    await page.reload();

    await at.steps.delivery.waitFor();
    await expectValues([
      [at.street, jana.street],
      [at.houseNumber, "½"],
    ]);
    expect(await at.moveIn.isChecked()).toBe(true);
    await at.back.click();
    expect(await at.meter("smart").isChecked()).toBe(true);
    expect(await at.module1.isChecked()).toBe(true);
    await at.back.click();
    await expectValues([
      [at.zip, jana.zip],
      [at.usage, "3.500"],
    ]);
    expect(problems).toEqual([]);
  });

  it("asks anew for the account and for what is declared, and becomes one order", async () => {
    const { page, problems } = await visit();
    const at = checkoutPage(page);
    await goToReview(at, powerAlone);
    await at.terms.check();
    const text = await kept(page);
    expect(text).toContain(jana.email);
    for (const secret of [jana.iban, jana.iban.replaceAll(" ", ""), '"iban":', '"mandate":', '"terms":'])
      expect(text).not.toContain(secret);
    await page.reload();

    await at.steps.payment.waitFor();
    await expectValues([
      [at.iban, ""],
      [at.accountHolder, `${jana.firstName} ${jana.lastName}`],
    ]);
    expect(await at.mandate.isChecked()).toBe(false);
    await at.iban.fill(jana.iban);
    await at.mandate.check();
    await at.next.click();
    await at.steps.review.waitFor();
    expect(await at.terms.isChecked()).toBe(false);
    await order(at);

    const [stored, ...others] = site.sandbox().orders();
    expect(others).toEqual([]);
    const { checkout_id } = stored?.request.metadata ?? {};
    expect(text).toContain(checkout_id);
    expect(await kept(page)).toBe("");
    expect(problems).toEqual([]);
  });

  it("begins anew once it was ordered", async () => {
    const { page } = await visit();
    const at = checkoutPage(page);
    await goToReview(at, powerAlone);
    await order(at);
    await page.reload();
    await expectValues([
      [at.zip, ""],
      [at.usage, ""],
    ]);
    expect(site.sandbox().orders()).toHaveLength(1);
  });
});

describe("the browser's back and forward", () => {
  it("follow the steps, keep the address and every answer", async () => {
    const { page, problems } = await visit();
    const at = checkoutPage(page);
    const address = page.url();
    await answerTariff(at);
    await answerDevices(at, powerAlone);
    await answerDelivery(at, null);
    await at.firstName.fill(jana.firstName);

    await page.goBack();
    await at.steps.delivery.waitFor();
    await expect.poll(() => at.steps.delivery.evaluate((heading) => heading === document.activeElement)).toBe(true);
    await page.goBack();
    await at.steps.devices.waitFor();
    expect(await at.meter("digital").isChecked()).toBe(true);
    await page.goBack();
    await expectValues([
      [at.zip, jana.zip],
      [at.usage, "3.500"],
    ]);
    await page.goForward();
    await page.goForward();
    await at.steps.delivery.waitFor();
    await expectValues([
      [at.street, jana.street],
      [at.meterNumber, jana.meterNumber],
    ]);
    await page.goForward();
    await expectValues([[at.firstName, jana.firstName]]);
    expect(page.url()).toBe(address);
    expect(problems).toEqual([]);
  });

  it("lead nowhere that an answer is missing for, and out of no order that is placed", async () => {
    const { page } = await visit();
    const at = checkoutPage(page);
    await goToReview(at, powerAlone);
    await page.goBack();
    await at.iban.fill("");
    await page.goForward();
    expect(await at.steps.payment.isVisible()).toBe(true);
    await at.iban.fill(jana.iban);
    await at.next.click();
    await order(at);
    await page.goBack();
    await at.thanks.waitFor();
    expect(site.sandbox().orders()).toHaveLength(1);
  });
});
