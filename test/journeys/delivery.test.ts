import { describe, expect, it } from "vitest";
import { delivery } from "../../src/messages/de/delivery.js";
import { devices } from "../../src/messages/de/devices.js";
import { review } from "../../src/messages/de/review.js";
import { addDays } from "../../src/energy/startDate.js";
import { withBrowser } from "./support/browser.ts";
import { answerDelivery, answerDevices, answerPersonAndPayment, answerTariff, checkoutPage, jana, order } from "./support/checkoutPage.ts";
import { withPartnerSite } from "./support/site.ts";
import { today } from "../support/clock.js";

const site = withPartnerSite();
const visit = withBrowser(site.url);

/** A visit at the delivery, the power alone. */
async function atDelivery(zip = jana.zip) {
  const made = await visit();
  const at = checkoutPage(made.page);
  await answerTariff(at, { zip });
  await answerDevices(at, { meter: "smart", modules: "none" });
  await at.street.fill(jana.street);
  await at.houseNumber.fill(jana.houseNumber);
  await at.meterNumber.fill(jana.meterNumber);
  return { ...made, at };
}

type AtDelivery = Awaited<ReturnType<typeof atDelivery>>;

/** From the delivery to the thanks. @returns The body of the one order that arrived. */
async function orderFrom({ at, problems }: AtDelivery): Promise<unknown> {
  await at.next.click();
  await answerPersonAndPayment(at);
  await order(at);
  expect(problems).toEqual([]);
  const [stored, ...others] = site.sandbox().orders();
  expect(others).toEqual([]);
  return stored?.body;
}

describe("the town", () => {
  it("is one of several for the zip", async () => {
    const made = await atDelivery("53518");
    await made.at.town("53518", "Quiddelbach").check();
    expect(await made.at.city.inputValue()).toBe("Quiddelbach");
    await made.at.moveIn.check();
    expect(await orderFrom(made)).toMatchObject({ address: { zip: "53518", city: "Quiddelbach" } });
  });

  it("is filled in where there is one", async () => {
    const made = await atDelivery("70173");
    await expect.poll(() => made.at.city.inputValue()).toBe("Stuttgart");
    await made.page.getByText(delivery.address.cityFilled).waitFor();
    await made.at.moveIn.check();
    expect(await orderFrom(made)).toMatchObject({ address: { zip: "70173", city: "Stuttgart" } });
  });
});

describe("the start", () => {
  it("of a move-in is a day, and not one that has been", async () => {
    const made = await atDelivery();
    const { at, page } = made;
    const day = addDays(today(), 30);
    await at.city.fill(jana.city);
    await at.moveIn.check();
    await page.getByText(delivery.occasion.moveInGap).waitFor();
    await at.startOnDate.check();
    await at.startDate.fill(today());
    await at.startDate.blur();
    await at.next.click();
    await page.getByRole("link", { name: delivery.faults.startDate.tooEarlyMoveIn }).click();
    await at.startDate.fill(day);
    expect(await orderFrom(made)).toMatchObject({ intended_start_date: expect.stringContaining(day), metadata: { occasion: "moveIn" } });
  });
});

describe("the previous supplier", () => {
  it("may be none of the list", async () => {
    const made = await atDelivery();
    const { at } = made;
    await at.city.fill(jana.city);
    await at.supplierChange.check();
    await at.supplierSearch.fill("Dorfstrom");
    await at.unlistedSupplier.click();
    expect(await at.unlistedSupplierName.inputValue()).toBe("Dorfstrom");
    const body = await orderFrom(made);
    expect(body).toMatchObject({ metadata: { previous_supplier_name: "Dorfstrom" } });
    expect(body).not.toHaveProperty("previous_supplier");
  });
});

describe("the meter's number", () => {
  it("may follow, and the order says so", async () => {
    const made = await atDelivery();
    const { at, page } = made;
    await at.city.fill(jana.city);
    await at.moveIn.check();
    await at.meterNumberLater.check();
    const body = await orderFrom(made);
    expect(body).toMatchObject({ meter: { number: "NACHREICHEN" }, metadata: { meter_number_later: true } });
    await page.getByText(review.answers.meterNumberLater).waitFor();
  });
});

describe("the device", () => {
  it("is described where a module is ordered; a doubt is said and holds nobody up", async () => {
    const made = await visit();
    const at = checkoutPage(made.page);
    await answerTariff(at);
    await at.meter("smart").check();
    await at.wallbox.click();
    await at.module1And3.check();
    const registered = made.page.getByRole("radiogroup", { name: devices.questions.deviceRegistered });
    await registered.getByRole("radio", { name: devices.answers.deviceRegistered.no }).check();
    await made.page.getByText(devices.notices.registerFirst).waitFor();
    await at.next.click();
    await answerDelivery(at, null);
    await answerPersonAndPayment(at);
    await order(at);
    const [stored] = site.sandbox().orders();
    expect(stored?.body).toMatchObject({ metadata: { devices: { kinds: ["wallbox"], registered: "no" } } });
    expect(made.problems).toEqual([]);
  });
});
