/** The schedules of `npm run chaos`: what an order path must bear, one by one. */
import type { ApiRules, Fate } from "./recordedApi.ts";
import type { Chance } from "./random.ts";
import type { RedisTrouble } from "./trouble.ts";

/** One schedule. */
export interface Schedule {
  readonly name: string;
  /** What happens in it. */
  readonly what: string;
  readonly ledger: "redis" | "memory";
  readonly backends: number;
  readonly api: ApiRules;
  /** What happens to Redis. */
  readonly redis?: RedisTrouble;
  /** Backends are killed in the middle of their work, every so many ms. */
  readonly killsEveryMs?: number;
  /** Contracts that come from elsewhere: so many, every so many ms. */
  readonly imports?: { readonly count: number; readonly everyMs: number };
  /** Machines' clocks are set by up to an hour, back and forth. */
  readonly setsWallClocks?: boolean;
}

/** Mishaps that happen every day, beside what each schedule adds. */
function everyday(chance: Chance): Fate {
  const roll = chance.next();
  const workMs = chance.between(50, 800);
  if (roll < 0.86) return { workMs, storesAfterMs: workMs, answer: "stored" };
  if (roll < 0.89) return { workMs, storesAfterMs: workMs, answer: "dropped" };
  if (roll < 0.92) return { workMs, storesAfterMs: null, answer: "dropped" };
  if (roll < 0.94) return { workMs, storesAfterMs: null, answer: "gateway502" };
  if (roll < 0.96) return { workMs, storesAfterMs: workMs, answer: "gateway502" };
  if (roll < 0.98) return { workMs: 20_500, storesAfterMs: chance.between(1_000, 20_000), answer: "dropped" };
  return { workMs, storesAfterMs: null, answer: "refused" };
}

const usually =
  (share: number, rare: (chance: Chance) => Fate) =>
  (chance: Chance): Fate =>
    chance.is(share) ? rare(chance) : everyday(chance);

/** Up to what the promise says. */
const listLagMs = (chance: Chance) => chance.between(0, 1_900);
const common: ApiRules = { fate: everyday, listLagMs };

const slow401 = (chance: Chance): Fate => {
  const workMs = chance.between(0, 17_000);
  return { workMs, storesAfterMs: chance.is(0.5) ? workMs * chance.next() : null, answer: "unauthorized" };
};

const late500 = (chance: Chance): Fate => {
  const workMs = chance.between(0, 18_000);
  const storesAfterMs = chance.is(0.3) ? null : chance.is(0.5) ? workMs * chance.next() : workMs + chance.between(0, 15_000);
  return { workMs, storesAfterMs, answer: "own500" };
};

const own500In5s = (chance: Chance): Fate => ({ workMs: 5_000, storesAfterMs: chance.is(0.7) ? 5_000 : null, answer: "own500" });

const limited = (_: Chance, nowMs: number) => (nowMs % 60_000 < 20_000 ? { status: 429, retryAfter: 3 } : null);

/** All of them. */
export const schedules: readonly Schedule[] = [
  {
    name: "everyday",
    what: "lost answers, gateways, late orders; backends are killed",
    ledger: "redis",
    backends: 3,
    api: common,
    killsEveryMs: 60_000,
  },
  {
    name: "redis-flush",
    what: "Redis loses everything about once in four minutes",
    ledger: "redis",
    backends: 3,
    api: common,
    redis: { everyMs: 240_000, kind: "flush" },
    killsEveryMs: 90_000,
  },
  {
    name: "redis-snapshot",
    what: "Redis comes back with a snapshot up to 5 s old, by its counter alone",
    ledger: "redis",
    backends: 3,
    api: common,
    redis: { everyMs: 120_000, kind: "snapshot", upToMs: 5_000 },
    killsEveryMs: 90_000,
  },
  {
    name: "redis-failover",
    what: "a replica that lacks the last second takes over; another server, by its run id",
    ledger: "redis",
    backends: 3,
    api: common,
    redis: { everyMs: 120_000, kind: "failover", upToMs: 1_000 },
    killsEveryMs: 90_000,
  },
  {
    name: "redis-clock",
    what: "Redis' clock steps by up to 60 s either way",
    ledger: "redis",
    backends: 3,
    api: common,
    redis: { everyMs: 30_000, kind: "clock", upToMs: 60_000 },
    killsEveryMs: 90_000,
  },
  {
    name: "redis-eviction",
    what: "Redis throws orders away",
    ledger: "redis",
    backends: 3,
    api: common,
    redis: { everyMs: 60_000, kind: "eviction" },
  },
  {
    name: "redis-stumbles",
    what: "one call in twenty of Redis fails, before or after it was done; visitors mend what was not sent",
    ledger: "redis",
    backends: 3,
    api: common,
    redis: { everyMs: 600_000, kind: "none", failsShare: 0.05 },
  },
  {
    name: "redis-resends",
    what: "the client sends one call in five twice",
    ledger: "redis",
    backends: 2,
    api: common,
    redis: { everyMs: 600_000, kind: "none", resendsShare: 0.2 },
  },
  {
    name: "slow-401",
    what: "401 after up to 17 s, having stored or not",
    ledger: "redis",
    backends: 3,
    api: { ...common, fate: usually(0.15, slow401) },
  },
  {
    name: "late-500",
    what: "a 500 of the API's own after up to 18 s, having stored, storing afterwards, or not",
    ledger: "redis",
    backends: 3,
    api: { ...common, fate: usually(0.25, late500) },
  },
  {
    name: "answered-late",
    what: "a 500 of the API's own after 5 s, most of them stored; the list lags 1.8 s",
    ledger: "redis",
    backends: 2,
    api: { ...common, fate: usually(0.3, own500In5s), listLagMs: () => 1_800 },
  },
  {
    name: "slow-token",
    what: "tokens take up to 4.9 s and are dropped all the time by 401s",
    ledger: "redis",
    backends: 2,
    api: { ...common, fate: usually(0.2, (chance) => ({ ...slow401(chance), workMs: 40 })), tokenMs: (chance) => chance.between(0, 4_900) },
  },
  {
    name: "memory-restart",
    what: "one process with the memory ledger, killed in mid-order and started again",
    ledger: "memory",
    backends: 1,
    api: common,
    killsEveryMs: 120_000,
  },
  {
    name: "list-lag",
    what: "the API's list lags 10 s, more than lagMs",
    ledger: "redis",
    backends: 3,
    api: { ...common, listLagMs: () => 10_000 },
  },
  {
    name: "wall-clocks",
    what: "backends' clocks are off by up to an hour, and answers have no Date",
    ledger: "redis",
    backends: 3,
    api: common,
    redis: { everyMs: 240_000, kind: "flush" },
    setsWallClocks: true,
  },
  {
    name: "list-limited",
    what: "the list answers 429 for 20 s of each minute, after Redis has lost its data",
    ledger: "redis",
    backends: 2,
    api: { ...common, listFault: limited },
    redis: { everyMs: 300_000, kind: "flush" },
    killsEveryMs: 90_000,
  },
  {
    name: "bulk-import",
    what: "2,000 contracts come from elsewhere every 5 minutes, and Redis loses its data",
    ledger: "redis",
    backends: 2,
    api: common,
    redis: { everyMs: 240_000, kind: "flush" },
    imports: { count: 2_000, everyMs: 300_000 },
  },
];
