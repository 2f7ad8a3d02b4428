import { describe, expect, it } from "vitest";
import { pass, settled, unknown, waitSeconds, withMadeUpTime } from "./orderTime.ts";
import { addressOf, beside, newKey, open, orderBody, outcomes, storedTimes, type Fetch } from "./support.ts";

withMadeUpTime();

describe("an order that is stored, and answered oddly", () => {
  const rewriting = (change: object) => (body: unknown) => ({ ...(body as object), ...change });
  it.each([
    [{ start_at: 12 }, { start_at: null }, "start_at"],
    [{ start_at: {} }, { start_at: null }, "start_at"],
    [{ number: 4711 }, { number: null }, "number"],
    [{ status: "in_review" }, { status: "unknown" }, "status"],
    [
      { status: ["pending"], number: {}, start_at: "soon" },
      { status: "unknown", number: null, start_at: null },
      "number, status, start_at",
    ],
  ])("is confirmed by its id, the rest unknown and told to the log: %j", async (change, told, named) => {
    const { calls, log, order, sandbox } = open();
    sandbox.fail({ on: "order", kind: "rewritten", rewrite: rewriting(change), times: 1 });
    const key = newKey();
    const answer = await settled(order(key));
    expect(answer).toMatchObject({ status: 200, body: { id: sandbox.orders()[0]?.id, ...told } });
    expect((await order(key)).body).toEqual(answer.body);
    expect(calls()).toEqual(["POST /subscriptions"]);
    expect(log.flatMap((entry) => (entry.event === "fault" ? [`${entry.level} ${entry.message}`] : []))).toEqual([
      expect.stringContaining(`warn The API stored an order, but says something of its ${named} `),
    ]);
  });

  it("is found where its answer got lost, too", async () => {
    const { order, sandbox } = open();
    sandbox.fail({ on: "order", kind: "dropAfter", times: 1 });
    const rewrite = (body: unknown) => ({
      ...(body as object),
      items: (body as { items: object[] }).items.map((item) => ({ ...item, number: 4711, status: "in_review" })),
    });
    sandbox.fail({ on: "orders", kind: "rewritten", rewrite });
    expect(await settled(order(newKey()))).toMatchObject({ status: 200, body: { id: sandbox.orders()[0]?.id, status: "unknown" } });
  });
});

describe("an order whose answer is lost", () => {
  it.each(["dropAfter", "malformedJson", "wrongSchema"] as const)("(%s) is found at once", async (kind) => {
    const { calls, log, order, sandbox } = open();
    sandbox.fail({ on: "order", kind, times: 1 });
    const key = newKey();
    const answer = await settled(order(key));
    expect(answer).toMatchObject({ status: 200, body: { id: sandbox.orders()[0]?.id } });
    expect((await order(key)).body).toEqual(answer.body);
    expect(calls()).toEqual(["POST /subscriptions", "GET /subscriptions?limit=100"]);
    expect(outcomes(log)).toEqual(["found", "replayed"]);
  });

  it.each(["dropBefore", "badGateway"] as const)("(%s) is sent again only when it can no longer turn up", async (kind) => {
    const { calls, log, order, sandbox } = open();
    sandbox.fail({ on: "order", kind, times: 1 });
    const key = newKey();
    const first = await settled(order(key));
    expect(first).toMatchObject(unknown);
    expect(waitSeconds(first)).toBe(30);
    await pass(10_000);
    const early = await settled(order(key));
    expect(early).toMatchObject(unknown);
    expect(waitSeconds(early)).toBeLessThanOrEqual(20);
    await pass(waitSeconds(early) * 1000);
    expect((await settled(order(key))).status).toBe(200);
    expect(calls().map((call) => call.split(" ")[0])).toEqual(["POST", "GET", "GET", "GET", "GET", "POST"]);
    expect(storedTimes(sandbox)).toEqual({ [key]: 1 });
    expect(outcomes(log)).toEqual(["unknown", "unknown", "stored"]);
  });

  /** An API that answers orders with its own 500, and stores the first so long after it came. */
  function answering500(storesAfterMs: number, workMs: number, requestId = "req_1") {
    const opened = open();
    let posts = 0;
    const fetch: Fetch = async (input, init) => {
      const call = () => opened.sandbox.fetch(addressOf(input), { ...init, signal: null });
      if (init?.method !== "POST" || !addressOf(input).endsWith("/subscriptions") || (posts += 1) > 1) return call();
      setTimeout(() => void call(), storesAfterMs);
      await new Promise((resolve) => setTimeout(resolve, workMs));
      return Response.json({ code: "INTERNAL_SERVER_ERROR", message: "x", requestId, docs: "" }, { status: 500 });
    };
    return { ...opened, ...beside(opened, { fetch }) };
  }

  it.each([
    ["stored before it was answered", 17_000, 18_000],
    ["stored after it was answered", 15_000, 100],
    ["stored 25 seconds after it was answered", 43_000, 18_000],
  ])("to a 500 of the API's own, and that is %s, is found", async (_what, storesAfterMs, workMs) => {
    const { order, sandbox, log } = answering500(storesAfterMs, workMs);
    const key = newKey();
    for (let tries = 0; tries < 12; tries += 1) {
      const answer = await settled(order(key));
      if (answer.status === 200) break;
      expect(answer).toMatchObject(unknown);
      await pass(3_000);
    }
    await pass(60_000);
    expect(storedTimes(sandbox)).toEqual({ [key]: 1 });
    expect(outcomes(log).at(-1)).toBe("found");
  });

  it("to a 500 of the API's own without a request id is not taken as ended either", async () => {
    const { order } = answering500(15_000, 100, "");
    const first = await settled(order(newKey()));
    expect(first).toMatchObject(unknown);
    expect(waitSeconds(first)).toBe(30);
  });

  it("to a 408 is not refused: it may have been stored", async () => {
    const opened = open();
    const fetch: Fetch = async (input, init) => {
      const response = await opened.sandbox.fetch(addressOf(input), init);
      const body = { code: "REQUEST_TIMEOUT", message: "x", requestId: "r", docs: "" };
      return init?.method === "POST" && addressOf(input).endsWith("/subscriptions") ? Response.json(body, { status: 408 }) : response;
    };
    const { order } = beside(opened, { fetch });
    expect(await settled(order(newKey()))).toMatchObject({ status: 200, body: { id: opened.sandbox.orders()[0]?.id } });
  });

  it("with a 401 that took long is a new try: what may have been stored is searched for first", async () => {
    const opened = open();
    let posts = 0;
    const fetch: Fetch = async (input, init) => {
      if (init?.method !== "POST" || !addressOf(input).endsWith("/subscriptions")) return opened.sandbox.fetch(addressOf(input), init);
      posts += 1;
      await opened.sandbox.fetch(addressOf(input), { ...init, signal: null });
      await new Promise((resolve) => setTimeout(resolve, 17_000));
      return Response.json({ code: "UNAUTHORIZED", message: "x", requestId: "r", docs: "" }, { status: 401 });
    };
    const key = newKey();
    expect((await settled(beside(opened, { fetch }).order(key))).status).toBe(200);
    expect(posts).toBe(1);
    expect(storedTimes(opened.sandbox)).toEqual({ [key]: 1 });
  });

  it("is written down as in doubt again where a repeat is not settled either", async () => {
    const { order, sandbox } = open();
    sandbox.fail({ on: "order", kind: "dropBefore", times: 2 });
    const key = newKey();
    await settled(order(key));
    await pass(30_000);
    // Sent again, and lost again: the time counts from this one.
    const second = await settled(order(key));
    expect(second).toMatchObject(unknown);
    expect(waitSeconds(second)).toBe(30);
    await pass(10_000);
    const early = await settled(order(key));
    expect(early).toMatchObject(unknown);
    expect(waitSeconds(early)).toBeGreaterThan(15);
    await pass(30_000);
    expect((await settled(order(key))).status).toBe(200);
    expect(storedTimes(sandbox)).toEqual({ [key]: 1 });
  });

  it("is found by a repeat hours later, behind many newer contracts", async () => {
    const { order, sandbox } = open();
    sandbox.fail({ on: "order", kind: "dropAfter", times: 1 });
    sandbox.fail({ on: "orders", kind: "serverError", times: 3 });
    const key = newKey();
    expect(await settled(order(key))).toMatchObject(unknown);
    await pass(2 * 3_600_000);
    for (let count = 0; count < 120; count += 1) await settled(order(newKey()));
    expect(await settled(order(key))).toMatchObject({ status: 200, body: { id: sandbox.orders()[0]?.id } });
    expect(storedTimes(sandbox)[key]).toBe(1);
  });

  it("with another content is a conflict, not a second contract", async () => {
    const { order, sandbox } = open();
    sandbox.fail({ on: "order", kind: "serverError", times: 1 });
    const key = newKey();
    await settled(order(key));
    await pass(60_000);
    expect((await order(key, { ...orderBody, meter: { ...orderBody.meter, estimated_usage: 3000 } })).status).toBe(409);
    expect(sandbox.orders()).toEqual([]);
  });

  it("is not sent again while nobody can say whether it was stored", async () => {
    const { log, order, sandbox } = open();
    sandbox.fail({ on: "order", kind: "dropAfter", times: 1 });
    sandbox.fail({ on: "orders", kind: "serverError" });
    const key = newKey();
    for (let tries = 0; tries < 4; tries += 1) {
      expect(await settled(order(key))).toMatchObject(unknown);
      await pass(60_000);
    }
    sandbox.clearFaults();
    expect(await settled(order(key))).toMatchObject({ status: 200, body: { id: sandbox.orders()[0]?.id } });
    expect(storedTimes(sandbox)).toEqual({ [key]: 1 });
    expect(outcomes(log)).toEqual(["unknown", "unknown", "unknown", "unknown", "found"]);
  });

  it("and that the API stores only later is waited for: the second try does not overtake the first", async () => {
    const inner = open();
    const late: Fetch = async (input, init) => {
      const isFirst =
        init?.method === "POST" && addressOf(input).endsWith("/subscriptions") && !inner.calls().includes("POST /subscriptions");
      if (!isFirst) return inner.sandbox.fetch(addressOf(input), init);
      // It goes on in the API although we have hung up.
      const { signal: _, ...rest } = init;
      const storing = new Promise((resolve) => setTimeout(resolve, 26_000)).then(() => inner.options.fetch?.(addressOf(input), rest));
      return new Promise((resolve, reject) => {
        init.signal?.addEventListener("abort", () => reject(new TypeError("aborted")));
        void storing.then((response) => response && resolve(response));
      });
    };
    const { log, order } = open({ fetch: late });
    const key = newKey();
    expect(await settled(order(key))).toMatchObject(unknown);
    expect(await settled(order(key))).toMatchObject(unknown);
    expect(inner.sandbox.orders()).toEqual([]);
    await pass(10_000);
    expect((await settled(order(key))).status).toBe(200);
    expect(storedTimes(inner.sandbox)).toEqual({ [key]: 1 });
    expect(outcomes(log)).toEqual(["unknown", "unknown", "found"]);
  });

  it("and that a stuck API works off beside the search for it is found by the second search", async () => {
    const { sandbox, options, calls, log } = open();
    const stuck: (() => Promise<unknown>)[] = [];
    const fetch: Fetch = async (input, init) => {
      const call = () => options.fetch?.(input, { ...init, signal: null }) ?? Response.error();
      if (init?.method === "POST" && addressOf(input).endsWith("/subscriptions") && stuck.push(async () => call()) === 1)
        throw new TypeError("reset");
      const response = await call();
      // The list was read just before the order was stored.
      if (addressOf(input).includes("limit=100") && calls().length === 3) await stuck[0]?.();
      return response;
    };
    const again = beside({ options } as ReturnType<typeof open>, { fetch });
    const key = newKey();
    expect(await settled(again.order(key))).toMatchObject(unknown);
    expect(await settled(again.order(key))).toMatchObject(unknown);
    await pass(30_000);
    expect(await settled(again.order(key))).toMatchObject({ status: 200, body: { id: sandbox.orders()[0]?.id } });
    expect(storedTimes(sandbox)).toEqual({ [key]: 1 });
    expect(outcomes(log)).toEqual(["unknown", "unknown", "found"]);
  });

  it("and whose second try is refused, because the first has turned up after all, is found", async () => {
    const { sandbox, options, log } = open({}, { uniqueEmails: true });
    const kept: (() => Promise<Response>)[] = [];
    const fetch: Fetch = async (input, init) => {
      const isOrder = init?.method === "POST" && addressOf(input).endsWith("/subscriptions");
      const call = () => sandbox.fetch(addressOf(input), { ...init, signal: null });
      if (!isOrder) return call();
      if (kept.push(call) === 1) throw new TypeError("reset");
      await kept[0]?.();
      return call();
    };
    const again = beside({ options } as ReturnType<typeof open>, { fetch });
    const key = newKey();
    expect(await settled(again.order(key))).toMatchObject(unknown);
    await pass(30_000);
    expect(await settled(again.order(key))).toMatchObject({ status: 200, body: { id: sandbox.orders()[0]?.id } });
    expect(storedTimes(sandbox)).toEqual({ [key]: 1 });
    expect(outcomes(log)).toEqual(["unknown", "found"]);
  });
});
