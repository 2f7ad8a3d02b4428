import type { Page } from "playwright";
import { beforeAll, describe, expect, it } from "vitest";
import { answerDevices, answerTariff, checkoutPage, chooseModules, jana } from "../journeys/support/checkoutPage.ts";
import { arrived, settle, takePicture, wholeVisit, withHostPages } from "./support/host.ts";

const open = withHostPages();

/** What sticks out of its place, is cut off or lies over its neighbour. */
function disorder(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const tell = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.className} "${element.textContent?.trim().slice(0, 40)}"`;
    const isClipped = (element: Element | null) => element !== null && getComputedStyle(element).clipPath !== "none";
    const hasText = (element: Element) => [...element.childNodes].some((node) => node instanceof Text && node.data.trim());
    const whole = ".sk-pill, .sk-option, .sk-combobox__field";
    const belongTogether = (one: Element, other: Element) =>
      one.contains(other) || other.contains(one) || (one.closest(whole) !== null && one.closest(whole) === other.closest(whole));
    /** Without its padding, which may lie over a neighbour's. */
    const content = (element: Element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      const [paddingTop = 0, paddingRight = 0, paddingBottom = 0, paddingLeft = 0] = ["top", "right", "bottom", "left"].map((side) =>
        parseFloat(style.getPropertyValue(`padding-${side}`)),
      );
      return { left: left + paddingLeft, right: right - paddingRight, top: top + paddingTop, bottom: bottom - paddingBottom };
    };
    const overlap = (one: Element, other: Element) => {
      const [a, b] = [content(one), content(other)];
      return Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2;
    };
    for (const root of document.querySelectorAll(".sk-root")) {
      const place = root.getBoundingClientRect();
      const shown = [...root.querySelectorAll(":not(svg *)")].filter(
        (element) =>
          element.checkVisibility({ visibilityProperty: true }) &&
          !element.closest(".sk-hidden, dialog") &&
          !isClipped(element) &&
          !isClipped(element.parentElement),
      );
      for (const element of shown) {
        const { left, right, width } = element.getBoundingClientRect();
        if (width > 1 && (left < place.left - 12 || right > place.right + 12)) found.push(`sticks out: ${tell(element)}`);
        if (hasText(element) && element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1)
          found.push(`is cut: ${tell(element)}`);
      }
      // What pops up, and what stays at the edge of the screen, lies over others on purpose.
      const targets = shown.filter(
        (element) =>
          element.matches("button, input, select, a, h2, h3, dt, dd, legend, label, .sk-big-amount__figure") &&
          !element.closest(".sk-bottom-bar, .sk-combobox__popup"),
      );
      targets.forEach((one, index) => {
        for (const other of targets.slice(index + 1))
          if (!belongTogether(one, other) && overlap(one, other) && !root.querySelector(".sk-combobox__popup:not([hidden])"))
            found.push(`${tell(one)} lies over ${tell(other)}`);
      });
    }
    if (document.documentElement.scrollWidth > window.innerWidth)
      found.push(`the page scrolls sideways: ${document.documentElement.scrollWidth}`);
    return found;
  });
}

/** Gives the part another place, as if it had always been there: no script of ours measures it. */
async function give(page: Page, { dir, width }: { readonly dir: string; readonly width: number }): Promise<void> {
  await page.setViewportSize({ width: Math.max(width, 320), height: 900 });
  await page.evaluate(
    (given) => {
      document.documentElement.dir = given.dir;
      for (const place of document.querySelectorAll<HTMLElement>(".place")) place.style.width = `${given.width}px`;
    },
    { dir, width },
  );
}

const widths = [280, 320, 360, 480, 640, 900, 1280, 1600];
const rooms = (["ltr", "rtl"] as const).flatMap((dir) => widths.map((width) => ({ dir, width })));

describe("everything has its room", () => {
  const found = new Map<string, string[]>();
  const nameOf = ({ dir, width }: (typeof rooms)[number]) => `${dir}-${width}`;
  const lookAround = async (page: Page, moment: string) => {
    for (const room of rooms) {
      await give(page, room);
      await takePicture(page, `${nameOf(room)}-${moment}`);
      const lines = (await disorder(page)).map((line) => `${moment}: ${line}`);
      found.set(nameOf(room), [...(found.get(nameOf(room)) ?? []), ...lines]);
    }
    await give(page, { dir: "ltr", width: 1280 });
  };

  beforeAll(async () => {
    const { page } = await open({});
    for await (const moment of wholeVisit(page)) await lookAround(page, moment);
    for (const part of ["customer", "withdrawal", "cancellation"] as const) {
      const other = await open({ part });
      await arrived(other.page);
      await lookAround(other.page, part);
    }
  }, 120_000);

  it.each(rooms)("$width px wide, written $dir", (room) => {
    expect(found.get(nameOf(room))).toEqual([]);
  });

  it("would be missed where it is not", async () => {
    const { page } = await open({});
    await checkoutPage(page).zip.waitFor();
    await give(page, { dir: "ltr", width: 120 });
    expect(await disorder(page)).not.toEqual([]);
  });
});

describe("a page written from right to left", () => {
  it.each([false, true])("turns arrows and sides, isolated: %s", async (isolate) => {
    const { page } = await open({ dir: "rtl", isolate });
    const at = checkoutPage(page);
    await answerTariff(at);
    const [back, next] = [await at.back.boundingBox(), await at.next.boundingBox()];
    expect(back?.x).toBeGreaterThan(next?.x ?? 0);
    await settle(page);
    const scales = await page.locator(".sk-icon--directed").evaluateAll((icons) => icons.map((icon) => getComputedStyle(icon).scale));
    expect(new Set(scales)).toEqual(new Set(["-1 1"]));
  });

  it.each([false, true])("leaves figures as they are read, isolated: %s", async (isolate) => {
    const { page } = await open({ dir: "rtl", isolate });
    const at = checkoutPage(page);
    await answerTariff(at);
    await at.meter("digital").check();
    await chooseModules(at, { meter: "digital", modules: "flat" });
    const saved = at.price.getByText(/^−\d/);
    await saved.waitFor();
    const [minus, figure, unit] = await saved.evaluate((element) => {
      const text = element.firstChild;
      if (!(text instanceof Text)) throw new Error(`No text in ${element.outerHTML}`);
      return [0, 1, text.length - 1].map((start) => {
        const range = document.createRange();
        range.setStart(text, start);
        range.setEnd(text, start + 1);
        return range.getBoundingClientRect().left;
      });
    });
    expect(minus).toBeLessThan(figure ?? 0);
    expect(figure).toBeLessThan(unit ?? 0);
  });
});

describe("two on one page", () => {
  it.each([false, true])("are two visits that know nothing of each other, isolated: %s", async (isolate) => {
    const { page, problems } = await open({ places: 2, width: 640, isolate });
    const [one, other] = [checkoutPage(page.locator(".place").nth(0)), checkoutPage(page.locator(".place").nth(1))];
    await one.zip.fill(jana.zip);
    expect(await other.zip.inputValue()).toBe("");
    await other.zip.fill("70173");
    await answerTariff(one);
    await answerDevices(one, { meter: "digital", modules: "flat" });
    expect(await other.zip.inputValue()).toBe("70173");
    await answerTariff(other, { zip: "70173" });
    await other.meter("smart").check();
    await one.back.click();
    expect(await one.meter("digital").isChecked()).toBe(true);
    expect(await other.meter("smart").isChecked()).toBe(true);
    const ids = await page.locator("[id]").evaluateAll((elements) => elements.map(({ id }) => id));
    expect(ids.length).toBe(new Set(ids).size);
    expect(problems).toEqual([]);
  });
});
