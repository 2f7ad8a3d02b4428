/** What a customer orders and ends later: sent once, and its outcome told as it is known. */
import { createCheckoutHandler } from "stromkasse/server";
import { describe, expect, it } from "vitest";
import { curie, edison, errorOf, openArea, type Area, type Contract } from "./customerSupport.ts";
import { addressOf, gate, orderBody, site, type Fetch } from "./support.ts";

const bare = { ...orderBody, meter: { ...orderBody.meter, type: "analog" } };
const bySubscription = ({ subscription }: Contract) => ({ subscription });

/** The three writes there are: how the sandbox calls them, and how the browser makes them. */
const writes = [
  ["orderReduction", ({ adapter, mine }: Area) => adapter.orderGridFeeReduction({ subscriptionId: mine.subscription, module: "module1" })],
  ["orderMeter", ({ adapter, mine }: Area) => adapter.orderSmartMeter({ subscriptionId: mine.subscription })],
  ["terminate", ({ adapter, mine }: Area) => adapter.terminate({ subscriptionId: mine.subscription, kind: "ordinary" })],
] as const;

function meterOrderRequest(subscription: string, signal?: AbortSignal): Request {
  const init = { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify({ subscription }) };
  return new Request(`${site}/api/energy/meter-orders`, signal ? { ...init, signal } : init);
}

const posts = ({ calls }: Area) => calls().filter((call) => call.startsWith("POST"));

describe.each(writes)("%s", (on, write) => {
  it.each(["serverError", "badGateway", "dropBefore", "dropAfter", "malformedJson", "rewritten"] as const)(
    "after %s it is not known whether it was stored, and it is not sent again",
    async (kind) => {
      const area = await openArea({ access: bySubscription, order: bare });
      area.sandbox.fail(kind === "rewritten" ? { on, kind, rewrite: () => ({}) } : { on, kind });
      expect(await errorOf(write(area))).toMatchObject({ kind: "unknownOutcome" });
      expect(posts(area)).toHaveLength(1);
    },
  );

  it("nor is it after an API that takes too long: the API's answer is not waited for for ever", async () => {
    const area = await openArea({ access: bySubscription, order: bare, handler: { timing: { orderMs: 20 } } });
    area.sandbox.fail({ on, kind: "latency", latencyMs: Infinity });
    expect(await errorOf(write(area))).toMatchObject({ kind: "unknownOutcome" });
    expect(posts(area)).toHaveLength(1);
  });

  it("a refusal of the API comes as it is, and says that nothing was stored", async () => {
    const area = await openArea({ access: bySubscription, order: bare });
    area.sandbox.fail({
      on,
      kind: "fieldError",
      fieldError: { code: "ended_subscription", field: "subscription", message: "Ended" },
      times: 1,
    });
    area.sandbox.fail({ on, kind: "rateLimited", retryAfterSeconds: 7, times: 1 });
    expect(await errorOf(write(area))).toMatchObject({ kind: "invalid", fields: [{ code: "ended_subscription" }] });
    expect(await errorOf(write(area))).toMatchObject({ kind: "rateLimited" });
    expect(posts(area)).toHaveLength(2);
  });

  it("without a token nothing was sent: it can be sent again", async () => {
    const area = await openArea({ access: bySubscription, order: bare });
    area.sandbox.fail({ on: "token", kind: "serverError" });
    expect(await errorOf(write(area))).toMatchObject({ kind: "unavailable" });
    expect(posts(area)).toEqual([]);
    area.sandbox.clearFaults();
    await write(area);
    expect(posts(area)).toHaveLength(1);
  });
});

describe("a token that was refused", () => {
  /** A handler whose API refuses the token of the first posts. */
  async function refusing(times: number) {
    let left = times;
    const tokens: unknown[] = [];
    const area = await openArea({ access: bySubscription, order: bare });
    const fetch: Fetch = async (input, init) => {
      const isPost = init?.method === "POST" && !addressOf(input).endsWith("/oauth/token");
      if (isPost) tokens.push(new Headers(init.headers).get("authorization"));
      if (isPost && left > 0) {
        left -= 1;
        return Response.json({ code: "UNAUTHORIZED", message: "Invalid token", requestId: "r", docs: "" }, { status: 401 });
      }
      return area.sandbox.fetch(addressOf(input), init);
    };
    return { tokens, handler: createCheckoutHandler({ ...area.options, fetch }), subscription: area.mine.subscription };
  }

  const order = async ({ handler, subscription }: Awaited<ReturnType<typeof refusing>>) => handler(meterOrderRequest(subscription));

  it("is fetched anew, and the write, which was not heard, sent once more", async () => {
    const refused = await refusing(1);
    expect((await order(refused)).status).toBe(200);
    expect(refused.tokens).toHaveLength(2);
    expect(new Set(refused.tokens).size).toBe(2);
  });

  it("twice is our own fault, and nothing was sent", async () => {
    const refused = await refusing(2);
    const response = await order(refused);
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ code: "FORBIDDEN", errors: [{ code: "order_not_sent" }] });
    expect(refused.tokens).toHaveLength(2);
  });
});

it("whoever leaves after ordering has ordered", async () => {
  const area = await openArea({ access: bySubscription, order: bare });
  const { mine, options, sandbox } = area;
  const [arrived, answering] = [gate(), gate()];
  const fetch: Fetch = async (input, init) => {
    if (addressOf(input).endsWith("/meter-orders")) {
      arrived.open();
      await answering.opened;
    }
    return sandbox.fetch(addressOf(input), init);
  };
  const leaving = new AbortController();
  const answered = createCheckoutHandler({ ...options, fetch })(meterOrderRequest(mine.subscription, leaving.signal));
  await arrived.opened;
  leaving.abort();
  answering.open();
  expect((await answered).status).toBe(200);
  expect((await area.adapter.listMeterOrders({ subscriptionId: mine.subscription })).items).toHaveLength(1);
});

it.each([
  ["a page of something in front of the API", new Response("<h1>403</h1>", { status: 403, headers: { "Content-Type": "text/html" } })],
  ["a redirect", new Response(null, { status: 302, headers: { Location: "/login" } })],
  ["a request that timed out there", Response.json({ code: "REQUEST_TIMEOUT", message: "", requestId: "r", docs: "" }, { status: 408 })],
])("after %s it is not known whether it was stored", async (_what, response) => {
  const { mine, options, sandbox } = await openArea({ access: bySubscription, order: bare });
  const fetch: Fetch = async (input, init) =>
    addressOf(input).endsWith("/meter-orders") ? response : sandbox.fetch(addressOf(input), init);
  const answered = await createCheckoutHandler({ ...options, fetch })(meterOrderRequest(mine.subscription));
  expect(answered.status).toBe(502);
  expect(await answered.json()).toMatchObject({ code: "OUTCOME_UNKNOWN", errors: [{ code: "outcome_unknown" }] });
});

it("a body that does not come was not sent, and can be sent again", async () => {
  const { options, calls } = await openArea({ access: bySubscription, handler: { timing: { bodyMs: 20 } } });
  const body = new ReadableStream<Uint8Array>({ pull: () => new Promise<void>(() => {}) });
  const init = { method: "POST", headers: { "Content-Type": "application/json" }, body, duplex: "half" };
  const answered = await createCheckoutHandler(options)(new Request(`${site}/api/energy/meter-orders`, init));
  expect(answered.status).toBe(408);
  expect(await answered.json()).toMatchObject({ errors: [{ code: "order_not_sent" }] });
  expect(calls()).toEqual([]);
});

it("what was stored for another contract than was asked is not told", async () => {
  const area = await openArea({ access: bySubscription, order: bare });
  const rewrite = (body: unknown) => ({ ...(body as object), subscription: area.theirs.subscription });
  area.sandbox.fail({ on: "orderMeter", kind: "rewritten", rewrite });
  const answer = await area.write("/meter-orders", { subscription: area.mine.subscription });
  expect(answer).toMatchObject({ status: 502, body: { code: "OUTCOME_UNKNOWN" } });
  expect(JSON.stringify(answer.body)).not.toContain(area.theirs.subscription);
});

it.each([curie, edison])("many writes are limited as orders are, reads as reads (%s)", async (version) => {
  const rateLimit = { key: () => "somebody", readsPerMinute: 3, ordersPerMinute: 2 };
  const area = await openArea({ version, access: bySubscription, handler: { rateLimit } });
  const { subscription } = area.mine;
  const seen = [];
  for (let n = 0; n < 3; n += 1) seen.push((await area.write("/meter-orders", { subscription })).status);
  for (let n = 0; n < 4; n += 1) seen.push((await area.send(`/subscriptions/${subscription}`)).status);
  expect(seen).toEqual([409, 409, 429, 200, 200, 200, 429]);
});

it("is logged without ids, bodies and queries", async () => {
  const area = await openArea();
  const { subscription, reduction } = area.mine;
  await area.send(`/grid-fee-reductions/${reduction}`);
  await area.write("/meter-orders", { subscription });
  expect(area.log).toMatchObject([
    { event: "request", route: "GET /grid-fee-reductions/{id}", status: 200, upstream: { status: 200 } },
    { event: "request", route: "POST /meter-orders", status: 409, upstream: { status: 409, code: "CONFLICT" } },
  ]);
  expect(JSON.stringify(area.log)).not.toMatch(/sub_|gfr_|cus_/);
});
