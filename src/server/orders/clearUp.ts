import { pause } from "../../adapter/nomos/deadline.js";
import type { HandlerTiming } from "../timing.js";
import { SearchInconclusive } from "./listPages.js";
import type { EarlierTry, StoredSubscription } from "./OrderLedger.js";
import type { ClaimedOrder, OrderDesk } from "./placeOrder.js";

/** What a search says. */
type Searched =
  | { readonly kind: "found"; readonly subscription: StoredSubscription }
  | { readonly kind: "none" }
  | { readonly kind: "inconclusive"; readonly retryAfterMs: number };

/** How long it takes yet until an earlier try cannot be stored any more, ms; as of its claim. */
function unsettledMs({ orderMs, settleMs }: HandlerTiming, { sentMs, endedMs }: EarlierTry): number {
  if (endedMs !== null) return settleMs - endedMs;
  // Its sender may have waited for the answer as long as it may, and nobody wrote down when it stopped.
  return sentMs === null ? 0 : orderMs + settleMs - sentMs;
}

/**
 * Searches for what an earlier try may have stored: at once, for most are found; and again when it can be stored no more and the API must list
 * it. `null`: there is nothing, and nothing will turn up.
 */
export async function clearUp(
  desk: OrderDesk,
  claimed: ClaimedOrder,
  earlier: EarlierTry,
): Promise<Exclude<Searched, { kind: "none" }> | null> {
  const { contracts, timing } = desk;
  const settledAt = claimed.claimedAt + unsettledMs(timing, earlier);
  const searchedAt = performance.now();
  const first = await search(desk, claimed);
  if (first.kind !== "none") return first;
  if (earlier.sentMs === null || (earlier.isForgotten && contracts.wasEmpty(claimed.order.version))) return null;
  const lagMs = contracts.lag.ms();
  // An API that was stuck may just be working off what had piled up, the search and the earlier try side by side: so never one search alone.
  const decidedAt = Math.max(settledAt + lagMs, searchedAt + Math.min(lagMs, timing.lagMs));
  const leftMs = decidedAt - performance.now();
  // Who orders for the first time shall not hear that nobody knows, if waiting can help it. A repeat is told when it is worth while.
  const isWaitedFor = earlier.isForgotten ? leftMs <= timing.settleMs + lagMs : searchedAt >= settledAt && leftMs <= timing.waitMs;
  if (!isWaitedFor) {
    return { kind: "inconclusive", retryAfterMs: Math.max(0, (searchedAt < settledAt ? settledAt : decidedAt) - performance.now()) };
  }
  await pause(Math.max(0, leftMs), undefined);
  const second = await search(desk, claimed);
  return second.kind === "none" ? null : second;
}

/** Looks for an order as far back as it can have been sent. */
export async function search(
  { contracts, timing, log }: OrderDesk,
  { order, earlier, claimedAt, giveUpAt }: ClaimedOrder,
): Promise<Searched> {
  const { key: checkoutId, version, requestId } = order;
  const at = performance.now();
  try {
    const beganMs = (earlier?.beganMs ?? 0) + at - claimedAt;
    const subscription = await contracts.find({ checkoutId, version, beganMs, ms: Math.max(timing.searchMs, giveUpAt - at) });
    return subscription ? { kind: "found", subscription } : { kind: "none" };
  } catch (cause) {
    if (!(cause instanceof SearchInconclusive)) throw cause;
    log({ event: "fault", level: "error", requestId, message: `${cause.message} The order waits for the next try.` });
    return { kind: "inconclusive", retryAfterMs: cause.retryAfterMs };
  }
}
