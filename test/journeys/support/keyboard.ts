import type { Locator, Page } from "playwright";
import { expect } from "vitest";

/** More stops than any page has. */
const maxStops = 60;

/** A hand on the keyboard, and none on the mouse. */
export function keyboardOn(page: Page) {
  const hasFocus = (target: Locator) => target.evaluate((element) => element === document.activeElement);
  const tabTo = async (target: Locator) => {
    await target.waitFor();
    for (let stops = 0; stops < maxStops; stops += 1) {
      if (await hasFocus(target)) return;
      await page.keyboard.press("Tab");
    }
    throw new Error(`Tab never came to ${String(target)}`);
  };
  return {
    type: async (target: Locator, text: string) => {
      await tabTo(target);
      await page.keyboard.type(text);
    },
    press: async (target: Locator, key: "Enter" | "Space") => {
      await tabTo(target);
      await page.keyboard.press(key);
    },
    /** Reaches a group of radios by Tab, and the one that is meant by the arrows. */
    choose: async (target: Locator) => {
      await target.waitFor();
      const group = page.locator(`input[type=radio][name="${await target.getAttribute("name")}"]`);
      const isInGroup = () => group.evaluateAll((radios) => radios.some((radio) => radio === document.activeElement));
      for (let stops = 0; stops < maxStops && !(await isInGroup()); stops += 1) await page.keyboard.press("Tab");
      await page.keyboard.press("Space");
      for (let steps = await group.count(); steps > 0 && !(await target.isChecked()); steps -= 1) await page.keyboard.press("ArrowDown");
      expect([await hasFocus(target), await target.isChecked()]).toEqual([true, true]);
    },
  };
}
