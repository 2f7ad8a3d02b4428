import type { SubscriptionAnswer } from "../../adapter/nomos/wire/answers.js";

/** The contract that an order became: as much as the browser needs, and all that a ledger keeps of it. */
export type StoredSubscription = Pick<SubscriptionAnswer, "id" | "number" | "status" | "start_at">;

/** Who holds a claim. */
export interface Hold {
  /** The order's `Idempotency-Key`. */
  readonly key: string;
  /** SHA-256 of the contract that is ordered, its metadata left out: tells a repeat from another order. */
  readonly fingerprint: string;
  /** Random, new for each claim: what tells a holder from one who came after it. */
  readonly token: string;
}

/** What is known of earlier tries of the same order. Ages are measured by the ledger's own clock, so that no two clocks are compared. */
export interface EarlierTry {
  /** How long ago the first one can have begun, ms. */
  readonly beganMs: number;
  /** How long ago one was last sent to the API, ms; `null` where none was, as far as the ledger knows. */
  readonly sentMs: number | null;
  /** The API has ended the last one by its own word (a 500 of its own): it does not turn up later. */
  readonly settled: boolean;
}

/** What a claim ends in. */
export type Claim =
  /** The order is yours. Where there was an earlier try, it must be searched for before anything is sent. */
  | { readonly state: "claimed"; readonly earlier: EarlierTry | null }
  /** Somebody is at it, for `leaseLeftMs` at most. */
  | { readonly state: "held"; readonly leaseLeftMs: number }
  /** It was stored. */
  | { readonly state: "answered"; readonly subscription: StoredSubscription }
  /** The key belongs to another order. */
  | { readonly state: "otherBody" };

/**
 * Remembers which orders were begun and what became of them: claim → sending → complete. Write your own over any store that can
 * compare and set in one step.
 *
 * Every method rejects where the store is away. A holder whose claim was taken over cannot change anything any more, with one
 * exception: a contract that the API has confirmed is a fact, and is kept where none is known yet.
 */
export interface OrderLedger {
  /** How long a claim lasts, ms, from the claim and again from {@link OrderLedger.sending}. */
  readonly leaseMs: number;
  /** Claims an order; one that nobody claimed, whose claim has run out, or that was left in doubt. */
  claim(hold: Hold): Promise<Claim>;
  /** Says that the order is sent to the API now, and renews the claim. `false`: it is no longer yours, send nothing. */
  sending(hold: Hold): Promise<boolean>;
  /** Keeps what the order became. `false`: something else is kept already. */
  complete(hold: Hold, subscription: StoredSubscription): Promise<boolean>;
  /** Forgets an order that was certainly not stored. */
  release(hold: Hold): Promise<void>;
  /** Leaves an order whose outcome is unknown; the next claim gets it at once, with the earlier try. */
  doubt(hold: Hold, options: { readonly settled: boolean }): Promise<void>;
  /** Resolves if the store is there. */
  ping(): Promise<void>;
}

/** How long claims and answers last. */
export interface LedgerOptions {
  /** How long a claim lasts, ms; 30,000 unless told. Longer than the API may take for an order (`timing.orderMs`). */
  readonly leaseMs?: number;
  /** How long an order is remembered, ms; 7 days unless told. After that, the same key is a new order. */
  readonly keepMs?: number;
  /**
   * For how long a ledger that has begun with an empty memory (a new process, a Redis that lost its data) distrusts it, and how far back
   * before that it looks, ms; an hour unless told, 0 never. Until then, each order is searched for before it is sent.
   */
  readonly distrustMs?: number;
}

const hourMs = 3_600_000;

/** @throws RangeError for a time that is none. */
export function ledgerTimes({ leaseMs = 30_000, keepMs = 7 * 24 * hourMs, distrustMs = hourMs }: LedgerOptions): Required<LedgerOptions> {
  const times = { leaseMs, keepMs, distrustMs };
  for (const [name, ms] of Object.entries(times)) {
    if (!Number.isSafeInteger(ms) || ms < 0) throw new RangeError(`${name} is ${ms}: give whole milliseconds, 0 or more.`);
  }
  if (keepMs <= leaseMs) throw new RangeError(`keepMs (${keepMs}) must be longer than leaseMs (${leaseMs}).`);
  return times;
}

/** What a ledger that is `ageMs` old knows of an order that is new to it: nothing, or that it may have forgotten it. */
export function forgottenTry(ageMs: number, distrustMs: number): EarlierTry | null {
  return ageMs < distrustMs ? { beganMs: ageMs + distrustMs, sentMs: null, settled: false } : null;
}
