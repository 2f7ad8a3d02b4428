/** How far the API's list lags behind its orders, learnt from the orders of this process that the API has confirmed. */
export interface ListLag {
  /** So long after it was stored an order is waited for before its not being listed means anything, ms. */
  readonly ms: () => number;
  /** An order of ours was confirmed just now. */
  readonly confirmed: (checkoutId: string) => void;
  /** Compares a walk that began then with what it should hold. */
  readonly learn: (beganAt: number, isListed: (checkoutId: string) => boolean, covers: (sinceMs: number) => boolean) => void;
}

/** An order that is not listed yet. */
interface Unlisted {
  readonly confirmedAt: number;
  /** For how long it was missed, ms. */
  readonly missedMs: number;
}

/** An order that is not listed after that long is no lag: it was ended, or its metadata are not shown. What it seemed to teach is forgotten. */
const longestMs = 120_000;
const maxPending = 200;

/** Makes it. `toldMs` is the least; what was seen counts double, for the next one may be later. */
export function createListLag(toldMs: number): ListLag {
  const pending = new Map<string, Unlisted>();
  let seenMs = 0;
  // What is missed still counts at once: until it turns up, nobody knows how long it takes.
  const longestSeenMs = () => [...pending.values()].reduce((longest, { missedMs }) => Math.max(longest, missedMs), seenMs);
  return {
    ms: () => Math.max(toldMs, 2 * longestSeenMs()),
    confirmed: (checkoutId) => {
      pending.set(checkoutId, { confirmedAt: performance.now(), missedMs: 0 });
      if (pending.size <= maxPending) return;
      const [oldest] = pending.keys();
      if (oldest !== undefined) pending.delete(oldest);
    },
    learn: (beganAt, isListed, covers) => {
      for (const [checkoutId, { confirmedAt, missedMs }] of pending) {
        const agoMs = beganAt - confirmedAt;
        if (isListed(checkoutId)) {
          seenMs = Math.max(seenMs, missedMs);
          pending.delete(checkoutId);
        } else if (agoMs > longestMs) pending.delete(checkoutId);
        else if (agoMs > missedMs && covers(agoMs)) pending.set(checkoutId, { confirmedAt, missedMs: Math.min(agoMs, longestMs / 2) });
      }
    },
  };
}
