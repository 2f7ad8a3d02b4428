import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import type { Page } from "playwright";
import { build, preview, type InlineConfig, type PreviewServer } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sandboxGridFeeSchedule } from "../../src/sandbox/gridFees.js";
import { sandboxPlaces } from "../../src/sandbox/places.js";
import { sandboxPlans } from "../../src/sandbox/plans.js";
import { sandboxStreets } from "../../src/sandbox/streets.js";
import { order, visitAnswers } from "../../stories/support/visitAnswers.js";
import { supplier } from "../../stories/support/withCheckout.js";
import { strayWordsOf, wordsOf } from "../messages/strayWords.js";
import { withBrowser } from "./support/browser.ts";
import { screens } from "./support/pseudo/screens.js";

const root = fileURLToPath(new URL("./support/pseudo/", import.meta.url));
const cache = fileURLToPath(new URL("../../.cache/", import.meta.url));

/** The page with all screens, built for development: what React says of a component that StrictMode does not bear is a problem of the visit. */
let server: PreviewServer;
beforeAll(async () => {
  const options: InlineConfig = {
    root,
    configFile: false,
    plugins: [react()],
    logLevel: "error",
    build: { outDir: `${cache}pseudo-page`, emptyOutDir: true, chunkSizeWarningLimit: 5000 },
  };
  await build(options);
  server = await preview(options);
});
afterAll(() => server.close());

const visit = withBrowser(() => new URL(server.resolvedUrls?.local[0] ?? "").origin);

/** What no catalogue holds, because the visitor, the supplier, the API, the grid operator or the calendar says it. */
const data = wordsOf({
  visitAnswers,
  order: { ...order, modules: [...order.modules] },
  supplier,
  company: "Weber Elektro GmbH",
  schedule: sandboxGridFeeSchedule("70173"),
  towns: sandboxPlaces("53518"),
  streets: sandboxStreets("70173"),
  plans: sandboxPlans.map(({ name }) => name),
  months: Array.from({ length: 12 }, (_, month) => new Date(2026, month, 1).toLocaleDateString("de", { month: "long" })),
});

/** Everything that is read, on the screen or out loud. */
const textsOn = (page: Page) =>
  page.evaluate(() => {
    const texts: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node instanceof Text) texts.push(node.data);
      else if (node instanceof Element) {
        for (const name of ["aria-label", "placeholder", "title", "alt"]) texts.push(node.getAttribute(name) ?? "");
      }
    }
    return texts;
  });

/** Text that has no room in its own box, or that leads out of the page. */
const cutOn = (page: Page) =>
  page.evaluate(() => {
    const hasText = (element: Element) => Array.from(element.childNodes).some((node) => node instanceof Text && node.data.trim() !== "");
    const isForEars = ({ clientWidth, clientHeight }: Element) => clientWidth <= 1 && clientHeight <= 1;
    const isCut = (element: Element) => {
      const { display, visibility } = getComputedStyle(element);
      if (display === "inline" || display === "none" || visibility === "hidden" || isForEars(element)) return false;
      return element.scrollWidth > element.clientWidth + 1;
    };
    const isOut = (element: Element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 1 && (left < 0 || right > document.documentElement.clientWidth + 1);
    };
    const cut = Array.from(document.querySelectorAll(".sk-root *"))
      .filter((element) => hasText(element) && (isCut(element) || isOut(element)))
      .map((element) => `${element.className}: ${element.textContent ?? ""}`);
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth ? [...cut, `the page is ${scrollWidth} px wide`] : cut;
  });

/** A wide screen, and a phone. */
const widths = [1280, 360];

describe("in the pseudo-locale", () => {
  it.each(Object.keys(screens))("the screen %s has room for every text, and none of its own", async (name) => {
    const { page, problems } = await visit({ path: `/?screen=${name}` });
    await page.getByText("⟦").first().waitFor();
    await page.waitForLoadState("load");
    // The adapter tries a few times before it says that there is no price.
    await expect.poll(() => page.locator(".sk-skeleton").count(), { timeout: 20_000 }).toBe(0);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      if (process.env.LOOKS) await page.screenshot({ path: `${cache}pseudo-screens/${name}-${width}.png`, fullPage: true });
      expect([width, await cutOn(page)]).toEqual([width, []]);
    }
    expect(strayWordsOf(await textsOn(page), data)).toEqual([]);
    expect(problems).toEqual([]);
  });

  it("text without room would be found", async () => {
    const { page } = await visit({ path: "/?screen=person" });
    await page.getByRole("heading").first().waitFor();
    await page.addStyleTag({ content: ".sk-root .sk-button { inline-size: 2em; white-space: nowrap }" });
    expect(await cutOn(page)).not.toEqual([]);
  });
});
