import type { CheckoutError } from "../adapter/CheckoutError.js";

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

export interface Polled<Data> {
  readonly state: {
    readonly data: Data | undefined;
    readonly error: CheckoutError | null;
    readonly dataUpdatedAt: number;
    readonly errorUpdatedAt: number;
  };
}

/**
 * When something that moves in weeks is asked for again: daily, and when the customer comes back to the page, at most hourly. What is
 * final is not asked for again. Daily is what the Nomos smart meter guide advises. A page that nobody looks at waits, whatever a host's
 * client says.
 */
export function slowPolling<Data>(isFinal: (data: Data) => boolean) {
  const isOver = ({ state }: Polled<Data>) => state.data !== undefined && isFinal(state.data);
  const askedAtMs = ({ state }: Polled<Data>) => Math.max(state.dataUpdatedAt, state.errorUpdatedAt);
  return {
    staleTime: hourMs,
    refetchInterval: (query: Polled<Data>) => (isOver(query) ? (false as const) : dayMs),
    refetchIntervalInBackground: false,
    refetchOnWindowFocus: (query: Polled<Data>) =>
      !isOver(query) && Date.now() - askedAtMs(query) >= hourMs ? ("always" as const) : (false as const),
  };
}
