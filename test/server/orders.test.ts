import type { SandboxFault } from "stromkasse/sandbox";
import { describe, expect, it } from "vitest";
import { pass, settled, waitSeconds, withMadeUpTime } from "./orderTime.ts";
import { addressOf, beside, consents, gate, newKey, open, orderBody, outcomes, personal, storedTimes } from "./support.ts";

withMadeUpTime();

describe("an order", () => {
  it("is stored once with its key, and answered with what the browser needs", async () => {
    const { calls, log, order, sandbox } = open();
    const key = newKey();
    const metadata = { consents, note: "spring", checkout_id: key };
    const answer = await order(key, { ...orderBody, metadata });
    const [stored] = sandbox.orders();
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({ id: stored?.id, number: stored?.subscription.number, status: "pending", start_at: null });
    expect(stored?.request).toEqual({ ...orderBody, metadata: { ...metadata, consents: { ...consents, at: expect.any(String) } } });
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
    expect((await order(key, { ...orderBody, metadata: { consents: { ...consents, at: "later" } } })).body).toEqual(first.body);
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
