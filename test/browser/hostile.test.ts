import type { Page } from "playwright";
import { beforeAll, describe, expect, it } from "vitest";
import { dress, type Dress } from "./support/dress.ts";
import { arrived, takePicture, wholeVisit, withHostPages } from "./support/host.ts";
import { differences, looksOf, type Looks } from "./support/look.ts";

const open = withHostPages();
const width = 1100;
/** So high that nothing sticks to an edge of the screen, which is elsewhere in each host. */
const high = { viewport: { width: 1280, height: 4000 } };
const plain: Dress = { host: "plain" };
const hosts = ["bootstrap", "tailwind3", "tailwind4", "wordpress", "contentBox", "smallRoot", "unset", "reset", "loud"] as const;
const dresses: readonly (readonly [name: string, dress: Dress])[] = [
  ...hosts.map((host) => [host, { host }] as const),
  ["tailwind4, with our sheet in its cascade layer", { host: "tailwind4", styles: "layer" }],
];

/** Where a visit looks different in a host, by host, a line each that begins with the moment. */
async function lookAround(page: Page, moment: string, found: Map<string, string[]>): Promise<Looks> {
  await dress(page, plain);
  const expected = await looksOf(page);
  for (const [name, worn] of dresses) {
    await dress(page, worn);
    await takePicture(page, `${name.replaceAll(/\W+/g, "-")}-${moment}`);
    const lines = differences(expected, await looksOf(page)).map((line) => `${moment}: ${line}`);
    found.set(name, [...(found.get(name) ?? []), ...lines]);
  }
  await dress(page, plain);
  return expected;
}

describe("every part looks as on a plain page", () => {
  const found = new Map<string, string[]>();
  const moments = new Map<string, Looks>();
  const isolated = new Map<string, Looks>();

  beforeAll(async () => {
    const { page } = await open({ width, wardrobe: true }, high);
    await dress(page, plain);
    for await (const moment of wholeVisit(page)) moments.set(moment, await lookAround(page, moment, found));
    for (const part of ["customer", "withdrawal", "cancellation"] as const) {
      const other = await open({ width, wardrobe: true, part }, high);
      await dress(other.page, plain);
      await arrived(other.page);
      await lookAround(other.page, part, found);
    }
    const shadow = await open({ width, host: "loud", isolate: true, styles: "none" }, high);
    for await (const moment of wholeVisit(shadow.page)) {
      await takePicture(shadow.page, `shadow-root-${moment}`);
      isolated.set(moment, await looksOf(shadow.page));
    }
  }, 600_000);

  it.each(dresses)("in %s", (name) => {
    expect(found.get(name)).toEqual([]);
  });

  it.each(["tariff", "faults", "modules", "combobox", "review", "thanks"])("in a shadow root on the loudest page, at %s", (moment) => {
    const [expected, look] = [moments.get(moment), isolated.get(moment)];
    if (!expected || !look) throw new Error(`The visit did not come to ${moment}.`);
    expect(differences(expected, look)).toEqual([]);
  });
});
