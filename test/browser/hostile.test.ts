import type { Page } from "playwright";
import { beforeAll, describe, expect, it } from "vitest";
import { checkoutPage } from "../journeys/support/checkoutPage.ts";
import { dress, type Dress } from "./support/dress.ts";
import { arrived, hasFocus, settle, takePicture, wholeVisit, withHostPages } from "./support/host.ts";
import { differences, looksOf, type Looks } from "./support/look.ts";

const open = withHostPages();
const width = 1100;
/** So high that nothing sticks to an edge of the screen, which is elsewhere in each host. */
const high = { viewport: { width: 1280, height: 4000 } };
const plain: Dress = { host: "plain" };
const hosts = ["bootstrap", "tailwind3", "tailwind4", "wordpress", "contentBox", "smallRoot", "unset", "reset", "loud"] as const;
const dresses: readonly (readonly [name: string, dress: Dress])[] = [
  ...hosts.map((host) => [host, { host }] as const),
  ["tailwind4, with our sheet in its cascade layer", { host: "tailwind4", styles: "layer" }],
];

/** Where a visit looks different in a host, by host, a line each that begins with the moment. */
async function lookAround(page: Page, moment: string, found: Map<string, string[]>): Promise<Looks> {
  await dress(page, plain);
  const expected = await looksOf(page);
  for (const [name, worn] of dresses) {
    await dress(page, worn);
    await takePicture(page, `${name.replaceAll(/\W+/g, "-")}-${moment}`);
    const lines = differences(expected, await looksOf(page)).map((line) => `${moment}: ${line}`);
    found.set(name, [...(found.get(name) ?? []), ...lines]);
  }
  await dress(page, plain);
  return expected;
}

describe("every part looks as on a plain page", () => {
  const found = new Map<string, string[]>();
  const moments = new Map<string, Looks>();
  const isolated = new Map<string, Looks>();

  beforeAll(async () => {
    const { page } = await open({ width, wardrobe: true }, high);
    await dress(page, plain);
    for await (const moment of wholeVisit(page)) moments.set(moment, await lookAround(page, moment, found));
    for (const part of ["customer", "withdrawal", "cancellation"] as const) {
      const other = await open({ width, wardrobe: true, part }, high);
      await dress(other.page, plain);
      await arrived(other.page);
      await lookAround(other.page, part, found);
    }
    const shadow = await open({ width, host: "loud", isolate: true, styles: "none" }, high);
    for await (const moment of wholeVisit(shadow.page)) {
      await takePicture(shadow.page, `shadow-root-${moment}`);
      isolated.set(moment, await looksOf(shadow.page));
    }
  }, 120_000);

  it.each(dresses)("in %s", (name) => {
    expect(found.get(name)).toEqual([]);
  });

  it.each(["tariff", "faults", "modules", "combobox", "review", "thanks"])("in a shadow root on the loudest page, at %s", (moment) => {
    const [expected, look] = [moments.get(moment), isolated.get(moment)];
    if (!expected || !look) throw new Error(`The visit did not come to ${moment}.`);
    expect(differences(expected, look)).toEqual([]);
  });
});

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
    const { page } = await open({ wardrobe: true, width: 360 }, high);
    await dress(page, plain);
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
    const { page } = await open({ host, width });
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
