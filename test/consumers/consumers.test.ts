import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { quote } from "../../src/messages/de/quote.js";
import { withBrowser } from "../journeys/support/browser.ts";
import { checkoutPage, goToReview, order } from "../journeys/support/checkoutPage.ts";
import { hasScript, install, isRegistryInReach, pack, run, serve, type Consumer, type Served } from "./consumer.ts";
import { printTimes, timed } from "./timed.ts";

/** Where the code that all have in common goes: `shop` beside the pages, `energy` to where only the server looks. */
const shared = (shop: string, energy?: string): Consumer["shared"] => ({
  "consumers/shared/Shop.tsx": `${shop}/Shop.tsx`,
  "consumers/shared/supplier.ts": `${shop}/supplier.ts`,
  ...(energy && { "consumers/shared/energy.ts": energy }),
});

const inVite: Consumer["shared"] = {
  ...shared("src"),
  "consumers/vite": ".",
  "ssr/scenes.tsx": "src/scenes/scenes.tsx",
  "ssr/partsFedByProps.tsx": "src/scenes/partsFedByProps.tsx",
};

/** They name the packages that we ask for beside React, as the docs say, in versions that stay; in Astro npm brings them by itself. */
const consumers: readonly Consumer[] = [
  { name: "vite-react-18", shared: inVite, served: { by: "us", folder: "dist" } },
  { name: "vite-react-19", shared: inVite, served: { by: "us", folder: "dist" } },
  { name: "react-router", shared: shared("app", "app/energy.server.ts"), served: { by: "itself" } },
  { name: "astro", shared: shared("src/components"), served: { by: "us", folder: "dist" } },
  { name: "next", shared: shared("app", "lib/energy.ts"), served: { by: "itself", args: (port) => ["-p", String(port)] } },
];

/** Those whose page has to hold the first step before any script has run. */
const renderedOnServer = ["react-router", "astro", "next"];

/** A page that is rendered here and read there. */
const server = { zone: "Pacific/Honolulu", locale: "en_US.UTF-8" };
const browser = { zone: "Pacific/Auckland", locale: "ar-EG" };

let isInReach = false;
beforeAll(async () => {
  isInReach = await timed("npm registry", isRegistryInReach);
  await timed("npm pack", pack);
});
afterAll(printTimes);

describe("the packed package", () => {
  let served: Served | null = null;
  const visit = withBrowser(() => served?.url ?? "");
  afterEach(async () => {
    await served?.close();
    served = null;
  });

  /** Every part, rendered on a server of another time zone and language. */
  async function takeUpScenes() {
    const { page, problems } = await visit({ path: "/scenes/scenes.html", timezoneId: browser.zone, locale: browser.locale });
    const scenes = await page.locator("[data-scene]").count();
    expect(scenes).toBeGreaterThan(10);
    await expect.poll(() => page.locator("[data-taken-up]").count()).toBe(scenes);
    expect(problems).toEqual([]);
  }

  async function orderSomething() {
    const { page, problems } = await visit();
    const at = checkoutPage(page);
    await at.zip.fill("10119");
    await at.usage.fill("3.500");
    await at.price.getByText(quote.base, { exact: true }).waitFor();
    await page.reload();
    await goToReview(at, { meter: "ferraris", modules: "flat" });
    await order(at);
    expect(problems).toEqual([]);
  }

  it.for(consumers)("builds, prices and orders in $name", async (consumer, { skip }) => {
    skip(!isInReach, "the npm registry cannot be reached");
    const { name } = consumer;
    const folder = await timed(`${name}: install`, () => install(consumer));
    if (hasScript(folder, "types")) await timed(`${name}: types`, () => run(folder, "types"));
    await timed(`${name}: build`, () => run(folder, "build"));
    // Only the development build of React warns.
    if (hasScript(folder, "scenes"))
      await timed(`${name}: scenes`, () => run(folder, "scenes", { NODE_ENV: "development", TZ: server.zone, LANG: server.locale }));
    served = await timed(`${name}: start`, () => serve(consumer, folder));
    const html = await (await fetch(`${served.url}/`)).text();
    expect(html.includes("sk-root")).toBe(renderedOnServer.includes(name));
    if (hasScript(folder, "scenes")) await timed(`${name}: visit of the scenes`, takeUpScenes);
    await timed(`${name}: visit`, orderSomething);
  });
});
