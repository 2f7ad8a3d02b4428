/**
 * `npm run chaos`: orders under everything that a network, an API, a ledger and a clock can do, one schedule after the other, counted at a
 * record of the API's own. Time is made up, so that a hundred thousand orders take minutes; Redis is a real one.
 *
 * `npm run chaos` takes a thousand orders each, `npm run chaos -- --all` a hundred thousand; `--schedule redis-flush` only one (`--list` names
 * them), `--orders 20000 --seed 3` so many. `--schedule processes` runs real processes in real time instead. Ends with 1 where an order is doubled,
 * lost or not there without a reason, or a visitor was told of two contracts or of nothing.
 */
import { parseArgs } from "node:util";
import { startRedis } from "../test/server/redisServer.ts";
import { runSchedule, type Outcome } from "./chaos/schedules/runSchedule.ts";
import { schedules } from "./chaos/schedules/schedules.ts";
import { redisClientOf } from "./chaos/schedules/virtualRedis.ts";

const { values } = parseArgs({
  strict: false,
  options: {
    schedule: { type: "string" },
    all: { type: "boolean", default: false },
    list: { type: "boolean", default: false },
    orders: { type: "string" },
    seed: { type: "string", default: "1" },
  },
});

async function runAll(): Promise<void> {
  const wanted = schedules.filter(({ name }) => values.schedule === undefined || values.schedule === name);
  if (wanted.length === 0) throw new RangeError(`There is no schedule "${String(values.schedule)}": --list names them.`);
  const orders = Number(values.orders ?? (values.all ? 100_000 : 1_000));
  const seed = Number(values.seed);
  if (!Number.isInteger(orders) || orders < 1 || !Number.isInteger(seed))
    throw new RangeError("--orders takes a whole number from 1 on, --seed a whole one.");
  const server = await startRedis();
  if (typeof server === "string") throw new Error(`npm run chaos needs Redis: ${server}.`);
  const redis = redisClientOf(server.url);
  redis.on("error", (error: Error) => console.error(error.message));
  await redis.connect();
  console.log(
    `${"schedule".padEnd(16)} doubled    lost told two never told unstored |  orders  stored refused   posts   pages  median s longest s   hours  took s`,
  );
  try {
    for (const schedule of wanted) {
      const startedAt = performance.now();
      const outcome = await runSchedule(schedule, { orders, seed, arrivalMs: 700 }, redis);
      print(schedule.name, outcome, (performance.now() - startedAt) / 1000);
      if (!isWell(outcome)) process.exitCode = 1;
    }
  } finally {
    redis.destroy();
    await server.close();
  }
}

function isWell({ doubled, lost, toldTwo, neverTold, unstored }: Outcome): boolean {
  return doubled + lost + toldTwo + neverTold + unstored === 0;
}

function print(name: string, outcome: Outcome, seconds: number): void {
  const { doubled, lost, toldTwo, neverTold, unstored, orders, stored, refused, posts, listPages, hours } = outcome;
  const counted = [doubled, lost, toldTwo, neverTold].map((count, index) => String(count).padStart([7, 8, 9, 11][index] ?? 0)).join("");
  const rest = [orders, stored, refused, posts, listPages].map((count) => String(count).padStart(8)).join("");
  const [median, longest] = outcome.seconds.map((time) => time.toFixed(1).padStart(10));
  console.log(
    `${name.padEnd(16)} ${counted}${String(unstored).padStart(9)} |${rest}${median}${longest}${hours.toFixed(1).padStart(8)}${seconds.toFixed(0).padStart(8)}`,
  );
}

if (values.schedule === "processes") await import("./chaos/processes.ts");
else if (values.list) for (const { name, what } of schedules) console.log(`${name.padEnd(16)} ${what}`);
else await runAll();
