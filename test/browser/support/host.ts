import { join } from "node:path";
import type { Locator, Page } from "playwright";
import { afterAll, beforeAll } from "vitest";
import { withBrowser, type Visit, type VisitOptions } from "../../journeys/support/browser.ts";
import {
  answerDelivery,
  chooseModules,
  answerPersonAndPayment,
  answerTariff,
  checkoutPage,
  order,
} from "../../journeys/support/checkoutPage.ts";
import { pathOf, servePage, type PageOptions } from "./page.ts";

/** Opens pages with parts of us in them. */
export function withHostPages(): (page: PageOptions, options?: VisitOptions) => Promise<Visit> {
  let server: Awaited<ReturnType<typeof servePage>>;
  beforeAll(async () => {
    server = await servePage();
  });
  afterAll(() => server.close());
  const visit = withBrowser(() => server.url);
  return (page, options) => visit({ ...options, path: pathOf(page) });
}

/** Waits until a part is there, with all that it loads. */
export async function arrived(page: Page): Promise<void> {
  await page.getByRole("heading").first().waitFor();
  await settle(page);
}

/** Takes a picture of the whole page, for whoever wants to see: with `LOOKS=1`. */
export async function takePicture(page: Page, name: string): Promise<void> {
  if (!process.env.LOOKS) return;
  await page.screenshot({ path: join(import.meta.dirname, "../__screenshots__", `${name}.png`), fullPage: true });
}

/** Waits until nothing is on its way: no skeleton, no price of before, no movement. */
export async function settle(page: Page): Promise<void> {
  // Whatever comes to lie under a pointer that was left there would look hovered.
  await page.mouse.move(0, 0);
  await page.locator(".sk-skeleton, .sk-spinner, .sk-quote--outdated").first().waitFor({ state: "detached" });
  await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
}

/** A visit from the first field to the thanks, told at each moment worth a look. */
export async function* wholeVisit(page: Page): AsyncGenerator<string, void, void> {
  const at = checkoutPage(page);
  await at.zip.waitFor();
  await settle(page);
  yield "tariff";
  await at.next.click();
  await at.faultSummary.waitFor();
  yield "faults";
  await answerTariff(at);
  await at.meter("digital").check();
  await chooseModules(at, { meter: "digital", modules: "flat" });
  await settle(page);
  yield "modules";
  await at.next.click();
  await at.steps.delivery.waitFor();
  await at.supplierChange.check();
  await at.supplierSearch.fill("stadtwerke");
  await page
    .getByRole("option", { name: /stadtwerke/i })
    .first()
    .waitFor();
  await settle(page);
  yield "combobox";
  await answerDelivery(at, null);
  await answerPersonAndPayment(at);
  await settle(page);
  yield "review";
  await order(at);
  await settle(page);
  yield "thanks";
}

/** Whether the focus is on an element: in its own tree, which may be a shadow root's. */
export const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => (element.getRootNode() as Document | ShadowRoot).activeElement === element);
