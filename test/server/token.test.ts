import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { SandboxFault } from "stromkasse/sandbox";
import { addressOf, newKey, open, plan } from "./support.ts";

const path = `/plans/${plan}`;

beforeEach(() => void vi.useFakeTimers({ toFake: ["Date", "setTimeout", "clearTimeout"] }));
afterEach(() => void vi.useRealTimers());

/** How often a token was asked for. */
const asked = ({ arrived }: Pick<ReturnType<typeof open>, "arrived">) => arrived.filter(({ path }) => path === "/oauth/token").length;

describe("the token", () => {
  it("is asked for once, by client credentials, however many want it", async () => {
    const opened = open();
    const answers = await Promise.all(Array.from({ length: 50 }, () => opened.send(path)));
    expect(answers.every(({ status }) => status === 200)).toBe(true);
    expect(asked(opened)).toBe(1);
    expect(opened.arrived[0]?.headers.get("authorization")).toBe(`Basic ${btoa("sandbox-client:sandbox-secret")}`);
  });

  it("is renewed a minute before it ends, by one of many", async () => {
    const opened = open();
    await opened.send(path);
    vi.advanceTimersByTime(58 * 60_000);
    await opened.send(path);
    expect(asked(opened)).toBe(1);
    vi.advanceTimersByTime(61_000);
    await Promise.all(Array.from({ length: 20 }, () => opened.send(path)));
    expect(asked(opened)).toBe(2);
  });

  it("serves to its end while no new one can be had", async () => {
    const opened = open();
    await opened.send(path);
    vi.advanceTimersByTime(59.5 * 60_000);
    opened.sandbox.fail({ on: "token", kind: "serverError" });
    expect((await opened.send(path)).status).toBe(200);
    vi.advanceTimersByTime(31_000);
    expect(await opened.send(path)).toMatchObject({ status: 503, body: { code: "SERVICE_UNAVAILABLE" } });
  });

  it("is fetched anew once when the API refuses it: for a price, and for an order, which is stored once", async () => {
    const opened = open();
    await opened.send(path);
    opened.sandbox.reset();
    expect((await opened.send(path)).status).toBe(200);
    opened.sandbox.reset();
    const answers = await Promise.all([opened.order(newKey()), opened.send(path), opened.send(path)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(asked(opened)).toBe(3);
    expect(opened.sandbox.orders()).toHaveLength(1);
  });

  it("that is refused again and again ends in a 403, with nothing of ours in it", async () => {
    const fetch = async (input: Parameters<typeof globalThis.fetch>[0]) =>
      addressOf(input).endsWith("/oauth/token")
        ? Response.json({ access_token: "t", expires_in: 3600 })
        : Response.json({ code: "UNAUTHORIZED", message: "Invalid token", requestId: "r" }, { status: 401 });
    const { log, send } = open({ fetch });
    expect(await send(path)).toMatchObject({ status: 403, body: { code: "FORBIDDEN" } });
    expect(log.at(-1)).toMatchObject({ status: 403, upstream: { code: "credentials" } });
  });

  it("does not keep everybody waiting where the API hangs: each is answered, and the next asks anew", async () => {
    const opened = open();
    opened.sandbox.fail({ on: "token", kind: "latency", latencyMs: Infinity, times: 1 });
    const answers = Promise.all([opened.send(path), opened.send(path)]);
    await vi.advanceTimersByTimeAsync(5_000);
    expect((await answers).map(({ status, body }) => [status, body.code])).toEqual([
      [503, "SERVICE_UNAVAILABLE"],
      [503, "SERVICE_UNAVAILABLE"],
    ]);
    expect((await opened.send(path)).status).toBe(200);
  });

  it.each([
    { on: "token", kind: "serverError" },
    { on: "token", kind: "badGateway" },
    { on: "token", kind: "wrongSchema" },
    { on: "token", kind: "malformedJson" },
    { on: "token", kind: "dropBefore" },
    { on: "token", kind: "rewritten", rewrite: () => ({ access_token: "two\nlines", expires_in: 3600 }) },
  ] satisfies SandboxFault[])("that cannot be had (%o) leaves the order unsent, and the next try free", async (fault) => {
    const { sandbox, log, order } = open();
    sandbox.fail({ ...fault, times: 1 });
    const key = newKey();
    expect(await order(key)).toMatchObject({ status: 503, body: { code: "SERVICE_UNAVAILABLE", errors: [{ code: "order_not_sent" }] } });
    expect((await order(key)).status).toBe(200);
    expect(sandbox.orders()).toHaveLength(1);
    expect(log.flatMap((entry) => (entry.event === "order" ? [entry.outcome] : []))).toEqual(["notSent", "stored"]);
  });
});

describe("the secret", () => {
  const clientSecret = "s3cret-ü-that-nobody-sees";

  it("and the token are in no answer and in no log entry, whatever goes wrong", async () => {
    const seen: string[] = [];
    for (const fault of ["serverError", "badGateway", "wrongSchema", "malformedJson", "dropBefore", "dropAfter"] as const) {
      for (const on of ["token", "everything", "order"] as const) {
        const { sandbox, arrived, log, send, order } = open({ clientSecret }, { clients: [{ clientId: "sandbox-client", clientSecret }] });
        sandbox.fail({ on, kind: fault, times: 3 });
        const answers = [await order(newKey()), await send(path), await order(newKey()), await send("/nowhere")];
        const tokens = arrived.map(({ headers }) => headers.get("authorization")?.split(" ")[1] ?? "none");
        const told = JSON.stringify([answers.map(({ body, headers }) => [body, [...headers]]), log]);
        seen.push(...[clientSecret, ...tokens].filter((secret) => told.includes(secret)));
      }
    }
    expect(seen).toEqual([]);
  });

  it("is asked for at once, not by the first visitor", () => {
    expect(() => open({ clientSecret: "" })).toThrow(/clientSecret/);
    expect(() => open({ apiUrl: "http://api.example.com" })).toThrow(/https/);
    expect(() => open({ plans: [] })).toThrow(/plans/);
    expect(() => open({ basePath: "api/" })).toThrow(/basePath/);
    expect(() => open({ origins: ["*"] })).toThrow(/origins/);
    expect(() => open({ timing: { orderMs: 30_000 } })).toThrow(/leaseMs/);
    expect(() => open({ timing: { settleMs: 19_999 } })).toThrow(/settleMs/);
    expect(() => open({ timing: { readMs: Number.NaN } })).toThrow(/readMs/);
  });
});
