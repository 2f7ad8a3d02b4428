/**
 * What is needed of a Redis or Valkey client: one call. Clients of the package `redis` (5 and 6: single, pool, cluster, sentinel) are
 * taken as they are; for another, write the call: `{ eval: (script, { keys, arguments: args }) => ioredis.eval(script, keys.length, ...keys, ...args) }`.
 */
export interface RedisClient {
  eval(script: string, options: { keys: string[]; arguments: string[] }): Promise<unknown>;
}
