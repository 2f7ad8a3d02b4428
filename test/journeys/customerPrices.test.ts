import { beforeEach, describe, expect, it } from "vitest";
import { de } from "../../src/messages/de/index.js";
import { withBrowser } from "./support/browser.ts";
import { customersOf } from "./support/customerArea.ts";
import { withPartnerSite } from "./support/site.ts";

const { prices } = de.sections;

/** The machine's time, by which the sandbox and the browsers go. */
let now = new Date(0);
const site = withPartnerSite({ sandbox: { now: () => now } });
const { newCustomer, enter } = customersOf(site, withBrowser(site.url));

const orderedAt = new Date("2026-01-12T09:00:00Z");
beforeEach(() => {
  now = orderedAt;
  site.sandbox().reset();
});

/** The day on which the clocks change, at an hour at which the browser has another day. */
const days = [
  { day: "29. März 2026", quarters: 92, remark: prices.clockChange.spring, at: "2026-03-29T16:30:00Z", timezoneId: "Asia/Tokyo" },
  { day: "29. März 2026", quarters: 92, remark: prices.clockChange.spring, at: "2026-03-29T02:30:00Z", timezoneId: "America/New_York" },
  { day: "25. Oktober 2026", quarters: 100, remark: prices.clockChange.autumn, at: "2026-10-25T21:30:00Z", timezoneId: "Asia/Tokyo" },
  { day: "25. Oktober 2026", quarters: 100, remark: prices.clockChange.autumn, at: "2026-10-25T01:10:00Z", timezoneId: "America/New_York" },
] as const;

describe("the prices of a day on which the clocks change", () => {
  it.each(days)("are those of Berlin's $day, all $quarters, in $timezoneId", async ({ day, quarters, remark, at: instant, timezoneId }) => {
    const customer = await newCustomer();
    now = new Date(instant);
    const { page, at, problems } = await enter(customer, { timezoneId });
    await at.slider.waitFor();
    expect(await at.slider.getAttribute("aria-valuemax")).toBe(String(quarters - 1));
    const offsetMinutes = await page.evaluate((at) => new Date(at).getTimezoneOffset(), instant);
    expect(offsetMinutes).toBe(timezoneId === "Asia/Tokyo" ? -540 : 240);
    await page.getByText(remark).waitFor();
    await at.asTable.click();
    await page.getByRole("table", { name: prices.table({ date: day }) }).waitFor();
    expect(await at.prices.locator("tbody tr").count()).toBe(quarters / 4);
    expect(problems).toEqual([]);
  });

  it("are read by the keyboard: the hour that comes twice is 2A and then 2B", async () => {
    const customer = await newCustomer();
    now = new Date("2026-10-25T10:00:00Z");
    const { page, at } = await enter(customer, { timezoneId: "Asia/Tokyo" });
    await at.slider.focus();
    await page.keyboard.press("Home");
    for (let hours = 0; hours < 2; hours += 1) await page.keyboard.press("PageUp");
    expect(await at.slider.getAttribute("aria-valuetext")).toMatch(/^2A:00/);
    await page.keyboard.press("PageUp");
    expect(await at.slider.getAttribute("aria-valuetext")).toMatch(/^2B:00/);
  });
});
