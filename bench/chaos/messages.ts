/** What the processes of `npm run chaos` tell each other. */
import type { LogEntry } from "stromkasse/server";

/** How a handler process is started. */
export interface HandlerSetup {
  readonly apiUrl: string;
  readonly redisUrl: string;
  readonly plan: string;
}

/** Said by a handler or a sandbox process when it listens. */
export interface Listening {
  readonly type: "listening";
  readonly port: number;
}

/** How an order ended in a handler, by its log. */
export interface OrderEnded {
  readonly type: "order";
  readonly outcome: Extract<LogEntry, { readonly event: "order" }>["outcome"];
  readonly afterEarlierTry: boolean;
}

/** What the sandbox holds at the end. */
export interface Stored {
  readonly type: "stored";
  /** Ids of the subscriptions, by `metadata.checkout_id`. */
  readonly byCheckout: Readonly<Record<string, readonly string[]>>;
  /** How often each kind of mishap was dealt out. */
  readonly mishaps: Readonly<Record<string, number>>;
}

/** Times that fit a sandbox on this machine instead of an API across the country; proportions as in production. Milliseconds. */
export const times = {
  /** An order that is late is stored at most so long after it was sent. */
  latest: 600,
  order: 1_200,
  lease: 4_000,
  settle: 3_500,
  /** The browser's patience. */
  browser: 5_000,
} as const;
