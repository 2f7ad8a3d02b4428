import { DroppedConnection, type SandboxFault } from "stromkasse/sandbox";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { call, openSandbox, order, post } from "./support.ts";
import { now } from "../support/clock.js";

const quotePath = "/plans/pln_sandbox_basis/quote?zip_code=10115&usage=2500";

describe("a fault", () => {
  it.each([
    [{ on: "quote", kind: "rateLimited", retryAfterSeconds: 3 }, 429, "TOO_MANY_REQUESTS"],
    [{ on: "quote", kind: "serverError" }, 500, "INTERNAL_SERVER_ERROR"],
    [{ on: "everything", kind: "serverError" }, 500, "INTERNAL_SERVER_ERROR"],
    [{ on: "quote", kind: "fieldError", fieldError: { code: "upgrade_api_version", field: "", message: "x" } }, 400, "BAD_REQUEST"],
  ] satisfies [SandboxFault, number, string][])("%o refuses until it is cleared", async (fault, status, code) => {
    const sandbox = openSandbox();
    sandbox.fail(fault);
    expect(await call(sandbox, quotePath)).toMatchObject({ status, body: { code } });
    expect((await call(sandbox, quotePath)).status).toBe(status);
    sandbox.clearFaults();
    expect((await call(sandbox, quotePath)).status).toBe(200);
  });

  it("says how long to wait where it is told", async () => {
    const sandbox = openSandbox({ faults: [{ on: "plan", kind: "rateLimited", retryAfterSeconds: 3, times: 1 }] });
    const limited = await call(sandbox, "/plans");
    expect(limited.headers.get("retry-after")).toBe("3");
    expect(limited.body.message).toBe("Wait 3 seconds before retrying.");
    sandbox.fail({ on: "plan", kind: "rateLimited" });
    expect((await call(sandbox, "/plans")).headers.get("retry-after")).toBeNull();
  });

  it("hits only its call, as often as it is told, one after the other", async () => {
    const sandbox = openSandbox();
    sandbox.fail({ on: "quote", kind: "serverError", times: 2 });
    sandbox.fail({ on: "quote", kind: "rateLimited", times: 1 });
    const statuses: number[] = [];
    for (let index = 0; index < 4; index++) statuses.push((await call(sandbox, quotePath)).status);
    expect(statuses).toEqual([500, 500, 429, 200]);
    sandbox.fail({ on: "quote", kind: "offline" });
    expect((await call(sandbox, "/plans/pln_sandbox_basis")).status).toBe(200);
    expect((await call(sandbox, "/market-partners")).status).toBe(200);
  });

  it.each(["offline", "dropBefore"] as const)("%s cuts the connection before the order arrives", async (kind) => {
    const sandbox = openSandbox();
    sandbox.fail({ on: "order", kind, times: 1 });
    await expect(post(sandbox, order)).rejects.toThrow(DroppedConnection);
    await expect(Promise.reject(new DroppedConnection())).rejects.toThrow(TypeError);
    expect(sandbox.orders()).toHaveLength(0);
  });

  it("dropAfter cuts it when the order is stored: trying again makes two", async () => {
    const sandbox = openSandbox();
    sandbox.fail({ on: "order", kind: "dropAfter", times: 1 });
    await expect(post(sandbox, order)).rejects.toThrow(TypeError);
    expect(sandbox.orders()).toHaveLength(1);
    await post(sandbox, order);
    expect(sandbox.orders()).toHaveLength(2);
  });

  it("spoils an answer: cut off, with text for numbers, rewritten, or a gateway's page", async () => {
    const sandbox = openSandbox();
    sandbox.fail({ on: "quote", kind: "malformedJson", times: 1 });
    await expect(call(sandbox, quotePath)).rejects.toThrow(SyntaxError);
    sandbox.fail({ on: "quote", kind: "wrongSchema", times: 1 });
    expect(await call(sandbox, quotePath)).toMatchObject({ status: 200, body: { amount: "n/a", components: [{ amount: "n/a" }, {}] } });
    sandbox.fail({ on: "plan", kind: "wrongSchema", times: 1 });
    expect((await call(sandbox, "/plans/pln_sandbox_basis")).body).not.toHaveProperty("id");
    sandbox.fail({ on: "quote", kind: "rewritten", rewrite: (body) => ({ ...(body as object), amount: -3 }), times: 1 });
    expect(await call(sandbox, quotePath)).toMatchObject({ body: { object: "quote", amount: -3 } });
    sandbox.fail({ on: "quote", kind: "badGateway", times: 1 });
    const page = await sandbox.fetch(quotePath);
    expect([page.status, page.headers.get("content-type")]).toEqual([502, "text/html"]);
  });
});

describe("a slow answer", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("comes after its time; what was asked later can come earlier", async () => {
    const sandbox = openSandbox({ faults: [{ on: "quote", kind: "latency", latencyMs: 500, times: 1 }] });
    const arrived: string[] = [];
    void call(sandbox, quotePath).then(() => arrived.push("first"));
    void call(sandbox, quotePath).then(() => arrived.push("second"));
    await vi.advanceTimersByTimeAsync(499);
    expect(arrived).toEqual(["second"]);
    await vi.advanceTimersByTimeAsync(1);
    expect(arrived).toEqual(["second", "first"]);
  });

  it("goes together with another fault", async () => {
    const sandbox = openSandbox({
      faults: [
        { on: "quote", kind: "latency", latencyMs: 500 },
        { on: "quote", kind: "serverError" },
      ],
    });
    const statuses: number[] = [];
    void call(sandbox, quotePath).then(({ status }) => statuses.push(status));
    await vi.advanceTimersByTimeAsync(499);
    expect(statuses).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(statuses).toEqual([500]);
  });

  it("is cut short by the signal, with its reason and without a timer left behind; the order stays", async () => {
    const sandbox = openSandbox({ faults: [{ on: "order", kind: "latency", latencyMs: 60_000 }] });
    const controller = new AbortController();
    const ordered = call(sandbox, "/subscriptions", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(order),
      signal: controller.signal,
    });
    setTimeout(() => controller.abort(new Error("enough")), 10);
    const advancing = vi.advanceTimersByTimeAsync(10);
    await expect(ordered).rejects.toThrow("enough");
    await advancing;
    expect(vi.getTimerCount()).toBe(0);
    expect(sandbox.orders()).toHaveLength(1);
  });

  it("may never come", async () => {
    const sandbox = openSandbox({ faults: [{ on: "quote", kind: "latency", latencyMs: Infinity }] });
    await expect(sandbox.fetch(quotePath, { signal: AbortSignal.abort(new Error("late")) })).rejects.toThrow("late");
    const controller = new AbortController();
    const waiting = sandbox.fetch(new Request("http://x.test" + quotePath, { signal: controller.signal }));
    setTimeout(() => controller.abort(new Error("never")), 3_600_000);
    const advancing = vi.advanceTimersByTimeAsync(3_600_000);
    await expect(waiting).rejects.toThrow("never");
    await advancing;
  });

  it("takes a time of its own between the two that every answer is given", async () => {
    const times = async (seed: number) => {
      const sandbox = openSandbox({ seed, latency: { minMs: 100, maxMs: 900 } });
      const taken: number[] = [];
      for (let index = 0; index < 5; index++) {
        const start = now().getTime();
        const answered = sandbox.fetch("/plans");
        await vi.runAllTimersAsync();
        await answered;
        taken.push(now().getTime() - start);
      }
      return taken;
    };
    const taken = await times(1);
    expect(Math.min(...taken)).toBeGreaterThanOrEqual(100);
    expect(Math.max(...taken)).toBeLessThanOrEqual(900);
    expect(new Set(taken).size).toBeGreaterThan(1);
    expect(await times(1)).toEqual(taken);
    expect(await times(2)).not.toEqual(taken);
  });
});
