import type { StoredSubscription } from "./storedSubscription.js";

export type { StoredSubscription };

/** Who holds a claim. */
export interface Hold {
  /** The order's `Idempotency-Key`. */
  readonly key: string;
  /** SHA-256 of the contract that is ordered, its metadata left out: tells a repeat from another order. */
  readonly fingerprint: string;
  /** Random, new for each claim: what tells a holder from one who came after it. */
  readonly token: string;
}

/**
 * What is known of earlier tries of the same order. Ages are measured by the ledger, so that no two machines' clocks are compared. What
 * cannot be known exactly is told on the safe side.
 */
export interface EarlierTry {
  /** How long ago the first one can have begun, ms; rather more than it is. */
  readonly beganMs: number;
  /** How long ago one was last about to be sent to the API, ms, rather less than it is; `null` where none was, as far as the ledger knows. */
  readonly sentMs: number | null;
  /** How long ago that one came to an end for its sender (an answer, or none in time), ms, rather less; `null` where nobody wrote it down. */
  readonly endedMs: number | null;
  /** Nothing is known of it, but that it may have been. */
  readonly isForgotten: boolean;
}

/** What a claim ends in. */
export type Claim =
  /** The order is yours. Where there was an earlier try, it must be searched for before anything is sent. */
  | { readonly state: "claimed"; readonly earlier: EarlierTry | null }
  /** Somebody is at it, for `leaseLeftMs` at most. */
  | { readonly state: "held"; readonly leaseLeftMs: number }
  /** It was stored. */
  | { readonly state: "answered"; readonly subscription: StoredSubscription }
  /** The key belongs to another order, with this fingerprint. */
  | { readonly state: "otherBody"; readonly fingerprint?: string };

/**
 * Remembers which orders were begun and what became of them: claim → sending → complete. Write your own over any store that can
 * compare and set in one step; it has to notice when that store has lost something ({@link forgottenTry}).
 *
 * Every method rejects where the store is away. A holder whose claim was taken over cannot change anything any more, with one
 * exception: a contract that the API has confirmed is a fact, and is kept where none is known yet.
 */
export interface OrderLedger {
  /** How long a claim lasts, ms, from the claim and again from {@link OrderLedger.sending}. */
  readonly leaseMs: number;
  /**
   * Claims an order; one that nobody claimed, whose claim has run out, or that was left in doubt. Claiming again with the same token changes
   * nothing. Another order may take over a key under which nothing was ever sent.
   */
  claim(hold: Hold): Promise<Claim>;
  /** Says that the order is sent to the API now, and renews the claim; before each sending. `false`: it is no longer yours, send nothing. */
  sending(hold: Hold): Promise<boolean>;
  /** Keeps what the order became. `false`: something else is kept already. */
  complete(hold: Hold, subscription: StoredSubscription): Promise<boolean>;
  /** Forgets an order that was certainly not stored. */
  release(hold: Hold): Promise<void>;
  /**
   * Leaves an order whose outcome is unknown; the next claim gets it at once, with the earlier try. `ended`: this holder's own sending has
   * come to its end just now.
   */
  doubt(hold: Hold, options: { readonly ended: boolean }): Promise<void>;
  /** Resolves if the store is there. */
  ping(): Promise<void>;
  /** What speaks against relying on the store as it is set up, in fixed words for the log. */
  inspect?(): Promise<readonly string[]>;
}

/** How long claims and answers last. */
export interface LedgerOptions {
  /** How long a claim lasts, ms; 30,000 unless told. Longer than the API may take for an order (`timing.orderMs`). */
  readonly leaseMs?: number;
  /** How long an order is remembered, ms; 7 days unless told. After that, the same key is a new order. */
  readonly keepMs?: number;
  /**
   * For how long a ledger that has begun with an empty memory (a new process, a Redis that lost its data) distrusts it, and how far back
   * before that it looks, ms; as long as `keepMs` unless told, 0 never. Until then, each order is searched for before it is sent. 0 is for tests, and for
   * an API that forgets together with the ledger.
   */
  readonly distrustMs?: number;
}

const dayMs = 24 * 3_600_000;

/** @throws RangeError for a time that is none. */
export function ledgerTimes({ leaseMs = 30_000, keepMs = 7 * dayMs, distrustMs = keepMs }: LedgerOptions): Required<LedgerOptions> {
  const times = { leaseMs, keepMs, distrustMs };
  for (const [name, ms] of Object.entries(times)) {
    if (!Number.isSafeInteger(ms) || ms < 0) throw new RangeError(`${name} is ${ms}: give whole milliseconds, 0 or more.`);
  }
  if (keepMs <= leaseMs) throw new RangeError(`keepMs (${keepMs}) must be longer than leaseMs (${leaseMs}).`);
  return times;
}

/** How a ledger's memory began. */
export interface MemoryAge {
  /** How long ago, ms; rather less than it is. */
  readonly ageMs: number;
  /** Orders may have been on their way then: `ended`, where their sender was gone with the memory. */
  readonly underWay: "none" | "possible" | "ended";
}

/**
 * What a ledger knows of a claim: what it remembers, or that it may have forgotten a try that was made before its memory began. This holds for
 * each claim, the first and its repeats.
 */
export function forgottenTry({ ageMs, underWay }: MemoryAge, distrustMs: number, remembered: EarlierTry | null): EarlierTry | null {
  if (ageMs >= distrustMs) return remembered;
  const sentMs = underWay === "none" ? null : ageMs;
  const beganMs = ageMs + distrustMs;
  const forgotten = { beganMs, sentMs, endedMs: underWay === "ended" ? ageMs : null, isForgotten: true };
  if (!remembered) return forgotten;
  return { ...(remembered.sentMs === null ? forgotten : remembered), beganMs: Math.max(beganMs, remembered.beganMs) };
}
