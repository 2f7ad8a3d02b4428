import {
  forgottenTry,
  ledgerTimes,
  type Claim,
  type EarlierTry,
  type Hold,
  type LedgerOptions,
  type OrderLedger,
  type StoredSubscription,
} from "./OrderLedger.js";

const forProduction =
  "memoryLedger() forgets all orders when this process ends, and knows nothing of other processes: searches make up for it, slowly. Use redisLedger() in production.";

const isProduction = () => (globalThis as { process?: { env?: { NODE_ENV?: string } } }).process?.env?.NODE_ENV === "production";

interface Entry {
  readonly fingerprint: string;
  readonly beganAt: number;
  readonly forgetAt: number;
  readonly token: string | null;
  readonly leaseEndsAt: number;
  readonly sentAt: number | null;
  readonly endedAt: number | null;
  /** Whose claim it began with. */
  readonly madeBy: string;
  readonly subscription: StoredSubscription | null;
}

/**
 * Keeps orders in this process's memory: right for one process. With several, each would sell the order once; use `redisLedger`.
 *
 * For development, tests and small shops: whatever a restart forgets is searched for in the API, for as long as an order is remembered, and what
 * may have been on its way in that moment is waited for. So each order after a start costs a search, and one within the first half minute waits.
 */
export function memoryLedger(options: LedgerOptions = {}): OrderLedger {
  const { leaseMs, keepMs, distrustMs } = ledgerTimes(options);
  // A clock that is never set: a lease must not end because somebody corrected the time.
  const now = () => performance.now();
  const createdAt = now();
  const entries = new Map<string, Entry>();

  /** Entries stand in the order in which they end, for each is moved to the end when it changes. */
  function keep(key: string, entry: Entry): void {
    entries.delete(key);
    entries.set(key, entry);
  }

  function forgetOld(): void {
    for (const [key, { forgetAt }] of entries) {
      if (forgetAt > now()) return;
      entries.delete(key);
    }
  }

  function heldBy({ key, token }: Hold): Entry | null {
    const entry = entries.get(key);
    return entry?.token === token ? entry : null;
  }

  const orForgotten = (at: number, remembered: EarlierTry | null) =>
    // Whoever sent something before has gone with the memory.
    forgottenTry({ ageMs: at - createdAt, underWay: "ended" }, distrustMs, remembered);

  function take({ key, fingerprint, token }: Hold): Claim {
    forgetOld();
    const at = now();
    const known = entries.get(key);
    const held = { token, leaseEndsAt: at + leaseMs, forgetAt: at + keepMs };
    const isFree = known && !known.subscription && known.sentAt === null && known.leaseEndsAt <= at && known.fingerprint !== fingerprint;
    if (!known || isFree) {
      keep(key, { ...held, fingerprint, madeBy: token, beganAt: at, sentAt: null, endedAt: null, subscription: null });
      return { state: "claimed", earlier: orForgotten(at, null) };
    }
    const isTheirs = known.token === token;
    if (known.fingerprint !== fingerprint && (known.subscription || known.sentAt !== null))
      return { state: "otherBody", fingerprint: known.fingerprint };
    if (known.subscription) return { state: "answered", subscription: known.subscription };
    if (!isTheirs && known.leaseEndsAt > at) return { state: "held", leaseLeftMs: known.leaseEndsAt - at };
    keep(key, { ...known, ...held });
    const { beganAt, sentAt, endedAt, madeBy } = known;
    if (isTheirs && madeBy === token && sentAt === null) return { state: "claimed", earlier: orForgotten(at, null) };
    const agoOf = (instant: number | null) => (instant === null ? null : at - instant);
    const remembered = { beganMs: at - beganAt, sentMs: agoOf(sentAt), endedMs: agoOf(endedAt), isForgotten: false };
    return { state: "claimed", earlier: orForgotten(at, remembered) };
  }

  return {
    leaseMs,
    claim: async (hold) => take(hold),
    sending: async (hold) => {
      const entry = heldBy(hold);
      const at = now();
      if (entry) keep(hold.key, { ...entry, leaseEndsAt: at + leaseMs, sentAt: at, endedAt: null, forgetAt: at + keepMs });
      return entry !== null;
    },
    complete: async ({ key, fingerprint }, subscription) => {
      const known = entries.get(key);
      if (known && (known.subscription || known.fingerprint !== fingerprint)) return false;
      const at = now();
      const done = { token: null, leaseEndsAt: 0, sentAt: null, endedAt: null, forgetAt: at + keepMs };
      keep(key, { fingerprint, madeBy: "", beganAt: known?.beganAt ?? at, ...done, subscription });
      return true;
    },
    release: async (hold) => {
      if (heldBy(hold)) entries.delete(hold.key);
    },
    doubt: async (hold, { ended }) => {
      const entry = heldBy(hold);
      const at = now();
      if (entry) keep(hold.key, { ...entry, ...(ended ? { endedAt: at } : {}), token: null, leaseEndsAt: 0, forgetAt: at + keepMs });
    },
    ping: async () => {},
    inspect: async () => (isProduction() ? [forProduction] : []),
  };
}
