/** Forks the processes of `npm run chaos`, kills backends and starts new ones. */
import { fork, type ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { HandlerSetup, Listening, OrderEnded } from "./messages.ts";

/** Starts a script beside this file. @returns The process and its port, once it listens. */
export function start(script: string, setup?: HandlerSetup): Promise<{ readonly child: ChildProcess; readonly port: number }> {
  const child = fork(fileURLToPath(new URL(script, import.meta.url)), setup ? [JSON.stringify(setup)] : []);
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`${script} ended with ${code} before it listened.`)));
    child.on("message", (message: Listening | OrderEnded) => {
      if (message.type === "listening") resolve({ child, port: message.port });
    });
  });
}

/** Backends behind what would be a load balancer. */
export interface Backends {
  /** Port of one that is up. */
  readonly port: () => number;
  /** Kills one in the middle of its work (SIGKILL) and starts another. */
  readonly killOne: () => Promise<void>;
  /** Stops one in its tracks for a while, claims and all. */
  readonly freezeOne: (ms: number) => void;
  /** How orders ended, by the backends' logs. */
  readonly outcomes: Readonly<Record<string, number>>;
  readonly close: () => void;
}

/** Starts as many backends as are asked for. */
export async function startBackends(count: number, setup: HandlerSetup): Promise<Backends> {
  const up = new Map<ChildProcess, number>();
  const outcomes: Record<string, number> = {};
  let isClosed = false;

  async function add(): Promise<void> {
    const { child, port } = await start("./handlerProcess.ts", setup);
    if (isClosed) return void child.kill("SIGKILL");
    child.on("message", (message: OrderEnded) => {
      const name = message.afterEarlierTry && message.outcome === "stored" ? "stored, after a search" : message.outcome;
      outcomes[name] = (outcomes[name] ?? 0) + 1;
    });
    up.set(child, port);
  }
  await Promise.all(Array.from({ length: count }, add));

  const any = () => [...up][Math.floor(Math.random() * up.size)];
  return {
    outcomes,
    port: () => any()?.[1] ?? 0,
    killOne: async () => {
      const [child] = any() ?? [];
      if (!child) return;
      child.kill("SIGKILL");
      up.delete(child);
      await add();
    },
    freezeOne: (ms) => {
      const [child] = any() ?? [];
      child?.kill("SIGSTOP");
      setTimeout(() => child?.kill("SIGCONT"), ms);
    },
    close: () => {
      isClosed = true;
      for (const child of up.keys()) child.kill("SIGKILL");
    },
  };
}
