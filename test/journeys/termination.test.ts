import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { brand } from "../../examples/partner-site/brand.ts";
import { cancellation } from "../../src/messages/de/cancellation.js";
import { declaration } from "../../src/messages/de/declaration.js";
import { withdrawal } from "../../src/messages/de/withdrawal.js";
import { withBrowser } from "./support/browser.ts";
import { withPartnerSite } from "./support/site.ts";

const site = withPartnerSite();
const visit = withBrowser(site.url);

/** Types who declares and about which contract. */
async function fillContact(page: Page, contract: string): Promise<void> {
  await page.getByRole("textbox", { name: declaration.name }).fill("Jana Weber");
  await page.getByRole("textbox", { name: declaration.contract }).fill(contract);
  await page.getByRole("textbox", { name: declaration.email }).fill("jana.weber@example.de");
}

async function expectFocus(page: Page, name: string): Promise<void> {
  await expect.poll(() => page.getByRole("heading", { name }).evaluate((heading) => heading === document.activeElement)).toBe(true);
}
const orders = async () => (await fetch(`${site.url()}/orders`)).text();
const dayAndTime = /\d{1,2}\.\s\p{L}+\s\d{4},\s\d\d:\d\d\sUhr/u;

describe("whoever wants out", () => {
  it.each(["/", "/agb", "/orders", "/sandbox", "/widerruf", "/kuendigung"])("finds both ways at the foot of %s", async (path) => {
    const { page } = await visit({ path });
    const foot = page.getByRole("navigation", { name: "Rechtliches" });
    const hrefs = [withdrawal.open, cancellation.open].map((name) => foot.getByRole("link", { name, exact: true }).getAttribute("href"));
    expect(await Promise.all(hrefs)).toEqual(["/widerruf", "/kuendigung"]);
  });

  it("withdraws without a login and gets a receipt with day and time", async () => {
    const { page, calls, problems } = await visit();
    await page.getByRole("link", { name: withdrawal.open, exact: true }).click();
    await fillContact(page, "W-1, Torstraße 119");
    await page.getByRole("button", { name: withdrawal.next }).click();
    await expectFocus(page, withdrawal.check);
    expect(calls.filter((call) => call.startsWith("POST"))).toEqual([]);
    await page.getByRole("button", { name: withdrawal.confirm, exact: true }).dblclick();
    await expectFocus(page, withdrawal.received);
    await page.getByText(dayAndTime).waitFor();
    expect(calls.filter((call) => call.startsWith("POST"))).toEqual(["POST /api/declarations/withdrawal"]);
    expect(await orders()).toContain("W-1, Torstraße 119");
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, window.location.search])).toEqual([0, 0, ""]);
    expect(problems).toEqual([]);
  });

  it("cancels without a login, to a day", async () => {
    const { page, problems } = await visit();
    await page.getByRole("link", { name: cancellation.open, exact: true }).click();
    await page.getByRole("radio", { name: cancellation.kinds.movingOut }).check();
    await page.getByRole("radio", { name: cancellation.onDate }).check();
    await page.getByLabel(cancellation.lastDay).fill("2099-01-31");
    await fillContact(page, "K-1");
    await page.getByRole("button", { name: cancellation.confirm, exact: true }).click();
    await expectFocus(page, cancellation.received);
    await page.getByText("31. Januar 2099").waitFor();
    await page.getByText(dayAndTime).waitFor();
    expect(await orders()).toMatch(/wegen eines Umzugs\.[^<]*31\. Januar 2099[^<]*K-1/);
    expect(problems).toEqual([]);
  });

  it("loses nothing when the backend is away: other ways are shown, and the next try arrives once", async () => {
    const { page } = await visit({ path: "/widerruf", permissions: ["clipboard-read", "clipboard-write"] });
    let failures = 0;
    // The first one arrives, and its answer is lost.
    await page.route("**/api/declarations/**", async (route) => {
      if (failures++ > 0) return route.continue();
      await route.fetch();
      return route.abort();
    });
    await fillContact(page, "W-2");
    await page.getByRole("button", { name: withdrawal.next }).click();
    await page.getByRole("button", { name: withdrawal.confirm, exact: true }).click();
    await page.getByText(withdrawal.unknown).waitFor();
    const mail = page.getByRole("link", { name: declaration.other.mail({ email: brand.email }) });
    expect(await mail.getAttribute("href")).toBe(`mailto:${brand.email}?subject=Widerruf`);
    await page.getByRole("button", { name: declaration.copy }).click();
    await page.getByText(declaration.copied).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("W-2");
    await page.getByRole("button", { name: withdrawal.confirm, exact: true }).click();
    await expectFocus(page, withdrawal.received);
    expect((await orders()).match(/W-2/g)).toHaveLength(1);
  });
});

describe("the backend's handler", () => {
  const post = (body: string, type = "application/json") =>
    fetch(`${site.url()}/api/declarations/withdrawal`, { method: "POST", headers: { "Content-Type": type }, body });
  const whole = {
    name: "J",
    contract: "X",
    email: "j@example.de",
    declaredAt: "2026-11-21T10:00:00Z",
    text: "</pre><script>alert(1)</script>",
  };

  it("refuses what is no declaration, and what a foreign page could send", async () => {
    const id = crypto.randomUUID();
    for (const body of ["", "[]", "{}", JSON.stringify({ ...whole, id: "1" }), JSON.stringify({ ...whole, id, text: "" })]) {
      expect((await post(body)).status).toBe(400);
    }
    expect((await post(JSON.stringify({ ...whole, id }), "text/plain")).status).toBe(400);
    expect((await post(`"${"x".repeat(40_000)}"`)).status).toBe(413);
  });

  it("shows what it stored as text", async () => {
    expect((await post(JSON.stringify({ ...whole, id: crypto.randomUUID() }))).status).toBe(200);
    expect(await orders()).not.toContain("<script>alert");
  });
});
