import { redisLedger, type RedisClient } from "stromkasse/server";
import { describe, expect, it, vi } from "vitest";
import { eventually, withRedis } from "./redisClients.ts";
import { startRedis } from "./redisServer.ts";
import { beside, newKey, open, orderBody, outcomes, plan, storedTimes } from "./support.ts";

vi.setConfig({ testTimeout: 30_000 });

/** For handlers whose Redis is well: a machine that is busy does not make it away. */
const patience = { ledgerMs: 25_000, searchMs: 25_000 };

const connected = withRedis();

describe("the ledger in Redis", () => {
  it("keeps no personal data, and lets everything go with time", async (context) => {
    const client = await connected(context);
    const prefix = `${newKey()}:`;
    const { order } = open({ ledger: redisLedger(client, { prefix }), timing: patience });
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
    expect(await redisLedger(client).claim({ key: "a", fingerprint: "body-1", token: newKey() })).toEqual({ state: "otherBody" });
    expect(asked).toMatchObject([[expect.any(String), 1, "stromkasse:order:a", "body-1", expect.any(String), "30000", "604800000"]]);
  });

  it("lets several processes sell an order once, however often it is sent", async (context) => {
    const prefix = `${newKey()}:`;
    const first = open(
      { ledger: redisLedger(await connected(context), { prefix, distrustMs: 0 }), timing: patience },
      { latency: { minMs: 1, maxMs: 20 } },
    );
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
    const { order, sandbox, log } = open({ ledger: redisLedger(client, { prefix }), timing: patience });
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
    const own = await startRedis();
    if (typeof own === "string") return context.skip(own);
    try {
      const client = await connected(context, own);
      const { calls, order, sandbox, send } = open({
        ledger: redisLedger(client, { leaseMs: 3_000, distrustMs: 0 }),
        timing: { ledgerMs: 300, orderMs: 1_000, settleMs: 1_000 },
      });
      const key = newKey();
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
        await eventually(async () => expect((await send("/health")).body).toEqual({ status: "ok", orders: "ok" }));
      }
      expect(calls().filter((call) => call.startsWith("POST"))).toEqual([]);
      // What the frozen server took up when it thawed is a claim of a try that has gone: it runs out.
      await eventually(async () => expect((await order(key, orderBody)).status).toBe(200));
      expect(storedTimes(sandbox)).toEqual({ [key]: 1 });
    } finally {
      await own.close();
    }
  });
});
