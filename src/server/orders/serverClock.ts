/** Watches another machine's clock by this process's own, which is never set. */
export interface ServerClock {
  /**
   * Compares an instant of that clock with ours.
   *
   * @param now The instant, ms, read at some time between the two of ours.
   * @returns By how much that clock was set since the last time, ms, either way; 0 where it went on.
   */
  readonly stepAt: (now: number, askedAt: number, answeredAt: number) => number;
}

/** Less than that is what two clocks drift apart, and what changes nothing here. */
const toleranceMs = 250;
/** Clocks that are being corrected go up to so much faster or slower than others. */
const drift = 0.001;

/** Makes the watch. */
export function createServerClock(): ServerClock {
  /** That clock is ahead of ours by something between these two. */
  let last: { readonly least: number; readonly most: number; readonly at: number } | null = null;
  return {
    stepAt: (now, askedAt, answeredAt) => {
      const [least, most] = [now - answeredAt, now - askedAt];
      const before = last;
      last = { least, most, at: answeredAt };
      if (!before) return 0;
      const allowed = toleranceMs + drift * Math.abs(answeredAt - before.at);
      const step = Math.max(least - before.most, before.least - most);
      return step > allowed ? Math.ceil(step + allowed) : 0;
    },
  };
}
