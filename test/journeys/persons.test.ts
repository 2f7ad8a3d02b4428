import { describe, expect, it } from "vitest";
import { confirmation } from "../../src/messages/de/confirmation.js";
import { payment } from "../../src/messages/de/payment.js";
import { person } from "../../src/messages/de/person.js";
import { review } from "../../src/messages/de/review.js";
import { brand } from "../../examples/partner-site/brand.ts";
import { withBrowser } from "./support/browser.ts";
import {
  answerDelivery,
  answerDevices,
  answerTariff,
  checkoutPage,
  goToReview,
  jana,
  order,
  type CheckoutPage,
} from "./support/checkoutPage.ts";
import { withPartnerSite } from "./support/site.ts";

const site = withPartnerSite();
const visit = withBrowser(site.url);
const powerAlone = { meter: "digital", modules: "none" } as const;

/** A visit up to the question who signs. */
async function toPerson() {
  const made = await visit();
  const at = checkoutPage(made.page);
  await answerTariff(at);
  await answerDevices(at, powerAlone);
  await answerDelivery(at, null);
  return { ...made, at };
}

async function answerPerson(at: CheckoutPage): Promise<void> {
  await at.firstName.fill(jana.firstName);
  await at.lastName.fill(jana.lastName);
  await at.email.fill(jana.email);
}

/** The only order that arrived. */
function theOrder() {
  const [stored, ...others] = site.sandbox().orders();
  expect(others).toEqual([]);
  return stored?.request;
}

describe("an order", () => {
  it("of a company names it, its VAT id and who signs, and asks for nothing that is for consumers", async () => {
    const { page, at, problems } = await toPerson();
    await page.getByRole("radio", { name: person.company }).check();
    await page.getByRole("textbox", { name: person.companyName }).fill("Weber Elektro GmbH");
    await answerPerson(at);
    const vatId = page.getByRole("textbox", { name: person.vatId });
    await vatId.fill("DE 1234567");
    await at.next.click();
    await page.getByText(person.faults.vatId.format).first().waitFor();
    await vatId.fill("de 123 456 789");
    await at.next.click();
    expect(await at.accountHolder.inputValue()).toBe("Weber Elektro GmbH");
    await at.iban.fill(jana.iban);
    await at.mandate.check();
    await at.next.click();
    await page.getByRole("checkbox", { name: review.declarations.terms({ name: brand.name }), exact: true }).check();
    expect(await page.getByText(review.contract.withdrawalText).count()).toBe(0);
    await at.order.click();
    await at.thanks.waitFor();
    expect(theOrder()?.customer).toEqual({
      type: "company",
      company_name: "Weber Elektro GmbH",
      first_name: jana.firstName,
      last_name: jana.lastName,
      email: jana.email,
      vat_id: "DE123456789",
    });
    expect(problems).toEqual([]);
  });

  it("of a company that changes its supplier ends the contract there", async () => {
    const { page } = await visit();
    const at = checkoutPage(page);
    await answerTariff(at);
    await answerDevices(at, powerAlone);
    await answerDelivery(at, "Stadtwerke München GmbH");
    await at.company.check();
    await at.companyName.fill("Weber Elektro GmbH");
    await answerPerson(at);
    await at.next.click();
    await at.iban.fill(jana.iban);
    await at.mandate.check();
    await at.next.click();
    const supplier = "Stadtwerke München GmbH";
    await page.getByText(review.declarations.cancelOrder({ name: brand.name, supplier })).waitFor();
    await page.getByRole("checkbox", { name: review.declarations.terms({ name: brand.name }), exact: true }).check();
    await at.order.click();
    await page.getByText(confirmation.cancel.title({ supplier })).waitFor();
    expect(theOrder()).toMatchObject({ customer: { type: "company" }, previous_supplier: expect.stringMatching(/^mp_/) });
  });

  it("of somebody who is no company after all holds nothing of one, and what was typed is still there", async () => {
    const { at } = await toPerson();
    await answerPerson(at);
    await at.company.check();
    await at.companyName.fill("Weber Elektro GmbH");
    await at.person.check();
    await at.next.click();
    expect(await at.accountHolder.inputValue()).toBe("Jana Weber");
    await at.back.click();
    await at.company.check();
    expect(await at.companyName.inputValue()).toBe("Weber Elektro GmbH");
    await at.person.check();
    await at.next.click();
    await at.iban.fill(jana.iban);
    await at.mandate.check();
    await at.next.click();
    await at.steps.review.waitFor();
    await order(at);
    expect(theOrder()?.customer).toEqual({ type: "person", first_name: jana.firstName, last_name: jana.lastName, email: jana.email });
  });

  it.each([
    ["Austria", "at61 1904 3002 3457 3201", "AT611904300234573201"],
    ["France, with a letter inside", "fr1420041010050500013m02606", "FR1420041010050500013M02606"],
  ])("is paid from an account in %s, typed in lower case", async (_, typed, iban) => {
    const { at } = await toPerson();
    await answerPerson(at);
    await at.next.click();
    await at.iban.pressSequentially(typed);
    expect(await at.iban.inputValue()).toBe(iban.replace(/(.{4})(?!$)/g, "$1 "));
    await at.mandate.check();
    await at.next.click();
    await at.step(review.title).waitFor();
    await order(at);
    expect(theOrder()?.payment_method.sepa_debit).toEqual({ iban, account_holder: "Jana Weber" });
  });

  it("goes to an address that was mended with one press", async () => {
    const { page, at } = await toPerson();
    await answerPerson(at);
    await at.email.fill("jana.weber@gmial.com");
    await at.lastName.focus();
    await page.getByRole("button", { name: person.takeSuggestion }).click();
    expect(await at.email.inputValue()).toBe("jana.weber@gmail.com");
    await at.next.click();
    await at.step(payment.title).waitFor();
  });
});

interface Priced {
  readonly amount: number;
  readonly components: readonly { readonly group: string; readonly amount: number }[];
}

/** A price with another base price, so that it costs that much in all. */
const costing = (amount: number, body: Priced): object => ({
  ...body,
  amount,
  components: body.components.map((part) => (part.group === "base" ? { ...part, amount: part.amount + amount - body.amount } : part)),
});

describe("a price that changes while the review is looked at", () => {
  it("has to be accepted before anything is ordered, and is what the order says", async () => {
    const { page, problems } = await visit();
    await page.clock.install();
    const at = checkoutPage(page);
    await goToReview(at, powerAlone);
    await at.terms.check();
    const priceBefore = await at.price.locator("strong").first().innerText();
    site.sandbox().fail({ on: "quote", kind: "rewritten", rewrite: (body) => costing(99.5, body as Priced) });
    await page.clock.fastForward("16:00");
    await at.order.click();
    await page.getByText(review.order.priceChanged).waitFor();
    const changed = review.order.changedFrom({ before: priceBefore, now: "99,50\u00a0€" });
    await page.getByText(changed).waitFor();
    await at.order.click();
    expect(site.sandbox().orders()).toEqual([]);

    await page.getByRole("button", { name: review.order.acceptPrice }).click();
    await at.order.click();
    await at.thanks.waitFor();
    expect(theOrder()?.metadata).toMatchObject({ shown_price: { monthly_eur: 99.5 } });
    expect(problems).toEqual([]);
  });
});
