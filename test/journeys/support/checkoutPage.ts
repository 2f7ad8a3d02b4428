import type { Locator, Page } from "playwright";
import { expect } from "vitest";
import type { MeterKind } from "../../../src/energy/meter.js";
import { de } from "../../../src/messages/de/index.js";
import type { Sections } from "../../../src/messages/sections.js";
import { brand } from "../../../examples/partner-site/brand.ts";

/** The checkout as a visitor sees it: every element by its role and name. Names come from the catalogues; German unless told. */
export function checkoutPage(page: Pick<Page, "getByRole" | "getByLabel">, sections: Sections = de.sections) {
  const { checkout, common, confirmation, delivery, devices, modules, payment, person, quote, review, smartMeter, tariff } = sections;
  const textbox = (name: string) => page.getByRole("textbox", { name });
  const radio = (name: string) => page.getByRole("radio", { name });
  const group = (name: string) => page.getByRole("radiogroup", { name });
  return {
    zip: textbox(tariff.zip.label),
    usage: textbox(tariff.usage.label),
    next: page.getByRole("button", { name: new RegExp(`^${checkout.next}`) }),
    back: page.getByRole("button", { name: checkout.back }),
    step: (name: string) => page.getByRole("heading", { name }),
    /** What each step begins with. */
    steps: {
      tariff: page.getByRole("heading", { name: tariff.heading }),
      devices: page.getByRole("heading", { name: smartMeter.question.title }),
      delivery: page.getByRole("heading", { name: delivery.address.title }),
      person: page.getByRole("heading", { name: person.title }),
      payment: page.getByRole("heading", { name: payment.title }),
      review: page.getByRole("heading", { name: review.title }),
    },
    faultSummary: page.getByRole("group", { name: /Angaben? (fehlt|fehlen) noch/ }),

    price: page.getByRole("complementary"),
    priceFailed: page.getByRole("complementary").getByText(quote.failed),
    retryPrice: page.getByRole("complementary").getByRole("button", { name: common.retry }),
    priceDetails: page.getByRole("button", { name: checkout.bar.details }),

    meter: (kind: MeterKind) => radio(smartMeter.question.kinds[kind].title),
    wallbox: page.getByRole("button", { name: devices.kindNames.wallbox, exact: true }),
    otherWays: page.getByRole("button", { name: devices.advice.others }),
    ownMeter: group(devices.questions.separateMeter).getByRole("radio", { name: devices.answers.separateMeter.present, exact: true }),
    noModule: radio(modules.none.title),
    module1: radio(devices.advice.ways.module1.title),
    module1And3: radio(devices.advice.ways.module1And3.title),
    module2: radio(devices.advice.ways.module2.title),
    smartMeter: page.getByRole("switch", { name: smartMeter.order }),

    // A text field, or one with a list where streets are known.
    street: page.getByLabel(delivery.address.street, { exact: true }),
    houseNumber: textbox(delivery.address.houseNumber),
    city: textbox(delivery.address.city),
    supplierChange: radio(delivery.occasion.supplierChange),
    moveIn: radio(delivery.occasion.moveIn),
    town: (zip: string, name: string) => group(delivery.address.towns({ zip })).getByRole("radio", { name, exact: true }),
    supplierSearch: page.getByRole("combobox", { name: delivery.supplier.legend }),
    supplier: (name: string) => page.getByRole("listbox", { name: delivery.supplier.matches }).getByRole("option", { name, exact: true }),
    unlistedSupplier: page.getByRole("option", { name: delivery.supplier.unlisted }),
    unlistedSupplierAfterFailure: page.getByRole("button", { name: delivery.supplier.unlisted }),
    unlistedSupplierName: textbox(delivery.supplier.unlistedName),
    startOnDate: radio(delivery.start.onDate),
    startDate: page.getByLabel(delivery.start.date),
    meterNumber: textbox(delivery.meter.number),
    meterNumberLater: page.getByRole("checkbox", { name: delivery.meter.numberLater }),
    maloId: textbox(delivery.meter.malo),

    firstName: textbox(person.firstName),
    lastName: textbox(person.lastName),
    email: textbox(person.email),

    iban: textbox(payment.iban),
    accountHolder: textbox(payment.accountHolder),
    company: radio(person.company),
    person: radio(person.person),
    companyName: textbox(person.companyName),

    mandate: page.getByRole("checkbox", { name: payment.mandate.agree({ creditor: brand.name }) }),

    terms: page.getByRole("checkbox", { name: review.declarations.termsWithWithdrawal({ name: brand.name }) }),
    order: page.getByRole("button", { name: review.order.button, exact: true }),

    askAgain: page.getByRole("button", { name: checkout.unknownOutcome.ask }),
    unknownOutcome: page.getByRole("heading", { name: checkout.unknownOutcome.title }),
    thanks: page.getByRole("heading", { name: confirmation.thanks({ name: jana.firstName }) }),
  };
}

/** What {@link checkoutPage} finds. */
export type CheckoutPage = ReturnType<typeof checkoutPage>;

/** What a visitor answers at the devices. */
export interface Devices {
  readonly meter: MeterKind;
  readonly modules: "none" | "flat" | "flatWithModule3" | "percentage";
}

/** The person who visits. */
export const jana = {
  firstName: "Jana",
  lastName: "Weber",
  email: "jana.weber@example.de",
  street: "Torstraße",
  houseNumber: "119 a",
  city: "Berlin",
  zip: "10119",
  meterNumber: "1APA0195124010",
  maloId: "51238696781",
  iban: "DE68 5001 0517 8297 3364 85",
};

/** Answers where and how much, and waits for the price. */
export async function answerTariff(at: CheckoutPage, { zip = jana.zip, usage = "3.500" } = {}): Promise<void> {
  await at.zip.fill(zip);
  await at.usage.fill(usage);
  await at.next.click();
  await at.steps.devices.waitFor();
}

/** Names a device and chooses a way for it; the meter is answered. */
export async function chooseModules(at: CheckoutPage, { meter, modules }: Devices): Promise<void> {
  if (modules === "none") return;
  await at.wallbox.click();
  if (modules === "percentage") {
    await at.otherWays.click();
    await at.ownMeter.check();
    await at.module2.check();
  } else if (modules === "flat") {
    if (meter === "smart") await at.otherWays.click();
    await at.module1.check();
  } else {
    if (meter !== "smart") await at.smartMeter.check();
    await at.module1And3.check();
  }
}

/** Answers meter and modules. */
export async function answerDevices(at: CheckoutPage, { meter, modules }: Devices): Promise<void> {
  await at.meter(meter).check();
  await chooseModules(at, { meter, modules });
  await at.next.click();
  await at.steps.delivery.waitFor();
}

/** Answers where the power goes and from whom it came: a supplier of the list, or none at a move-in. */
export async function answerDelivery(at: CheckoutPage, supplierName: string | null): Promise<void> {
  await at.street.fill(jana.street);
  await at.houseNumber.fill(jana.houseNumber);
  await at.city.fill(jana.city);
  if (supplierName === null) await at.moveIn.check();
  else {
    await at.supplierChange.check();
    await at.supplierSearch.fill(supplierName);
    await at.supplier(supplierName).click();
  }
  await at.meterNumber.fill(jana.meterNumber);
  await at.maloId.fill(jana.maloId);
  await at.next.click();
  await at.steps.person.waitFor();
}

/** Answers who signs and how it is paid, up to the last look. */
export async function answerPersonAndPayment(at: CheckoutPage): Promise<void> {
  await at.firstName.fill(jana.firstName);
  await at.lastName.fill(jana.lastName);
  await at.email.fill(jana.email);
  await at.next.click();
  await at.iban.fill(jana.iban);
  await at.mandate.check();
  await at.next.click();
  await at.steps.review.waitFor();
}

/** Goes all the way to the last look, where only the declaration and the order are left. */
export async function goToReview(at: CheckoutPage, devices: Devices, supplierName: string | null = null): Promise<void> {
  await answerTariff(at);
  await answerDevices(at, devices);
  await answerDelivery(at, supplierName);
  await answerPersonAndPayment(at);
}

/** Agrees, orders and waits for the thanks. */
export async function order(at: CheckoutPage): Promise<void> {
  await at.terms.check();
  await at.order.click();
  await at.thanks.waitFor();
}

/** Waits until the value of a field is what a visitor left there. */
export async function expectValues(fields: readonly (readonly [field: Locator, value: string])[]): Promise<void> {
  for (const [field, value] of fields) expect(await field.inputValue()).toBe(value);
}
