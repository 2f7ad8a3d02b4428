/** A real `redis-server` (or `valkey-server`) on a port of this machine, in a folder of its own, for tests and for `npm run chaos`. */
import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findRedis } from "../../scripts/redis.ts";

export interface RedisServer {
  readonly url: string;
  /** Stops the process in its tracks, and lets it go on: a server that hangs. */
  readonly freeze: () => void;
  readonly thaw: () => void;
  /** Ends it; `start` on the same port begins with an empty memory. */
  readonly stop: () => Promise<void>;
  readonly restart: () => Promise<void>;
  /** Ends it and removes its folder. */
  readonly close: () => Promise<void>;
}

/** Starts one. @returns The server, or why it cannot be had. */
export async function startRedis(): Promise<RedisServer | string> {
  const command = findRedis();
  return command
    ? startServer(command)
    : "neither redis-server nor valkey-server is installed nor named in REDIS_SERVER (Debian: apt-get install redis-server)";
}

/** A port that was free a moment ago can be taken by the time the server asks for it: then another one is tried. */
async function startServer(command: string, triesLeft = 3): Promise<RedisServer> {
  const folder = mkdtempSync(join(tmpdir(), "stromkasse-redis-"));
  const port = await freePort();
  const start = () =>
    listening(command, ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--dir", folder]);
  const first = await start().catch((error: unknown) => {
    rmSync(folder, { recursive: true, force: true });
    if (triesLeft === 0) throw error;
    return null;
  });
  if (first === null) return startServer(command, triesLeft - 1);
  let child = first;
  const stop = () => ended(child);
  return {
    url: `redis://127.0.0.1:${port}`,
    freeze: () => void child.kill("SIGSTOP"),
    thaw: () => void child.kill("SIGCONT"),
    stop,
    restart: async () => {
      await stop();
      child = await start();
    },
    close: async () => {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function listening(command: string, args: readonly string[]): Promise<ChildProcess> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ["ignore", "pipe", "ignore"] });
    let said = "";
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`${command} ended with ${code}: ${said.slice(-300)}`)));
    child.stdout.on("data", (chunk: Buffer) => {
      said += String(chunk);
      if (said.includes("Ready to accept connections")) resolve(child);
    });
  });
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGKILL");
  await exit;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
