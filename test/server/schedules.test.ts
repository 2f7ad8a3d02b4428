import { describe, expect, it } from "vitest";
import { runSchedule } from "../../bench/chaos/schedules/runSchedule.ts";
import { schedules } from "../../bench/chaos/schedules/schedules.ts";
import { withRedis } from "./redisClients.ts";

const connected = withRedis();

/** A test's pick of what `npm run chaos -- --all` runs with a hundred thousand; so slowly that each schedule strikes. */
const pick = { orders: 40, seed: 17, arrivalMs: 10_000 };
const allWell = { doubled: 0, lost: 0, toldTwo: 0, neverTold: 0, unstored: 0 };

describe.each(schedules)("under the schedule $name", (schedule) => {
  it(`each order is there once, and each visitor knows (${schedule.what})`, async (context) => {
    const redis = schedule.ledger === "redis" ? await connected(context) : null;
    expect(await runSchedule(schedule, pick, redis)).toMatchObject({ orders: pick.orders, ...allWell });
  });
});
