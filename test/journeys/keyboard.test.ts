import { describe, expect, it } from "vitest";
import { withBrowser } from "./support/browser.ts";
import { checkoutPage, jana } from "./support/checkoutPage.ts";
import { keyboardOn } from "./support/keyboard.ts";
import { withPartnerSite } from "./support/site.ts";

const site = withPartnerSite();
const visit = withBrowser(site.url);

describe("a visit with the keyboard alone", () => {
  it("goes from the first field to the thanks", async () => {
    const { page, problems } = await visit();
    const at = checkoutPage(page);
    const hand = keyboardOn(page);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await hand.type(at.zip, jana.zip);
    await hand.type(at.usage, "3500");
    await page.keyboard.press("Enter");

    await at.meter("smart").waitFor();
    await hand.press(at.wallbox, "Space");
    await hand.choose(at.meter("smart"));
    await hand.choose(at.module1And3);
    await hand.press(at.next, "Enter");

    await hand.type(at.street, jana.street);
    await hand.type(at.houseNumber, jana.houseNumber);
    await hand.type(at.city, jana.city);
    await hand.choose(at.supplierChange);
    await hand.type(at.supplierSearch, "stadtwerke");
    await page
      .getByRole("option", { name: /stadtwerke/i })
      .first()
      .waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect.poll(() => at.supplierSearch.inputValue()).toMatch(/stadtwerke ./i);
    await hand.type(at.meterNumber, jana.meterNumber);
    await hand.press(at.next, "Enter");

    await hand.type(at.firstName, jana.firstName);
    await hand.type(at.lastName, jana.lastName);
    await hand.type(at.email, jana.email);
    await page.keyboard.press("Enter");

    await hand.type(at.iban, jana.iban.replaceAll(" ", ""));
    await hand.press(at.mandate, "Space");
    await hand.press(at.next, "Enter");

    await hand.press(at.terms, "Space");
    await hand.press(at.order, "Enter");
    await at.thanks.waitFor();
    await expect.poll(() => at.thanks.evaluate((heading) => heading === document.activeElement)).toBe(true);
    const [stored, ...others] = site.sandbox().orders();
    expect(others).toEqual([]);
    expect(stored?.request).toMatchObject({
      address: { street: jana.street, house_number: jana.houseNumber, zip: jana.zip, city: jana.city },
      meter: { type: "smart", number: jana.meterNumber },
      payment_method: { sepa_debit: { iban: jana.iban.replaceAll(" ", ""), account_holder: "Jana Weber" } },
      product_orders: [{ type: "14a_enwg", "14a_enwg": { module_1: true, module_3: true } }],
    });
    expect(stored?.request.previous_supplier).toMatch(/^mp_/);
    expect(problems).toEqual([]);
  });

  it("is led to what is wrong, and on", async () => {
    const { page } = await visit();
    const at = checkoutPage(page);
    const hand = keyboardOn(page);
    await hand.press(at.next, "Enter");
    await expect.poll(() => at.faultSummary.evaluate((box) => box === document.activeElement)).toBe(true);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect.poll(() => at.zip.evaluate((field) => field === document.activeElement)).toBe(true);
  });
});
