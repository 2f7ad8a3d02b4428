import { describe, expect, it } from "vitest";
import { checkout } from "../../src/messages/de/checkout.js";
import { common } from "../../src/messages/de/common.js";
import { review } from "../../src/messages/de/review.js";
import type { FaultKind } from "../../src/sandbox/faults.js";
import { withBrowser, type Visit } from "./support/browser.ts";
import { checkoutPage, expectValues, goToReview, jana } from "./support/checkoutPage.ts";
import { withPartnerSite } from "./support/site.ts";

const site = withPartnerSite();
const visit = withBrowser(site.url);

const powerAlone = { meter: "digital", modules: "none" } as const;

/** A visit that stands before the order button, all declared. */
async function readyToOrder() {
  const made = await visit();
  const at = checkoutPage(made.page);
  await goToReview(at, powerAlone);
  await at.terms.check();
  return { ...made, at };
}

const sentOrders = ({ calls }: Pick<Visit, "calls">) => calls.filter((call) => call.startsWith("POST"));

/** The one order that arrived; its number is on the screen. */
async function expectOneOrder({ page }: Pick<Visit, "page">): Promise<void> {
  const orders = site.sandbox().orders();
  expect(orders).toHaveLength(1);
  await page.getByText(orders[0]?.subscription.number ?? "no order").waitFor();
}

describe("the order button", () => {
  it("orders once however fast it is clicked", async () => {
    const made = await readyToOrder();
    site.sandbox().fail({ on: "order", kind: "latency", latencyMs: 300 });
    await made.at.order.dblclick();
    await made.at.thanks.waitFor();
    await expectOneOrder(made);
    expect(sentOrders(made)).toHaveLength(1);
    expect(made.problems).toEqual([]);
  });

  it("orders once at two clicks in the same tick", async () => {
    const made = await readyToOrder();
    await made.at.order.evaluate((button: HTMLElement) => {
      button.click();
      button.click();
    });
    await made.at.thanks.waitFor();
    await expectOneOrder(made);
    expect(sentOrders(made)).toHaveLength(1);
  });

  it("keeps its words while the order is under way", async () => {
    const { at } = await readyToOrder();
    site.sandbox().fail({ on: "order", kind: "latency", latencyMs: Infinity });
    await at.order.click();
    await at.order.and(at.order.page().locator('[aria-disabled="true"], [aria-busy="true"], :disabled')).waitFor();
    expect((await at.order.innerText()).trim()).toBe("Zahlungspflichtig bestellen");
  });
});

/** Asks until there is an answer, as a patient visitor does: the backend sends a lost order again only when it can no longer turn up. */
async function askUntilThanked({ at }: Awaited<ReturnType<typeof readyToOrder>>): Promise<void> {
  const ask = async () => {
    if (await at.thanks.isVisible()) return true;
    if (await at.askAgain.isEnabled()) await at.askAgain.click();
    return false;
  };
  await expect.poll(ask, { timeout: 20_000, interval: 250 }).toBe(true);
}

describe("an order without an answer", () => {
  const stored: readonly (readonly [name: string, fault: FaultKind])[] = [
    ["the connection to the API breaks after the order was stored", { kind: "dropAfter" }],
    ["the API's answer is cut short", { kind: "malformedJson" }],
  ];
  it.each(stored)("is found by the backend, and the visitor sees nothing of it, where %s", async (_, fault) => {
    const made = await readyToOrder();
    site.sandbox().fail({ on: "order", ...fault, times: 1 });
    await made.at.order.click();
    await made.at.thanks.waitFor();
    await expectOneOrder(made);
    expect(sentOrders(made)).toHaveLength(1);
    expect(made.problems).toEqual([]);
  });

  const lost: readonly (readonly [name: string, fault: FaultKind])[] = [
    ["the connection to the API breaks before the order arrives", { kind: "dropBefore" }],
    ["the API fails", { kind: "serverError" }],
  ];
  it.each(lost)("is one order in the end where %s", async (_, fault) => {
    const made = await readyToOrder();
    site.sandbox().fail({ on: "order", ...fault, times: 1 });
    await made.at.order.click();
    await made.at.unknownOutcome.waitFor();
    expect(sentOrders(made)).toHaveLength(1);
    expect(site.sandbox().orders()).toEqual([]);
    await askUntilThanked(made);
    await expectOneOrder(made);
  });

  it("is one order in the end where the visitor's own connection breaks", async () => {
    const made = await readyToOrder();
    await made.page.route("**/api/energy/subscriptions", async (route) => {
      await route.fetch();
      await route.abort();
    });
    await made.at.order.click();
    await made.at.unknownOutcome.waitFor();
    expect(site.sandbox().orders()).toHaveLength(1);
    await made.page.unroute("**/api/energy/subscriptions");
    await made.at.askAgain.click();
    await made.at.thanks.waitFor();
    await expectOneOrder(made);
  });

  it("stays open while nobody can say, and is found when somebody asks again", async () => {
    const made = await readyToOrder();
    // From the moment on in which the order is stored, neither its answer comes through nor a list that it stands in.
    site.sandbox().fail({ on: "order", kind: "latency", latencyMs: 1_500, times: 1 });
    site.sandbox().fail({ on: "order", kind: "dropAfter", times: 1 });
    await made.at.order.click();
    await expect.poll(() => site.sandbox().orders().length).toBe(1);
    site.sandbox().fail({ on: "orders", kind: "serverError" });
    await made.at.unknownOutcome.waitFor();
    await made.at.askAgain.click();
    await made.page.getByText(checkout.unknownOutcome.stillUnknown).waitFor();
    expect(site.sandbox().orders()).toHaveLength(1);
    site.sandbox().clearFaults();
    await made.at.askAgain.click();
    await made.at.thanks.waitFor();
    await expectOneOrder(made);
  });
});

describe("a backend that cannot look for what it may have forgotten", () => {
  it("sends nothing, says that it is open, and orders when it can", async () => {
    const made = await readyToOrder();
    site.sandbox().fail({ on: "orders", kind: "serverError" });
    await made.at.order.click();
    await made.at.unknownOutcome.waitFor();
    expect(site.sandbox().orders()).toEqual([]);
    site.sandbox().clearFaults();
    await askUntilThanked(made);
    await expectOneOrder(made);
  });
});

describe("whoever has ordered", () => {
  it("may see their contract, and nobody else may", async () => {
    const made = await readyToOrder();
    await made.at.order.click();
    await made.at.thanks.waitFor();
    const path = `/api/energy/subscriptions/${site.sandbox().orders()[0]?.id}`;
    const statusFrom = ({ page }: Visit) => page.evaluate(async (path) => (await fetch(path)).status, path);
    expect(await statusFrom(made)).toBe(200);
    expect(await made.page.evaluate(() => document.cookie)).toBe("");
    expect(await statusFrom(await visit())).toBe(403);
  });
});

describe("an order that is refused", () => {
  it("leads back to the field, keeps all else, and is sent again under the same key", async () => {
    const made = await readyToOrder();
    const { at, page } = made;
    const keys: (string | undefined)[] = [];
    page.on("request", (request) => request.method() === "POST" && keys.push(request.headers()["idempotency-key"]));
    const fieldError = { code: "invalid_iban", field: "payment_method.sepa_debit.iban", message: "Invalid IBAN" };
    site.sandbox().fail({ on: "order", kind: "fieldError", fieldError, times: 1 });
    await at.order.click();
    const summary = page.getByRole("group", { name: review.order.refusedTitle });
    await summary.getByRole("button", { name: new RegExp(checkout.refusal.invalid_iban) }).click();
    await page.getByText(checkout.refusal.invalid_iban).first().waitFor();
    await expectValues([
      [at.iban, jana.iban],
      [at.accountHolder, "Jana Weber"],
    ]);
    await at.iban.fill("AT61 1904 3002 3457 3201");
    await at.next.click();
    await at.order.click();
    await at.thanks.waitFor();
    await expectOneOrder(made);
    expect(site.sandbox().orders()[0]?.request.payment_method.sepa_debit.iban).toBe("AT611904300234573201");
    expect(new Set(keys)).toHaveProperty("size", 1);
    expect(keys).toHaveLength(2);
  });

  it("says when there are too many requests, and orders nothing by itself", async () => {
    const made = await readyToOrder();
    site.sandbox().fail({ on: "order", kind: "rateLimited", times: 1 });
    await made.at.order.click();
    await made.page.getByText(common.fault.rateLimited).waitFor();
    expect(site.sandbox().orders()).toEqual([]);
    expect(sentOrders(made)).toHaveLength(1);
    await made.at.order.click();
    await made.at.thanks.waitFor();
    await expectOneOrder(made);
  });
});
