import { memoryLedger, redisLedger, type Hold, type LedgerOptions, type OrderLedger, type StoredSubscription } from "stromkasse/server";
import { describe, expect, it, vi, type TestContext } from "vitest";
import { eventually, withRedis } from "./redisClients.ts";
import { newKey } from "./support.ts";

vi.setConfig({ testTimeout: 30_000 });

/** Short, for tests that wait until it is over. No test expects that something happens before: on a busy machine it may not. */
const leaseMs = 60;
const longMs = 3_600_000;
const subscription: StoredSubscription = { id: "sub_1", number: "4X44EMKX", status: "pending", start_at: null };
const other: StoredSubscription = { ...subscription, id: "sub_2" };

const holdOf = (key: string, fingerprint = "body-1"): Hold => ({ key, fingerprint, token: newKey() });

const connected = withRedis();

type MakeLedger = (context: TestContext, options: LedgerOptions) => Promise<OrderLedger>;

const ledgers: readonly (readonly [name: string, make: MakeLedger])[] = [
  ["in memory", async (_, options) => memoryLedger(options)],
  ["in Redis", async (context, options) => redisLedger(await connected(context), { prefix: `${newKey()}:`, ...options })],
];

describe.each(ledgers)("a ledger %s", (_name, make) => {
  const open = (context: TestContext, options: LedgerOptions = {}) => make(context, { leaseMs, distrustMs: 0, ...options });

  it("gives an order to one of many", async (context) => {
    const ledger = await open(context, { leaseMs: longMs });
    const claims = await Promise.all(Array.from({ length: 20 }, () => ledger.claim(holdOf("a"))));
    expect(claims.filter(({ state }) => state === "claimed")).toEqual([{ state: "claimed", earlier: null }]);
    const held = claims.filter((claim) => claim.state === "held");
    expect(held).toHaveLength(19);
    for (const { leaseLeftMs } of held) expect(leaseLeftMs > 0 && leaseLeftMs <= longMs).toBe(true);
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

  it("tells another order of the same key in every state, once it was sent", async (context) => {
    const ledger = await open(context);
    const hold = holdOf("a");
    const another = () => ledger.claim(holdOf("a", "body-2"));
    await ledger.claim(hold);
    expect(await another()).toMatchObject({ state: "held" });
    await ledger.sending(hold);
    expect(await another()).toEqual({ state: "otherBody", fingerprint: "body-1" });
    await ledger.doubt(hold, { ended: true });
    expect(await another()).toEqual({ state: "otherBody", fingerprint: "body-1" });
    await ledger.complete(hold, subscription);
    expect(await another()).toEqual({ state: "otherBody", fingerprint: "body-1" });
  });

  it("gives an order to the next when its claim has run out, with what is known of the first try", async (context) => {
    const ledger = await open(context);
    const [first, second, third] = [holdOf("a"), holdOf("a"), holdOf("a")];
    await ledger.claim(first);
    const claim = await eventually(async () => {
      const claim = await ledger.claim(second);
      expect(claim.state).toBe("claimed");
      return claim;
    });
    expect(claim).toEqual({ state: "claimed", earlier: { beganMs: expect.any(Number), sentMs: null, endedMs: null, isForgotten: false } });
    expect(await ledger.sending(second)).toBe(true);
    const again = await eventually(async () => {
      const claim = await ledger.claim(third);
      if (claim.state !== "claimed") throw new Error(claim.state);
      return claim;
    });
    expect(again.earlier?.sentMs).toBeGreaterThan(leaseMs - 1);
    expect(again.earlier?.beganMs).toBeGreaterThan(2 * leaseMs - 1);
  });

  it("lets a holder whose claim was taken over change nothing, but for a contract that nobody else knows of", async (context) => {
    const ledger = await open(context);
    const [paused, next] = [holdOf("a"), holdOf("a")];
    await ledger.claim(paused);
    await eventually(async () => expect((await ledger.claim(next)).state).toBe("claimed"));
    expect(await ledger.sending(paused)).toBe(false);
    await ledger.release(paused);
    await ledger.doubt(paused, { ended: true });
    expect(await ledger.sending(next)).toBe(true);
    // The paused one had its order stored after all: the fact is kept, and stops the next one's claim.
    expect(await ledger.complete(paused, subscription)).toBe(true);
    expect(await ledger.sending(next)).toBe(false);
    expect(await ledger.complete(next, other)).toBe(false);
    expect(await ledger.claim(holdOf("a"))).toEqual({ state: "answered", subscription });
  });

  it("does not take a new claim's holder for one of before: a released key starts anew", async (context) => {
    const ledger = await open(context, { leaseMs: longMs });
    const [first, second] = [holdOf("a"), holdOf("a", "body-2")];
    await ledger.claim(first);
    await ledger.release(first);
    expect(await ledger.claim(second)).toEqual({ state: "claimed", earlier: null });
    expect(await ledger.sending(first)).toBe(false);
    await ledger.release(first);
    expect(await ledger.sending(second)).toBe(true);
  });

  it("gives an order in doubt to the next at once, and counts from the end of a sending", async (context) => {
    const ledger = await open(context, { leaseMs: longMs });
    const [first, second, third] = [holdOf("a"), holdOf("a"), holdOf("a")];
    await ledger.claim(first);
    await ledger.sending(first);
    await ledger.doubt(first, { ended: true });
    const number = expect.any(Number);
    expect(await ledger.claim(second)).toMatchObject({ state: "claimed", earlier: { sentMs: number, endedMs: number } });
    // Who only looked in vain changes nothing of when it was sent.
    await ledger.doubt(second, { ended: false });
    expect(await ledger.claim(third)).toMatchObject({ state: "claimed", earlier: { sentMs: number, endedMs: number } });
    await ledger.sending(third);
    await ledger.doubt(third, { ended: false });
    expect(await ledger.claim(holdOf("a"))).toMatchObject({ state: "claimed", earlier: { sentMs: number, endedMs: null } });
  });

  it("gives a claim again to a client that sends it twice", async (context) => {
    const ledger = await open(context, { leaseMs: longMs });
    const hold = holdOf("a");
    expect(await ledger.claim(hold)).toEqual({ state: "claimed", earlier: null });
    expect(await ledger.claim(hold)).toEqual({ state: "claimed", earlier: null });
    expect(await ledger.sending(hold)).toBe(true);
    expect(await ledger.claim(hold)).toMatchObject({ state: "claimed", earlier: { sentMs: expect.any(Number) } });
  });

  it("gives a key under which nothing was sent to a mended order, when its claim has run out", async (context) => {
    const ledger = await open(context);
    await ledger.claim(holdOf("a"));
    const mended = holdOf("a", "body-2");
    await eventually(async () => expect(await ledger.claim(mended)).toEqual({ state: "claimed", earlier: null }));
    expect(await ledger.sending(mended)).toBe(true);
    expect(await ledger.claim(holdOf("a"))).toEqual({ state: "otherBody", fingerprint: "body-2" });
  });

  it("forgets an order when its time is over", async (context) => {
    const ledger = await open(context, { keepMs: leaseMs + 1 });
    const hold = holdOf("a");
    await ledger.claim(hold);
    await ledger.complete(hold, subscription);
    await eventually(async () => expect(await ledger.claim(holdOf("a", "body-2"))).toEqual({ state: "claimed", earlier: null }));
  });

  it("distrusts its memory while it is young", async (context) => {
    const young = await open(context, { distrustMs: longMs });
    const [first, repeat] = [holdOf("a"), holdOf("a")];
    for (const hold of [first, repeat]) {
      // A repeat may be older than the memory, too.
      const claim = await young.claim(hold);
      expect(claim).toMatchObject({ state: "claimed", earlier: { isForgotten: true } });
      expect(claim.state === "claimed" && claim.earlier?.beganMs).toBeGreaterThanOrEqual(longMs);
      await young.doubt(hold, { ended: false });
    }
    const ageing = await open(context, { distrustMs: 1 });
    await eventually(async () => expect(await ageing.claim(holdOf(newKey()))).toEqual({ state: "claimed", earlier: null }));
  });

  it("refuses times that cannot be", async (context) => {
    await expect(open(context, { leaseMs: -1 })).rejects.toThrow(RangeError);
    await expect(open(context, { leaseMs: 1.5 })).rejects.toThrow(/leaseMs/);
    await expect(open(context, { leaseMs: 100, keepMs: 100 })).rejects.toThrow(/keepMs/);
  });
});
