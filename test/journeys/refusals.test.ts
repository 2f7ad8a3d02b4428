import type { Locator, Page } from "playwright";
import { describe, expect, it } from "vitest";
import { checkout } from "../../src/messages/de/checkout.js";
import { common } from "../../src/messages/de/common.js";
import { modules } from "../../src/messages/de/modules.js";
import { review } from "../../src/messages/de/review.js";
import { smartMeter } from "../../src/messages/de/smartMeter.js";
import { tariff } from "../../src/messages/de/tariff.js";
import { withBrowser } from "./support/browser.ts";
import { checkoutPage, goToReview, jana, type CheckoutPage } from "./support/checkoutPage.ts";
import { withPartnerSite } from "./support/site.ts";

const site = withPartnerSite();
const visit = withBrowser(site.url);

const { fields, order: words } = review;
const { refusal } = checkout;

/** What the API says of one field, where a visitor has to be led, and what they have to read there. */
interface Refusal {
  /** As the API names it. */
  readonly code: string;
  readonly field: string;
  /** As the review names it. */
  readonly name: string;
  readonly sentence: string;
  /** What has the focus where the link led. */
  readonly lands: (at: CheckoutPage) => Locator;
  /** What is said at the field, where it is another sentence. */
  readonly atField?: string;
}

const field14a = "product_orders.1.14a_enwg.module_3";
const refusals: readonly Refusal[] = [
  {
    code: "unserviceable_zip",
    field: "address.zip",
    name: fields["tariff.zip"],
    sentence: refusal.unserviceable_zip,
    lands: (at) => at.zip,
    atField: tariff.zip.fault.unserviceable({ zip: jana.zip }),
  },
  {
    code: "duplicate_customer_email",
    field: "customer.email",
    name: fields["person.email"],
    sentence: refusal.duplicate_customer_email,
    lands: (at) => at.email,
  },
  {
    code: "missing_smart_meter",
    field: field14a,
    name: fields["devices.modules"],
    sentence: refusal.missing_smart_meter,
    lands: (at) => at.module1And3,
    atField: modules.refusal.missing_smart_meter,
  },
  {
    code: "missing_module_1",
    field: field14a,
    name: fields["devices.modules"],
    sentence: refusal.missing_module_1,
    lands: (at) => at.module1And3,
    atField: modules.refusal.missing_module_1,
  },
  {
    code: "unsupported_product",
    field: field14a,
    name: fields["devices.modules"],
    sentence: refusal.unsupported_product,
    lands: (at) => at.module1And3,
    atField: modules.refusal.unsupported_product,
  },
  {
    code: "unsupported_meter_order",
    field: "product_orders.0",
    name: fields["devices.smartMeterWanted"],
    sentence: refusal.unsupported_meter_order,
    lands: (at) => at.smartMeter,
    atField: smartMeter.refused,
  },
  {
    code: "unsupported_meter",
    field: "meter.type",
    name: fields["devices.meterKind"],
    sentence: refusal.unsupported_meter,
    lands: (at) => at.meter("ferraris"),
  },
  {
    code: "invalid_format",
    field: "address.house_number",
    name: fields["delivery.houseNumber"],
    sentence: refusal.invalid_format,
    lands: (at) => at.houseNumber,
  },
  {
    code: "too_big",
    field: "payment_method.sepa_debit.account_holder",
    name: fields["payment.accountHolder"],
    sentence: refusal.too_big,
    lands: (at) => at.accountHolder,
  },
  {
    code: "a_code_of_next_year",
    field: "meter.number",
    name: fields["delivery.meterNumber"],
    sentence: refusal.unknown,
    lands: (at) => at.meterNumber,
  },
];

/** All declared, at the order button: a smart meter and Modul 1 are ordered. */
async function readyToOrder() {
  const made = await visit();
  const at = checkoutPage(made.page);
  await goToReview(at, { meter: "ferraris", modules: "flatWithModule3" });
  await at.terms.check();
  return { ...made, at };
}

const summaryOf = (page: Page) => page.getByRole("group", { name: words.refusedTitle });
const requestId = (page: Page) => page.getByText(new RegExp(`^${common.requestId({ id: "" })}\\S+$`));
async function hasFocus(locator: Locator): Promise<void> {
  await expect.poll(() => locator.evaluate((element) => element === document.activeElement)).toBe(true);
}

describe("a field that the API refuses", () => {
  it.each(refusals)("is led to from the review: $code at $field", async ({ code, field, name, sentence, lands, atField }) => {
    const { page, at } = await readyToOrder();
    site.sandbox().fail({ on: "order", kind: "fieldError", fieldError: { code, field, message: "refused" }, times: 1 });
    await at.order.click();
    await hasFocus(summaryOf(page));
    await requestId(page).waitFor();
    await summaryOf(page)
      .getByRole("button", { name: words.refused({ field: name, reason: sentence }), exact: true })
      .click();
    await hasFocus(lands(at));
    await page
      .getByText(atField ?? sentence)
      .first()
      .waitFor();
    expect(site.sandbox().orders()).toEqual([]);
  });

  it("is mended there, and forgotten on the way back", async () => {
    const { page, at } = await readyToOrder();
    const fieldError = { code: "duplicate_customer_email", field: "customer.email", message: "refused" };
    site.sandbox().fail({ on: "order", kind: "fieldError", fieldError, times: 1 });
    await at.order.click();
    await summaryOf(page).getByRole("button").click();
    await at.email.fill("jana@anders.example");
    await at.next.click();
    await at.step(review.title).waitFor();
    expect(await summaryOf(page).count()).toBe(0);
    await at.order.click();
    await at.thanks.waitFor();
    expect(site.sandbox().orders()).toMatchObject([{ request: { customer: { email: "jana@anders.example" } } }]);
  });

  it("that nobody was asked for is told with the request's number, and nothing is ordered", async () => {
    const { page, at } = await readyToOrder();
    site.sandbox().fail({ on: "order", kind: "fieldError", fieldError: { code: "custom", field: "lead", message: "refused" }, times: 1 });
    await at.order.click();
    const alert = page.getByRole("alert").filter({ hasText: words.failedTitle });
    await alert.getByText(words.notOrdered).waitFor();
    await alert.getByText(new RegExp(`^${common.requestId({ id: "" })}\\S+$`)).waitFor();
    expect(site.sandbox().orders()).toEqual([]);
    expect(await at.terms.isChecked()).toBe(true);
  });
});
