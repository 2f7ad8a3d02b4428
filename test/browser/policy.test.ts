import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { declaration } from "../../src/messages/de/declaration.js";
import { prices } from "../../src/messages/de/prices.js";
import { withdrawal } from "../../src/messages/de/withdrawal.js";
import { checkoutPage } from "../journeys/support/checkoutPage.ts";
import { arrived, settle, wholeVisit, withHostPages } from "./support/host.ts";

const open = withHostPages();

describe.each([false, true])("under a strict policy with Trusted Types, isolated: %s", (isolate) => {
  it("a whole visit breaks nothing", async () => {
    const { page, problems } = await open({ isolate, accent: true });
    const moments: string[] = [];
    for await (const moment of wholeVisit(page)) moments.push(moment);
    expect(moments.at(-1)).toBe("thanks");
    expect(problems).toEqual([]);
  });

  it("the price's window on a phone breaks nothing", async () => {
    const { page, problems } = await open({ isolate, dark: true }, { viewport: { width: 360, height: 740 } });
    const at = checkoutPage(page);
    await at.zip.fill("10119");
    await at.usage.fill("3500");
    await settle(page);
    await at.priceDetails.click();
    await page.getByRole("dialog").waitFor();
    await page.keyboard.press("Escape");
    expect(problems).toEqual([]);
  });

  it("a customer's prices, modules and meter break nothing", async () => {
    const { page, problems } = await open({ part: "customer", isolate, accent: true });
    await arrived(page);
    await page.getByRole("radio", { name: prices.days.tomorrow }).check();
    await page.getByRole("slider", { name: prices.inspect }).focus();
    await page.keyboard.press("PageUp");
    await page.getByRole("switch", { name: prices.asTable }).check();
    await page.getByRole("table").first().waitFor();
    expect(problems).toEqual([]);
  });

  it("a withdrawal breaks nothing", async () => {
    const { page, problems } = await open({ part: "withdrawal", isolate });
    await page.getByRole("textbox", { name: declaration.name }).fill("Jana Weber");
    await page.getByRole("textbox", { name: declaration.contract }).fill("W-1");
    await page.getByRole("textbox", { name: declaration.email }).fill("jana@example.de");
    await page.getByRole("button", { name: withdrawal.next }).click();
    await page.getByRole("button", { name: withdrawal.confirm, exact: true }).click();
    await page.getByRole("heading", { name: withdrawal.received }).waitFor();
    expect(problems).toEqual([]);
  });
});

describe("a breach", () => {
  const breaches: readonly (readonly [directive: string, act: (page: Page) => Promise<unknown>])[] = [
    ["style-src-attr", (page) => page.evaluate(() => document.body.setAttribute("style", "color: red"))],
    [
      "style-src-elem",
      (page) => page.evaluate(() => document.head.append(Object.assign(document.createElement("style"), { textContent: "a {}" }))),
    ],
    ["require-trusted-types-for", (page) => page.evaluate(() => void (document.body.innerHTML = "<b>")).catch(() => {})],
    ["connect-src", (page) => page.evaluate(() => fetch("https://example.com/")).catch(() => {})],
  ];

  it.each(breaches)("of %s is seen", async (directive, act) => {
    const { page, problems } = await open({ isolate: true });
    await arrived(page);
    expect(problems).toEqual([]);
    await act(page);
    await expect.poll(() => problems.join("\n")).toContain(`policy: ${directive}`);
  });

  it("inside a shadow root is seen too", async () => {
    const { page, problems } = await open({ isolate: true });
    await page
      .getByRole("heading")
      .first()
      .evaluate((heading) => heading.setAttribute("style", "color: red"));
    await expect.poll(() => problems.join("\n")).toContain("policy: style-src-attr");
  });
});
