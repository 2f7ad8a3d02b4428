/**
 * `npm run chaos -- --schedule processes`: many visitors order at once, through the browser's adapter, several backends with one Redis, and a sandbox that has
 * every mishap that a network and an API can have; backends are killed in the middle of their work, Redis hangs, visitors click twice,
 * leave and come back. Then the contracts in the sandbox are counted. Fails unless each order is there exactly once.
 *
 * `npm run chaos -- --schedule processes --orders 10000 --seconds 180 --handlers 4 --visitors 100 --freezes 5`. Takes 60 seconds at most unless told. A frozen
 * backend that wakes after its claim has run out is fenced off from the ledger; from the API it is only by its own clock, so a freeze
 * between the last look at that clock and the socket would show as a duplicate: freezes are left to be asked for.
 */
import { setTimeout as wait } from "node:timers/promises";
import { parseArgs } from "node:util";
import { sandboxPlans } from "stromkasse/sandbox";
import { startRedis, type RedisServer } from "../../test/server/redisServer.ts";
import { start, startBackends } from "./backends.ts";
import { times, type Stored } from "./messages.ts";
import { shopAdapter, visit, type Told } from "./visitors.ts";

const { values } = parseArgs({
  options: {
    schedule: { type: "string" },
    orders: { type: "string", default: "2000" },
    seconds: { type: "string", default: "60" },
    handlers: { type: "string", default: "3" },
    visitors: { type: "string", default: "50" },
    freezes: { type: "string", default: "0" },
  },
});
const [orders, seconds, handlers, visitors, freezes] = [
  values.orders,
  values.seconds,
  values.handlers,
  values.visitors,
  values.freezes,
].map(Number);
if (![orders, seconds, handlers, visitors].every((count) => Number.isInteger(count) && (count ?? 0) > 0)) {
  throw new RangeError("--orders, --seconds, --handlers and --visitors take whole numbers from 1 on.");
}

const startedAt = performance.now();
const endsAt = startedAt + (seconds ?? 0) * 1000 - 2_000 - times.browser;
/** From here on nobody new comes and no process is harmed: those who are there come to their end, and the API goes on as it is. */
const ordersEndAt = endsAt - 4 * times.settle;

const redis = await redisOrEnd();
const sandbox = await start("./sandboxProcess.ts");
const plan = sandboxPlans[0]?.id ?? "";
const backends = await startBackends(handlers ?? 0, { apiUrl: `http://127.0.0.1:${sandbox.port}`, redisUrl: redis.url, plan });

const shop = { plan, port: backends.port, endsAt };
const adapter = shopAdapter(shop);
const told: Told[] = [];
let begun = 0;
let kills = 0;
let hangs = 0;
const state = { isOver: false };

async function redisOrEnd(): Promise<RedisServer> {
  const redis = await startRedis();
  if (typeof redis !== "string") return redis;
  console.error(`npm run chaos needs Redis: ${redis}.`);
  return process.exit(1);
}

async function comeAndGo(): Promise<void> {
  while (begun < (orders ?? 0) && performance.now() < ordersEndAt) {
    begun += 1;
    told.push(await visit(adapter, shop));
  }
}

async function makeTrouble(): Promise<void> {
  for (let round = 1; ; round += 1) {
    await wait(4_000);
    if (state.isOver || performance.now() > ordersEndAt) return;
    kills += 1;
    await backends.killOne();
    if (round % 4 === 2) {
      hangs += 1;
      redis.freeze();
      await wait(700);
      redis.thaw();
    }
    if (round <= 2 * (freezes ?? 0) && round % 2 === 0) backends.freezeOne(times.lease + 1_500);
  }
}

try {
  const trouble = makeTrouble();
  await Promise.all(Array.from({ length: visitors ?? 0 }, comeAndGo));
  state.isOver = true;
  await trouble;
  // What is late may still be stored.
  await wait(times.latest + 200);
  const stored = new Promise<Stored>((resolve) => sandbox.child.on("message", resolve));
  sandbox.child.send("count");
  report(told, await stored);
} finally {
  state.isOver = true;
  backends.close();
  sandbox.child.kill("SIGKILL");
  await redis.close();
}

function report(told: readonly Told[], { byCheckout, mishaps }: Stored): void {
  const duplicates = Object.values(byCheckout).reduce((sum, ids) => sum + ids.length - 1, 0);
  /** What somebody was told, and what is there, are two things. */
  const lost = told.filter(({ checkoutId, subscriptions, ending }) => {
    const contract = byCheckout[checkoutId]?.[0];
    return ending === "refused" ? contract !== undefined : [...subscriptions].some((id) => id !== contract);
  });
  const endings = (wanted: Told["ending"]) => told.filter(({ ending }) => ending === wanted).length;
  const lines: readonly (readonly [string, number])[] = [
    ["orders intended", told.length],
    ["orders stored", Object.keys(byCheckout).length],
    ["duplicates", duplicates],
    ["lost: told of a contract that is not there, or of none although it is", lost.length],
    ["unknown to the visitor at the end", endings("unknown")],
    ["refused to the visitor at the end", endings("refused")],
  ];
  const trouble: readonly (readonly [string, number])[] = [
    ["sent by browsers, clicks and repeats", told.reduce((sum, { sent }) => sum + sent, 0)],
    ["backends killed", kills],
    ["Redis hung", hangs],
    ...Object.entries(mishaps).toSorted(([a], [b]) => a.localeCompare(b)),
  ];
  console.log(
    `${handlers} backends, one Redis, ${visitors} visitors at a time, ${((performance.now() - startedAt) / 1000).toFixed(0)} s\n`,
  );
  print(lines);
  console.log("\nmishaps");
  print(trouble);
  console.log("\nhow the backends ended orders");
  print(Object.entries(backends.outcomes).toSorted(([a], [b]) => a.localeCompare(b)));
  for (const { checkoutId, ending } of lost.slice(0, 5)) console.error(`lost: ${checkoutId}, ${ending}`);
  const toldTwo = told.filter(({ subscriptions }) => subscriptions.size > 1).length;
  process.exitCode = duplicates + lost.length + toldTwo + endings("unknown") + endings("refused") === 0 ? 0 : 1;
}

function print(lines: readonly (readonly [string, number])[]): void {
  for (const [name, count] of lines) console.log(`  ${String(count).padStart(6)}  ${name}`);
}
