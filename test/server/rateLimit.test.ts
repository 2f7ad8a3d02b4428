import { createClient } from "redis";
import { redisRateLimit, memoryRateLimit, type RateLimitStore } from "stromkasse/server";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { startRedis, type RedisServer } from "./redisServer.ts";
import { newKey, open, plan } from "./support.ts";

const path = `/plans/${plan}`;
const key = (request: Request) => request.headers.get("x-client");
const from = (client: string) => ({ headers: { "X-Client": client } });

describe("the rate limit", () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"] }));
  afterEach(() => void vi.useRealTimers());

  it("refuses who reads too much with 429 and the seconds to wait, and nobody else", async () => {
    const { calls, send } = open({ rateLimit: { key, readsPerMinute: 3 } });
    for (let count = 0; count < 3; count += 1) expect((await send(path, from("a"))).status).toBe(200);
    vi.advanceTimersByTime(20_000);
    const refused = await send(path, from("a"));
    expect(refused).toMatchObject({ status: 429, body: { code: "TOO_MANY_REQUESTS" } });
    expect(refused.headers.get("retry-after")).toBe("40");
    expect((await send(path, from("b"))).status).toBe(200);
    expect((await send(path)).status).toBe(200);
    expect(calls()).toHaveLength(5);
    vi.advanceTimersByTime(40_000);
    expect((await send(path, from("a"))).status).toBe(200);
  });

  it("counts orders apart, before their bodies are read", async () => {
    const { order, send, sandbox } = open({ rateLimit: { key, readsPerMinute: 1, ordersPerMinute: 2 } });
    const statuses: number[] = [];
    for (let count = 0; count < 3; count += 1) statuses.push((await order(newKey(), {}, { "X-Client": "a" })).status);
    expect(statuses).toEqual([400, 400, 429]);
    expect((await send(path, from("a"))).status).toBe(200);
    expect((await send("/health", from("a"))).status).toBe(200);
    expect(sandbox.orders()).toEqual([]);
  });

  it("lets everybody pass where its key or its store fails, and says so without a name", async () => {
    const store: RateLimitStore = { hit: () => Promise.reject(new Error("client 203.0.113.9 is away")) };
    for (const rateLimit of [{ key: () => Promise.reject(new Error("203.0.113.9")) }, { key: () => "203.0.113.9", store }]) {
      const { log, send } = open({ rateLimit });
      expect((await send(path)).status).toBe(200);
      expect(log).toContainEqual(expect.objectContaining({ event: "fault", level: "error" }));
      expect(JSON.stringify(log)).not.toContain("203.0.113.9");
    }
  });

  it.each([
    ["2001:db8:1:2::1", "2001:db8:1:2:ffff:1:2:3", true],
    ["2001:DB8:0001:2:0:0:0:1", "2001:db8:1:2::9", true],
    ["[2001:db8:1:2::1]:443", "2001:db8:1:2::2", true],
    ["fe80::1%eth0", "fe80::2", true],
    ["::ffff:203.0.113.9", "203.0.113.9", true],
    ["::ffff:cb00:7109", "203.0.113.9", true],
    ["2001:db8:1:2::1", "2001:db8:1:3::1", false],
    ["203.0.113.9", "203.0.113.10", false],
    ["session:a:1", "session:a:2", false],
  ])("counts %s and %s as one client: %s", async (one, other, isOne) => {
    const { send } = open({ rateLimit: { key, readsPerMinute: 1 } });
    expect((await send(path, from(one))).status).toBe(200);
    expect((await send(path, from(other))).status).toBe(isOne ? 429 : 200);
  });

  it("does not forget a busy client, however many others come", async () => {
    const store = memoryRateLimit();
    for (let count = 0; count < 20; count += 1) await store.hit("busy", 60_000);
    for (let other = 0; other < 25_000; other += 1) await store.hit(`other ${other}`, 60_000);
    expect((await store.hit("busy", 60_000)).count).toBe(21);
  });

  it("forgets those who asked for the least rather than grow", async () => {
    const store = memoryRateLimit({ maxClients: 3 });
    for (const client of ["a", "a", "b", "c", "d"]) await store.hit(client, 1000);
    expect((await store.hit("d", 1000)).count).toBe(2);
    expect((await store.hit("a", 1000)).count).toBe(3);
    expect((await store.hit("b", 1000)).count).toBe(1);
    vi.advanceTimersByTime(1000);
    expect(await store.hit("d", 1000)).toEqual({ count: 1, resetMs: 1000 });
  });
});

describe("the rate limit in Redis", () => {
  let redis: RedisServer | string;
  beforeAll(async () => {
    redis = await startRedis();
  });
  afterAll(async () => void (typeof redis !== "string" && (await redis.close())));

  it("counts for all processes together, for as long as a window lasts", async (context) => {
    if (typeof redis === "string") return context.skip(redis);
    const client = await createClient({ url: redis.url }).connect();
    const [one, two] = [redisRateLimit(client), redisRateLimit(client)];
    const windowMs = 60_000;
    expect(await one.hit("a", windowMs)).toEqual({ count: 1, resetMs: windowMs });
    const second = await two.hit("a", windowMs);
    expect(second.count).toBe(2);
    expect(second.resetMs).toBeGreaterThan(0);
    expect(second.resetMs).toBeLessThanOrEqual(windowMs);
    expect((await two.hit("b", windowMs)).count).toBe(1);
    // Redis lets the count go by itself: its own clock runs for the window, and no hit begins it anew.
    expect(await client.pTTL("stromkasse:rate:a")).toBeLessThanOrEqual(second.resetMs);
    await client.pExpire("stromkasse:rate:a", 1);
    await vi.waitFor(async () => expect(await client.exists("stromkasse:rate:a")).toBe(0), { timeout: 10_000 });
    expect((await one.hit("a", windowMs)).count).toBe(1);
    client.destroy();
  });
});
