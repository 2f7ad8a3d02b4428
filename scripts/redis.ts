import { existsSync } from "node:fs";
import { aptInstall } from "./apt.ts";

const names = ["redis-server", "valkey-server"];

/** Path of a Redis server: the one named in `REDIS_SERVER`, or Redis or Valkey on the path; `undefined` where there is none. */
export function findRedis(): string | undefined {
  const named = process.env.REDIS_SERVER;
  if (named) return named;
  const onPath = (process.env.PATH ?? "").split(":").flatMap((folder) => names.map((name) => `${folder}/${name}`));
  return onPath.find((path) => existsSync(path));
}

/**
 * As {@link findRedis}, but installs Debian's Redis where there is none and this process may. Where that fails there is none, and the
 * tests that need it are skipped and say so.
 */
export function provideRedis(): string | undefined {
  const found = findRedis();
  if (found) return found;
  try {
    return aptInstall("redis-server") ? findRedis() : undefined;
  } catch (error) {
    console.log(`Redis could not be installed: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}
