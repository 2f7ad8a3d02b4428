import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { quoteBody, quoteRequest, subscriptionBody } from "./fixtures.js";
import { json } from "./scriptedFetch.js";

const orderCode = "../../src/adapter/nomos/orderCalls.js";
const network = { isThere: true };

/** The adapter as a page that was just loaded has it; the code of its orders comes over the network. */
async function onNewPage() {
  vi.resetModules();
  vi.doMock(orderCode, async (importOriginal) => {
    if (!network.isThere) throw new TypeError("Failed to fetch dynamically imported module");
    return await importOriginal();
  });
  return await import("./fixtures.js");
}

beforeEach(() => {
  network.isThere = true;
});
afterEach(() => {
  vi.doUnmock(orderCode);
  vi.unstubAllGlobals();
});

describe("the code of an order that does not come", () => {
  it("is an order that was not sent, and can be sent again", async () => {
    const { adapterWith, errorOf, order } = await onNewPage();
    const { adapter, sent } = adapterWith([json(subscriptionBody)]);
    network.isThere = false;
    const error = await errorOf(order(adapter));
    expect(error).toMatchObject({ kind: "unavailable", retryable: true });
    expect(error.message).toMatch("Nothing was sent");
    expect(sent).toHaveLength(0);
    network.isThere = true;
    // A browser asks for it anew; here a failed module has to be forgotten first.
    vi.resetModules();
    await expect(order(adapter)).resolves.toMatchObject({ id: "sub_1" });
    expect(sent).toHaveLength(1);
  });

  it("is told as a missing network where the browser knows that it has none", async () => {
    const { adapterWith, errorOf, order } = await onNewPage();
    network.isThere = false;
    vi.stubGlobal("navigator", { onLine: false });
    expect(await errorOf(order(adapterWith([]).adapter))).toMatchObject({ kind: "offline" });
  });

  it("takes no price away", async () => {
    const { adapterWith } = await onNewPage();
    network.isThere = false;
    await expect(adapterWith([json(quoteBody)]).adapter.getQuote(quoteRequest)).resolves.toMatchObject({ totalMonthlyEur: 71.9 });
  });
});

it("the code of an order comes with the first price, so that the order needs nothing but its own call", async () => {
  const { adapterWith, order } = await onNewPage();
  const loaded = vi.fn();
  vi.doMock(orderCode, async (importOriginal) => {
    loaded();
    return await importOriginal();
  });
  const { adapter } = adapterWith([json(quoteBody), json(subscriptionBody)]);
  expect(loaded).not.toHaveBeenCalled();
  await adapter.getQuote(quoteRequest);
  await vi.waitFor(() => expect(loaded).toHaveBeenCalledOnce(), 10_000);
  await expect(order(adapter)).resolves.toMatchObject({ id: "sub_1" });
  expect(loaded).toHaveBeenCalledOnce();
});
