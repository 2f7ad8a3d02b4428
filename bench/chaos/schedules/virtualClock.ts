/** Time that passes only when everything that it waits for has been done: a day of orders takes a minute. */
import { createHash } from "node:crypto";

interface Timer {
  readonly id: number;
  readonly at: number;
  readonly run: () => void;
}

/** A clock that was put in the place of the machine's. */
export interface VirtualClock {
  /** Milliseconds since it was started. */
  readonly now: () => number;
  readonly wait: (ms: number) => Promise<void>;
  /** Time stands still until this is over: work outside this process, which takes real time. */
  readonly holding: <Value>(work: Promise<Value>) => Promise<Value>;
  /** By how much `Date` is off, ms. */
  readonly setWallClock: (offMs: number) => void;
}

/** `Date` begins here, ms since 1970. */
export const epochMs = Date.parse("2026-03-10T09:00:00Z");

/** Runs something by a clock of its own, which takes the place of `setTimeout`, `Date` and `performance.now` meanwhile. */
export async function withVirtualClock<Value>(work: (clock: VirtualClock) => Promise<Value>): Promise<Value> {
  const real = {
    setTimeout: globalThis.setTimeout,
    clearTimeout: globalThis.clearTimeout,
    Date: globalThis.Date,
    now: performance.now.bind(performance),
    digest: crypto.subtle.digest.bind(crypto.subtle),
  };
  const timers = createHeap();
  const cancelled = new Set<number>();
  let nowMs = 0;
  let nextId = 1;
  let wallOffMs = 0;
  let held = 0;

  const schedule = (run: (...args: unknown[]) => void, ms = 0, ...args: unknown[]) => {
    const timer: Timer = { id: nextId++, at: nowMs + Math.max(0, ms || 0), run: () => run(...args) };
    timers.push(timer);
    return timer.id;
  };
  const RealDate = real.Date;
  const wall = () => epochMs + wallOffMs + nowMs;
  class VirtualDate extends RealDate {
    constructor(...args: [] | [string | number | Date]) {
      super(...((args.length === 0 ? [wall()] : args) as [number]));
    }
    static override now = wall;
  }
  Object.assign(globalThis, {
    setTimeout: schedule,
    clearTimeout: (id: unknown) => void (typeof id === "number" && cancelled.add(id)),
    Date: VirtualDate,
  });
  performance.now = () => nowMs;
  // The one thing that takes real time in another thread.
  crypto.subtle.digest = (async (_: unknown, data: Uint8Array) => {
    const bytes = new Uint8Array(createHash("sha256").update(data).digest());
    return bytes.buffer;
  }) as typeof crypto.subtle.digest;

  const clock: VirtualClock = {
    now: () => nowMs,
    wait: (ms) => new Promise((resolve) => void schedule(() => resolve(), ms)),
    holding: async (outside) => {
      held += 1;
      try {
        return await outside;
      } finally {
        held -= 1;
      }
    },
    setWallClock: (offMs) => (wallOffMs = offMs),
  };

  const turn = () => new Promise((resolve) => setImmediate(resolve));
  const state: { isOver: boolean } = { isOver: false };
  try {
    const working = work(clock).finally(() => (state.isOver = true));
    working.catch(() => {});
    while (!state.isOver) {
      await turn();
      if (held > 0) continue;
      await turn();
      if (held > 0 || state.isOver) continue;
      const due = timers.pop();
      if (!due) continue;
      if (cancelled.delete(due.id)) continue;
      nowMs = Math.max(nowMs, due.at);
      due.run();
    }
    return await working;
  } finally {
    Object.assign(globalThis, { setTimeout: real.setTimeout, clearTimeout: real.clearTimeout, Date: real.Date });
    performance.now = real.now;
    crypto.subtle.digest = real.digest;
  }
}

/** A binary heap of timers, the next one first. */
function createHeap() {
  const heap: Timer[] = [];
  const isBefore = (a: Timer | undefined, b: Timer | undefined) =>
    a !== undefined && b !== undefined && (a.at < b.at || (a.at === b.at && a.id < b.id));
  const swap = (a: number, b: number) => {
    const [first, second] = [heap[a], heap[b]];
    if (first && second) [heap[a], heap[b]] = [second, first];
  };
  return {
    push(timer: Timer): void {
      heap.push(timer);
      for (let at = heap.length - 1; at > 0;) {
        const parent = (at - 1) >> 1;
        if (!isBefore(heap[at], heap[parent])) return;
        swap(at, parent);
        at = parent;
      }
    },
    pop(): Timer | undefined {
      const [first] = heap;
      const last = heap.pop();
      if (first === undefined || last === undefined || heap.length === 0) return first;
      heap[0] = last;
      for (let at = 0; ;) {
        const least = [2 * at + 1, 2 * at + 2].reduce((best, child) => (isBefore(heap[child], heap[best]) ? child : best), at);
        if (least === at) return first;
        swap(at, least);
        at = least;
      }
    },
  };
}
