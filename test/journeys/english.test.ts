import { describe, expect, it } from "vitest";
import { de } from "../../src/messages/de/index.js";
import { en } from "../../src/messages/en/index.js";
import { withBrowser } from "./support/browser.ts";
import { answerDelivery, answerDevices, answerPersonAndPayment, answerTariff, checkoutPage, jana, order } from "./support/checkoutPage.ts";
import { withPartnerSite } from "./support/site.ts";

const site = withPartnerSite();
const visit = withBrowser(site.url);

describe("a visit in English", () => {
  it("goes to the end, with English figures and dates, and says so in the order", async () => {
    const { page, problems } = await visit({ path: "/?lang=en" });
    const at = checkoutPage(page, en.sections);
    const { delivery, review } = en.sections;
    const checkout = page.getByRole("region", { name: "Tarifrechner und Bestellung" });

    await answerTariff(at, { usage: "3,500" });
    await answerDevices(at, { meter: "ferraris", modules: "flatWithModule3" });
    await at.houseNumber.fill("½");
    await at.next.click();
    await page.getByRole("link", { name: delivery.faults.houseNumber.characters }).waitFor();
    await answerDelivery(at, null);
    await answerPersonAndPayment(at);
    await page.getByText(review.contract.withdrawalText).waitFor();
    const text = await checkout.innerText();
    expect(text).toContain("3,500\u00a0kWh");
    expect(text).toMatch(/€\d+\.\d\d/);
    const { review: german, checkout: frame, quote } = de.sections;
    for (const word of [german.title, german.edit, german.contract.title, german.order.button, frame.back, quote.updating, "USt."])
      expect(text).not.toContain(word);
    await order(at);

    const [stored] = site.sandbox().orders();
    expect(stored?.request).toMatchObject({
      customer: { email: jana.email },
      meter: { type: "analog", estimated_usage: 3500 },
      product_orders: [{ type: "smart-meter" }, { type: "14a_enwg", "14a_enwg": { module_1: true } }],
      metadata: { consents: { locale: "en-GB", terms: true, mandate: true } },
    });
    expect(problems).toEqual([]);
  });
});
