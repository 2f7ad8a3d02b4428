import { readFileSync } from "node:fs";
import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { brand } from "../../examples/partner-site/brand.ts";
import { en } from "../../src/messages/en/index.js";
import { withBrowser } from "./support/browser.ts";
import { answerTariff, checkoutPage, goToReview, jana, order } from "./support/checkoutPage.ts";
import { withElementSite } from "./support/elementPage.ts";

const site = withElementSite();
const visit = withBrowser(site.url);

const data = { supplier: brand, offer: { smartMeter: true }, metadata: { campaign: "herbst" } };
const json = `<script type="application/json">${JSON.stringify(data)}</script>`;
const element = (attributes = "", children = json) => `<strom-kasse plan="pln_sandbox_dynamisch" ${attributes}>${children}</strom-kasse>`;

/** Keeps what the element tells where a test finds it. */
const listening = `
  globalThis.told = [];
  for (const type of ["stromkasse:event", "stromkasse:complete"])
    document.addEventListener(type, (event) => told.push({ type, composed: event.composed, detail: event.detail }));`;

interface Told {
  readonly type: string;
  readonly composed: boolean;
  readonly detail: { readonly type?: string; readonly subscription?: { readonly id: string } };
}

const told = (page: Page) => page.evaluate(() => (globalThis as unknown as { told: Told[] }).told);

/** Runs in the page with its first element. */
const withElement = <Result>(page: Page, run: (kasse: HTMLElement) => Result) => page.locator("strom-kasse").first().evaluate(run);

/** What a custom property came to on the checkout's root. */
const token = (page: Page, name: string) =>
  page
    .locator(".sk-root")
    .first()
    .evaluate((root, property) => getComputedStyle(root).getPropertyValue(property).trim(), name);

describe("<strom-kasse> on a page without React, under a strict policy", () => {
  it("goes to the thanks, and tells the page without anything that was typed", async () => {
    site.show(`<main>${element('zip="70173" usage="2.000" lead-id="lead_7"', `${json}<p slot="other-payment">Auf Rechnung</p>`)}</main>`, {
      script: listening,
    });
    const { page, problems } = await visit();
    const at = checkoutPage(page);
    expect(await at.zip.inputValue()).toBe("70173");
    expect(await at.usage.inputValue()).toBe("2.000");
    await goToReview(at, { meter: "ferraris", modules: "flatWithModule3" });
    await at.back.click();
    await page.getByText("Auf Rechnung").waitFor();
    await at.next.click();
    await at.steps.review.waitFor();
    await order(at);
    expect(
      site
        .sandbox()
        .orders()
        .map(({ request }) => request),
    ).toEqual([expect.objectContaining({ lead: "lead_7", metadata: expect.objectContaining({ campaign: "herbst" }) })]);
    const all = await told(page);
    expect(all.filter(({ type }) => type === "stromkasse:complete")).toEqual([
      { type: "stromkasse:complete", composed: true, detail: { subscription: expect.objectContaining({ id: expect.any(String) }) } },
    ]);
    expect(all.map(({ detail }) => detail.type)).toEqual(expect.arrayContaining(["stepSeen", "quoteShown", "orderSent", "orderAccepted"]));
    for (const typed of [jana.lastName, jana.email, jana.street, jana.iban, jana.meterNumber])
      expect(JSON.stringify(all)).not.toContain(typed);
    expect(problems).toEqual([]);
  });

  it("stands as docs/element.md says", async () => {
    const [, markup = ""] = /^```html\n<script .*?<\/script>\n(.*?)^```$/ms.exec(readFileSync("docs/element.md", "utf8")) ?? [];
    const [, style = ""] = /^```css\n(.*?)^```$/ms.exec(readFileSync("docs/element.md", "utf8")) ?? [];
    site.show(`<main>${markup}</main>`, { style });
    const { page, problems } = await visit();
    const at = checkoutPage(page);
    expect(await at.zip.inputValue()).toBe("10119");
    expect([await token(page, "--sk-accent"), await token(page, "--sk-radius")]).toEqual(["#0b5c63", "14px"]);
    await goToReview(at, { meter: "ferraris", modules: "flat" });
    await page.getByText("Prielstrom Vertriebsgesellschaft mbH").first().waitFor();
    await at.back.click();
    await page.getByText("Lieber auf Rechnung?").waitFor();
    expect(problems).toEqual([]);
  });

  it("is reached and filled by the keyboard", async () => {
    site.show(`<main>${element()}</main>`);
    const { page, problems } = await visit();
    const at = checkoutPage(page);
    const hasFocus = () => at.zip.evaluate((input) => (input.getRootNode() as ShadowRoot).activeElement === input);
    await at.zip.waitFor();
    for (let stops = 0; stops < 10 && !(await hasFocus()); stops += 1) await page.keyboard.press("Tab");
    await page.keyboard.type("abc");
    await page.keyboard.press("Tab");
    await page.keyboard.type("3500");
    await page.keyboard.press("Enter");
    await at.faultSummary.waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await hasFocus()).toBe(true);
    await page.keyboard.press("Control+A");
    await page.keyboard.type(jana.zip);
    await page.keyboard.press("Enter");
    await at.steps.devices.waitFor();
    expect(problems).toEqual([]);
  });

  it("follows its attributes and its JSON, and keeps what was typed", async () => {
    site.show(`<main>${element('heading-level="3"')}</main>`);
    const { page, problems } = await visit();
    const at = checkoutPage(page);
    await at.zip.fill(jana.zip);
    expect(await page.getByRole("heading", { level: 3 }).count()).toBeGreaterThan(0);
    await withElement(page, (kasse) => {
      kasse.setAttribute("locale", "en");
      kasse.setAttribute("color-scheme", "dark");
      kasse.setAttribute("heading-level", "4");
    });
    await checkoutPage(page, en.sections).next.waitFor();
    expect(await page.getByRole("heading", { level: 4 }).count()).toBeGreaterThan(0);
    expect(await page.locator(".sk-root").evaluate((root) => [root.getAttribute("lang"), getComputedStyle(root).colorScheme])).toEqual([
      "en-GB",
      "dark",
    ]);
    expect(await page.getByRole("textbox").first().inputValue()).toBe(jana.zip);
    await withElement(page, (kasse) => kasse.setAttribute("locale", "de-x-du"));
    await page
      .getByText(/\b(du|dein|deine|deinen)\b/i)
      .first()
      .waitFor();
    expect(problems).toEqual([]);
  });

  it("takes the page's custom properties, also when a class changes them, below those of its theme", async () => {
    const style = `main { --sk-radius: 3px; } strom-kasse { --sk-accent: rgb(160 0 90); } .green strom-kasse { --sk-accent: rgb(0 110 60); }`;
    site.show(`<main>${element()}</main>`, { style });
    const { page, problems } = await visit();
    await checkoutPage(page).zip.waitFor();
    expect([await token(page, "--sk-accent"), await token(page, "--sk-radius")]).toEqual(["rgb(160 0 90)", "3px"]);
    await page.locator("main").evaluate((main) => main.classList.add("green"));
    await expect.poll(() => token(page, "--sk-accent")).toBe("rgb(0 110 60)");
    await withElement(page, (kasse) => Object.assign(kasse, { theme: { accent: "#123456" } }));
    await expect.poll(() => token(page, "--sk-accent")).toBe("#123456");
    expect(await token(page, "--sk-radius")).toBe("3px");
    expect(problems).toEqual([]);
  });

  it("keeps its visit when it is moved, and when it is taken out and put back", async () => {
    site.show(`<main>${element('history="steps"')}</main><aside></aside>`, { script: listening });
    const { page, problems } = await visit();
    const at = checkoutPage(page);
    await answerTariff(at);
    await withElement(page, (kasse) => document.querySelector("aside")?.append(kasse));
    await at.steps.devices.waitFor();
    await page.evaluate(async () => {
      const kasse = document.querySelector("strom-kasse");
      kasse?.remove();
      await new Promise((resolve) => setTimeout(resolve, 100));
      if (kasse) document.querySelector("main")?.append(kasse);
    });
    await at.steps.devices.waitFor();
    await at.back.click();
    expect(await at.zip.inputValue()).toBe(jana.zip);
    await withElement(page, (kasse) => (kasse as HTMLElement & { restart: () => void }).restart());
    await expect.poll(() => at.zip.inputValue()).toBe("");
    expect(problems).toEqual([]);
  });

  it("stands twice on one page, each with its own visit, language and look", async () => {
    const english = element('id="two" locale="en" color-scheme="dark"');
    site.show(`<main>${element('id="one"')}${english}</main>`);
    const { page, problems } = await visit();
    const [one, two] = [page.locator("#one"), page.locator("#two")];
    await one.getByRole("textbox").first().fill("10119");
    await two.getByRole("textbox").first().fill("70173");
    expect(await one.getByRole("textbox").first().inputValue()).toBe("10119");
    expect(await checkoutPage(page, en.sections).next.count()).toBe(1);
    expect(await checkoutPage(page).next.count()).toBe(1);
    expect(await page.locator(".sk-root").evaluateAll((roots) => roots.map((root) => getComputedStyle(root).colorScheme))).toEqual([
      "light",
      "dark",
    ]);
    expect(problems).toEqual([]);
  });

  it("waits for a supplier, which may come by a property before or after the script", async () => {
    const early = `Object.assign(document.getElementById("early"), { supplier: ${JSON.stringify(brand)} });`;
    site.show(`<main>${element('id="early"', "")}${element('id="late" color-scheme="blue"', "")}</main>`, { script: early });
    const warnings: string[] = [];
    const { page, problems } = await visit();
    page.on("console", (message) => warnings.push(message.text()));
    await page.reload();
    await page.locator("#early").getByRole("textbox").first().waitFor();
    await expect.poll(() => warnings.join("\n")).toMatch(/shows nothing without the supplier/);
    expect(warnings.join("\n")).toMatch(/color-scheme="blue" is left out: it can be light, dark, auto/);
    expect(await page.locator("#late").getByRole("textbox").count()).toBe(0);
    await page.locator("#late").evaluate((kasse, supplier) => Object.assign(kasse, { supplier }), brand);
    await page.locator("#late").getByRole("textbox").first().waitFor();
    expect(problems).toEqual([]);
  });
});
