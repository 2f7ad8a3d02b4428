import { fileURLToPath } from "node:url";
import { build, preview, type PreviewServer } from "vite";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { withBrowser } from "./support/browser.ts";
import { checkoutPage, goToReview, order } from "./support/checkoutPage.ts";
import { withPartnerSite } from "./support/site.ts";

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const site = withPartnerSite();

/**
 * The site's front as its developers see it: React's development build, where StrictMode mounts everything twice and says what it finds.
 * The site itself is served for production, where StrictMode does nothing.
 */
let server: PreviewServer;
const outDir = path("../../.cache/strict-front");
const options = { configFile: path("../../examples/partner-site/vite.config.ts"), logLevel: "error", mode: "development" } as const;
beforeAll(() => build({ ...options, build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: 5000 } }));
beforeEach(async () => {
  server = await preview({ ...options, build: { outDir }, preview: { proxy: { "/api": site.url() } } });
});
afterEach(() => server.close());

const visit = withBrowser(() => new URL(server.resolvedUrls?.local[0] ?? "").origin);

describe("under StrictMode", () => {
  it("a visit orders once, tells its host of each thing once, and React has nothing to say", async () => {
    const { page, problems, calls } = await visit();
    const said: string[] = [];
    page.on("console", (message) => said.push(message.text()));
    await page.reload();
    // Only the development build says this.
    await expect.poll(() => said.join()).toContain("React DevTools");
    const at = checkoutPage(page);
    await goToReview(at, { meter: "ferraris", modules: "flatWithModule3" });
    await order(at);
    expect(site.sandbox().orders()).toHaveLength(1);
    expect(calls.filter((call) => call.startsWith("POST"))).toHaveLength(1);
    const heard = await page.evaluate(() => performance.getEntriesByType("mark").map(({ name }) => name));
    const times = (name: string) => heard.filter((mark) => mark === `checkout:${name}`).length;
    expect([times("stepSeen"), times("stepCompleted"), times("orderSent"), times("orderAccepted")]).toEqual([7, 5, 1, 1]);
    expect(problems).toEqual([]);
    expect(said.filter((line) => !line.includes("React DevTools"))).toEqual([]);
  });
});
