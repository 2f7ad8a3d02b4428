import { createClient } from "redis";
import { afterAll, afterEach, beforeAll, vi, type TestContext } from "vitest";
import { startRedis, type RedisServer } from "./redisServer.ts";

/**
 * Runs a Redis for a test file.
 *
 * @returns Connects to it; skips the test, with the reason, where there is none.
 */
export function withRedis() {
  let redis: RedisServer | string;
  const clients: { readonly destroy: () => void }[] = [];
  beforeAll(async () => {
    redis = await startRedis();
  });
  afterEach(() => {
    for (const client of clients.splice(0)) client.destroy();
  });
  afterAll(async () => void (typeof redis !== "string" && (await redis.close())));

  return async (context: TestContext, server: RedisServer | string = redis) => {
    if (typeof server === "string") return context.skip(server);
    const client = createClient({ url: server.url });
    client.on("error", () => {});
    clients.push(client);
    return client.connect();
  };
}

/** Tries until it holds, however long the machine takes. */
export const eventually = <Value>(check: () => Promise<Value>): Promise<Value> => vi.waitFor(check, { timeout: 25_000, interval: 10 });
