import { describe, expect, it } from "vitest";
import { createContractSearch } from "../../src/server/orders/contractWalk.js";
import { SearchInconclusive } from "../../src/server/orders/listPages.js";
import { timingOf } from "../../src/server/timing.js";
import { createUpstream } from "../../src/server/upstream.js";
import { settled, withMadeUpTime } from "./orderTime.ts";
import { watched } from "./support.ts";

withMadeUpTime();

const version = "2026-05-27.curie";
const minute = 60_000;
const checkoutId = "00000000-0000-4000-8000-000000000000";

const item = (ageMs: number, id = "other") => ({
  id: `sub_${ageMs}`,
  number: null,
  status: "pending",
  start_at: null,
  created_at: new Date(Date.parse("2026-03-10T09:00:00Z") - ageMs).toISOString(),
  metadata: { checkout_id: id },
});

type Page = { readonly items: readonly unknown[]; readonly next_page?: string | null; readonly has_more?: boolean };
type Reply = Page | number | Response;

/** A search in an API that answers the list like this. */
function searchIn(reply: (path: string, index: number) => Reply) {
  let index = 0;
  const { fetch, calls } = watched(async (input) => {
    if (input.endsWith("/oauth/token")) return Response.json({ access_token: "t", expires_in: 3600 });
    const body = reply(new URL(input).search, index++);
    if (body instanceof Response) return body;
    return typeof body === "number" ? new Response("{}", { status: body }) : Response.json(body);
  });
  const upstream = createUpstream({
    apiUrl: "https://api.example.com",
    clientId: "a",
    clientSecret: "b",
    tokenMs: 1000,
    log: () => {},
    fetch,
  });
  const contracts = createContractSearch(upstream, timingOf({ clockSkewMs: minute }, 30_000));
  const find = (id = checkoutId, beganMs = minute, ms = 5_000) =>
    settled(contracts.find({ checkoutId: id, version, beganMs, ms }).catch((cause: unknown) => cause));
  return { contracts, find, calls };
}

/** Answers with these pages, one after the other, and then with the last one again. */
const inTurn = (pages: readonly Reply[]) => (_: string, index: number) => pages[Math.min(index, pages.length - 1)] ?? 500;

/** A list of so many contracts, one every `everyMs`, with pages by number. */
const listOf = (count: number, everyMs: number) => (search: string) => {
  const from = Number(new URLSearchParams(search).get("cursor") ?? 0);
  const items = Array.from({ length: Math.min(100, count - from) }, (_, index) => item((from + index) * everyMs, `order-${from + index}`));
  return from + 100 < count ? { items, next_page: String(from + 100) } : { items, next_page: null };
};

describe("the search among the newest contracts", () => {
  it("finds the order on a later page, and walks by the cursor with everything else the same", async () => {
    const { find, calls } = searchIn(
      inTurn([
        { items: [item(1), { id: "sub_without", metadata: null }, item(2)], next_page: "c&1", has_more: true },
        { items: [item(3), item(4, checkoutId)], next_page: "c2", has_more: true },
      ]),
    );
    expect(await find()).toEqual({ id: "sub_4", number: null, status: "pending", start_at: null });
    expect(calls()).toEqual(["GET /subscriptions?limit=100", "GET /subscriptions?limit=100&cursor=c%261"]);
  });

  it("ends where the list ends, or where a whole page is older than the order can be, beside the newest contract", async () => {
    expect(await searchIn(inTurn([{ items: [] }])).find()).toBeNull();
    expect(await searchIn(inTurn([{ items: [item(1)], next_page: "c", has_more: false }])).find()).toBeNull();
    const pages = [
      { items: [item(1), item(3 * minute)], next_page: "c1" },
      { items: [item(3 * minute), item(4 * minute)], next_page: "c2" },
      { items: [item(5 * minute, checkoutId)] },
    ];
    const short = searchIn(inTurn(pages));
    expect(await short.find()).toBeNull();
    expect(short.calls()).toHaveLength(2);
    expect(await searchIn(inTurn(pages)).find(checkoutId, 4 * minute)).toMatchObject({ id: `sub_${5 * minute}` });
  });

  it("does not trust a list that is not newest first, or not dated", async () => {
    const last = { items: [item(9 * minute, checkoutId)] };
    for (const items of [[item(8 * minute), item(7 * minute)], [{ ...item(8 * minute), created_at: undefined }]]) {
      expect(await searchIn(inTurn([{ items, next_page: "c1" }, last])).find()).toMatchObject({ id: `sub_${9 * minute}` });
    }
  });

  it("reads a page again that did not come, and waits as long as a 429 asks for", async () => {
    const limited = () =>
      Response.json({ code: "TOO_MANY_REQUESTS", message: "Wait 3 seconds", requestId: "r", docs: "" }, { status: 429 });
    const { find, calls } = searchIn(
      inTurn([{ items: [item(1)], next_page: "c1" }, 500, limited(), 503, { items: [item(2, checkoutId)] }]),
    );
    expect(await find()).toMatchObject({ id: "sub_2" });
    expect(calls()).toHaveLength(5);
    const busy = searchIn(() => new Response("{}", { status: 429, headers: { "Retry-After": "30" } }));
    expect(await busy.find()).toMatchObject({ name: "SearchInconclusive", retryAfterMs: expect.closeTo(30_000, -3) });
    await busy.find();
    expect(busy.calls()).toHaveLength(1);
  });

  it.each([
    ["a page that fails", [{ items: [item(1)], next_page: "c1" }, 500]],
    ["a limit", [429]],
    ["no list", [{ items: "none" } as unknown as Page]],
    ["an order without an id", [{ items: [{ metadata: { checkout_id: checkoutId } }] }]],
    ["a walk without an end", [{ items: [item(1)], next_page: "c1" }]],
  ] satisfies [string, Reply[]][])("says nothing after %s", async (_what, pages) => {
    const { find, calls } = searchIn(inTurn(pages));
    expect(await find()).toBeInstanceOf(SearchInconclusive);
    expect(calls().length).toBeLessThanOrEqual(100);
  });
});

describe("one walk for all", () => {
  it("is shared by orders that search at the same time", async () => {
    const { contracts, calls } = searchIn(listOf(1_000, 100));
    const all = Promise.all(
      Array.from({ length: 50 }, (_, index) => contracts.find({ checkoutId: `none-${index}`, version, beganMs: minute, ms: 5_000 })),
    );
    expect((await settled(all)).every((found) => found === null)).toBe(true);
    expect(calls().length).toBeLessThanOrEqual(2 * 10);
  });

  it.each([1_000, 10_000, 100_000])("of %i contracts in the window costs each order after the first three pages at most", async (count) => {
    const { find, calls } = searchIn(listOf(count, 1_000));
    expect(await find("none", count * 1_000, 60_000)).toBeNull();
    const first = calls().length;
    for (let orders = 0; orders < 10; orders += 1) expect(await find(`none-${orders}`, count * 1_000)).toBeNull();
    const each = (calls().length - first) / 10;
    console.log(`requests for one search at ${count} contracts: ${first} for the first, ${each} for each after it`);
    expect(each).toBeLessThanOrEqual(3);
  });

  it("goes on from where it stopped: who could not wait for its end finds it further on", async () => {
    const list = listOf(10_000, 1_000);
    let delayMs = 100;
    const { contracts, calls } = slowSearch(list, () => delayMs);
    const find = (ms: number) =>
      settled(contracts.find({ checkoutId: "order-9999", version, beganMs: 20_000_000, ms }).catch((cause: unknown) => cause));
    expect(await find(2_000)).toBeInstanceOf(SearchInconclusive);
    const before = calls().length;
    delayMs = 1;
    expect(await find(60_000)).toMatchObject({ id: "sub_9999000" });
    expect(calls().length - before).toBeLessThanOrEqual(100 - before + 4);
  });

  it("reads the newest again for whoever asks after them", async () => {
    let hasCome = false;
    const { find } = searchIn(() => ({ items: [...(hasCome ? [item(0, checkoutId)] : []), item(1)] }));
    expect(await find()).toBeNull();
    hasCome = true;
    expect(await find()).toMatchObject({ id: "sub_0" });
  });

  it("learns how far the list lags from what it should hold", async () => {
    const { contracts, find } = searchIn(() => ({ items: [item(1)] }));
    expect(contracts.lag.ms()).toBe(2_000);
    contracts.lag.confirmed("stored-now");
    await settled(new Promise((resolve) => void setTimeout(resolve, 8_000)));
    await find();
    expect(contracts.lag.ms()).toBeGreaterThanOrEqual(16_000);
  });
});

function slowSearch(list: (search: string) => Page, delayMs: () => number) {
  const { fetch, calls } = watched(async (input) => {
    if (input.endsWith("/oauth/token")) return Response.json({ access_token: "t", expires_in: 3600 });
    await new Promise((resolve) => setTimeout(resolve, delayMs()));
    return Response.json(list(new URL(input).search));
  });
  const upstream = createUpstream({
    apiUrl: "https://api.example.com",
    clientId: "a",
    clientSecret: "b",
    tokenMs: 1000,
    log: () => {},
    fetch,
  });
  return { contracts: createContractSearch(upstream, timingOf({}, 30_000)), calls };
}
