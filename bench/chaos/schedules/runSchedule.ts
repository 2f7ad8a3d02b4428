/** Runs one schedule: visitors, backends, a ledger, the API with its record; then counts. */
import { createCheckoutHandler, memoryLedger, redisLedger } from "stromkasse/server";
import { createChance, type Chance } from "./random.ts";
import { createRecordedApi, type RecordedApi } from "./recordedApi.ts";
import type { Schedule } from "./schedules.ts";
import { troubleRedis } from "./trouble.ts";
import { withVirtualClock, type VirtualClock } from "./virtualClock.ts";
import { createVirtualRedis, type ConnectedRedis, type VirtualRedis } from "./virtualRedis.ts";
import { visit, type Shop, type Told } from "./virtualVisitors.ts";

/** What a schedule came to. All but `orders`, `stored` and `refused` should be 0. */
export interface Outcome {
  readonly orders: number;
  readonly stored: number;
  readonly doubled: number;
  /** Told of a contract that is not there, or of none although there is one. */
  readonly lost: number;
  readonly toldTwo: number;
  readonly neverTold: number;
  /** Visitors whom the API refused, which is a reason for there being no contract. */
  readonly refused: number;
  /** Orders that are not there although nobody refused them. */
  readonly unstored: number;
  readonly posts: number;
  readonly listPages: number;
  /** Median and longest time until a visitor knew, s. */
  readonly seconds: readonly [median: number, longest: number];
  readonly hours: number;
}

const plan = "pln_sandbox_dynamisch";
/** How a schedule is run. */
export interface RunOptions {
  readonly orders: number;
  /** The same seed gives the same chances, though not the same keys. */
  readonly seed: number;
  /** A visitor every so many ms. */
  readonly arrivalMs: number;
}

interface Backend {
  readonly handler: (request: Request) => Promise<Response>;
  isDead: boolean;
  /** Told when it dies. */
  readonly onDeath: Set<() => void>;
}

/** Runs it. `redis` is needed by those with a ledger in Redis. */
export function runSchedule(schedule: Schedule, { orders, seed, arrivalMs }: RunOptions, redis: ConnectedRedis | null): Promise<Outcome> {
  return withVirtualClock(async (clock) => {
    const chance = createChance(seed);
    const api = createRecordedApi(clock, chance, schedule.api);
    const keepsHistory = schedule.redis?.kind === "snapshot" || schedule.redis?.kind === "failover";
    const virtual = schedule.ledger === "redis" && redis ? await createVirtualRedis(clock, redis, { keepsHistory }) : null;
    const shop = openShop(schedule, clock, chance, api, virtual);
    const state = { isOver: false };
    const isOver = () => state.isOver;
    // An API that has sold before.
    api.importContracts(3);
    await clock.wait(120_000);
    await shop.warmUp();
    await clock.wait(60_000);
    const trouble = [
      virtual && schedule.redis ? troubleRedis(clock, chance, virtual, schedule.redis, isOver) : null,
      harm(schedule, clock, chance, shop, api, isOver),
    ];
    const told: Told[] = [];
    const visits: Promise<unknown>[] = [];
    for (let begun = 0; begun < orders; begun += 1) {
      visits.push(visit(clock, chance, shop).then((ending) => told.push(ending)));
      await clock.wait(chance.between(0, 2 * arrivalMs));
    }
    await Promise.all(visits);
    state.isOver = true;
    void trouble;
    await clock.wait(120_000);
    return count(told, api, clock);
  });
}

function openShop(schedule: Schedule, clock: VirtualClock, chance: Chance, api: RecordedApi, redis: VirtualRedis | null) {
  const backends: Backend[] = [];
  const never = new Promise<never>(() => {});

  function start(): Backend {
    const backend: Backend = { isDead: false, onDeath: new Set(), handler: (request) => handler(request) };
    /** A process that was killed calls nobody, and hears no answer. */
    const alive = async <Value>(call: () => Promise<Value>): Promise<Value> => {
      if (backend.isDead) return never;
      try {
        const answer = await call();
        return backend.isDead ? never : answer;
      } catch (cause) {
        if (backend.isDead) return never;
        throw cause;
      }
    };
    const handler = createCheckoutHandler({
      clientId: "id",
      clientSecret: "secret",
      apiUrl: "https://api.example.com",
      plans: [plan],
      ledger: redis ? redisLedger({ eval: (script, call) => alive(() => redis.client.eval(script, call)) }) : memoryLedger(),
      fetch: (input, init) => alive(() => api.fetch(input, init)),
    });
    return backend;
  }

  for (let count = 0; count < schedule.backends; count += 1) backends.push(start());
  const any = () => Math.floor(chance.next() * backends.length);

  return {
    /** Calls some backend, as a load balancer would. */
    send: (request: Request): Promise<Response> => {
      const backend = backends[any()];
      if (!backend) return Promise.reject(new TypeError("fetch failed"));
      return new Promise((resolve, reject) => {
        const die = () => reject(new TypeError("fetch failed"));
        backend.onDeath.add(die);
        backend
          .handler(request)
          .then(resolve, reject)
          .finally(() => backend.onDeath.delete(die));
      });
    },
    killOne: () => {
      const index = any();
      const backend = backends[index];
      if (!backend) return;
      backend.isDead = true;
      for (const die of backend.onDeath) die();
      backends[index] = start();
      void backends[index].handler(new Request("https://strom.example.de/health"));
    },
    warmUp: () => Promise.all(backends.map(({ handler }) => handler(new Request("https://strom.example.de/health")))),
    plan,
  } satisfies Shop & Record<string, unknown>;
}

async function harm(
  { killsEveryMs, imports, setsWallClocks }: Schedule,
  clock: VirtualClock,
  chance: Chance,
  shop: ReturnType<typeof openShop>,
  api: RecordedApi,
  isOver: () => boolean,
): Promise<void> {
  const every = async (ms: number | undefined, act: () => void) => {
    if (ms === undefined) return;
    while (!isOver()) {
      await clock.wait(ms * chance.between(0.5, 1.5));
      if (!isOver()) act();
    }
  };
  await Promise.all([
    every(killsEveryMs, shop.killOne),
    every(imports?.everyMs, () => api.importContracts(imports?.count ?? 0)),
    every(setsWallClocks ? 10_000 : undefined, () => clock.setWallClock(chance.between(-3_600_000, 3_600_000))),
  ]);
}

function count(told: readonly Told[], { record, counts }: RecordedApi, clock: VirtualClock): Outcome {
  const contractsOf = ({ checkoutId }: Told) => record.get(checkoutId) ?? [];
  const times = told.map(({ tookMs }) => tookMs).toSorted((a, b) => a - b);
  const countOf = (holds: (told: Told) => boolean) => told.filter(holds).length;
  return {
    orders: told.length,
    stored: countOf((visitor) => contractsOf(visitor).length > 0),
    doubled: [...record.values()].filter((ids) => ids.length > 1).length,
    lost: countOf((visitor) => {
      const ids = contractsOf(visitor);
      return visitor.ending === "refused" ? ids.length > 0 : [...visitor.subscriptions].some((id) => !ids.includes(id));
    }),
    toldTwo: countOf(({ subscriptions }) => subscriptions.size > 1),
    neverTold: countOf(({ ending }) => ending === "unknown"),
    refused: countOf(({ ending }) => ending === "refused"),
    unstored: countOf((visitor) => visitor.ending !== "refused" && contractsOf(visitor).length === 0),
    posts: counts.posts,
    listPages: counts.listPages,
    seconds: [(times[Math.floor(times.length / 2)] ?? 0) / 1000, (times.at(-1) ?? 0) / 1000],
    hours: clock.now() / 3_600_000,
  };
}
