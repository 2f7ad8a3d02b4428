import { describe, expect, it } from "vitest";
import { createSessions } from "../../examples/partner-site/sessions.ts";
import { backendOf } from "./support/backend.ts";
import { orderBody } from "./support/orders.ts";
import { withPartnerSite } from "./support/site.ts";

const site = withPartnerSite();
const { get, order } = backendOf(site);

const idOf = async (response: Response) => ((await response.json()) as { id?: string }).id;
const storedIds = () =>
  site
    .sandbox()
    .orders()
    .map(({ id }) => id);

/** Sends an order until its outcome is known, as a patient visitor does. */
async function orderUntilKnown(key: string): Promise<Response> {
  let response = await order(key);
  await expect
    .poll(async () => (response.status === 502 ? (response = await order(key)) : response).status, { timeout: 20_000, interval: 250 })
    .not.toBe(502);
  return response;
}

describe("an order", () => {
  it("is stored once, however often it comes", async () => {
    const key = crypto.randomUUID();
    const [first, second] = await Promise.all([order(key), order(key)]);
    const third = await order(key);
    const ids = await Promise.all([first, second, third].map(idOf));
    expect(ids).toEqual([storedIds()[0], storedIds()[0], storedIds()[0]]);
    expect(storedIds()).toHaveLength(1);
  });

  it.each(["dropAfter", "malformedJson", "wrongSchema"] as const)("that was stored, but ends in %s, is found at once", async (kind) => {
    const key = crypto.randomUUID();
    site.sandbox().fail({ on: "order", kind, times: 1 });
    const answers = [await order(key), await order(key)];
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(await Promise.all(answers.map(idOf))).toEqual([storedIds()[0], storedIds()[0]]);
    expect(storedIds()).toHaveLength(1);
  });

  it.each(["dropBefore", "serverError"] as const)("that was not stored, and ends in %s, is one order in the end", async (kind) => {
    const key = crypto.randomUUID();
    site.sandbox().fail({ on: "order", kind, times: 1 });
    const first = await order(key);
    expect(first.status).toBe(502);
    expect(await first.json()).toMatchObject({ code: "OUTCOME_UNKNOWN" });
    expect(Number(first.headers.get("retry-after"))).toBeGreaterThan(0);
    const again = await orderUntilKnown(key);
    expect(again.status).toBe(200);
    expect(storedIds()).toEqual([await idOf(again)]);
  });

  it("is not posted again while it cannot be looked for", async () => {
    const key = crypto.randomUUID();
    // From the moment on in which the order is stored, neither its answer comes through nor a list that it stands in.
    site.sandbox().fail({ on: "order", kind: "latency", latencyMs: 1_500, times: 1 });
    site.sandbox().fail({ on: "order", kind: "dropAfter", times: 1 });
    const first = order(key);
    await expect.poll(() => storedIds().length).toBe(1);
    site.sandbox().fail({ on: "orders", kind: "serverError" });
    expect([(await first).status, (await order(key)).status]).toEqual([502, 502]);
    expect(storedIds()).toHaveLength(1);
    site.sandbox().clearFaults();
    const found = await order(key);
    expect(found.status).toBe(200);
    expect(storedIds()).toEqual([await idOf(found)]);
  });

  it("is not sent at all by a backend that has just begun, and cannot look for what it may have forgotten", async () => {
    const key = crypto.randomUUID();
    site.sandbox().fail({ on: "orders", kind: "serverError" });
    const unknown = await order(key);
    // Not "nothing is ordered": the one before it may have sent it.
    expect(unknown.status).toBe(502);
    expect(await unknown.json()).toMatchObject({ code: "OUTCOME_UNKNOWN" });
    expect(storedIds()).toEqual([]);
    site.sandbox().clearFaults();
    expect((await orderUntilKnown(key)).status).toBe(200);
    expect(storedIds()).toHaveLength(1);
  });

  it("that was refused can be mended and sent under the same key", async () => {
    const key = crypto.randomUUID();
    const refused = await order(key, orderBody(key, { address: { street: "Torstraße", house_number: "1", zip: "99999", city: "Berlin" } }));
    expect(await refused.json()).toMatchObject({ errors: [{ code: "unserviceable_zip", field: "address.zip" }] });
    expect((await order(key)).status).toBe(200);
    expect(storedIds()).toHaveLength(1);
  });

  it("is refused before it is sent on when it is no order of ours", async () => {
    const key = crypto.randomUUID();
    const statuses = [
      await order(key, "{"),
      await order(key, "[]"),
      await order(key, orderBody(key), { "Content-Type": "text/plain" }),
      await order("again", orderBody("again")),
      await order(key, orderBody(crypto.randomUUID())),
      await order(key, orderBody(key, { plan: "pln_other" })),
      await order(key, orderBody(key, { padding: "x".repeat(40_000) })),
    ].map(({ status }) => status);
    expect(statuses).toEqual([400, 400, 415, 400, 400, 404, 413]);
    expect(storedIds()).toEqual([]);
  });
});

describe("what somebody may see after it", () => {
  const cookieOf = (response: Response) => response.headers.get("set-cookie") ?? "";
  const sentBack = (response: Response) => ({ Cookie: cookieOf(response).split(";")[0] ?? "" });
  const see = async (id: string | undefined, headers: Readonly<Record<string, string>> = {}) =>
    (await get(`/api/energy/subscriptions/${id}`, headers)).status;

  it("is the contract that they ordered, by a cookie that no script reads and no other site sends", async () => {
    const ordered = await order(crypto.randomUUID());
    const id = await idOf(ordered);
    expect(cookieOf(ordered)).toMatch(/^sitzung=[\da-f-]{36}; Path=\/; HttpOnly; SameSite=Strict$/);
    expect(cookieOf(ordered)).not.toContain(id);
    const shown = await get(`/api/energy/subscriptions/${id}`, sentBack(ordered));
    expect(shown.status).toBe(200);
    expect(await shown.json()).toMatchObject({ id, status: "pending" });
  });

  it("is nothing without it, with one that was made up, or with somebody else's", async () => {
    const mine = await order(crypto.randomUUID());
    const theirs = await order(crypto.randomUUID());
    const id = await idOf(mine);
    expect(await see(id)).toBe(403);
    expect(await see(id, { Cookie: `sitzung=${crypto.randomUUID()}` })).toBe(403);
    expect(await see(id, { Cookie: "sitzung=" })).toBe(403);
    expect(await see(id, sentBack(theirs))).toBe(404);
    expect(await see(await idOf(theirs), sentBack(theirs))).toBe(200);
  });

  it("is given for an accepted order only", async () => {
    const key = crypto.randomUUID();
    expect(cookieOf(await order(key, "{}"))).toBe("");
    site.sandbox().fail({ on: "order", kind: "rateLimited", times: 1 });
    expect(cookieOf(await order(key))).toBe("");
    expect(cookieOf(await get("/api/energy/plans/pln_sandbox_basis"))).toBe("");
  });

  it("moves on with the next order: the session of before ends", async () => {
    const before = await order(crypto.randomUUID());
    const next = crypto.randomUUID();
    const after = await order(next, orderBody(next), sentBack(before));
    const id = await idOf(after);
    expect(await see(await idOf(before), sentBack(before))).toBe(403);
    expect(await see(id, sentBack(after))).toBe(200);
  });

  it("ends after twelve hours, and is Secure where the site is", () => {
    let now = 0;
    const sessions = createSessions(() => now);
    const cookie = sessions.open(new Request("https://prielstrom.example/api/energy/subscriptions"), {
      subscription: "sub_1",
      plan: "pln_1",
    });
    const returning = new Request("https://prielstrom.example/", { headers: { Cookie: cookie.split(";")[0] ?? "" } });
    expect(cookie).toContain("; Secure");
    now = 12 * 3_600_000 - 1;
    expect(sessions.accessOf(returning)).toEqual({ subscription: "sub_1" });
    now += 1;
    expect(sessions.accessOf(returning)).toBeNull();
  });
});
