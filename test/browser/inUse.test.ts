import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { checkoutPage } from "../journeys/support/checkoutPage.ts";
import { dress } from "./support/dress.ts";
import { hasFocus, settle, wholeVisit, withHostPages } from "./support/host.ts";
import { differences, looksOf, type Looks } from "./support/look.ts";

const open = withHostPages();

/** What a pointer and a keyboard do to what they touch. */
async function touched(page: Page): Promise<Looks[]> {
  const at = checkoutPage(page);
  await at.zip.waitFor();
  await settle(page);
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  const looks: Looks[] = [];
  for (const target of [at.next, at.zip, at.usage, page.getByRole("button", { name: "2 Personen" })]) {
    await target.hover();
    looks.push(await looksOf(page));
  }
  await page.mouse.move(0, 0);
  await at.zip.focus();
  for (let stops = 0; stops < 6; stops += 1) {
    looks.push(await looksOf(page));
    await page.keyboard.press("Tab");
  }
  return looks;
}

describe("hover and focus look as on a plain page", () => {
  it.each(["bootstrap", "wordpress", "unset", "reset"] as const)("in %s", async (host) => {
    const { page } = await open({ wardrobe: true, width: 360 }, { viewport: { width: 1280, height: 4000 } });
    await dress(page, { host: "plain" });
    const expected = await touched(page);
    await dress(page, { host });
    const looks = await touched(page);
    looks.forEach((look, count) =>
      expect.soft(differences(expected[count] ?? { names: [], values: {} }, look), `touch ${count}`).toEqual([]),
    );
  });
});

describe("a whole visit", () => {
  it.each(["bootstrap", "wordpress", "unset", "loud"] as const)("comes to its thanks in %s", async (host) => {
    const { page, problems } = await open({ host });
    for await (const _ of wholeVisit(page));
    expect(problems).toEqual([]);
  });
});

describe("what every page can count on", () => {
  it.each(["plain", "wordpress", "smallRoot"] as const)("holds in %s", async (host) => {
    const { page } = await open({ host, width: 1100 });
    const at = checkoutPage(page);
    await at.zip.fill("10119");
    await at.usage.fill("3.500");
    await page.getByRole("complementary").getByText("pro Monat").waitFor();
    await settle(page);
    const field = await at.zip.evaluate((input) => {
      const { fontSize, textTransform } = getComputedStyle(input);
      const box = input.closest(".sk-control");
      return { height: box?.getBoundingClientRect().height, fontSize, textTransform };
    });
    expect(field.height).toBeGreaterThanOrEqual(44);
    expect(field).toMatchObject({ fontSize: "16px", textTransform: "none" });
    const button = await at.next.evaluate((element) => {
      const { paddingInlineStart, backgroundColor, color } = getComputedStyle(element);
      return { height: element.getBoundingClientRect().height, paddingInlineStart, backgroundColor, color };
    });
    expect(button.height).toBeGreaterThanOrEqual(44);
    expect(button).toMatchObject({
      paddingInlineStart: "24px",
      backgroundColor: "rgb(11, 92, 255)",
      color: "rgb(255, 255, 255)",
    });
    const edges = await page
      .locator(".sk-receipt__amount")
      .evaluateAll((amounts) => amounts.map((amount) => amount.getBoundingClientRect().right.toFixed(0)));
    expect(edges.length).toBeGreaterThan(3);
    expect(new Set(edges).size).toBe(1);
    await at.zip.focus();
    expect(await hasFocus(at.zip)).toBe(true);
    const ring = await at.zip.evaluate((input) => getComputedStyle(input.closest(".sk-control") ?? input).outline);
    expect(ring).toContain("3px");
    expect(ring).toContain("solid");
  });
});
