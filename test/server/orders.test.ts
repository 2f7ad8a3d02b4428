import { createHash } from "node:crypto";
import { memoryLedger, type OrderLedger } from "stromkasse/server";
import type { SandboxFault } from "stromkasse/sandbox";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  addressOf,
  beside,
  gate,
  newKey,
  open,
  orderBody,
  outcomes,
  personal,
  plan,
  storedTimes,
  type Answer,
  type Fetch,
} from "./support.ts";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date", "performance", "setTimeout", "clearTimeout"] });
  // The one thing that takes real time, in another thread: time that is made up must not pass while it works.
  vi.spyOn(crypto.subtle, "digest").mockImplementation(async (_, data) => sha256(data));
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const sha256 = (data: BufferSource): ArrayBuffer => {
  const bytes = data instanceof ArrayBuffer ? new Uint8Array(data) : new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  return new Uint8Array(createHash("sha256").update(bytes).digest()).buffer;
};

/** Lets time pass until something is settled. */
async function settled<Value>(work: Promise<Value>): Promise<Value> {
  const state = { isSettled: false };
  void work.finally(() => (state.isSettled = true)).catch(() => {});
  for (let ms = 0; !state.isSettled && ms < 120_000; ms += 50) {
    await new Promise((resolve) => setImmediate(resolve));
    await vi.advanceTimersByTimeAsync(50);
  }
  return work;
}

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const unknown = { status: 502, body: { code: "OUTCOME_UNKNOWN", errors: [{ code: "outcome_unknown" }] } };
const waitSeconds = ({ headers }: Answer) => Number(headers.get("retry-after"));

/** A ledger that does something else first. */
function around(changed: (ledger: OrderLedger) => Partial<OrderLedger>, ledger = memoryLedger({ distrustMs: 0 })): OrderLedger {
  return { ...ledger, ...changed(ledger) };
}

describe("an order", () => {
  it("is stored once with its key, and answered with what the browser needs", async () => {
    const { calls, log, order, sandbox } = open();
    const key = newKey();
    const answer = await order(key, { ...orderBody, metadata: { shown_price: 71.9, checkout_id: key } });
    const [stored] = sandbox.orders();
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({ id: stored?.id, number: stored?.subscription.number, status: "pending", start_at: null });
    expect(stored?.request).toEqual({ ...orderBody, metadata: { shown_price: 71.9, checkout_id: key } });
    expect(calls()).toEqual(["POST /subscriptions"]);
    expect(log).toContainEqual({
      event: "order",
      level: "info",
      requestId: expect.any(String),
      checkoutId: key,
      outcome: "stored",
      afterEarlierTry: false,
    });
    expect(personal.filter((part) => JSON.stringify(log).includes(part))).toEqual([]);
  });

  it("that is repeated gets the same answer, and the API does not hear of it", async () => {
    const { calls, log, order, sandbox } = open();
    const key = newKey();
    const first = await order(key);
    await pass(6 * 24 * 3_600_000);
    const { plan: planId, ...rest } = orderBody;
    expect((await order(key)).body).toEqual(first.body);
    expect((await order(key, { ...rest, plan: planId })).body).toEqual(first.body);
    // After a reload the same order is agreed to at another time.
    expect((await order(key, { ...orderBody, metadata: { consents: { at: "later" } } })).body).toEqual(first.body);
    expect(calls()).toHaveLength(1);
    expect(storedTimes(sandbox)).toEqual({ [key]: 1 });
    expect(outcomes(log)).toEqual(["stored", "replayed", "replayed", "replayed"]);
  });

  it("of the same key with another content is a conflict that says so", async () => {
    const { order, sandbox } = open();
    const key = newKey();
    await order(key);
    const answer = await order(key, { ...orderBody, meter: { ...orderBody.meter, estimated_usage: 3000 } });
    expect(answer).toMatchObject({ status: 409, body: { code: "CONFLICT", errors: [{ code: "idempotency_key_reused" }] } });
    expect(answer.body.message).toContain("another order");
    expect(sandbox.orders()).toHaveLength(1);
  });

  it("twenty times at once is posted once, and all wait for its answer", async () => {
    const held = gate();
    const opened = open();
    const slow = open({
      fetch: async (input, init) => (
        init?.method === "POST" && (await held.opened),
        opened.options.fetch?.(input, init) ?? Response.error()
      ),
    });
    const key = newKey();
    const two = beside(slow);
    const all = Promise.all(Array.from({ length: 20 }, (_, index) => (index % 2 ? slow : two).order(key)));
    await pass(3_000);
    held.open();
    const answers = await settled(all);
    expect(new Set(answers.map(({ status, body }) => `${status} ${String(body["id"])}`)).size).toBe(1);
    expect(opened.calls()).toEqual(["POST /subscriptions"]);
  });

  it("goes on when the browser leaves; a repeat that leaves stops waiting", async () => {
    const held = gate();
    const opened = open();
    const slow = open({
      fetch: async (input, init) => (
        addressOf(input).endsWith("/subscriptions") && (await held.opened),
        opened.options.fetch?.(input, init) ?? Response.error()
      ),
    });
    const key = newKey();
    const [first, repeat] = [new AbortController(), new AbortController()];
    const init = (signal: AbortSignal) => ({
      method: "POST",
      headers: { "Content-Type": "application/json", "Idempotency-Key": key },
      body: JSON.stringify(orderBody),
      signal,
    });
    const ordering = slow.send("/subscriptions", init(first.signal));
    await pass(1_000);
    const repeating = slow.send("/subscriptions", init(repeat.signal));
    await pass(1_000);
    first.abort();
    repeat.abort();
    expect((await settled(repeating)).status).toBe(499);
    held.open();
    expect((await settled(ordering)).status).toBe(200);
    expect(storedTimes(opened.sandbox)).toEqual({ [key]: 1 });
  });

  it.each([
    [
      { on: "order", kind: "fieldError", fieldError: { code: "invalid_iban", field: "payment_method.sepa_debit.iban", message: "x" } },
      400,
      "BAD_REQUEST",
    ],
    [{ on: "order", kind: "rateLimited", retryAfterSeconds: 9 }, 429, "TOO_MANY_REQUESTS"],
  ] satisfies [SandboxFault, number, string][])(
    "that the API refuses (%o) frees its key for the mended one",
    async (fault, status, code) => {
      const { log, order, sandbox } = open();
      sandbox.fail({ ...fault, times: 1 });
      const key = newKey();
      const refused = await order(key);
      expect(refused).toMatchObject({ status, body: { code } });
      expect(waitSeconds(refused)).toBe(status === 429 ? 9 : 0);
      expect((await order(key, { ...orderBody, meter: { ...orderBody.meter, estimated_usage: 3000 } })).status).toBe(200);
      expect(storedTimes(sandbox)).toEqual({ [key]: 1 });
      expect(outcomes(log)).toEqual(["refused", "stored"]);
    },
  );
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

  it("to a 500 of the API's own can be sent again soon: that try has ended", async () => {
    const { order, sandbox } = open();
    sandbox.fail({ on: "order", kind: "serverError", times: 1 });
    const key = newKey();
    const first = await settled(order(key));
    expect(first).toMatchObject(unknown);
    expect(waitSeconds(first)).toBe(2);
    await pass(2_000);
    expect((await settled(order(key))).status).toBe(200);
    expect(storedTimes(sandbox)).toEqual({ [key]: 1 });
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

describe("a holder that dies or sleeps", () => {
  it("between the API's answer and the ledger's: its order is found by whoever repeats it", async () => {
    const crash = around(() => ({ complete: () => new Promise<boolean>(() => {}) }));
    const first = open({ ledger: crash });
    const key = newKey();
    void first.order(key);
    await vi.waitFor(() => expect(first.sandbox.orders()).toHaveLength(1));
    const second = beside(first);
    const tooEarly = await settled(second.order(key));
    expect(tooEarly).toMatchObject(unknown);
    await pass(waitSeconds(tooEarly) * 1000);
    expect(await settled(second.order(key))).toMatchObject({ status: 200, body: { id: first.sandbox.orders()[0]?.id } });
    expect(storedTimes(first.sandbox)).toEqual({ [key]: 1 });
  });

  it("before it sent anything: the next takes over after the lease, searches, and sends", async () => {
    const ledger = memoryLedger({ distrustMs: 0 });
    const dying = open({ ledger: around(() => ({ sending: () => new Promise<boolean>(() => {}) }), ledger) });
    const key = newKey();
    void dying.order(key);
    await pass(8_000);
    const next = beside(dying, { ledger });
    expect((await settled(next.order(key))).status).toBe(200);
    expect(dying.calls()).toEqual(["GET /subscriptions?limit=100", "POST /subscriptions"]);
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
    expect(before.calls().map((call) => call.split(" ")[0])).toEqual(["POST", "GET", "GET", "POST"]);
    expect(storedTimes(before.sandbox)[key]).toBe(1);
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

describe("a logger that throws", () => {
  it("breaks no order", async () => {
    const { order, sandbox } = open({
      onLog: () => {
        throw new Error("disk full");
      },
    });
    expect((await order(newKey())).status).toBe(200);
    expect(sandbox.orders()).toHaveLength(1);
  });
});
