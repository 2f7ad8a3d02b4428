import type { Locator, Page } from "playwright";
import { describe, expect, it } from "vitest";
import { answerDevices, answerTariff, checkoutPage, jana } from "../journeys/support/checkoutPage.ts";
import { arrived, hasFocus, settle, withHostPages } from "./support/host.ts";

const open = withHostPages();
/** In the loudest page, and with no stylesheet but its own. */
const isolated = { isolate: true, host: "loud", styles: "none" } as const;

async function expectFocus(target: Locator): Promise<void> {
  await expect.poll(() => hasFocus(target)).toBe(true);
}

/** Goes to where the supplier is searched. */
async function goToDelivery(page: Page) {
  const at = checkoutPage(page);
  await answerTariff(at);
  await answerDevices(at, { meter: "digital", modules: "none" });
  return at;
}

/** What a browser's autofill goes by. */
const autofill = (page: Page) =>
  page.locator("input").evaluateAll((inputs: HTMLInputElement[]) =>
    inputs.map(({ name, type, autocomplete, inputMode, form, labels }) => ({
      name: name.replaceAll(/_r_\w+_/g, "id"),
      type,
      autocomplete,
      inputMode,
      hasForm: form !== null,
      label: labels?.[0]?.textContent,
    })),
  );

describe("in a shadow root", () => {
  it("a form is sent by Enter, its faults lead to their fields, and the next step begins at its heading", async () => {
    const { page, problems } = await open(isolated);
    const at = checkoutPage(page);
    await at.zip.fill("1011");
    await page.keyboard.press("Enter");
    await expectFocus(at.faultSummary);
    await at.faultSummary.getByRole("link").first().click();
    await expectFocus(at.zip);
    await at.zip.fill(jana.zip);
    await at.usage.fill("3.500");
    await page.keyboard.press("Enter");
    await at.steps.devices.waitFor();
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("sk-isolated");
    expect(problems).toEqual([]);
  });

  it("fields are filled by the same names, and belong to a form", async () => {
    const [shadow, light] = [(await open(isolated)).page, (await open({})).page];
    const fields = [];
    for (const page of [shadow, light]) {
      const at = await goToDelivery(page);
      await at.moveIn.check();
      fields.push(await autofill(page));
    }
    expect(fields[0]).toEqual(fields[1]);
    const filled = fields[0]?.filter(({ autocomplete }) => autocomplete.startsWith("address-"));
    expect(filled?.map(({ hasForm }) => hasForm)).toEqual([true, true]);
  });

  it("the list of suppliers lies over all else, and is chosen from by keyboard and by pointer", async () => {
    const { page } = await open(isolated);
    const at = await goToDelivery(page);
    await at.supplierChange.check();
    await at.supplierSearch.fill("stadtwerke");
    const options = page.getByRole("option", { name: /stadtwerke/i });
    await options.first().waitFor();
    await settle(page);
    const isOnTop = await options.first().evaluate((option) => {
      const { left, top, width, height } = option.getBoundingClientRect();
      const hit = (option.getRootNode() as ShadowRoot).elementFromPoint(left + width / 2, top + height / 2);
      return hit !== null && option.contains(hit);
    });
    expect(isOnTop).toBe(true);
    const controlled = await at.supplierSearch.evaluate(
      (input) => (input.getRootNode() as ShadowRoot).getElementById(input.getAttribute("aria-controls") ?? "")?.role,
    );
    expect(controlled).toBe("listbox");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect.poll(() => at.supplierSearch.inputValue()).toMatch(/stadtwerke ./i);
    await expectFocus(at.supplierSearch);
    await at.supplierSearch.fill("stadtwerke");
    const second = (await options.nth(1).textContent()) ?? "";
    await options.nth(1).click();
    await expect.poll(async () => second.includes(await at.supplierSearch.inputValue())).toBe(true);
    await page.getByRole("heading").first().click();
    expect(await page.getByRole("listbox").count()).toBe(0);
  });

  it("a window opens over the page, holds the focus and gives it back", async () => {
    const { page } = await open({ ...isolated, host: "wordpress" }, { viewport: { width: 360, height: 740 } });
    const at = checkoutPage(page);
    await at.zip.fill(jana.zip);
    await at.usage.fill("3500");
    await settle(page);
    await at.priceDetails.click();
    const dialog = page.getByRole("dialog");
    await dialog.waitFor();
    expect(await dialog.evaluate((element) => element.matches(":modal"))).toBe(true);
    expect(await dialog.evaluate((element) => getComputedStyle(element, "::backdrop").backgroundColor)).not.toBe("rgb(255, 105, 180)");
    expect(await dialog.evaluate((element) => element.contains((element.getRootNode() as ShadowRoot).activeElement))).toBe(true);
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    await expectFocus(at.priceDetails);
  });

  it("Tab goes in and out again, and the page hears of each click once", async () => {
    const { page } = await open({ ...isolated, things: true });
    const at = checkoutPage(page);
    await at.zip.waitFor();
    await page.getByRole("button", { name: "Knopf" }).focus();
    for (let stops = 0; stops < 10 && !(await hasFocus(at.zip)); stops += 1) await page.keyboard.press("Tab");
    expect(await hasFocus(at.zip)).toBe(true);
    await page.keyboard.press("Shift+Tab");
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest("#things") !== null)).toBe(true);
    await page.getByRole("button", { name: "2 Personen" }).click();
    await page.getByRole("button", { name: "2 Personen" }).click();
    expect(await page.locator(".place").getAttribute("data-clicks")).toBe("2");
  });

  it("all roots share one stylesheet, and the document has none of it", async () => {
    const { page } = await open({ ...isolated, places: 2 });
    await arrived(page);
    await expect.poll(() => page.locator(".sk-isolated .sk-root").count()).toBe(2);
    const sheets = await page.evaluate(() => {
      const roots = [...document.querySelectorAll(".sk-isolated")].flatMap(({ shadowRoot }) => shadowRoot ?? []);
      const [one, other] = roots.map(({ adoptedStyleSheets }) => adoptedStyleSheets);
      return {
        each: roots.map(({ adoptedStyleSheets }) => adoptedStyleSheets.length),
        isShared: one?.[0] === other?.[0],
        document: document.adoptedStyleSheets.length,
      };
    });
    expect(sheets).toEqual({ each: [1, 1], isShared: true, document: 0 });
  });
});
