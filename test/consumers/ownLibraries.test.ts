import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { JSHandle } from "playwright";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import pkg from "../../package.json" with { type: "json" };
import { quote } from "../../src/messages/de/quote.js";
import { withBrowser } from "../journeys/support/browser.ts";
import {
  answerDelivery,
  answerDevices,
  answerPersonAndPayment,
  answerTariff,
  checkoutPage,
  jana,
  order,
  type CheckoutPage,
} from "../journeys/support/checkoutPage.ts";
import { copiesIn, install, installedVersions, isRegistryInReach, pack, run, serve, type Consumer, type Served } from "./consumer.ts";
import { printTimes, timed } from "./timed.ts";
import type { Host } from "./host/src/Host.ts";
import floors from "./host-floors/package.json" with { type: "json" };
import latest from "./host-latest/package.json" with { type: "json" };

const files: Consumer["shared"] = {
  "consumers/host": ".",
  "consumers/vite/index.html": "index.html",
  "consumers/vite/tsconfig.json": "tsconfig.json",
  "consumers/vite/src/faces.ts": "src/faces.ts",
  "consumers/shared/supplier.ts": "src/supplier.ts",
};
const libraries = ["react-hook-form", "@tanstack/react-query", "zod"] as const;
const shared = ["react", "react-dom", ...libraries];

const host = { shared: files, served: { by: "us", folder: "dist" }, strictPeers: true } as const;

const newest = latest.dependencies as Readonly<Record<string, string>>;

/**
 * The same page with the oldest versions that are tested, and with the newest. Both are exact, so that a commit gives the same result on every
 * day. `LATEST=1` takes the newest of today that our peers' ranges allow: for a run by the clock, which finds what breaks without us.
 */
const hosts: readonly Consumer[] = [
  { ...host, name: "host-floors" },
  {
    ...host,
    name: "host-latest",
    ...(process.env.LATEST && { versions: Object.fromEntries(shared.map((name) => [name, `^${newest[name]}`])) }),
  },
];

const person = { kind: "person", companyName: "", vatId: "", firstName: jana.firstName, lastName: jana.lastName, email: jana.email };
const good = { campaign: "mai", tariff: { zip: jana.zip, usage: "3.500" }, person };
const bad = { campaign: "m", tariff: { zip: "1011", usage: "" }, person: { ...person, lastName: "" } };

async function goToPerson(at: CheckoutPage) {
  await answerTariff(at);
  await answerDevices(at, { meter: "ferraris", modules: "flat" });
  await answerDelivery(at, null);
}

let isInReach = false;
beforeAll(async () => {
  isInReach = await timed("npm registry", isRegistryInReach);
  await timed("npm pack", pack);
});
afterAll(printTimes);

describe("a host with react-hook-form, TanStack Query and zod of its own", () => {
  let served: Served | null = null;
  const visit = withBrowser(() => served?.url ?? "");
  afterEach(async () => {
    await served?.close();
    served = null;
  });

  async function orderSomething() {
    const { page, problems, calls } = await visit();
    const at = checkoutPage(page);
    const hostPage = (await page.evaluateHandle("window.host")) as JSHandle<Host>;
    const zipOfHost = page.getByLabel("Lieferung nach");
    const newsletter = page.getByRole("textbox", { name: "Neuigkeiten an" });
    const subscribe = page.getByRole("button", { name: "Abonnieren" });

    expect(await hostPage.evaluate(({ read }, body) => read(body), good)).toBe("mai: 3500 kWh, 10119, person Weber");
    expect(await hostPage.evaluate(({ read }, body) => read(body), bad)).toEqual([
      expect.stringMatching(/^campaign: /),
      "tariff.zip: wrongLength",
      "tariff.usage: empty",
      "person.lastName: empty",
    ]);

    await at.zip.fill("1011");
    await expect.poll(() => zipOfHost.textContent()).toBe("1011");
    await at.zip.fill(jana.zip);
    await at.usage.fill("3.500");
    await at.price.getByText(quote.base, { exact: true }).waitFor();
    expect(await zipOfHost.textContent()).toBe(jana.zip);
    expect(await hostPage.evaluate(({ keys }) => keys().map(([first, , what]) => [first, what]))).toContainEqual(["stromkasse", "quote"]);

    await newsletter.fill("jana");
    await subscribe.click();
    await page.getByText("Keine Adresse").waitFor();
    await newsletter.fill(jana.email);
    await subscribe.click();
    await expect.poll(() => page.getByLabel("Abonniert").textContent()).toBe(jana.email);
    expect(await page.getByLabel("Neuigkeiten gehen an").textContent()).toBe(jana.email);

    const firstName = page.getByRole("textbox", { name: "Wie heißen Sie?" });
    await firstName.fill("Johanna");
    await goToPerson(at);
    expect(await at.firstName.inputValue()).toBe("Johanna");
    await answerPersonAndPayment(at);
    expect(await firstName.inputValue()).toBe(jana.firstName);
    await order(at);
    expect(await hostPage.evaluate(({ keys, clear }) => (clear(), keys()))).toEqual([]);
    // Something is rendered anew in the checkout's provider.
    await newsletter.fill("");
    await expect.poll(() => page.getByLabel("Neuigkeiten gehen an").textContent()).toBe("");
    await at.thanks.waitFor();
    expect({ problems, calls }).toEqual({ problems: [], calls: [] });
  }

  it("has the versions that our own tests run with", () => {
    const { devDependencies: ours } = pkg;
    expect(floors.dependencies).toMatchObject({
      "react-hook-form": ours["react-hook-form-floor"].split("@").at(-1),
      "@tanstack/react-query": ours["react-query-floor"].split("@").at(-1),
      zod: ours["zod-floor"].split("@").at(-1),
    });
    for (const name of libraries) expect(newest[name]).toBe(ours[name]);
  });

  it.for(hosts)("installs one copy of each, and sells, in $name", async (consumer, { skip }) => {
    skip(!isInReach, "the npm registry cannot be reached");
    const { name } = consumer;
    const folder = await timed(`${name}: install`, () => install(consumer));
    expect(installedVersions(folder, libraries)).toEqual(Object.fromEntries(libraries.map((one) => [one, [expect.any(String)]])));
    await timed(`${name}: types`, () => run(folder, "types"));
    await timed(`${name}: build`, () => run(folder, "build"));
    const modules = JSON.parse(readFileSync(join(folder, "dist/modules.json"), "utf8")) as string[];
    const inPage = [...shared, "@tanstack/query-core"];
    expect(inPage.map((one) => [one, copiesIn(modules, one).length])).toEqual(inPage.map((one) => [one, 1]));
    served = await timed(`${name}: start`, () => serve(consumer, folder));
    await timed(`${name}: visit`, orderSomething);
  });
});
