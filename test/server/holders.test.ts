import { memoryLedger } from "stromkasse/server";
import { describe, expect, it, vi } from "vitest";
import { around, pass, settled, unknown, waitSeconds, withMadeUpTime } from "./orderTime.ts";
import { addressOf, beside, gate, newKey, open, orderBody, plan, storedTimes } from "./support.ts";

withMadeUpTime();

describe("a holder that dies or sleeps", () => {
  it("between the API's answer and the ledger's: its order is found by whoever repeats it", async () => {
    const crash = around(() => ({ complete: () => new Promise<boolean>(() => {}) }));
    const first = open({ ledger: crash });
    const key = newKey();
    void first.order(key);
    await vi.waitFor(() => expect(first.sandbox.orders()).toHaveLength(1), { timeout: 10_000 });
    const second = beside(first);
    const tooEarly = await settled(second.order(key));
    expect(tooEarly).toMatchObject(unknown);
    await pass(waitSeconds(tooEarly) * 1000);
    expect(await settled(second.order(key))).toMatchObject({ status: 200, body: { id: first.sandbox.orders()[0]?.id } });
    expect(storedTimes(first.sandbox)).toEqual({ [key]: 1 });
  });

  it("before it sent anything: the next takes over, and sends", async () => {
    const ledger = memoryLedger({ distrustMs: 0 });
    const dying = open({ ledger: around(() => ({ sending: () => new Promise<boolean>(() => {}) }), ledger) });
    const key = newKey();
    void dying.order(key);
    await pass(8_000);
    const next = beside(dying, { ledger });
    expect((await settled(next.order(key))).status).toBe(200);
    expect(dying.calls().filter((call) => call.startsWith("POST"))).toEqual(["POST /subscriptions"]);
    expect(storedTimes(dying.sandbox)).toEqual({ [key]: 1 });
  });

  it("that wakes after its claim was taken over sends nothing, and tells what the other one did", async () => {
    const ledger = memoryLedger({ distrustMs: 0 });
    const asleep = gate();
    const sleeper = open({
      ledger: around((inner) => ({ sending: async (hold) => (await asleep.opened, inner.sending(hold)) }), ledger),
      timing: { ledgerMs: 90_000 },
    });
    const key = newKey();
    const sleeping = sleeper.order(key);
    await pass(31_000);
    const awake = await settled(beside(sleeper, { ledger }).order(key));
    asleep.open();
    expect(await settled(sleeping)).toMatchObject({ status: 200, body: awake.body });
    expect(storedTimes(sleeper.sandbox)).toEqual({ [key]: 1 });
    expect(sleeper.calls().filter((call) => call.startsWith("POST"))).toHaveLength(1);
  });

  it("that learns only late that its claim was renewed sends nothing: the post could outlive it", async () => {
    const slow = around((inner) => ({
      sending: async (hold) => {
        const isTheirs = await inner.sending(hold);
        await new Promise((resolve) => setTimeout(resolve, 10_100));
        return isTheirs;
      },
    }));
    const { calls, order } = open({ ledger: slow, timing: { ledgerMs: 20_000 } });
    const answer = await settled(order(newKey()));
    expect(answer).toMatchObject({ status: 503, body: { errors: [{ code: "order_not_sent" }] } });
    expect(calls()).toEqual([]);
  });

  it("and its whole process with its memory: the new process looks before it sends", async () => {
    const before = open();
    const key = newKey();
    const first = await before.order(key);
    const after = beside(before, { ledger: memoryLedger() });
    expect((await settled(after.order(key))).body).toEqual(first.body);
    expect((await settled(after.order(newKey()))).status).toBe(200);
    // What may have been on its way in that moment is waited for, and searched for again.
    expect(before.calls().map((call) => call.split(" ")[0])).toEqual(["POST", "GET", "GET", "GET", "POST"]);
    expect(storedTimes(before.sandbox)[key]).toBe(1);
  });
});

describe("a process that lost its memory with an order on its way", () => {
  /** An API that stores an order only 18 seconds after it came. */
  function slowShop() {
    const inner = open();
    const fetch: typeof globalThis.fetch = async (input, init) => {
      if (init?.method !== "POST" || !addressOf(input).endsWith("/subscriptions")) return inner.sandbox.fetch(addressOf(input), init);
      const { signal: _, ...rest } = init;
      await new Promise((resolve) => setTimeout(resolve, 18_000));
      return inner.sandbox.fetch(addressOf(input), rest);
    };
    return { inner, start: () => beside(inner, { fetch, ledger: memoryLedger() }) };
  }

  it("waits for what may yet be stored, and finds it", async () => {
    const { inner, start } = slowShop();
    await inner.order(newKey());
    const before = start();
    await pass(60_000);
    const key = newKey();
    void before.order(key);
    await pass(1_000);
    const answer = await settled(start().order(key));
    expect(answer.status).toBe(200);
    await pass(30_000);
    expect(storedTimes(inner.sandbox)[key]).toBe(1);
    expect(answer.body["id"]).toBe(inner.sandbox.orders().find(({ request }) => request.metadata?.["checkout_id"] === key)?.id);
  });

  it("finds what was stored two days ago, for a visitor who comes back", async () => {
    const inner = open();
    const key = newKey();
    const first = await inner.order(key);
    await pass(24 * 3_600_000);
    const after = beside(inner, { ledger: memoryLedger() });
    await pass(24 * 3_600_000);
    expect((await settled(after.order(key))).body).toEqual(first.body);
    expect(storedTimes(inner.sandbox)).toEqual({ [key]: 1 });
  });
});

describe("a ledger that is away", () => {
  const gone = () => Promise.reject(Object.assign(new Error("connect ECONNREFUSED, order of aenne@example.de"), { code: "ECONNREFUSED" }));
  const silent = () => new Promise<never>(() => {});

  it.each([
    ["gone", gone],
    ["silent", silent],
  ])("(%s) refuses orders, and lets reads go on", async (_how, away) => {
    const ledger = around(() => ({ claim: away, ping: away }));
    const { calls, log, order, sandbox, send } = open({ ledger });
    const answer = await settled(order(newKey()));
    expect(answer).toMatchObject({ status: 503, body: { code: "SERVICE_UNAVAILABLE", errors: [{ code: "order_not_sent" }] } });
    expect(waitSeconds(answer)).toBeGreaterThan(0);
    expect(calls()).toEqual([]);
    expect((await send(`/plans/${plan}`)).status).toBe(200);
    expect(await settled(send("/health"))).toMatchObject({ status: 200, body: { status: "degraded", orders: "unavailable" } });
    expect(sandbox.orders()).toEqual([]);
    expect(log).toContainEqual(
      expect.objectContaining({ event: "fault", level: "error", code: expect.stringMatching(/ECONNREFUSED|Error/) }),
    );
    expect(JSON.stringify(log)).not.toContain("aenne");
  });

  it("just before the post: nothing is sent", async () => {
    const { calls, order } = open({ ledger: around(() => ({ sending: gone })) });
    expect(await settled(order(newKey()))).toMatchObject({ status: 503, body: { errors: [{ code: "order_not_sent" }] } });
    expect(calls()).toEqual([]);
  });

  it("just before the post or when nothing was sent, frees the key for the mended order as soon as it is back", async () => {
    for (const away of [{ sending: gone }, { release: gone }]) {
      let isAway = true;
      const ledger = around((inner) => ({
        sending: (hold) => (isAway && "sending" in away ? inner.sending(hold).then(gone) : inner.sending(hold)),
        release: (hold) => (isAway ? gone() : inner.release(hold)),
      }));
      const { order, sandbox } = open({ ledger });
      sandbox.fail({ on: "token", kind: "serverError", times: "release" in away ? 1 : 0 });
      const key = newKey();
      expect(await settled(order(key))).toMatchObject({ status: 503, body: { errors: [{ code: "order_not_sent" }] } });
      isAway = false;
      const mended = { ...orderBody, meter: { ...orderBody.meter, estimated_usage: 3000 } };
      expect((await settled(order(key, mended))).status).toBe(200);
      expect(storedTimes(sandbox)).toEqual({ [key]: 1 });
    }
  });

  it("just after the post: the browser still learns of its contract", async () => {
    const { log, order, sandbox } = open({ ledger: around(() => ({ complete: gone })) });
    expect((await settled(order(newKey()))).status).toBe(200);
    expect(sandbox.orders()).toHaveLength(1);
    expect(log).toContainEqual(expect.objectContaining({ event: "fault", code: "ECONNREFUSED" }));
  });

  it("while a repeat waits: the outcome is unknown to it, not refused", async () => {
    let claims = 0;
    const ledger = around(() => ({ claim: async () => ((claims += 1) > 1 ? gone() : { state: "held", leaseLeftMs: 1_000 }) }));
    expect(await settled(open({ ledger }).order(newKey()))).toMatchObject(unknown);
  });
});
