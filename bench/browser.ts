/** How fast the checkout is in a slow phone's browser: Chromium with its processor throttled. Needs a build. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { chromium, type Page } from "playwright";
import { build, preview } from "vite";
import { chromiumArgs, requireChromium } from "../scripts/chromium.ts";

/** What a measurement gives, ms. */
export interface Timing {
  readonly name: string;
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

/** How much slower the processor is made; 4 is Chrome's own stand-in for a middling phone. */
export const throttling = 4;
/** The checkout waits this long for the next keystroke before it asks for a price; part of the time to a request by design. */
const typingPauseMs = 300;
const mounts = 9;
const keystrokes = 12;

/** Builds the page as a consumer would, opens it and measures. */
export async function measureBrowser(): Promise<readonly Timing[]> {
  return onBenchPage(join(import.meta.dirname, "page"), "bench", async (page) => [
    ...(await measureMounts(page, "price", "mount ZipUsageForm + QuoteBreakdown")),
    ...(await measureMounts(page, "checkout", "mount Checkout")),
    ...(await measureTyping(page)),
  ]);
}

/** Builds a page as a consumer would, opens it in a slow phone's browser once its global is there, and measures. */
export async function onBenchPage<Result>(root: string, global: string, measure: (page: Page) => Promise<Result>): Promise<Result> {
  const outDir = mkdtempSync(join(tmpdir(), "stromkasse-bench-"));
  await build({ configFile: false, root, logLevel: "error", plugins: [react()], build: { outDir, emptyOutDir: true } });
  const server = await preview({ configFile: false, root, build: { outDir }, preview: { host: "127.0.0.1", port: 0 }, logLevel: "error" });
  const browser = await chromium.launch({ executablePath: requireChromium(), args: chromiumArgs });
  try {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    await page.goto(server.resolvedUrls?.local[0] ?? "");
    await page.waitForFunction((name) => name in window, global);
    const cdp = await page.context().newCDPSession(page);
    await cdp.send("Emulation.setCPUThrottlingRate", { rate: throttling });
    return await measure(page);
  } finally {
    await browser.close();
    await server.close();
    rmSync(outDir, { recursive: true, force: true });
  }
}

async function measureMounts(page: Page, part: "price" | "checkout", name: string): Promise<readonly Timing[]> {
  const times: number[] = [];
  for (let count = 0; count < mounts; count += 1) {
    times.push(await page.evaluate((name) => window.bench.mount(name), part));
    await page.evaluate(() => window.bench.unmount());
  }
  const [first = 0, ...later] = times;
  return [{ name: `${name}, first`, median: first, min: first, max: first }, timing(`${name}, again`, later)];
}

async function measureTyping(page: Page): Promise<readonly Timing[]> {
  await page.evaluate(() => window.bench.mount("price"));
  await page.getByLabel("Postleitzahl").fill("10115");
  await page.getByLabel("Verbrauch").first().fill("250");
  const toPaint: number[] = [];
  const toRequest: number[] = [];
  for (let digit = 0; digit < keystrokes; digit += 1) {
    const before = await page.evaluate(() => window.bench.quoteRequests.length);
    // Each key makes a usage that was not asked for before: 250 → 2500, 2501, …
    if (digit > 0) await press(page, "Backspace");
    const { pressedAt, paintedAt } = await press(page, String(digit % 10));
    toPaint.push(paintedAt - pressedAt);
    if (digit >= 10) continue;
    await page.waitForFunction((count) => window.bench.quoteRequests.length > count, before);
    const requestedAt = await page.evaluate(() => window.bench.quoteRequests.at(-1) ?? 0);
    toRequest.push(requestedAt - pressedAt - typingPauseMs);
  }
  return [timing("keystroke to paint", toPaint), timing(`keystroke to price request, beyond the pause of ${typingPauseMs} ms`, toRequest)];
}

/** Presses a key. @returns When it was pressed, by its own time stamp, and when the frame that shows it was drawn. */
async function press(page: Page, key: string): Promise<{ readonly pressedAt: number; readonly paintedAt: number }> {
  const before = await page.evaluate(() => window.bench.keystrokes.length);
  await page.keyboard.press(key);
  await page.waitForFunction((count) => window.bench.keystrokes.length > count, before);
  return page.evaluate(() => window.bench.keystrokes.at(-1) ?? { pressedAt: 0, paintedAt: 0 });
}

/** The middle, the least and the greatest of some times. */
export function timing(name: string, times: readonly number[]): Timing {
  const sorted = times.toSorted((a, b) => a - b);
  return { name, median: sorted[Math.floor(sorted.length / 2)] ?? 0, min: sorted[0] ?? 0, max: sorted.at(-1) ?? 0 };
}

/** Rows of a table, one a measurement. */
export function timingTable(timings: readonly Timing[]): string {
  const width = Math.max(...timings.map(({ name }) => name.length));
  const row = (cells: readonly string[]) =>
    `${(cells[0] ?? "").padEnd(width)}  ${cells
      .slice(1)
      .map((cell) => cell.padStart(8))
      .join("")}`;
  const head = row([`ms, Chromium at 1/${throttling} speed`.padEnd(width), "median", "min", "max"]);
  return [head, ...timings.map(({ name, median, min, max }) => row([name, ...[median, min, max].map((ms) => ms.toFixed(1))]))].join("\n");
}
