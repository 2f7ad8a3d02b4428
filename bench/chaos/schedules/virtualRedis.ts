/** A real Redis by a virtual clock, to which everything can happen that happens to one. */
import { createClient, RESP_TYPES } from "redis";
import type { RedisClient } from "stromkasse/server";
import type { VirtualClock } from "./virtualClock.ts";

/** A client of the package `redis`, for a Redis that serves nothing else. */
export const redisClientOf = (url: string) => createClient({ url });
/** The same, connected. */
export type ConnectedRedis = ReturnType<typeof redisClientOf>;

/** Holds what is virtual about the server: its time, its run id, what it has thrown away. */
const worldKey = "chaos:world";

const replaced: readonly (readonly [from: string, to: string])[] = [
  ["redis.call('TIME')", `redis.call('HMGET', '${worldKey}', 's', 'u')`],
  ["stat('server', 'run_id')", `redis.call('HGET', '${worldKey}', 'run')`],
  ["tonumber(stat('stats', 'evicted_keys'))", `tonumber(redis.call('HGET', '${worldKey}', 'evicted'))`],
];

interface Before {
  readonly at: number;
  readonly key: string;
  readonly dump: Buffer | null;
}

/** What becomes of a call. `lostBefore`: it never arrives; `lostAfter`: it is done, and the answer is lost; `resent`: done twice. */
export type CallFate = "done" | "lostBefore" | "lostAfter" | "resent";

/** Makes it. With `keepsHistory`, it can be set back. */
export async function createVirtualRedis(clock: VirtualClock, client: ConnectedRedis, options: { readonly keepsHistory: boolean }) {
  await clock.holding(client.flushDb());
  /** Hashes of the changed scripts, by the ledger's own. */
  const scripts = new Map<string, Promise<string>>();
  let history: Before[] = [];
  let stepMs = 0;
  let run = 1;
  let evicted = 0;
  let fate: () => CallFate = () => "done";

  function virtual(script: string): Promise<string> {
    const known = scripts.get(script);
    if (known !== undefined) return known;
    for (const [from] of replaced) if (!script.includes(from)) throw new Error(`The ledger's scripts no longer say ${from}.`);
    const hash = client.scriptLoad(replaced.reduce((text, [from, to]) => text.replaceAll(from, to), script)).then(String);
    scripts.set(script, hash);
    return hash;
  }

  async function remember(keys: readonly string[]): Promise<void> {
    const at = clock.now();
    const raw = client.withTypeMapping({ [RESP_TYPES.BLOB_STRING]: Buffer });
    history.push(...(await Promise.all(keys.map(async (key) => ({ at, key, dump: await raw.dump(key) })))));
    if (history.length > 5_000) history = history.filter(({ at }) => at > clock.now() - 20_000);
  }

  async function evaluateNow(script: string, call: { keys: string[]; arguments: string[] }): Promise<unknown> {
    const micros = Math.round((1_773_133_200_000 + clock.now() + stepMs) * 1000);
    const world = { s: String(Math.floor(micros / 1e6)), u: String(micros % 1e6), run: `run-${run}`, evicted: String(evicted) };
    const hash = await virtual(script);
    const [, answer] = await Promise.all([client.hSet(worldKey, world), client.evalSha(hash, call)]);
    return answer;
  }

  /** One at a time: what a key held before must be read before it is written. */
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => {
    const mine = queue.then(work, work);
    queue = mine.catch(() => {});
    return mine;
  };

  const evaluate = (script: string, call: { keys: string[]; arguments: string[] }) =>
    clock.holding(
      options.keepsHistory
        ? inTurn(async () => {
            await remember(call.keys);
            return evaluateNow(script, call);
          })
        : evaluateNow(script, call),
    );

  const redis: RedisClient = {
    eval: async (script, call) => {
      const itsFate = fate();
      await clock.wait(1);
      if (itsFate === "lostBefore") throw Object.assign(new Error("gone"), { code: "ECONNRESET" });
      const answer = await evaluate(script, call);
      if (itsFate === "lostAfter") throw Object.assign(new Error("gone"), { code: "ECONNRESET" });
      return itsFate === "resent" ? evaluate(script, call) : answer;
    },
  };

  return {
    client: redis,
    setFate: (next: () => CallFate) => (fate = next),
    setClock: (offMs: number) => (stepMs = offMs),
    flush: () => clock.holding(inTurn(() => client.flushDb())),
    /** As a restart with a snapshot, or a replica that has not heard the latest; `isNewServer` gives it another run id. */
    setBack: (ms: number, isNewServer: boolean) =>
      clock.holding(
        inTurn(async () => {
          if (isNewServer) run += 1;
          const since = clock.now() - ms;
          for (const { key, dump } of history.filter(({ at }) => at >= since).toReversed()) {
            await client.del(key);
            if (dump) await client.restore(key, 0, dump);
          }
          history = history.filter(({ at }) => at < since);
        }),
      ),
    /** Throws one order away, as a full server does. */
    evictOne: () =>
      clock.holding(
        inTurn(async () => {
          const key = String(await client.randomKey());
          if (!key.startsWith("{") || key === worldKey || key.endsWith("ledger")) return;
          evicted += 1;
          await client.del(key);
        }),
      ),
  };
}

export type VirtualRedis = Awaited<ReturnType<typeof createVirtualRedis>>;
