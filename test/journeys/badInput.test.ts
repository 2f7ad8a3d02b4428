import type { Locator } from "playwright";
import { describe, expect, it } from "vitest";
import { delivery } from "../../src/messages/de/delivery.js";
import { payment } from "../../src/messages/de/payment.js";
import { person } from "../../src/messages/de/person.js";
import { review } from "../../src/messages/de/review.js";
import { smartMeter } from "../../src/messages/de/smartMeter.js";
import { tariff } from "../../src/messages/de/tariff.js";
import { createFormat } from "../../src/messages/format.js";
import { withBrowser } from "./support/browser.ts";
import { answerDelivery, answerDevices, answerTariff, checkoutPage, goToReview, jana } from "./support/checkoutPage.ts";
import { withPartnerSite } from "./support/site.ts";

const site = withPartnerSite();
const visit = withBrowser(site.url);
const format = createFormat("de");

const script = "<script>alert(1)</script>";

/** Types, leaves the field and reads what the field is then described by. The text has to be there as it was typed. */
async function complaintAbout(field: Locator, text: string, kept = text): Promise<string> {
  await field.fill(text);
  await field.press("Tab");
  expect(await field.inputValue()).toBe(kept);
  expect(await field.getAttribute("aria-invalid")).toBe("true");
  const ids = ((await field.getAttribute("aria-describedby")) ?? "").split(" ");
  const texts = await field.page().evaluate((all) => all.map((id) => document.getElementById(id)?.textContent ?? ""), ids);
  return plain(texts.join(" "));
}

/** A text without the ties between its words. */
const plain = (text: string) => text.replaceAll("\u00a0", " ");

describe("zip and usage that are none", () => {
  it("get a sentence at the field, and no price is asked for", async () => {
    const { page, calls, problems } = await visit();
    const at = checkoutPage(page);
    const zips = [
      ["abcde", tariff.zip.fault.notDigits()],
      ["1234", tariff.zip.fault.wrongLength()],
      ["123456", tariff.zip.fault.wrongLength()],
      ["⚡️⚡️⚡️⚡️⚡️", tariff.zip.fault.notDigits()],
      [script, tariff.zip.fault.notDigits()],
    ] as const;
    const limits = { min: format.integer(100), max: format.kwh(50_000), example: format.integer(5000) };
    const usages = [
      ["0", tariff.usage.fault.tooSmall(limits)],
      ["99", tariff.usage.fault.tooSmall(limits)],
      ["50.001", tariff.usage.fault.tooLarge(limits)],
      ["1000000000", tariff.usage.fault.tooLarge(limits)],
      ["-5000", tariff.usage.fault.tooSmall(limits)],
      ["1e9", tariff.usage.fault.notANumber(limits)],
      ["3,5", tariff.usage.fault.notWhole(limits)],
      ["1.2.3", tariff.usage.fault.notANumber(limits)],
      ["viel", tariff.usage.fault.notANumber(limits)],
      [script, tariff.usage.fault.notANumber(limits)],
    ] as const;
    await at.usage.fill("3.500");
    for (const [text, sentence] of zips) expect(await complaintAbout(at.zip, text)).toContain(plain(sentence));
    await at.usage.fill("");
    await at.zip.fill(jana.zip);
    for (const [text, sentence] of usages) expect(await complaintAbout(at.usage, text)).toContain(plain(sentence));
    await at.next.click();
    await at.faultSummary.waitFor();
    await at.usage.fill(" 5 000 ");
    await at.price
      .getByText(/\d,\d\d\s€/)
      .first()
      .waitFor();
    const quotes = calls.filter((call) => call.includes("/quote"));
    expect(quotes).toHaveLength(1);
    expect(quotes[0]).toContain(`zip_code=${jana.zip}&usage=5000`);
    expect(problems).toEqual([]);
  });

  it("that cannot be supplied end the way at the field", async () => {
    const { page } = await visit();
    const at = checkoutPage(page);
    await at.usage.fill("3.500");
    await at.zip.fill("87491");
    await page
      .getByText(tariff.zip.fault.unserviceable({ zip: "87491" }))
      .first()
      .waitFor();
    await at.next.click();
    expect(await at.zip.getAttribute("aria-invalid")).toBe("true");
    expect(await at.step(smartMeter.question.title).isVisible()).toBe(false);
  });
});

describe("answers that are none", () => {
  it("are listed at each step, and nothing is lost", async () => {
    const { page } = await visit();
    const at = checkoutPage(page);
    await at.next.click();
    await at.faultSummary.waitFor();
    await answerTariff(at);
    await at.next.click();
    await page.getByText(smartMeter.question.fault.missing).first().waitFor();
    await answerDevices(at, { meter: "smart", modules: "none" });
    await expect.poll(() => at.city.inputValue()).toBe(jana.city);
    await at.city.clear();
    await at.next.click();
    await at.faultSummary.waitFor();
    expect(await at.faultSummary.getByRole("listitem").count()).toBe(5);

    const { faults } = delivery;
    expect(await complaintAbout(at.street, "17")).toContain(plain(faults.street.noLetter));
    expect(await complaintAbout(at.street, script)).toContain(plain(faults.street.characters));
    expect(await complaintAbout(at.houseNumber, "12 ½ 🏠")).toContain(plain(faults.houseNumber.characters));
    expect(await complaintAbout(at.city, "Berlin 10119")).toContain(plain(faults.city.digit));
    expect(await complaintAbout(at.meterNumber, script)).toContain(plain(faults.meterNumber.characters));
    await answerDelivery(at, null);

    await at.next.click();
    await at.faultSummary.waitFor();
    expect(await complaintAbout(at.firstName, script)).toContain(plain(person.faults.firstName.characters));
    expect(await complaintAbout(at.lastName, "W".repeat(101))).toContain(plain(person.faults.lastName.tooLong));
    expect(await complaintAbout(at.email, "jana@")).toContain(plain(person.faults.email.format));
    await at.firstName.fill(jana.firstName);
    await at.lastName.fill(jana.lastName);
    await at.email.fill(` ${jana.email} `);
    await at.next.click();

    await at.iban.waitFor();
    await at.next.click();
    await at.faultSummary.waitFor();
    expect(await complaintAbout(at.iban, "DE68 5001 0517 8297 3364 86")).toContain(plain(payment.faults.iban.checkDigit));
    expect(await complaintAbout(at.iban, "US12 3456")).toContain(plain(payment.faults.iban.country));
    expect(await complaintAbout(at.iban, "DE68 5001")).toContain(plain(payment.faults.iban.format));
    await at.iban.fill(jana.iban.toLowerCase());
    await at.next.click();
    await page.getByText(payment.faults.mandate.missing).first().waitFor();
    await at.mandate.check();
    await at.next.click();

    await at.order.click();
    await page.getByText(review.declarations.termsMissing).first().waitFor();
    expect(site.sandbox().orders()).toEqual([]);
    await at.terms.check();
    await at.order.click();
    await at.thanks.waitFor();
    expect(site.sandbox().orders()[0]?.body).toMatchObject({
      customer: { first_name: jana.firstName, email: jana.email },
      payment_method: { sepa_debit: { iban: jana.iban.replaceAll(" ", "") } },
    });
  });

  it("do not swallow the press that leaves them, though their fault moves what was pressed", async () => {
    const { page } = await visit();
    const at = checkoutPage(page);
    await answerTariff(at);
    await answerDevices(at, { meter: "digital", modules: "none" });
    await at.houseNumber.fill("½");
    await at.moveIn.click({ delay: 200 });
    expect(await at.moveIn.isChecked()).toBe(true);
    await page.getByText(delivery.faults.houseNumber.characters).waitFor();
  });

  it("shows what looks like markup as text", async () => {
    const { page, problems } = await visit();
    const at = checkoutPage(page);
    const odd = "Jana O'Neill & Töchter";
    await goToReview(at, { meter: "smart", modules: "none" });
    await at.back.click();
    await at.accountHolder.fill(odd);
    await at.next.click();
    await page.getByText(odd).first().waitFor();
    await at.terms.check();
    await at.order.click();
    await at.thanks.waitFor();
    expect(site.sandbox().orders()[0]?.request.payment_method.sepa_debit.account_holder).toBe(odd);
    await page.goto(`${site.url()}/orders`);
    await page.getByText(odd).waitFor();
    expect(problems).toEqual([]);
  });
});
