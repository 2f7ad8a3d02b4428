import { fileURLToPath } from "node:url";
import type { Page } from "playwright";
import { beforeAll, describe, expect, it } from "vitest";
import { buildForProduction } from "../../scripts/buildModules.ts";
import { withBrowser } from "./support/browser.ts";
import { jana } from "./support/checkoutPage.ts";
import { keyboardOn } from "./support/keyboard.ts";
import { withPartnerSite } from "./support/site.ts";

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const front = path("../../.cache/own-form");

/** The partner's own page, in front of the backend and the sandbox of the example site. */
beforeAll(() =>
  buildForProduction({ configFile: path("../../examples/own-form/vite.config.ts"), build: { outDir: front, emptyOutDir: true } }),
);
const site = withPartnerSite({ front });
const visit = withBrowser(site.url);

/** The partner's form as a visitor sees it. */
function formOn(page: Page) {
  const textbox = (name: string) => page.getByRole("textbox", { name, exact: true });
  return {
    zip: textbox("Postleitzahl"),
    usage: textbox("Verbrauch im Jahr (kWh)"),
    digital: page.getByRole("radio", { name: "digital, ohne Funk" }),
    smartMeter: page.getByRole("checkbox", { name: "Smart Meter mitbestellen" }),
    modules: page.getByRole("combobox", { name: "§ 14a EnWG" }),
    street: textbox("Straße"),
    houseNumber: textbox("Hausnummer"),
    city: textbox("Ort"),
    supplierChange: page.getByRole("radio", { name: "Anbieterwechsel" }),
    previousSupplier: textbox("Bisheriger Anbieter"),
    meterNumber: textbox("Zählernummer"),
    firstName: textbox("Vorname"),
    lastName: textbox("Nachname"),
    email: textbox("E-Mail"),
    iban: textbox("IBAN"),
    mandate: page.getByRole("checkbox", { name: /SEPA/ }),
    price: page.getByText(/€.* im Monat/),
    terms: page.getByRole("checkbox", { name: /AGB/ }),
    order: page.getByRole("button", { name: "Zahlungspflichtig bestellen" }),
    thanks: page.getByRole("status"),
    faults: page.locator("[aria-invalid=true]"),
    missing: page.getByText("Diese Angabe fehlt noch."),
  };
}

describe("a partner's own form", () => {
  it("is filled in by keyboard, says what is wrong, and is one order", async () => {
    const { page, problems, calls } = await visit();
    const at = formOn(page);
    const hand = keyboardOn(page);
    await hand.press(at.order, "Enter");
    await expect.poll(() => at.zip.evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await at.missing.count()).toBe(10);
    // The radios of meter and occasion say so as groups.
    expect(await at.faults.count()).toBe(12);

    await hand.type(at.zip, "1011");
    await expect.poll(() => page.getByText("Eine Postleitzahl hat fünf Ziffern.").count()).toBe(1);
    await page.keyboard.type("9");
    await hand.type(at.usage, "3500");
    await at.price.waitFor();
    await hand.choose(at.digital);
    await hand.press(at.smartMeter, "Space");
    await hand.type(at.modules, "Modul 1 und 3");
    await hand.type(at.street, jana.street);
    await hand.type(at.houseNumber, jana.houseNumber);
    await hand.type(at.city, jana.city);
    await hand.choose(at.supplierChange);
    await hand.type(at.previousSupplier, "Dorfstrom");
    await hand.type(at.meterNumber, jana.meterNumber);
    await hand.type(at.firstName, jana.firstName);
    await hand.type(at.lastName, jana.lastName);
    await hand.type(at.email, "jana.weber@");
    await hand.type(at.iban, jana.iban.replaceAll(" ", "").replace(/5$/, "4"));
    await hand.press(at.mandate, "Space");
    await hand.press(at.terms, "Space");
    await hand.press(at.order, "Enter");

    // What is left is wrong, not missing; the first of it has the focus, and what was typed is still there.
    await expect.poll(() => at.email.evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await at.faults.count()).toBe(2);
    expect(site.sandbox().orders()).toEqual([]);
    await page.keyboard.press("End");
    await page.keyboard.type("example.de");
    await hand.type(at.iban, "");
    await page.keyboard.press("End");
    await page.keyboard.press("Backspace");
    await page.keyboard.type("5");
    expect(await at.faults.count()).toBe(0);
    // Enter in a field orders nothing, and whoever presses the button twice orders once.
    await page.keyboard.press("Enter");
    expect(calls.filter((call) => call.startsWith("POST"))).toEqual([]);
    await hand.press(at.order, "Enter");
    await page.keyboard.press("Enter");
    await at.thanks.waitFor();
    expect(await at.thanks.textContent()).toMatch(/^Danke\. Ihre Nummer: \S+/);

    const [stored, ...others] = site.sandbox().orders();
    expect(others).toEqual([]);
    expect(calls.filter((call) => call.startsWith("POST"))).toHaveLength(1);
    expect(stored?.request).toMatchObject({
      customer: { type: "person", first_name: jana.firstName, last_name: jana.lastName, email: "jana.weber@example.de" },
      address: { street: jana.street, house_number: jana.houseNumber, zip: jana.zip, city: jana.city },
      meter: { type: "analog", number: jana.meterNumber, estimated_usage: 3500 },
      payment_method: { sepa_debit: { iban: jana.iban.replaceAll(" ", ""), account_holder: "Jana Weber" } },
      metadata: { occasion: "supplierChange", previous_supplier_name: "Dorfstrom", consents: { terms: true, mandate: true } },
    });
    expect(problems).toEqual([]);
  });

  it("asks again for an order whose answer was lost, and it is one", async () => {
    const { page, problems } = await visit();
    const at = formOn(page);
    await at.zip.fill(jana.zip);
    await at.usage.fill("3.500");
    await at.digital.check();
    for (const [field, text] of [
      [at.street, jana.street],
      [at.houseNumber, jana.houseNumber],
      [at.city, jana.city],
      [at.meterNumber, jana.meterNumber],
      [at.firstName, jana.firstName],
      [at.lastName, jana.lastName],
      [at.email, jana.email],
      [at.iban, jana.iban],
    ] as const) {
      await field.fill(text);
    }
    await page.getByRole("radio", { name: "Einzug" }).check();
    await at.mandate.check();
    await at.terms.check();
    await at.price.waitFor();
    site.sandbox().fail({ on: "order", kind: "dropAfter", times: 1 });
    await at.order.click();
    const ask = page.getByRole("button", { name: "Nachfragen" });
    // The backend looks for the order by itself; where it finds it in time, nobody has to ask.
    await at.thanks.or(ask).waitFor();
    while (await ask.isVisible()) {
      await ask.click();
      await at.thanks.or(ask).waitFor();
    }
    await at.thanks.waitFor();
    expect(site.sandbox().orders()).toHaveLength(1);
    expect(problems.filter((problem) => !problem.includes("status of 5"))).toEqual([]);
  });
});
