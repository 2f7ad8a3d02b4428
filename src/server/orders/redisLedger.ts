import * as z from "zod/mini";
import type { RedisClient } from "../redisClient.js";
import { forgottenTry, ledgerTimes, type Claim, type LedgerOptions, type OrderLedger } from "./OrderLedger.js";
import { claimScript, completeScript, doubtScript, markScript, releaseScript, sendingScript } from "./redisScripts.js";
import { createServerClock } from "./serverClock.js";
import { readStored } from "./storedSubscription.js";

/** How a ledger in Redis is kept. */
export interface RedisLedgerOptions extends LedgerOptions {
  /** Of its keys; `stromkasse:order:` unless told. Another one is another ledger. All keys of a ledger lie in one slot of a cluster. */
  readonly prefix?: string;
}

const mark = z.object({ birth: z.string(), count: z.number(), now: z.number(), ageMs: z.number(), underWay: z.boolean() });
type Mark = z.infer<typeof mark>;

const claimReply = z.union([
  z.object({ state: z.literal("new") }),
  z.object({ state: z.literal("otherBody"), fingerprint: z.string() }),
  z.object({ state: z.literal("answered"), answer: z.string() }),
  z.object({ state: z.literal("held"), leaseLeftMs: z.number() }),
  z.object({ state: z.literal("again"), beganMs: z.number(), sentMs: z.number(), endedMs: z.number() }),
]);
const doneReply = z.object({ done: z.number() });
const setUpReply = z.object({ policy: z.string(), limit: z.string(), aof: z.string() });
const marked = z.object({ mark: z.optional(mark) });

/**
 * Keeps orders in Redis or Valkey, for any number of processes. Each order is one key; no personal data: a hash of the order, and of
 * the contract its id, number, status and start.
 *
 * Give the server persistence (`appendonly yes`) and no eviction (`maxmemory-policy noeviction`). What it loses all the same (a flush, an old
 * snapshot, a restart, a failover, an eviction) is noticed at the next step, and searched for in the API. Its clock may be set at any time.
 */
export function redisLedger(client: RedisClient, options: RedisLedgerOptions = {}): OrderLedger {
  const { prefix = "stromkasse:order:" } = options;
  const { leaseMs, keepMs, distrustMs } = ledgerTimes(options);
  // One slot: the mark tells of the loss of each order beside it, however many servers there are.
  const root = prefix.includes("{") ? prefix : `{${prefix}}`;
  const clock = createServerClock();
  let seen: Pick<Mark, "birth" | "count"> = { birth: "", count: 0 };

  async function evaluate<Reply extends z.ZodMiniType>(
    script: string,
    schema: Reply,
    key: string | null,
    args: readonly (string | number)[],
    stepMs = 0,
  ) {
    const keys = [`${root}ledger`, ...(key === null ? [] : [root + key])];
    const askedAt = performance.now();
    const own = [seen.birth, seen.count, crypto.randomUUID(), stepMs, ...args];
    const json: unknown = JSON.parse(String(await client.eval(script, { keys, arguments: own.map(String) })));
    const now = z.parse(marked, json).mark;
    if (now) seen = { birth: now.birth, count: now.birth === seen.birth ? Math.max(now.count, seen.count) : now.count };
    const steppedMs = now ? clock.stepAt(now.now, askedAt, performance.now()) : 0;
    return { reply: z.parse(schema, json), mark: now, steppedMs };
  }

  /** Takes a step; where it shows that the server's clock was set, the ledger is told. */
  async function take<Reply extends z.ZodMiniType>(script: string, schema: Reply, key: string | null, ...args: (string | number)[]) {
    const taken = await evaluate(script, schema, key, args);
    if (taken.steppedMs > 0) await evaluate(markScript, setUpReply, null, [], taken.steppedMs);
    return taken;
  }

  async function claim(key: string, ...args: (string | number)[]): Promise<Claim> {
    let taken = await take(claimScript, claimReply, key, ...args);
    // It was judged by a clock that had just been set.
    if (taken.steppedMs > 0) taken = await take(claimScript, claimReply, key, ...args);
    const { reply, mark } = taken;
    const age = { ageMs: mark?.ageMs ?? Infinity, underWay: mark?.underWay ? "possible" : "none" } as const;
    switch (reply.state) {
      case "answered": {
        const kept = readStored(JSON.parse(reply.answer));
        if (!kept) throw new TypeError("The ledger holds a contract without an id.");
        return { state: "answered", subscription: kept.subscription };
      }
      case "again": {
        const { beganMs, sentMs, endedMs } = reply;
        const remembered = { beganMs, sentMs: sentMs < 0 ? null : sentMs, endedMs: endedMs < 0 ? null : endedMs, isForgotten: false };
        return { state: "claimed", earlier: forgottenTry(age, distrustMs, remembered) };
      }
      case "new":
        return { state: "claimed", earlier: forgottenTry(age, distrustMs, null) };
      default:
        return reply;
    }
  }

  const isDone = async (script: string, key: string, ...args: (string | number)[]) =>
    (await take(script, doneReply, key, ...args)).reply.done === 1;

  return {
    leaseMs,
    claim: ({ key, fingerprint, token }) => claim(key, fingerprint, token, leaseMs, keepMs),
    sending: ({ key, token }) => isDone(sendingScript, key, token, leaseMs, keepMs),
    complete: ({ key, fingerprint }, subscription) => isDone(completeScript, key, fingerprint, JSON.stringify(subscription), keepMs),
    release: async ({ key, token }) => void (await isDone(releaseScript, key, token)),
    doubt: async ({ key, token }, { ended }) => void (await isDone(doubtScript, key, token, ended ? 1 : 0, keepMs)),
    ping: async () => void (await take(markScript, setUpReply, null)),
    inspect: async () => {
      const { policy, limit, aof } = (await take(markScript, setUpReply, null)).reply;
      return [...(policy !== "" && policy !== "noeviction" && limit !== "0" ? [evicting] : []), ...(aof === "0" ? [withoutLog] : [])];
    },
  };
}

const evicting =
  "Redis may throw orders away when its memory is full: set `maxmemory-policy noeviction`. Until then each eviction makes orders slower, for they are searched for.";
const withoutLog =
  "Redis keeps no log of what it is told: set `appendonly yes`, or a restart forgets orders, which are then searched for, and new ones wait for a minute.";
