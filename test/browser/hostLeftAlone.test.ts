import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { wholeVisit, withHostPages } from "./support/host.ts";
import { differences, looksOf } from "./support/look.ts";
import type { PageOptions } from "./support/page.ts";

const open = withHostPages();

/** What a page has of its own, and what stands on `html`, `head` and `body`. */
async function ownThings(page: Page) {
  const things = await looksOf(page, "#things");
  const frame = await page.evaluate(() => {
    const sized = /size|height|width|origin|^(inset|top|bottom|left|right)/;
    const read = (element: Element) => {
      const style = getComputedStyle(element);
      return Object.fromEntries([...style].filter((name) => !sized.test(name)).map((name) => [name, style.getPropertyValue(name)]));
    };
    const attributes = (element: Element) => [...element.attributes].map(({ name, value }) => `${name}=${value}`);
    return {
      html: read(document.documentElement),
      body: read(document.body),
      attributes: [...attributes(document.documentElement), ...attributes(document.body)],
      adopted: document.adoptedStyleSheets.length,
      written: document.querySelectorAll("style, [style]:not(.sk-root)").length,
      scroll: [window.scrollX, window.scrollY],
      globals: Object.keys(window).filter((name) => name.startsWith("sk") || name.toLowerCase().includes("stromkasse")),
    };
  });
  return { things, frame };
}

const ways: readonly (readonly [name: string, options: PageOptions])[] = [
  ["in the page", {}],
  ["in a cascade layer", { styles: "layer" }],
  ["in a shadow root", { isolate: true, styles: "none" }],
];

describe.each(["plain", "bootstrap", "wordpress"] as const)("a page of %s", (host) => {
  it.each(ways)("keeps the look of all that is its own, with us %s", async (_, options) => {
    const without = await open({ host, part: "none", styles: "none" });
    const expected = await ownThings(without.page);
    const { page } = await open({ host, ...options, things: true });
    await page.getByRole("textbox").first().waitFor();
    const found = await ownThings(page);
    expect(differences(expected.things, found.things)).toEqual([]);
    expect(found.frame).toEqual(expected.frame);
  });
});

describe("after a whole visit", () => {
  it("the page is as it was", async () => {
    const expected = await ownThings((await open({ part: "none", styles: "none" })).page);
    const { page } = await open({ things: true });
    for await (const _ of wholeVisit(page));
    const found = await ownThings(page);
    expect(differences(expected.things, found.things)).toEqual([]);
    expect({ ...found.frame, scroll: null }).toEqual({ ...expected.frame, scroll: null });
  });
});
