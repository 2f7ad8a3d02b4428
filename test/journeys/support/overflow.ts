import type { Page } from "playwright";
import { expect } from "vitest";

/** Nothing may stick out to the right on a phone, 360 px wide: neither the page nor an element in it. What scrolls inside itself, as a table may, has its own room. */
export async function expectNoOverflow(page: Page): Promise<void> {
  const widest = await page.evaluate(() => {
    const scrollsInside = (element: Element | null): boolean =>
      element !== null &&
      element !== document.body &&
      (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrollsInside(element.parentElement));
    const edges = [...document.querySelectorAll("main *, footer *")].map((element) => ({
      element: element.outerHTML.slice(0, 120),
      right: element.checkVisibility() && !scrollsInside(element.parentElement) ? element.getBoundingClientRect().right : 0,
    }));
    return edges.filter(({ right }) => right > window.innerWidth + 0.5);
  });
  expect(widest).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
}
