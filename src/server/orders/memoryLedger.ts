import {
  forgottenTry,
  ledgerTimes,
  type Claim,
  type Hold,
  type LedgerOptions,
  type OrderLedger,
  type StoredSubscription,
} from "./OrderLedger.js";

interface Entry {
  readonly fingerprint: string;
  readonly beganAt: number;
  readonly forgetAt: number;
  readonly token: string | null;
  readonly leaseEndsAt: number;
  readonly sentAt: number | null;
  readonly settled: boolean;
  readonly subscription: StoredSubscription | null;
}

/**
 * Keeps orders in this process's memory: right for one process. With several, each would sell the order once; use `redisLedger`.
 *
 * What a restart forgets is searched for during the first hour.
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

  function take({ key, fingerprint, token }: Hold): Claim {
    forgetOld();
    const at = now();
    const known = entries.get(key);
    const held = { token, leaseEndsAt: at + leaseMs, forgetAt: at + keepMs };
    if (!known) {
      keep(key, { ...held, fingerprint, beganAt: at, sentAt: null, settled: false, subscription: null });
      return { state: "claimed", earlier: forgottenTry(at - createdAt, distrustMs) };
    }
    if (known.fingerprint !== fingerprint) return { state: "otherBody" };
    if (known.subscription) return { state: "answered", subscription: known.subscription };
    if (known.leaseEndsAt > at) return { state: "held", leaseLeftMs: known.leaseEndsAt - at };
    keep(key, { ...known, ...held });
    const sentMs = known.sentAt === null ? null : at - known.sentAt;
    return { state: "claimed", earlier: { beganMs: at - known.beganAt, sentMs, settled: known.settled } };
  }

  return {
    leaseMs,
    claim: async (hold) => take(hold),
    sending: async (hold) => {
      const entry = heldBy(hold);
      const at = now();
      if (entry) keep(hold.key, { ...entry, leaseEndsAt: at + leaseMs, sentAt: at, settled: false, forgetAt: at + keepMs });
      return entry !== null;
    },
    complete: async ({ key, fingerprint }, subscription) => {
      const known = entries.get(key);
      if (known && (known.subscription || known.fingerprint !== fingerprint)) return false;
      const at = now();
      const done = { token: null, leaseEndsAt: 0, sentAt: null, settled: true, forgetAt: at + keepMs };
      keep(key, { fingerprint, beganAt: known?.beganAt ?? at, ...done, subscription });
      return true;
    },
    release: async (hold) => {
      if (heldBy(hold)) entries.delete(hold.key);
    },
    doubt: async (hold, { settled }) => {
      const entry = heldBy(hold);
      if (entry) keep(hold.key, { ...entry, token: null, leaseEndsAt: 0, settled, forgetAt: now() + keepMs });
    },
    ping: async () => {},
  };
}
