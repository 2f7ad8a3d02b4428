import { createClient } from "redis";
import {
  memoryLedger,
  redisLedger,
  type Hold,
  type LedgerOptions,
  type OrderLedger,
  type RedisClient,
  type StoredSubscription,
} from "stromkasse/server";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi, type TestContext } from "vitest";
import { startRedis, type RedisServer } from "./redisServer.ts";
import { beside, newKey, open, orderBody, outcomes, plan, storedTimes } from "./support.ts";

const leaseMs = 60;
const subscription: StoredSubscription = { id: "sub_1", number: "4X44EMKX", status: "pending", start_at: null };
const other: StoredSubscription = { ...subscription, id: "sub_2" };

const holdOf = (key: string, fingerprint = "body-1"): Hold => ({ key, fingerprint, token: newKey() });

let redis: RedisServer | string;
const clients: { destroy: () => void }[] = [];
beforeAll(async () => {
  redis = await startRedis();
});
afterEach(() => {
  for (const client of clients.splice(0)) client.destroy();
});
afterAll(async () => void (typeof redis !== "string" && (await redis.close())));

async function connected(context: TestContext) {
  if (typeof redis === "string") return context.skip(redis);
  const client = createClient({ url: redis.url });
  client.on("error", () => {});
  clients.push(client);
  return client.connect();
}

type MakeLedger = (context: TestContext, options: LedgerOptions) => Promise<OrderLedger>;

const ledgers: readonly (readonly [name: string, make: MakeLedger])[] = [
  ["in memory", async (_, options) => memoryLedger(options)],
  ["in Redis", async (context, options) => redisLedger(await connected(context), { prefix: `${newKey()}:`, ...options })],
];

describe.each(ledgers)("a ledger %s", (_name, make) => {
  const open = (context: TestContext, options: LedgerOptions = {}) => make(context, { leaseMs, distrustMs: 0, ...options });

  it("gives an order to one of many", async (context) => {
    const ledger = await open(context, { leaseMs: 10_000 });
    const claims = await Promise.all(Array.from({ length: 20 }, () => ledger.claim(holdOf("a"))));
    expect(claims.filter(({ state }) => state === "claimed")).toEqual([{ state: "claimed", earlier: null }]);
    const held = claims.filter((claim) => claim.state === "held");
    expect(held).toHaveLength(19);
    for (const { leaseLeftMs } of held) expect(leaseLeftMs > 0 && leaseLeftMs <= 10_000).toBe(true);
  });

  it("keeps what the order became, and gives it to every repeat", async (context) => {
    const ledger = await open(context);
    const hold = holdOf("a");
    await ledger.claim(hold);
    expect(await ledger.sending(hold)).toBe(true);
    expect(await ledger.complete(hold, subscription)).toBe(true);
    expect(await ledger.claim(holdOf("a"))).toEqual({ state: "answered", subscription });
    expect(await ledger.claim(holdOf("b"))).toEqual({ state: "claimed", earlier: null });
  });

  it("tells another order of the same key in every state", async (context) => {
    const ledger = await open(context);
    const hold = holdOf("a");
    const another = () => ledger.claim(holdOf("a", "body-2"));
    await ledger.claim(hold);
    expect(await another()).toEqual({ state: "otherBody" });
    await ledger.doubt(hold, { settled: false });
    expect(await another()).toEqual({ state: "otherBody" });
    await ledger.complete(hold, subscription);
    expect(await another()).toEqual({ state: "otherBody" });
  });

  it("gives an order to the next when its claim has run out, with what is known of the first try", async (context) => {
    const ledger = await open(context);
    const [first, second, third] = [holdOf("a"), holdOf("a"), holdOf("a")];
    await ledger.claim(first);
    const claim = await vi.waitFor(async () => {
      const claim = await ledger.claim(second);
      expect(claim.state).toBe("claimed");
      return claim;
    });
    expect(claim).toEqual({ state: "claimed", earlier: { beganMs: expect.any(Number), sentMs: null, settled: false } });
    expect(await ledger.sending(second)).toBe(true);
    const again = await vi.waitFor(async () => {
      const claim = await ledger.claim(third);
      if (claim.state !== "claimed") throw new Error(claim.state);
      return claim;
    });
    expect(again.earlier?.sentMs).toBeGreaterThanOrEqual(leaseMs);
    expect(again.earlier?.beganMs).toBeGreaterThanOrEqual(2 * leaseMs);
  });

  it("lets a holder whose claim was taken over change nothing, but for a contract that nobody else knows of", async (context) => {
    const ledger = await open(context);
    const [paused, next] = [holdOf("a"), holdOf("a")];
    await ledger.claim(paused);
    await vi.waitFor(async () => expect((await ledger.claim(next)).state).toBe("claimed"));
    expect(await ledger.sending(paused)).toBe(false);
    await ledger.release(paused);
    await ledger.doubt(paused, { settled: true });
    expect(await ledger.sending(next)).toBe(true);
    // The paused one had its order stored after all: the fact is kept, and stops the next one's claim.
    expect(await ledger.complete(paused, subscription)).toBe(true);
    expect(await ledger.sending(next)).toBe(false);
    expect(await ledger.complete(next, other)).toBe(false);
    expect(await ledger.claim(holdOf("a"))).toEqual({ state: "answered", subscription });
  });

  it("does not take a new claim's holder for one of before: a released key starts anew", async (context) => {
    const ledger = await open(context, { leaseMs: 10_000 });
    const [first, second] = [holdOf("a"), holdOf("a", "body-2")];
    await ledger.claim(first);
    await ledger.release(first);
    expect(await ledger.claim(second)).toEqual({ state: "claimed", earlier: null });
    expect(await ledger.sending(first)).toBe(false);
    await ledger.release(first);
    expect(await ledger.sending(second)).toBe(true);
  });

  it("gives an order in doubt to the next at once, and remembers whether the API had ended it", async (context) => {
    const ledger = await open(context, { leaseMs: 10_000 });
    const [first, second, third] = [holdOf("a"), holdOf("a"), holdOf("a")];
    await ledger.claim(first);
    await ledger.sending(first);
    await ledger.doubt(first, { settled: true });
    expect(await ledger.claim(second)).toMatchObject({ state: "claimed", earlier: { sentMs: expect.any(Number), settled: true } });
    await ledger.sending(second);
    await ledger.doubt(second, { settled: false });
    expect(await ledger.claim(third)).toMatchObject({ state: "claimed", earlier: { settled: false } });
  });

  it("forgets an order when its time is over", async (context) => {
    const ledger = await open(context, { keepMs: leaseMs + 400 });
    const hold = holdOf("a");
    await ledger.claim(hold);
    await ledger.complete(hold, subscription);
    expect((await ledger.claim(holdOf("a", "body-2"))).state).toBe("otherBody");
    await vi.waitFor(async () => expect(await ledger.claim(holdOf("a", "body-2"))).toEqual({ state: "claimed", earlier: null }));
  });

  it("distrusts its memory while it is young", async (context) => {
    const ledger = await open(context, { distrustMs: 200 });
    const claim = await ledger.claim(holdOf("a"));
    expect(claim).toMatchObject({ state: "claimed", earlier: { beganMs: expect.any(Number), sentMs: null, settled: false } });
    expect(claim.state === "claimed" && claim.earlier?.beganMs).toBeGreaterThanOrEqual(200);
    await vi.waitFor(async () => expect(await ledger.claim(holdOf(newKey()))).toEqual({ state: "claimed", earlier: null }));
  });

  it("refuses times that cannot be", async (context) => {
    await expect(open(context, { leaseMs: -1 })).rejects.toThrow(RangeError);
    await expect(open(context, { leaseMs: 1.5 })).rejects.toThrow(/leaseMs/);
    await expect(open(context, { leaseMs: 100, keepMs: 100 })).rejects.toThrow(/keepMs/);
  });
});

describe("the ledger in Redis", () => {
  it("keeps no personal data, and lets everything go with time", async (context) => {
    const client = await connected(context);
    const prefix = `${newKey()}:`;
    const { order } = open({ ledger: redisLedger(client, { prefix }) });
    const key = newKey();
    const { body } = await order(key);
    expect(await client.hGetAll(prefix + key)).toEqual({ fp: expect.stringMatching(/^[\da-f]{64}$/), answer: JSON.stringify(body) });
    expect(await client.pTTL(prefix + key)).toBeGreaterThan(6.9 * 24 * 3_600_000);
    expect((await client.keys(`${prefix}*`)).toSorted()).toEqual([prefix + key, `${prefix}ledger-began`].toSorted());
  });

  it("takes any client with the one call", async () => {
    const asked: unknown[] = [];
    const ioredis = { eval: async (...args: unknown[]) => (asked.push(args), Buffer.from('{"state":"otherBody"}')) };
    const client: RedisClient = { eval: (script, { keys, arguments: args }) => ioredis.eval(script, keys.length, ...keys, ...args) };
    expect(await redisLedger(client).claim(holdOf("a"))).toEqual({ state: "otherBody" });
    expect(asked).toMatchObject([[expect.any(String), 1, "stromkasse:order:a", "body-1", expect.any(String), "30000", "604800000"]]);
  });

  it("lets several processes sell an order once, however often it is sent", async (context) => {
    const prefix = `${newKey()}:`;
    const first = open({ ledger: redisLedger(await connected(context), { prefix, distrustMs: 0 }) }, { latency: { minMs: 1, maxMs: 20 } });
    const processes = [first];
    for (let count = 0; count < 2; count += 1) {
      const ledger = redisLedger(await connected(context), { prefix, distrustMs: 0 });
      processes.push({ ...first, ...beside(first, { ledger }) });
    }
    const keys = Array.from({ length: 20 }, newKey);
    const answers = await Promise.all(keys.flatMap((key) => processes.flatMap(({ order }) => [order(key), order(key)])));
    expect(answers.every(({ status }) => status === 200)).toBe(true);
    expect(storedTimes(first.sandbox)).toEqual(Object.fromEntries(keys.map((key) => [key, 1])));
    expect(outcomes(first.log).filter((outcome) => outcome === "stored")).toHaveLength(20);
  });

  it("that has lost its memory searches before it sells again", async (context) => {
    const client = await connected(context);
    const prefix = `${newKey()}:`;
    const { order, sandbox, log } = open({ ledger: redisLedger(client, { prefix }) });
    const key = newKey();
    const first = await order(key);
    await client.del(await client.keys(`${prefix}*`));
    expect((await order(key)).body).toEqual(first.body);
    expect(storedTimes(sandbox)).toEqual({ [key]: 1 });
    expect(outcomes(log)).toEqual(["stored", "found"]);
  });
});

describe("a Redis that is away", () => {
  it("frozen or gone, refuses orders within the time, lets reads go on, and comes back", async (context) => {
    if (typeof redis === "string") return context.skip(redis);
    const own = await startRedis();
    if (typeof own === "string") return context.skip(own);
    const client = createClient({ url: own.url });
    client.on("error", () => {});
    clients.push(client);
    await client.connect();
    const { calls, order, sandbox, send } = open({
      ledger: redisLedger(client, { leaseMs: 500, distrustMs: 0 }),
      timing: { ledgerMs: 200, orderMs: 400, settleMs: 400 },
    });
    const key = newKey();
    try {
      for (const away of [async () => own.freeze(), own.stop]) {
        await away();
        expect(await order(key)).toMatchObject({
          status: 503,
          body: { code: "SERVICE_UNAVAILABLE", errors: [{ code: "order_not_sent" }] },
        });
        expect((await send(`/plans/${plan}`)).status).toBe(200);
        expect((await send("/health")).body).toEqual({ status: "degraded", orders: "unavailable" });
        if (away === own.stop) await own.restart();
        else own.thaw();
        await vi.waitFor(async () => expect((await send("/health")).body).toEqual({ status: "ok", orders: "ok" }), { timeout: 5_000 });
      }
      expect(calls().filter((call) => call.startsWith("POST"))).toEqual([]);
      // What the frozen server took up when it thawed is a claim of a try that has gone: it runs out.
      await vi.waitFor(async () => expect((await order(key, orderBody)).status).toBe(200), { timeout: 5_000 });
      expect(storedTimes(sandbox)).toEqual({ [key]: 1 });
    } finally {
      await own.close();
    }
  });
});
