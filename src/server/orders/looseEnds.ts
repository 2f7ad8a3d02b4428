import { pause } from "../../adapter/nomos/deadline.js";

/** Steps of the ledger that could not be taken while it was away. */
export interface LooseEnds {
  /** Takes an order's step again, until it could be taken. */
  readonly later: (key: string, step: () => Promise<unknown>) => void;
  /** Takes an order's step now, if one is left: before anything else is asked of the ledger for it. What fails stays. */
  readonly takeFor: (key: string) => Promise<void>;
}

const firstPauseMs = 500;
/** After that a claim has run out by itself. */
const longestPauseMs = 32_000;
const maxSteps = 1_000;

/** Makes the list. Steps are fenced by their tokens: late is never wrong. */
export function createLooseEnds(): LooseEnds {
  const steps = new Map<string, () => Promise<unknown>>();
  let isRunning = false;

  /** @returns Whether the ledger is there. */
  async function take(key: string, step: () => Promise<unknown>): Promise<boolean> {
    try {
      await step();
      if (steps.get(key) === step) steps.delete(key);
      return true;
    } catch {
      return false;
    }
  }

  async function keepTrying(): Promise<void> {
    isRunning = true;
    for (let pauseMs = firstPauseMs; steps.size > 0 && pauseMs <= longestPauseMs; pauseMs *= 2) {
      await pause(pauseMs, undefined);
      for (const [key, step] of steps) if (!(await take(key, step))) break;
    }
    isRunning = false;
  }

  return {
    takeFor: async (key) => {
      const step = steps.get(key);
      if (step) await take(key, step);
    },
    later: (key, step) => {
      const [oldest] = steps.keys();
      if (steps.size >= maxSteps && oldest !== undefined) steps.delete(oldest);
      steps.set(key, step);
      if (!isRunning) void keepTrying();
    },
  };
}
