import { describe, expect, it } from "vitest";
import { axeFindings } from "./support/axe.ts";
import { withBrowser } from "./support/browser.ts";
import { answerTariff, checkoutPage } from "./support/checkoutPage.ts";
import { withPartnerSite } from "./support/site.ts";

const site = withPartnerSite();
const visit = withBrowser(site.url);

const paths = ["/", "/kundenbereich", "/orders", "/sandbox", "/sandbox/markt", "/agb", "/widerruf", "/kuendigung"];
const schemes = ["light", "dark"] as const;

/** What axe finds on a page. Its script gets in past the policy, which is not what is tested here. */
async function findings(path: string, options: Parameters<typeof visit>[0], act?: (at: ReturnType<typeof checkoutPage>) => Promise<void>) {
  const { page } = await visit({ ...options, path, bypassCSP: true });
  await act?.(checkoutPage(page));
  return axeFindings(page);
}

describe.each(schemes)("the brand's pages, %s", (colorScheme) => {
  it.each(paths)("are accessible at %s", async (path) => {
    expect(await findings(path, { colorScheme })).toEqual([]);
  });

  it("are accessible in the middle of a visit, in the brand's colours", async () => {
    const at = async (checkout: ReturnType<typeof checkoutPage>) => {
      await answerTariff(checkout);
      await checkout.meter("ferraris").check();
      await checkout.wallbox.click();
      await checkout.module1.check();
    };
    expect(await findings("/", { colorScheme }, at)).toEqual([]);
  });

  it("are accessible on a phone", async () => {
    expect(await findings("/", { colorScheme, viewport: { width: 360, height: 740 } })).toEqual([]);
  });
});

describe("the switch in the header", () => {
  it("takes page and checkout to the dark and back", async () => {
    const { page } = await visit({ colorScheme: "light" });
    const schemesOf = () =>
      page.evaluate(() => [":root", ".sk-root"].map((part) => getComputedStyle(document.querySelector(part) as Element).colorScheme));
    const button = page.getByRole("button", { name: "Dunkel" });
    expect(await schemesOf()).toEqual(["light", "light"]);
    await button.click();
    expect(await schemesOf()).toEqual(["dark", "dark"]);
    expect(await button.getAttribute("aria-pressed")).toBe("true");
    await button.click();
    expect(await schemesOf()).toEqual(["light", "light"]);
  });
});
