/** How smooth a year of prices is, 35,040 quarter-hours, in a slow phone's browser. Needs a build. */
import { join } from "node:path";
import type { Page } from "playwright";
import { onBenchPage, timing, type Timing } from "./browser.ts";

const days = 120;
const mounts = 9;

/**
 * What the prices of a year cost: to show a day, to walk through days, to read a day slot by slot. A frame is longer than its work: it
 * waits for the screen, and on a shared machine for its turn. So the work is counted too, in the processor's time.
 */
export async function measurePrices(): Promise<readonly Timing[]> {
  return onBenchPage(join(import.meta.dirname, "pricesPage"), "pricesBench", async (page) => {
    const mount = (part: "day" | "year" | "cheapest") => page.evaluate((part) => window.pricesBench.mount(part), part);
    const press = (name: string) => page.evaluate(([name, days]) => window.pricesBench.press(name, days), [name, days] as const);
    // The first ones bring fonts and formats into a cold page, which has nothing to do with the year.
    const cold = [await mount("day"), await mount("cheapest")];
    const oneDay: number[] = [];
    const year: number[] = [];
    const cheapest: number[] = [];
    for (let count = 0; count < mounts; count += 1) {
      oneDay.push(await mount("day"));
      year.push(await mount("year"));
      cheapest.push(await mount("cheapest"));
    }
    const walked: number[] = [];
    const read: number[] = [];
    const mountMs = await longestTaskMs(page, () => mount("year"));
    const walkMs = await longestTaskMs(page, async () => void walked.push(...(await press("Tag davor")), ...(await press("Tag danach"))));
    const readMs = await longestTaskMs(page, async () => void read.push(...(await page.evaluate(() => window.pricesBench.point(96)))));
    return [
      timing("prices: frame of a day and of a cheapest window, in a cold page", cold),
      timing("prices: frame that shows a day out of a day", oneDay),
      timing("prices: frame that shows a day out of a year", year),
      timing("prices: frame that shows the cheapest window out of a year", cheapest),
      timing(`prices: frame of another day of the year, ${2 * days} times`, walked),
      timing("prices: frame of another quarter-hour, 96 times", read),
      timing("prices: longest task, a day out of a year, processor's time", [mountMs]),
      timing(`prices: longest task, another day, ${2 * days} times, processor's time`, [walkMs]),
      timing("prices: longest task, another quarter-hour, 96 times, processor's time", [readMs]),
    ];
  });
}

/** What is read of Chromium's trace events. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** The processor's time, µs. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** The longest task of the page's main thread while something is done, ms of the processor's time. */
async function longestTaskMs(page: Page, act: () => Promise<unknown>): Promise<number> {
  const browser = page.context().browser();
  if (!browser) throw new Error("The page has no browser.");
  await browser.startTracing(page, { categories: ["toplevel"] });
  await act();
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { readonly traceEvents: readonly TraceEvent[] };
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const isMainThread = ({ name, args }: TraceEvent) => name === "thread_name" && args?.name === "CrRendererMain";
  const main = new Set(trace.traceEvents.filter(isMainThread).map(threadOf));
  const tasks = trace.traceEvents.filter((event) => event.ph === "X" && event.name.endsWith("RunTask") && main.has(threadOf(event)));
  return Math.max(0, ...tasks.map(({ tdur = 0 }) => tdur / 1000));
}
