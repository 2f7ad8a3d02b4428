import { redisLedger, type LogEntry, type RedisClient } from "stromkasse/server";
import { describe, expect, it, vi, type TestContext } from "vitest";
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
    const root = `{${prefix}}`;
    expect(await client.hGetAll(root + key)).toEqual({ fp: expect.stringMatching(/^[\da-f]{64}$/), answer: JSON.stringify(body) });
    expect(await client.pTTL(root + key)).toBeGreaterThan(6.9 * 24 * 3_600_000);
    // All in one slot of a cluster: what happens to the orders there happens to the mark beside them.
    expect((await client.keys(`*${prefix}*`)).toSorted()).toEqual([root + key, `${root}ledger`].toSorted());
  });

  it("takes any client with the one call", async () => {
    const asked: unknown[] = [];
    const ioredis = { eval: async (...args: unknown[]) => (asked.push(args), Buffer.from('{"state":"otherBody","fingerprint":"body-2"}')) };
    const client: RedisClient = { eval: (script, { keys, arguments: args }) => ioredis.eval(script, keys.length, ...keys, ...args) };
    expect(await redisLedger(client).claim({ key: "a", fingerprint: "body-1", token: newKey() })).toEqual({
      state: "otherBody",
      fingerprint: "body-2",
    });
    const text = expect.any(String);
    const keys = ["{stromkasse:order:}ledger", "{stromkasse:order:}a"];
    expect(asked).toEqual([[text, 2, ...keys, "", "0", text, "0", "body-1", text, "30000", "604800000"]]);
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
    await client.del(await client.keys(`*${prefix}*`));
    expect((await order(key)).body).toEqual(first.body);
    expect(storedTimes(sandbox)).toEqual({ [key]: 1 });
    expect(outcomes(log)).toEqual(["stored", "found"]);
  });
});

describe("what Redis loses is noticed by whoever has seen more", () => {
  const holdOf = (key: string) => ({ key, fingerprint: "body-1", token: newKey() });
  const lost = { state: "claimed", earlier: { isForgotten: true, sentMs: expect.any(Number) } };

  /** Two backends with one ledger that has served both. */
  async function opened(context: TestContext) {
    const client = await connected(context);
    const prefix = `${newKey()}:`;
    const make = () => redisLedger(client, { prefix, leaseMs: 60_000 });
    const ledgers = [make(), make()] as const;
    for (const ledger of ledgers) await ledger.claim(holdOf(newKey()));
    return { client, ledgers, make, mark: `{${prefix}}ledger` };
  }

  it("all of it, whoever comes first afterwards: orders may have been on their way", async (context) => {
    const { client, ledgers, make, mark } = await opened(context);
    await client.del(mark);
    expect(await ledgers[0].claim(holdOf(newKey()))).toMatchObject(lost);
    expect(await ledgers[1].claim(holdOf(newKey()))).toMatchObject(lost);
    await client.del(mark);
    // A backend that has seen nothing begins the mark anew; the next one knows better.
    expect(await make().claim(holdOf(newKey()))).toMatchObject({ earlier: { sentMs: null } });
    expect(await ledgers[1].claim(holdOf(newKey()))).toMatchObject(lost);
    const birth = await client.hGet(mark, "birth");
    await ledgers[0].claim(holdOf(newKey()));
    await ledgers[1].claim(holdOf(newKey()));
    // Each has its say once; then they agree.
    await ledgers[0].claim(holdOf(newKey()));
    expect(await client.hGet(mark, "birth")).toBe(birth);
  });

  it("the latest of it: a snapshot, by the counter; a restart and a failover, by the server's run id; an eviction, by its count", async (context) => {
    for (const [field, value] of [
      ["count", "1"],
      ["run", "another"],
      ["evicted", "-1"],
    ] as const) {
      const { client, ledgers, mark } = await opened(context);
      await client.hSet(mark, field, value);
      expect(await ledgers[1].claim(holdOf(newKey()))).toMatchObject(lost);
    }
  });

  it("a sending that the snapshot does not hold counts as sent, and a claim from before sends nothing", async (context) => {
    const { client, ledgers, mark } = await opened(context);
    const [hold, next] = [holdOf("a"), holdOf("a")];
    await ledgers[0].claim(hold);
    await client.hSet(mark, "run", "another");
    expect(await ledgers[0].sending(hold)).toBe(false);
    await ledgers[0].doubt(hold, { ended: false });
    expect(await ledgers[1].claim(next)).toMatchObject({ state: "claimed", earlier: { sentMs: expect.any(Number), endedMs: null } });
  });

  it("a clock that steps makes nothing older or younger than it is, and whoever was overtaken by it sends nothing", async (context) => {
    const client = await connected(context);
    let offMs = 0;
    const stepping: RedisClient = {
      eval: (script, call) => {
        const shifted = script.replace("local now = time[1] * 1000", `local now = ${offMs} + time[1] * 1000`);
        return client.eval(shifted, call);
      },
    };
    const prefix = `${newKey()}:`;
    const make = () => redisLedger(stepping, { prefix, leaseMs: 60_000, distrustMs: 0 });
    const [first, second] = [make(), make()];
    const [hold, next] = [holdOf("a"), holdOf("a")];
    await second.ping();
    await first.claim(hold);
    await first.sending(hold);
    offMs = 60_000_000;
    // Hours have gone by that clock, and none by ours.
    const claim = await second.claim(next);
    expect(claim.state === "claimed" && claim.earlier?.sentMs).toBeLessThan(60_000);
    expect(await second.sending(next)).toBe(true);
    expect(await first.sending(hold)).toBe(false);
    await second.doubt(next, { ended: true });
    offMs = -60_000_000;
    const again = await first.claim(hold);
    expect(again.state === "claimed" && again.earlier?.endedMs).toBeLessThan(60_000);
    expect(again.state === "claimed" && again.earlier?.endedMs).toBeGreaterThanOrEqual(0);
  });

  it("and how it is set up is looked at: no log and an eviction are told once", async (context) => {
    const log: LogEntry[] = [];
    const { send } = open({ ledger: redisLedger(await connected(context)), onLog: (entry) => log.push(entry) });
    await send("/health");
    await eventually(async () =>
      expect(log).toContainEqual(expect.objectContaining({ level: "warn", message: expect.stringMatching(/appendonly yes/) })),
    );
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
