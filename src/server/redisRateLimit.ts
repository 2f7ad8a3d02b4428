import type { RateLimitStore } from "./rateLimit.js";
import type { RedisClient } from "./redisClient.js";

const hitScript = `
local count = redis.call('INCR', KEYS[1])
local left = redis.call('PTTL', KEYS[1])
if left < 0 then
  redis.call('PEXPIRE', KEYS[1], ARGV[1])
  left = tonumber(ARGV[1])
end
return count .. ' ' .. left`;

/**
 * Counts in Redis or Valkey, for several processes. What it keeps for a minute is the key that the partner gives for a client: hash
 * it there if it may not be kept.
 *
 * @param prefix of its keys; `stromkasse:rate:` unless told.
 */
export function redisRateLimit(client: RedisClient, { prefix = "stromkasse:rate:" }: { readonly prefix?: string } = {}): RateLimitStore {
  return {
    hit: async (key, windowMs) => {
      const reply = await client.eval(hitScript, { keys: [prefix + key], arguments: [String(windowMs)] });
      const [count = 0, resetMs = windowMs] = String(reply).split(" ").map(Number);
      return { count, resetMs };
    },
  };
}
