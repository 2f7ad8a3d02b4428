/** How far the API's list lags behind its orders, learnt from the orders of this process that the API has confirmed. */
export interface ListLag {
  /** So long after it was stored an order is waited for before its not being listed means anything, ms. */
  readonly ms: () => number;
  /** An order of ours was confirmed just now. */
  readonly confirmed: (checkoutId: string) => void;
  /** Compares a walk that began then with what it should hold. */
  readonly learn: (beganAt: number, isListed: (checkoutId: string) => boolean, covers: (sinceMs: number) => boolean) => void;
}

/** An order that is not listed after that long is no lag any more: it was ended, or its metadata are not shown. */
const longestMs = 120_000;
const maxPending = 200;

/** Makes it. `toldMs` is the least; what was seen counts double, for the next one may be later. */
export function createListLag(toldMs: number): ListLag {
  const pending = new Map<string, number>();
  let seenMs = 0;
  return {
    ms: () => Math.max(toldMs, 2 * seenMs),
    confirmed: (checkoutId) => {
      pending.set(checkoutId, performance.now());
      if (pending.size <= maxPending) return;
      const [oldest] = pending.keys();
      if (oldest !== undefined) pending.delete(oldest);
    },
    learn: (beganAt, isListed, covers) => {
      for (const [checkoutId, at] of pending) {
        const agoMs = beganAt - at;
        if (isListed(checkoutId) || agoMs > longestMs) pending.delete(checkoutId);
        else if (agoMs > 0 && covers(agoMs)) seenMs = Math.max(seenMs, Math.min(agoMs, longestMs / 2));
      }
    },
  };
}
