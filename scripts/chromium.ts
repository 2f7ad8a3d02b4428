import { existsSync } from "node:fs";
import { chromium } from "playwright";
import { aptInstall } from "./apt.ts";

/** Flags for a browser that runs as root in a container, and calls nobody. */
export const chromiumArgs = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const applications = ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium"];

/** Path of a Chromium: the one named in `CHROMIUM`, Playwright's own, Chrome or Chromium of this machine; `undefined` where there is none. */
export function findChromium(): string | undefined {
  const named = process.env.CHROMIUM;
  if (named) return named;
  const playwrights = chromium.executablePath();
  if (existsSync(playwrights)) return playwrights;
  const onPath = (process.env.PATH ?? "").split(":").flatMap((folder) => names.map((name) => `${folder}/${name}`));
  return [...onPath, ...applications].find((path) => existsSync(path));
}

/**
 * As {@link findChromium}, but installs Debian's Chromium where there is none and this process may.
 *
 * @throws Error with one sentence that says what to install.
 */
export function requireChromium(): string {
  const found = findChromium();
  if (found) return found;
  const installed = aptInstall("chromium", "fonts-liberation") ? findChromium() : undefined;
  if (installed) return installed;
  throw new Error(
    "The browser tests need Chromium: install it (`npx playwright install --with-deps chromium`, or your system's chromium or Chrome), or name one in CHROMIUM=/path/to/chromium.",
  );
}
