import type { CheckoutHandlerOptions } from "stromkasse/server";
import { createCheckoutHandler } from "stromkasse/server";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { around } from "./orderTime.ts";
import { addressOf, newKey, open, plan, type Fetch, type Opened } from "./support.ts";

const path = `/plans/${plan}`;
const token = { access_token: "t", token_type: "Bearer", expires_in: 3600, refresh_token: "r", scope: "read:* write:*" };

beforeEach(() => void vi.useFakeTimers({ toFake: ["Date", "performance", "setTimeout", "clearTimeout"] }));
afterEach(() => void vi.useRealTimers());

interface TokenRequest {
  readonly type: string | null;
  readonly body: string;
}

/** An API whose token endpoint answers as told; what it was asked for is kept, and everything else is the sandbox's. */
function withTokens(answer: (asked: TokenRequest) => Response, options: Partial<CheckoutHandlerOptions> = {}, refusesWrites = false) {
  const asked: TokenRequest[] = [];
  const inner = open();
  const fetch: Fetch = async (input, init) => {
    if (addressOf(input).endsWith("/oauth/token")) {
      asked.push({ type: new Headers(init?.headers).get("content-type"), body: typeof init?.body === "string" ? init.body : "" });
      return answer(asked.at(-1) ?? { type: null, body: "" });
    }
    if (init?.method === "POST" && refusesWrites) return refusing(403);
    const headers = new Headers(init?.headers);
    headers.set("authorization", `Bearer ${await sandboxToken(inner)}`);
    return inner.sandbox.fetch(addressOf(input), { ...init, headers });
  };
  return { ...open({ fetch, ...options }), asked, orders: inner.sandbox.orders };
}

async function sandboxToken({ sandbox, options }: Opened): Promise<string> {
  const headers = { Authorization: `Basic ${btoa(`${options.clientId}:${options.clientSecret}`)}` };
  const body = new URLSearchParams({ grant_type: "client_credentials" });
  const answer = (await (await sandbox.fetch("/oauth/token", { method: "POST", headers, body })).json()) as { access_token: string };
  return answer.access_token;
}

const refusing = (status: number, headers: Readonly<Record<string, string>> = {}) =>
  new Response(JSON.stringify({ code: "X", message: "secret words of the API", requestId: "r", docs: "" }), { status, headers });
const faults = ({ log }: Pick<Opened, "log">) => log.flatMap((entry) => (entry.event === "fault" ? [entry.message] : []));

describe("an API that takes another form of token request", () => {
  const isJson = ({ type, body }: TokenRequest) => type === "application/json" && body === '{"grant_type":"client_credentials"}';
  const isForm = ({ type, body }: TokenRequest) => type === "application/x-www-form-urlencoded" && body === "grant_type=client_credentials";

  it.each([400, 415, 422])(
    "sells all the same where it takes JSON only and answers a form with %i, and is asked so from then on",
    async (status) => {
      const { asked, send, order, orders } = withTokens((request) => (isJson(request) ? Response.json(token) : refusing(status)));
      expect((await send(path)).status).toBe(200);
      vi.advanceTimersByTime(3_600_000);
      expect((await order(newKey())).status).toBe(200);
      expect(asked.map(isJson)).toEqual([false, true, true]);
      expect(orders()).toHaveLength(1);
    },
  );

  it("is asked by a form again where that is what it takes by now", async () => {
    let takes = isJson;
    const { asked, send } = withTokens((request) => (takes(request) ? Response.json(token) : refusing(415)));
    await send(path);
    takes = isForm;
    vi.advanceTimersByTime(3_600_000);
    expect((await send(path)).status).toBe(200);
    expect(asked.map(isForm)).toEqual([true, false, false, true]);
  });

  it("is not asked twice where the answer says something else", async () => {
    for (const status of [401, 403, 404, 429, 500]) {
      const { asked, send } = withTokens(() => refusing(status));
      await send(path);
      expect([status, asked.length]).toEqual([status, 1]);
    }
  });
});

describe("a partner who has set something wrong", () => {
  it.each([
    [401, /\(401\), wrong secret/, 403],
    [400, /\(400\), wrong secret/, 403],
    [403, /\(403\), the key may not have a token.*scopes/, 403],
    [404, /\(404\), wrong `apiUrl`/, 503],
    [405, /\(405\), wrong `apiUrl`/, 503],
    [301, /\(301\), wrong `apiUrl`/, 503],
    [415, /\(415\), neither a form nor JSON/, 503],
    [429, /\(429\), too many requests/, 503],
    [500, /\(500\), no answer that could be used/, 503],
  ] as const)(
    "reads status and cause in the log (%i), once, and nothing of the secret or the API's words",
    async (status, cause, answered) => {
      const { log, send, order, orders } = withTokens(() => refusing(status), { clientSecret: "s3cret" });
      expect((await send(path)).status).toBe(answered);
      expect(faults({ log })).toEqual([expect.stringMatching(cause)]);
      expect(log.at(-1)).toMatchObject({ event: "request", upstream: { status, code: expect.stringMatching(/^token_/) } });
      expect(await order(newKey())).toMatchObject({ status: answered, body: { errors: [{ code: "order_not_sent" }] } });
      expect(JSON.stringify(log)).not.toMatch(/s3cret|secret words/);
      expect(orders()).toEqual([]);
    },
  );

  it("reads that a page answers in the API's place", async () => {
    const { log, send } = withTokens(() => new Response("<!doctype html>", { headers: { "Content-Type": "text/html" } }));
    expect((await send(path)).status).toBe(503);
    expect(faults({ log })).toEqual([expect.stringMatching(/wrong `apiUrl`/)]);
  });

  it("reads that a key has no write scope: with its token, and when an order is refused for it", async () => {
    const reading = withTokens(() => Response.json({ ...token, scope: "read:*" }));
    await reading.send(path);
    expect(faults(reading)).toEqual([expect.stringMatching(/no write scope/)]);
    const { log, order } = withTokens(() => Response.json(token), {}, true);
    expect((await order(newKey())).status).toBe(403);
    expect(faults({ log })).toEqual([expect.stringMatching(/\(403\).*no write scope/)]);
  });
});

describe("an API that gives no more tokens for now", () => {
  it("is left alone for as long as it asks, and visitors are told how long", async () => {
    const state = { isBusy: true };
    const { asked, log, send } = withTokens(() => (state.isBusy ? refusing(429, { "Retry-After": "20" }) : Response.json(token)));
    expect((await send(path)).headers.get("retry-after")).toBe("20");
    vi.advanceTimersByTime(15_000);
    const second = await send(path);
    expect([second.status, second.headers.get("retry-after")]).toEqual([503, "5"]);
    expect(asked).toHaveLength(1);
    expect(faults({ log })).toHaveLength(1);
    state.isBusy = false;
    vi.advanceTimersByTime(5_001);
    expect((await send(path)).status).toBe(200);
  });

  it("may name a date, by its own clock", async () => {
    const headers = { "Retry-After": "Fri, 20 Nov 2020 12:00:30 GMT", Date: "Fri, 20 Nov 2020 12:00:00 GMT" };
    const { send } = withTokens(() => refusing(429, headers));
    expect((await send(path)).headers.get("retry-after")).toBe("30");
  });
});

describe("a look at the connection", () => {
  const namesOf = (checks: readonly { readonly name: string; readonly ok: boolean }[]) =>
    checks.filter(({ ok }) => !ok).map(({ name }) => name);

  it("finds everything there, and orders nothing", async () => {
    const { options, sandbox, log } = open();
    const report = await createCheckoutHandler(options).checkConnection();
    expect(report.checks.map(({ name, ok }) => [name, ok])).toEqual([
      ["token", true],
      ["writeScope", true],
      ["plan", true],
      ["contracts", true],
      ["ledger", true],
    ]);
    expect(report.ok).toBe(true);
    expect(sandbox.orders()).toEqual([]);
    expect(log).toEqual([]);
  });

  const away = around(() => ({ ping: () => Promise.reject(new Error("ECONNREFUSED")) }));
  it.each([
    ["a wrong secret", { clientSecret: "other" }, "token", /wrong secret/],
    ["a plan of somebody else", { plans: ["pln_of_nobody"] }, "plan", /pln_of_nobody cannot be read \(404\), wrong `plans`/],
    ["a ledger that is away", { ledger: away }, "ledger", /ledger gives no answer/],
  ] satisfies readonly (readonly [string, Partial<CheckoutHandlerOptions>, string, RegExp])[])(
    "tells the partner of %s before a customer does",
    async (_, options, name, message) => {
      const opened = open(options);
      const report = await createCheckoutHandler(opened.options).checkConnection();
      expect(report.ok).toBe(false);
      expect(namesOf(report.checks)).toEqual([name]);
      expect(report.checks.find(({ ok }) => !ok)?.message).toMatch(message);
      expect(faults(opened).join()).toMatch(message);
    },
  );

  it("tells of a key without write scope, and of an API that is away", async () => {
    const reading = withTokens(() => Response.json({ ...token, scope: "read:*" }));
    expect(namesOf((await createCheckoutHandler(reading.options).checkConnection()).checks)).toEqual(["writeScope"]);
    const { options } = open({ fetch: () => Promise.reject(new TypeError("fetch failed")) });
    expect(namesOf((await createCheckoutHandler(options).checkConnection()).checks)).toEqual(["token"]);
  });

  it("is had at /health?deep, without reasons, once in half a minute however often that is asked for", async () => {
    const { send, calls } = open({ plans: [plan, "pln_of_nobody"] });
    const first = await send("/health?deep");
    expect(first).toMatchObject({ status: 200, body: { status: "degraded", orders: "ok" } });
    expect(first.body["checks"]).toContainEqual({ name: "plan", ok: false });
    expect(JSON.stringify(first.body)).not.toContain("pln_of_nobody");
    const asked = calls().length;
    await Promise.all([send("/health?deep=1"), send("/health?deep")]);
    expect(calls()).toHaveLength(asked);
    vi.advanceTimersByTime(30_001);
    await send("/health?deep");
    expect(calls()).toHaveLength(2 * asked);
    expect((await send("/health")).body).toEqual({ status: "ok", orders: "ok" });
  });

  it("counts against who asks for it", async () => {
    const { send } = open({ rateLimit: { key: () => "a", readsPerMinute: 1 } });
    expect([(await send("/health?deep")).status, (await send("/health?deep")).status, (await send("/health")).status]).toEqual([
      200, 429, 200,
    ]);
  });
});
