/** What happens to Redis in a schedule. */
import type { Chance } from "./random.ts";
import type { VirtualClock } from "./virtualClock.ts";
import type { VirtualRedis } from "./virtualRedis.ts";

/** Every so often, one kind of trouble; and calls that fail by chance. */
export interface RedisTrouble {
  readonly everyMs: number;
  readonly kind: "flush" | "snapshot" | "failover" | "clock" | "eviction" | "none";
  readonly upToMs?: number;
  readonly failsShare?: number;
  readonly resendsShare?: number;
}

/** Makes trouble until it is over. @returns How often it struck. */
export async function troubleRedis(
  clock: VirtualClock,
  chance: Chance,
  redis: VirtualRedis,
  trouble: RedisTrouble,
  isOver: () => boolean,
): Promise<number> {
  const { failsShare = 0, resendsShare = 0, upToMs = 0 } = trouble;
  redis.setFate(() => {
    if (isOver()) return "done";
    if (chance.is(failsShare)) return chance.is(0.5) ? "lostBefore" : "lostAfter";
    return chance.is(resendsShare) ? "resent" : "done";
  });
  for (let struck = 0; ; struck += 1) {
    await clock.wait(trouble.everyMs * chance.between(0.5, 1.5));
    if (isOver()) return struck;
    switch (trouble.kind) {
      case "flush":
        await redis.flush();
        break;
      case "snapshot":
      case "failover":
        await redis.setBack(chance.between(0, upToMs), trouble.kind === "failover");
        break;
      case "clock":
        redis.setClock(chance.between(-upToMs, upToMs));
        break;
      case "eviction":
        await redis.evictOne();
        break;
      case "none":
    }
  }
}
