import { describe, expect, it } from "vitest";
import { checkout } from "../../src/messages/de/checkout.js";
import { quote } from "../../src/messages/de/quote.js";
import { withBrowser } from "./support/browser.ts";
import { answerDelivery, answerDevices, answerPersonAndPayment, answerTariff, checkoutPage, order } from "./support/checkoutPage.ts";
import { expectNoOverflow } from "./support/overflow.ts";
import { withPartnerSite } from "./support/site.ts";

const site = withPartnerSite();
const visit = withBrowser(site.url);

describe("a visit on a phone, 360 px wide", () => {
  it("goes to the end with the price at hand and nothing out of sight", async () => {
    const { page, problems } = await visit({ viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true });
    const at = checkoutPage(page);
    await expectNoOverflow(page);
    await answerTariff(at);
    expect(await at.price.isVisible()).toBe(false);
    await at.priceDetails.tap();
    const sheet = page.getByRole("dialog", { name: checkout.bar.sheet });
    await sheet.getByText(quote.base).waitFor();
    await expectNoOverflow(page);
    await sheet.getByRole("button", { name: checkout.bar.close }).tap();
    await expectNoOverflow(page);
    await answerDevices(at, { meter: "ferraris", modules: "flatWithModule3" });
    await expectNoOverflow(page);
    await answerDelivery(at, null);
    await expectNoOverflow(page);
    await answerPersonAndPayment(at);
    await expectNoOverflow(page);
    await order(at);
    await expectNoOverflow(page);
    expect(site.sandbox().orders()).toHaveLength(1);
    expect(problems).toEqual([]);
  });
});
