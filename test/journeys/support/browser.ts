import { chromium, type Browser, type BrowserContextOptions, type Page, type Request } from "playwright";
import { afterAll, afterEach, beforeAll } from "vitest";
import { chromiumArgs, findChromium } from "../../../scripts/chromium.ts";

/** A page that somebody visits, and what went on behind it. */
export interface Visit {
  readonly page: Page;
  /** Everything that has no place in a visit: console errors (a breach of the policy is one), exceptions, requests to other sites. */
  readonly problems: readonly string[];
  /** Requests to the site's own backend, as `GET /api/energy/…`, in the order in which they were sent. */
  readonly calls: readonly string[];
}

/** How a visit is made. */
export interface VisitOptions extends BrowserContextOptions {
  /** Path and query; the front page unless told. */
  readonly path?: string;
}

/** Runs a browser for a test file; each visit has its own context, which goes with the test. */
export function withBrowser(siteUrl: () => string): (options?: VisitOptions) => Promise<Visit> {
  let browser: Browser;
  beforeAll(async () => {
    const executablePath = findChromium();
    browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: chromiumArgs });
  });
  afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
  afterAll(() => browser.close());

  return async ({ path = "/", ...options } = {}) => {
    const context = await browser.newContext({
      locale: "de-DE",
      viewport: { width: 1280, height: 900 },
      reducedMotion: "reduce",
      ...options,
    });
    context.setDefaultTimeout(15_000);
    const page = await context.newPage();
    const origin = siteUrl();
    const problems: string[] = [];
    const calls: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error") problems.push(`console: ${message.text()}`);
    });
    await page.addInitScript(() => {
      document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI, sample, sourceFile }) =>
        console.error(`policy: ${effectiveDirective} ${blockedURI} ${sample} ${sourceFile}`),
      );
    });
    page.on("pageerror", (error) => problems.push(`exception: ${error.message}`));
    page.on("request", (request) => {
      if (new URL(request.url()).origin !== origin) problems.push(`request: ${request.url()}`);
      else if (isCall(request)) calls.push(`${request.method()} ${request.url().slice(origin.length)}`);
    });
    await page.goto(origin + path);
    return { page, problems, calls };
  };
}

const isCall = (request: Request): boolean => new URL(request.url()).pathname.startsWith("/api/");
