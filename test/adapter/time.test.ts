import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { adapterWith, errorOf, largeOrder, order, planBody, quoteBody, quoteRequest, subscriptionBody } from "./fixtures.js";
import { deaf, dropped, json, refused, silent, type Scene } from "./scriptedFetch.js";
import { now } from "../support/clock.js";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"], now: new Date("2026-11-21T08:00:00Z") });
  vi.spyOn(Math, "random").mockReturnValue(1);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const plan = json(planBody);
const down = refused(500, "INTERNAL_SERVER_ERROR");
const busy = (retryAfter: string, status = 429) => json({ code: "TOO_MANY_REQUESTS" }, status, { "Retry-After": retryAfter });

/** A promise, and what fulfils it. */
function later<Value>() {
  let resolve: (value: Value) => void = () => {};
  const promise = new Promise<Value>((fulfil) => (resolve = fulfil));
  return { promise, resolve: (value: Value) => resolve(value) };
}

/** The instants (ms from the start) at which requests went out. */
async function sentAt(scenes: readonly Scene[]) {
  const start = now().getTime();
  const at: number[] = [];
  const { adapter } = adapterWith(
    scenes.map((scene) => (sent) => {
      at.push(now().getTime() - start);
      return scene(sent);
    }),
  );
  const call = adapter.getPlan("pln_1").then(
    () => "done",
    (error: unknown) => error,
  );
  await vi.advanceTimersByTimeAsync(60_000);
  return { at, end: await call };
}

describe("a read is repeated", () => {
  it.each([
    ["a 5xx", down],
    ["a 429", refused(429, "TOO_MANY_REQUESTS")],
    ["a dropped connection", dropped],
  ])("twice after %s, with growing pauses", async (_, scene) => {
    expect(await sentAt([scene, scene, plan])).toEqual({ at: [0, 400, 1200], end: "done" });
    expect((await sentAt([scene, scene, scene, plan])).at).toEqual([0, 400, 1200]);
  });

  it("after a share of the pause that is left to chance", async () => {
    vi.mocked(Math.random).mockReturnValueOnce(0.5).mockReturnValueOnce(0.25);
    expect((await sentAt([down, down, plan])).at).toEqual([0, 200, 400]);
  });

  it.each([
    ["3", [0, 3000]],
    [" 10 ", [0, 10_000]],
    ["Sat, 21 Nov 2026 08:00:05 GMT", [0, 5000]],
    ["Sat, 21 Nov 2026 07:00:00 GMT", [0, 400]],
    ["0", [0, 400]],
    ["soon", [0, 400]],
    ["-5", [0, 400]],
  ])("when Retry-After says '%s'", async (retryAfter, at) => {
    expect(await sentAt([busy(retryAfter), plan])).toEqual({ at, end: "done" });
  });

  it.each([
    ["11", 429, "rateLimited"],
    ["Sat, 21 Nov 2026 08:01:00 GMT", 429, "rateLimited"],
    ["3600", 503, "unavailable"],
  ])("not when Retry-After says '%s', longer than a visitor waits", async (retryAfter, status, kind) => {
    expect(await sentAt([busy(retryAfter, status), plan])).toMatchObject({ at: [0], end: { kind } });
  });
});

describe("a call that gets no answer ends", () => {
  it.each([
    ["that hears the cancelling", silent],
    ["that does not", deaf],
  ])("a read after 10 s by a network %s, without another try", async (_, scene) => {
    const { adapter, sent } = adapterWith([scene]);
    const error = errorOf(adapter.getPlan("pln_1"));
    await vi.advanceTimersByTimeAsync(9_999);
    expect(sent[0]?.signal.aborted).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await error).toMatchObject({ kind: "timeout", message: expect.stringContaining("10000 ms") });
    expect(sent).toHaveLength(1);
    expect(sent[0]?.signal.aborted).toBe(true);
  });

  it("an order after 30 s, and nobody knows whether it was stored", async () => {
    const { adapter } = adapterWith([silent]);
    const error = errorOf(order(adapter));
    await vi.advanceTimersByTimeAsync(30_000);
    expect(await error).toMatchObject({ kind: "unknownOutcome", cause: { kind: "timeout" } });
  });

  it("when the host says", async () => {
    const { adapter } = adapterWith([silent, silent], { timeouts: { readMs: 5, orderMs: 7 } });
    const ends = [errorOf(adapter.getPlan("pln_1")), errorOf(order(adapter))];
    await vi.advanceTimersByTimeAsync(7);
    expect((await Promise.all(ends)).map(({ kind }) => kind)).toEqual(["timeout", "unknownOutcome"]);
  });

  it("also where the host's headers never come: then the order was not sent, and is not sent later", async () => {
    const late = later<HeadersInit>();
    const { adapter, sent } = adapterWith([json(subscriptionBody)], { headers: () => late.promise });
    const error = errorOf(order(adapter));
    await vi.advanceTimersByTimeAsync(30_000);
    expect((await error).kind).toBe("timeout");
    late.resolve({});
    await vi.advanceTimersByTimeAsync(1);
    expect(sent).toEqual([]);
  });

  it("and leaves no timer behind, however it ends", async () => {
    const { adapter } = adapterWith([plan, refused(404, "NOT_FOUND"), json(subscriptionBody)]);
    await adapter.getPlan("pln_1");
    await errorOf(adapter.getPlan("pln_2"));
    await order(adapter);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("a call that is cancelled", () => {
  const reason = new Error("The visitor typed on");

  it.each([
    ["a read", silent, (signal: AbortSignal, scenes: readonly Scene[]) => adapterWith(scenes).adapter.getQuote(quoteRequest, { signal })],
    [
      "a read in a deaf network",
      deaf,
      (signal: AbortSignal, scenes: readonly Scene[]) => adapterWith(scenes).adapter.getPlan("p", { signal }),
    ],
    [
      "a read that waits for its next try",
      down,
      (signal: AbortSignal, scenes: readonly Scene[]) => adapterWith(scenes).adapter.getPlan("p", { signal }),
    ],
    [
      "an order",
      silent,
      (signal: AbortSignal, scenes: readonly Scene[]) =>
        adapterWith(scenes).adapter.createSubscription(largeOrder, { signal, idempotencyKey: "k" }),
    ],
  ])("(%s) rejects at once with the signal's reason and leaves no timer", async (_, scene, start) => {
    const controller = new AbortController();
    const removed = vi.spyOn(controller.signal, "removeEventListener");
    const call = start(controller.signal, [scene]);
    const end = call.catch((cause: unknown) => cause);
    await vi.advanceTimersByTimeAsync(100);
    controller.abort(reason);
    expect(await end).toBe(reason);
    expect(vi.getTimerCount()).toBe(0);
    expect(removed).toHaveBeenCalled();
  });

  it("before it starts sends nothing", async () => {
    const { adapter, sent } = adapterWith([]);
    await expect(adapter.getPlan("p", { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    await expect(adapter.createSubscription(largeOrder, { signal: AbortSignal.abort(reason), idempotencyKey: "k" })).rejects.toBe(reason);
    expect(sent).toEqual([]);
  });

  it("after its end changes nothing, and a later call with another signal is its own", async () => {
    const first = new AbortController();
    const { adapter } = adapterWith([json({ ...quoteBody, amount: 1 }), json({ ...quoteBody, amount: 2 })]);
    const quote = await adapter.getQuote(quoteRequest, { signal: first.signal });
    first.abort();
    expect(quote.totalMonthlyEur).toBe(1);
    await expect(adapter.getQuote(quoteRequest, { signal: new AbortController().signal })).resolves.toHaveProperty("totalMonthlyEur", 2);
  });

  it("rejects with an AbortError where an old browser's signal keeps no reason", async () => {
    const signal = AbortSignal.abort();
    Object.defineProperty(signal, "reason", { value: undefined });
    await expect(adapterWith([]).adapter.getPlan("p", { signal })).rejects.toMatchObject({ name: "AbortError" });
  });
});

it("gives each of two calls its own answer, in whatever order they come", async () => {
  const answers = [later<Response>(), later<Response>()] as const;
  const { adapter } = adapterWith(
    answers.map(
      ({ promise }) =>
        () =>
          promise,
    ),
  );
  const quotes = [2500, 5000].map((annualKwh) => adapter.getQuote({ ...quoteRequest, annualKwh }));
  answers[1].resolve(Response.json({ ...quoteBody, amount: 140 }));
  answers[0].resolve(Response.json(quoteBody));
  const totals = (await Promise.all(quotes)).map(({ totalMonthlyEur, request }) => [request.annualKwh, totalMonthlyEur]);
  expect(totals).toEqual([
    [2500, 71.9],
    [5000, 140],
  ]);
});
