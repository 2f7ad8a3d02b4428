/** How long things may take, in milliseconds. */
export interface HandlerTiming {
  /** A read from the API; 9,000 unless told: a little less than the browser waits. */
  readonly readMs: number;
  /** An order, or another write, at the API; 20,000 unless told. Less than the ledger's lease. */
  readonly orderMs: number;
  /**
   * The price that an order's shown price is checked against, where it is not remembered; 2,000 unless told. The order waits for it, and
   * goes on without. 0 asks for none.
   */
  readonly priceMs: number;
  /** The token; 5,000 unless told. */
  readonly tokenMs: number;
  /** A call of the ledger, and of the rate limit's store; 2,000 unless told. */
  readonly ledgerMs: number;
  /** The search for an order among the newest subscriptions, and one page of it; 5,000 unless told. While the browser waits anyway (`waitMs`), longer. */
  readonly searchMs: number;
  /** How long an order waits for what it must know, a repeat for the first one's answer; 25,000 unless told: less than the browser waits. */
  readonly waitMs: number;
  /**
   * How long after its end for us (an answer that proves nothing, or none in `orderMs`) an order may still be stored by the API. Before that,
   * a search that finds nothing proves nothing, and the order is not sent again. 30,000 unless told; no less than `orderMs`.
   */
  readonly settleMs: number;
  /**
   * How far the API's list may lag behind its orders, at least; 2,000 unless told. What orders of this process show counts, where it is more. So
   * much later a second search is made before any order is sent again.
   */
  readonly lagMs: number;
  /**
   * How far apart the clocks may be by which the API dates its contracts, and by how much the ledger's may have been set unseen; 300,000
   * unless told. Widens the search. No clock of a backend is asked for anything but how long something took.
   */
  readonly clockSkewMs: number;
  /** How long a body may take to arrive; 10,000 unless told. */
  readonly bodyMs: number;
}

const defaults: HandlerTiming = {
  readMs: 9_000,
  orderMs: 20_000,
  priceMs: 2_000,
  tokenMs: 5_000,
  ledgerMs: 2_000,
  searchMs: 5_000,
  waitMs: 25_000,
  settleMs: 30_000,
  lagMs: 2_000,
  clockSkewMs: 300_000,
  bodyMs: 10_000,
};

/**
 * The times to work by.
 *
 * @throws RangeError where an order could outlive its claim, or be sent again while it is still under way.
 */
export function timingOf(told: Partial<HandlerTiming> | undefined, leaseMs: number): HandlerTiming {
  const timing = { ...defaults, ...told };
  for (const [name, ms] of Object.entries(timing)) {
    if (!Number.isFinite(ms) || ms < 0) throw new RangeError(`timing.${name} is ${ms}: give milliseconds, 0 or more.`);
  }
  if (leaseMs <= timing.orderMs) {
    throw new RangeError(
      `The ledger's leaseMs (${leaseMs}) must be longer than timing.orderMs (${timing.orderMs}): or a second try starts while the first is still under way.`,
    );
  }
  if (timing.settleMs < timing.orderMs) {
    throw new RangeError(`timing.settleMs (${timing.settleMs}) must not be shorter than timing.orderMs (${timing.orderMs}).`);
  }
  return timing;
}
