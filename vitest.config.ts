import { storybookTest } from "@storybook/addon-vitest/vitest-plugin";
import react from "@vitejs/plugin-react";
import { playwright } from "@vitest/browser-playwright";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { compareLook } from "./test/looks/commands.ts";
import { chromiumArgs, findChromium } from "./scripts/chromium.ts";

const source = (path: string) => fileURLToPath(new URL(`./src/${path}`, import.meta.url));

/** With `FLOORS=1`: the oldest versions that the peers' ranges promise, installed under these names, in place of the newest. */
const floors = [
  { find: /^react-hook-form$/, replacement: "react-hook-form-floor" },
  { find: /^@tanstack\/react-query$/, replacement: "react-query-floor" },
  { find: /^zod(?=\/|$)/, replacement: "zod-floor" },
];

/** Only the projects that open pages need a browser; the others run without one. */
const executablePath = findChromium();
/** Tests run as of one morning on every day, see `test/clock.ts`; the browser's stories have it set by `test/looks/setup.ts`. */
const execArgv = ["--import", new URL("./test/clock.ts", import.meta.url).href];
const chromium = playwright({ launchOptions: { ...(executablePath ? { executablePath } : {}), args: chromiumArgs } });
const browser = {
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: chromium,
  instances: [{ browser: "chromium" as const }],
};

declare module "vitest" {
  interface ProvidedContext {
    /** The instant that the tests begin at, ISO 8601; empty: the usual one. */
    readonly today: string;
  }
}

export default defineConfig({
  plugins: [react()],
  resolve: {
    alias: [
      ...(process.env.FLOORS ? floors : []),
      { find: /^stromkasse$/, replacement: source("index.ts") },
      { find: /^stromkasse\/nomos$/, replacement: source("nomos.ts") },
      { find: /^stromkasse\/messages\/en$/, replacement: source("messages-en.ts") },
      { find: /^stromkasse\/messages\/de-du$/, replacement: source("messages-de-du.ts") },
      { find: /^stromkasse\/messages\/check$/, replacement: source("messages-check.ts") },
      { find: /^stromkasse\/sandbox$/, replacement: source("sandbox.ts") },
      { find: /^stromkasse\/schemas$/, replacement: source("schemas.ts") },
      { find: /^stromkasse\/server$/, replacement: source("server.ts") },
      { find: /^stromkasse\/theme$/, replacement: source("theme.ts") },
      { find: /^stromkasse\/isolate$/, replacement: source("isolate.ts") },
      { find: /^stromkasse\/adapter-kit$/, replacement: source("adapter-kit.ts") },
      { find: /^stromkasse\/styles\.css$/, replacement: source("styles.css") },
    ],
  },
  // A dependency that is found late makes a cold browser run reload, and fail.
  optimizeDeps: {
    include: [
      "react",
      "react-dom",
      "react-dom/client",
      "react/jsx-runtime",
      "react/jsx-dev-runtime",
      "@testing-library/react",
      "@testing-library/user-event",
      "@testing-library/jest-dom/vitest",
      "@tanstack/react-query",
      "culori/fn",
      "zod/mini",
      "validator/es/lib/isIBAN.js",
      "hono",
      "react-hook-form",
      "axe-core",
    ],
  },
  test: {
    // What takes a second alone takes ten on a machine that others use too; a test that hangs still ends.
    testTimeout: 30_000,
    // One more than vitest would take on two cores: it leaves a core to itself that it hardly uses.
    maxWorkers: availableParallelism(),
    expect: { poll: { timeout: 10_000 } },
    // Its ES modules name each other without endings: for bundlers, not for Node.
    server: { deps: { inline: ["validator"] } },
    projects: [
      {
        extends: true,
        test: {
          name: "node",
          environment: "node",
          execArgv,
          include: ["test/{energy,schemas,adapter,adapterKit,sandbox,server,messages,theme,house,looks,ssr,element}/**/*.test.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "dom",
          environment: "jsdom",
          execArgv,
          // A jsdom for each worker, not for each file: half the time. What a file leaves behind, test/setup.ts and its own hooks take away.
          isolate: false,
          include: ["test/{checkout,customer,components,primitives}/**/*.test.{ts,tsx}"],
          setupFiles: ["test/setup.ts"],
        },
      },
      {
        extends: true,
        plugins: [storybookTest({ configDir: ".storybook" })],
        test: {
          name: "stories",
          setupFiles: ["test/looks/setup.ts"],
          provide: { today: process.env.TODAY ?? "" },
          sequence: { groupOrder: 1 },
          browser: { ...browser, commands: { compareLook } },
        },
      },
      {
        extends: true,
        test: {
          name: "hosts",
          environment: "node",
          include: ["test/browser/**/*.test.ts"],
          globalSetup: ["test/browser/support/globalSetup.ts"],
          testTimeout: 120_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
          sequence: { groupOrder: 3 },
        },
      },
      {
        extends: true,
        test: {
          name: "journeys",
          environment: "node",
          include: ["test/journeys/**/*.test.ts"],
          globalSetup: ["test/journeys/support/globalSetup.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        test: {
          name: "consumers",
          environment: "node",
          include: ["test/consumers/*.test.ts"],
          testTimeout: 300_000,
          hookTimeout: 60_000,
          fileParallelism: false,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
