/** What the API did within a request. */
export interface UpstreamTrace {
  /** HTTP status; `null` where no answer came. */
  readonly status: number | null;
  /** The API's error code, or why there was no answer. */
  readonly code?: string;
  /** The API's id of the request, for its support. */
  readonly requestId?: string;
}

/** How an order ended. */
export type OrderEvent =
  /** Posted, and the API stored it. */
  | "stored"
  /** Stored before; the same answer was given again. */
  | "replayed"
  /** Stored before, without our having learnt it: found among the newest subscriptions. */
  | "found"
  /** The API refused it. */
  | "refused"
  /** It may be stored or not; the next try searches. */
  | "unknown"
  /** Nothing was sent. */
  | "notSent"
  /** The key is in use for another order. */
  | "otherBody";

/** Something that happened. Holds no personal data: no body, no query, no address, no e-mail, no name of a client. */
export type LogEntry =
  | {
      readonly event: "request";
      readonly level: "info" | "warn" | "error";
      readonly requestId: string;
      /** `GET /plans/{id}`; never with values. */
      readonly route: string;
      readonly status: number;
      readonly durationMs: number;
      readonly upstream?: UpstreamTrace;
    }
  | {
      readonly event: "order";
      readonly level: "info" | "warn" | "error";
      readonly requestId: string;
      /** The order's `Idempotency-Key` and `metadata.checkout_id`: a random id, by which support finds the order. */
      readonly checkoutId: string;
      readonly outcome: OrderEvent;
      /** An earlier try had to be cleared up first. */
      readonly afterEarlierTry: boolean;
      /** What became of the check of the price that was shown; left out where the order came without one, or was not to be sent. */
      readonly priceCheck?: "matches" | "differs" | "unknown";
    }
  | {
      readonly event: "fault";
      readonly level: "warn" | "error";
      /** `null` where it belongs to no request. */
      readonly requestId: string | null;
      /** What is wrong and what to do, in fixed words. */
      readonly message: string;
      /** Name or code of what was thrown; never its message, which may quote the request. */
      readonly code?: string;
    };

/** Takes entries; never throws. */
export type Log = (entry: LogEntry) => void;

/** Keeps a partner's logger from breaking an answer. */
export function createLog(onLog: ((entry: LogEntry) => void) | undefined): Log {
  return (entry) => {
    try {
      onLog?.(entry);
    } catch {
      // A logger that fails must not fail the order.
    }
  };
}

/** A word for what was thrown that is safe to log: `ECONNREFUSED`, `TypeError`. */
export function codeOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return typeof thrown;
  let cause: unknown = thrown;
  for (let depth = 0; depth < 5 && cause instanceof Error; depth += 1) {
    if ("code" in cause && typeof cause.code === "string" && /^[\w-]{1,60}$/.test(cause.code)) return cause.code;
    cause = cause.cause;
  }
  return thrown.name;
}
