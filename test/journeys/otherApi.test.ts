import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startOtherApiSite } from "../../examples/other-api/site.ts";
import { buildForProduction } from "../../scripts/buildModules.ts";
import { withBrowser } from "./support/browser.ts";
import { answerPersonAndPayment, answerTariff, checkoutPage, jana, order } from "./support/checkoutPage.ts";

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const front = path("../../.cache/other-api");
let site: Awaited<ReturnType<typeof startOtherApiSite>>;

beforeAll(async () => {
  await buildForProduction({ configFile: path("../../examples/other-api/vite.config.ts"), build: { outDir: front, emptyOutDir: true } });
  site = await startOtherApiSite(front);
});
afterAll(() => site.close());
const visit = withBrowser(() => `http://localhost:${site.port}`);

describe("a checkout on a tariff API of another make", () => {
  it("leads from the price to one contract there", async () => {
    const { page, problems, calls } = await visit();
    const at = checkoutPage(page);
    await answerTariff(at, { zip: jana.zip, usage: "3.000" });
    // 143.88 + 71.40 + 16.80 EUR and 3,000 × 29 ct a year.
    await expect.poll(() => at.price.textContent()).toMatch(/91,84/);
    await at.meter("digital").check();
    expect(await at.module1.count()).toBe(0);
    await at.next.click();
    await at.steps.delivery.waitFor();
    await at.street.fill(jana.street);
    await at.houseNumber.fill(jana.houseNumber);
    await at.city.fill(jana.city);
    await at.supplierChange.check();
    await at.supplierSearch.fill("bodden");
    await at.supplier("Bodden Strom & Gas").click();
    await at.meterNumber.fill(jana.meterNumber);
    await at.next.click();
    await at.steps.person.waitFor();
    await answerPersonAndPayment(at);
    await order(at);
    await expect.poll(() => page.getByText("K1001").count()).toBeGreaterThan(0);

    const [contract, ...others] = site.api.contracts();
    expect(others).toEqual([]);
    expect(contract?.attributes).toMatchObject({
      tariff: "kueste",
      yearlyKwh: 3000,
      holder: { name: "Jana Weber", mail: jana.email },
      site: { street: jana.street, number: jana.houseNumber, postcode: jana.zip, town: jana.city },
      bank: { iban: jana.iban.replaceAll(" ", "") },
      formerProvider: "2",
    });
    expect(calls.filter((call) => call.startsWith("POST")).toSorted()).toEqual(["POST /api/tarife/contracts", "POST /api/tarife/sessions"]);
    expect(problems).toEqual([]);
  });

  it("says beside the zip where the tariff is not sold", async () => {
    const { page } = await visit();
    const at = checkoutPage(page);
    await at.zip.fill("80331");
    await at.usage.fill("3.000");
    await at.next.click();
    await expect.poll(() => at.zip.getAttribute("aria-invalid")).toBe("true");
  });
});
