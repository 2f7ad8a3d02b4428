import { withDeadline } from "../adapter/nomos/deadline.js";
import { codeOf, type Log } from "./log.js";
import { networkOf } from "./network.js";
import { Refusal } from "./refusal.js";
import { retryIn } from "./retryAfter.js";

/** Where requests are counted. */
export interface RateLimitStore {
  /** Counts one more. @returns How many there were in the current window, this one included, and how long it lasts yet (ms). */
  hit(key: string, windowMs: number): Promise<{ readonly count: number; readonly resetMs: number }>;
}

/** How much one client may ask. */
export interface RateLimitOptions {
  /**
   * Says who asks: the network address that a trusted proxy or the socket gives, or a session. `null` is not limited. Never a header
   * that the client can write itself. Of an IPv6 address its network (/64) counts, for whoever has one address has them all.
   */
  readonly key: (request: Request) => string | null | Promise<string | null>;
  /** Whatever is read; 300 a minute unless told. Somebody who types asks for a price three times a second at most. */
  readonly readsPerMinute?: number;
  /** Orders, repeats included, and what is written after them; 20 a minute unless told. */
  readonly ordersPerMinute?: number;
  /** This process's memory unless told. */
  readonly store?: RateLimitStore;
}

/** Refuses who asks too much. */
export interface RateLimit {
  /** @throws {Refusal} 429. A store that is away refuses nobody. */
  readonly check: (request: Request, kind: "read" | "order", requestId: string) => Promise<void>;
}

const windowMs = 60_000;

/** Makes the limit; without options nobody is limited. */
export function createRateLimit(options: RateLimitOptions | undefined, storeMs: number, log: Log): RateLimit {
  if (!options) return { check: async () => {} };
  const { key, readsPerMinute = 300, ordersPerMinute = 20, store = memoryRateLimit() } = options;

  async function count(request: Request, kind: "read" | "order") {
    const client = await key(request);
    return client === null ? null : store.hit(`${kind}:${networkOf(client)}`, windowMs);
  }

  return {
    check: async (request, kind, requestId) => {
      const hits = await withDeadline(storeMs, undefined, () => count(request, kind)).catch((cause: unknown) => {
        log({
          event: "fault",
          level: "error",
          requestId,
          message: "The rate limit's key or store failed; nobody is limited.",
          code: codeOf(cause),
        });
        return null;
      });
      if (hits === null || hits.count <= (kind === "order" ? ordersPerMinute : readsPerMinute)) return;
      const headers = retryIn(hits.resetMs);
      throw new Refusal(429, { code: "TOO_MANY_REQUESTS", message: `Wait ${headers["Retry-After"]} seconds before retrying.`, headers });
    },
  };
}

/**
 * Counts in this process's memory.
 *
 * @param maxClients how many are remembered; 10,000 unless told. Beyond, those are forgotten who asked for the least: nobody gets rid of their
 * count by asking under many other names.
 */
export function memoryRateLimit({ maxClients = 10_000 }: { readonly maxClients?: number } = {}): RateLimitStore {
  const windows = new Map<string, { count: number; readonly endsAt: number }>();

  /** Makes room for a tenth: looking through all is for every thousandth client, not for each. */
  function forget(now: number): void {
    for (const [key, { endsAt }] of windows) if (endsAt <= now) windows.delete(key);
    const room = Math.max(1, Math.floor(maxClients / 10));
    if (windows.size < maxClients) return;
    const idlest = [...windows].toSorted(([, one], [, other]) => one.count - other.count);
    for (const [key] of idlest.slice(0, windows.size - maxClients + room)) windows.delete(key);
  }

  return {
    hit: async (key, windowMs) => {
      const now = Date.now();
      let window = windows.get(key);
      if (!window || window.endsAt <= now) {
        window = { count: 0, endsAt: now + windowMs };
        windows.delete(key);
        if (windows.size >= maxClients) forget(now);
        windows.set(key, window);
      }
      window.count += 1;
      return { count: window.count, resetMs: window.endsAt - now };
    },
  };
}
