import { describe, expect, it } from "vitest";
import { findOrder, SearchInconclusive } from "../../src/server/orders/findOrder.js";
import { timingOf } from "../../src/server/timing.js";
import { createUpstream } from "../../src/server/upstream.js";
import { watched } from "./support.ts";
import { now } from "../support/clock.js";

const apiNow = Date.parse("2026-03-10T09:00:00Z");
const minute = 60_000;
const checkoutId = "00000000-0000-4000-8000-000000000000";

interface Page {
  readonly items: readonly unknown[];
  readonly next_page?: string | null;
  readonly has_more?: boolean;
}

const item = (ageMs: number, id = "other") => ({
  id: `sub_${ageMs}`,
  number: null,
  status: "pending",
  start_at: null,
  created_at: new Date(apiNow - ageMs).toISOString(),
  metadata: { checkout_id: id },
});

/** Searches an API that answers with these pages, one after the other, and then with the last one again. */
async function search(
  pages: readonly (Page | number)[],
  { beganMs = minute, clockSkewMs = minute, date = new Date(apiNow).toUTCString() } = {},
) {
  let page = 0;
  const { fetch, calls } = watched(async (input) => {
    if (input.endsWith("/oauth/token")) return Response.json({ access_token: "t", expires_in: 3600 });
    const body = pages[Math.min(page++, pages.length - 1)] ?? 500;
    return typeof body === "number" ? new Response("{}", { status: body }) : Response.json(body, { headers: { Date: date } });
  });
  const upstream = createUpstream({ apiUrl: "https://api.example.com", clientId: "a", clientSecret: "b", tokenMs: 1000, fetch });
  const timing = timingOf({ clockSkewMs, searchMs: 2_000 }, 30_000);
  const found = await findOrder(upstream, { checkoutId, version: "2026-05-27.curie", beganMs }, timing).catch((cause: unknown) => cause);
  return { found, calls: calls() };
}

describe("the search among the newest subscriptions", () => {
  it("finds the order on a later page, and walks by the cursor with everything else the same", async () => {
    const { found, calls } = await search([
      { items: [item(1), { id: "sub_without", metadata: null }, item(2)], next_page: "c&1", has_more: true },
      { items: [item(3), item(4, checkoutId)], next_page: "c2", has_more: true },
    ]);
    expect(found).toEqual({ id: "sub_4", number: null, status: "pending", start_at: null });
    expect(calls).toEqual(["GET /subscriptions?limit=100", "GET /subscriptions?limit=100&cursor=c%261"]);
  });

  it("ends where the list ends, or where a whole page lies before the order can have been sent", async () => {
    expect(await search([{ items: [] }])).toMatchObject({ found: null });
    expect(await search([{ items: [item(1)], next_page: "c", has_more: false }])).toMatchObject({ found: null });
    const { found, calls } = await search([
      { items: [item(1), item(3 * minute)], next_page: "c1" },
      { items: [item(3 * minute), item(4 * minute)], next_page: "c2" },
      { items: [item(5 * minute, checkoutId)] },
    ]);
    expect(found).toBeNull();
    expect(calls).toHaveLength(2);
  });

  it("looks further back by what the clocks may differ, and measures by the API's own clock", async () => {
    const pages = [{ items: [item(3 * minute)], next_page: "c1" }, { items: [item(4 * minute, checkoutId)] }];
    expect((await search(pages, { clockSkewMs: minute })).found).toBeNull();
    expect((await search(pages, { clockSkewMs: 3 * minute })).found).toMatchObject({ id: `sub_${4 * minute}` });
    // Without the API's clock ours is taken, which is years ahead here: a page of then proves nothing about now.
    expect((await search(pages, { date: "no date", beganMs: now().getTime() - apiNow + 5 * minute })).found).toMatchObject({
      id: `sub_${4 * minute}`,
    });
  });

  it("does not trust a list that is not newest first, or not dated", async () => {
    const last = { items: [item(9 * minute, checkoutId)] };
    expect((await search([{ items: [item(8 * minute), item(7 * minute)], next_page: "c1" }, last])).found).toMatchObject({
      id: `sub_${9 * minute}`,
    });
    const undated = { ...item(8 * minute), created_at: undefined };
    expect((await search([{ items: [undated], next_page: "c1" }, last])).found).toMatchObject({ id: `sub_${9 * minute}` });
  });

  it("reads a page again that did not come", async () => {
    const { found, calls } = await search([{ items: [item(1)], next_page: "c1" }, 500, 503, { items: [item(2, checkoutId)] }]);
    expect(found).toMatchObject({ id: "sub_2" });
    expect(calls).toHaveLength(4);
  });

  it.each([
    ["a page that fails", [{ items: [item(1)], next_page: "c1" }, 500]],
    ["a limit", [429]],
    ["no list", [{ items: "none" } as unknown as Page]],
    ["an order without an id", [{ items: [{ metadata: { checkout_id: checkoutId } }] }]],
    ["a walk without an end", [{ items: [item(1)], next_page: "c1" }]],
  ] satisfies [string, (Page | number)[]][])("says nothing after %s", async (_what, pages) => {
    const { found, calls } = await search(pages);
    expect(found).toBeInstanceOf(SearchInconclusive);
    expect(calls.length).toBeLessThanOrEqual(100);
  });
});
