import { pause } from "../../adapter/nomos/deadline.js";
import type { NomosApiVersion } from "../../adapter/nomos/wire/version.js";
import type { Log, UpstreamTrace } from "../log.js";
import { refusalOfFault } from "../passOn.js";
import { Refusal } from "../refusal.js";
import type { HandlerTiming } from "../timing.js";
import { UpstreamFault, type Upstream } from "../upstream.js";
import { findOrder, SearchInconclusive } from "./findOrder.js";
import { LedgerAway } from "./guardedLedger.js";
import type { EarlierTry, Hold, OrderLedger, StoredSubscription } from "./OrderLedger.js";
import { postOrder, type Posted } from "./postOrder.js";

/** What orders are placed with. */
export interface OrderDesk {
  /** A guarded one: it rejects with `LedgerAway` only. */
  readonly ledger: OrderLedger;
  readonly upstream: Upstream;
  readonly timing: HandlerTiming;
  readonly log: Log;
}

/** An order that was checked. */
export interface IncomingOrder {
  /** The `Idempotency-Key`, which is `metadata.checkout_id` in the body. */
  readonly key: string;
  readonly fingerprint: string;
  readonly version: NomosApiVersion;
  /**
   * The body for the API, as JSON; asked for when there is nothing left to do but to send it. It must not take long: the order is claimed.
   *
   * @throws {Refusal} where it is too late to send it.
   */
  readonly body: () => Promise<string>;
  readonly requestId: string;
  /** The browser's: a repeat stops waiting when nobody waits for it. */
  readonly signal: AbortSignal;
}

/** How an order ends. `refusal` says why nothing was sent, where that is not the ledger's fault. */
type Ending =
  | { readonly kind: "stored" | "found" | "replayed"; readonly subscription: StoredSubscription }
  | { readonly kind: "refused"; readonly refusal: Refusal }
  | { readonly kind: "notSent"; readonly refusal: Refusal | null }
  | { readonly kind: "unknown"; readonly retryAfterMs: number }
  | { readonly kind: "otherBody" };

/** An ending, with what it took: an earlier try was cleared up, the API was posted to. */
export type OrderOutcome = Ending & { readonly afterEarlierTry: boolean; readonly upstream?: UpstreamTrace };

const firstPollMs = 20;
const longestPollMs = 250;

/**
 * Places an order once, however often it is sent: claim, search if there may have been an earlier try, post, keep the answer. A repeat
 * waits for the first one's answer.
 */
export async function placeOrder(desk: OrderDesk, order: IncomingOrder): Promise<OrderOutcome> {
  const giveUpAt = performance.now() + desk.timing.waitMs;
  const hold: Hold = { key: order.key, fingerprint: order.fingerprint, token: crypto.randomUUID() };
  let somebodyWasAtIt = false;
  for (let pollMs = firstPollMs; ; pollMs = Math.min(2 * pollMs, longestPollMs)) {
    try {
      const claim = await desk.ledger.claim(hold);
      if (claim.state === "answered") return { kind: "replayed", subscription: claim.subscription, afterEarlierTry: true };
      if (claim.state === "otherBody") return { kind: "otherBody", afterEarlierTry: true };
      if (claim.state === "claimed") {
        const outcome = await settle(desk, order, hold, claim.earlier);
        if (outcome) return outcome;
      } else if (performance.now() >= giveUpAt) {
        return { kind: "unknown", retryAfterMs: claim.leaseLeftMs, afterEarlierTry: true };
      } else {
        await pause(Math.min(pollMs, claim.leaseLeftMs + 1), order.signal);
      }
      somebodyWasAtIt = true;
    } catch (cause) {
      if (!(cause instanceof LedgerAway)) throw cause;
      reportLedger(desk, order, cause, "Orders are refused until it is back.");
      return somebodyWasAtIt
        ? { kind: "unknown", retryAfterMs: 0, afterEarlierTry: true }
        : { kind: "notSent", refusal: null, afterEarlierTry: false };
    }
  }
}

/** Brings a claimed order to its end; `null` where the claim was lost before anything was sent. Rejects with `LedgerAway` only before. */
async function settle(desk: OrderDesk, order: IncomingOrder, hold: Hold, earlier: EarlierTry | null): Promise<OrderOutcome | null> {
  const { ledger, upstream, timing } = desk;
  const afterEarlierTry = earlier !== null;
  if (earlier) {
    const known = await clearUp(desk, order, hold, earlier);
    if (known) return known;
  }

  let body: string;
  try {
    body = await order.body();
  } catch (cause) {
    if (!(cause instanceof Refusal)) throw cause;
    await leave(desk, order, () => ledger.release(hold));
    return { kind: "refused", refusal: cause, afterEarlierTry };
  }

  try {
    await upstream.ready();
  } catch (cause) {
    if (!(cause instanceof UpstreamFault)) throw cause;
    await leave(desk, order, () => ledger.release(hold));
    return { kind: "notSent", refusal: refusalOfFault(cause), afterEarlierTry };
  }

  const askedAt = performance.now();
  if (!(await ledger.sending(hold))) return null;
  const sentAt = performance.now();
  // The claim was renewed at some time after `askedAt`. If it took so long that the post could outlive it, better none.
  if (sentAt - askedAt > ledger.leaseMs - timing.orderMs) {
    await leave(desk, order, () => ledger.doubt(hold, { settled: true }));
    return { kind: "notSent", refusal: null, afterEarlierTry };
  }
  const posted = await postOrder(upstream, order.version, body, timing.orderMs);
  return { ...(await conclude(desk, order, hold, posted, { earlier, sentAt })), afterEarlierTry, upstream: posted.upstream };
}

/** Searches for what an earlier try may have stored. `null`: there is nothing, and nothing will turn up. */
async function clearUp(desk: OrderDesk, order: IncomingOrder, hold: Hold, earlier: EarlierTry): Promise<OrderOutcome | null> {
  const { ledger, timing } = desk;
  const startedAt = performance.now();
  const sinceMs = () => earlier.beganMs + performance.now() - startedAt;
  // As of the search's beginning: what turned up while it ran, it may have missed.
  const leftMs = earlier.sentMs === null ? 0 : unsettledMs(timing, earlier.settled) - earlier.sentMs;
  let found = await search(desk, order, sinceMs());
  if (!found && leftMs <= 0 && earlier.sentMs !== null && !earlier.settled) {
    // An API that was stuck may just be working off what had piled up, the search and the earlier try side by side.
    await pause(timing.lagMs, undefined);
    found = await search(desk, order, sinceMs());
  }
  if (found) {
    if (found !== "inconclusive") return { ...(await keep(desk, order, hold, "found", found)), afterEarlierTry: true };
    await leave(desk, order, () => ledger.doubt(hold, { settled: earlier.settled }));
    return earlier.sentMs === null
      ? { kind: "notSent", refusal: null, afterEarlierTry: true }
      : { kind: "unknown", retryAfterMs: 0, afterEarlierTry: true };
  }
  if (leftMs <= 0) return null;
  await leave(desk, order, () => ledger.doubt(hold, { settled: earlier.settled }));
  return { kind: "unknown", retryAfterMs: Math.max(0, leftMs - (performance.now() - startedAt)), afterEarlierTry: true };
}

/** Writes down what became of a post. */
async function conclude(
  desk: OrderDesk,
  order: IncomingOrder,
  hold: Hold,
  posted: Posted,
  { earlier, sentAt }: { readonly earlier: EarlierTry | null; readonly sentAt: number },
): Promise<Ending> {
  const { ledger, timing } = desk;
  switch (posted.kind) {
    case "stored":
      return keep(desk, order, hold, "stored", posted.subscription);
    case "notSent":
      await leave(desk, order, () => ledger.release(hold));
      return posted;
    case "refused": {
      // "This e-mail has ordered already" may be the earlier try speaking, which has turned up since.
      const found = earlier && (await search(desk, order, earlier.beganMs + performance.now() - sentAt));
      if (found && found !== "inconclusive") return keep(desk, order, hold, "found", found);
      if (found) {
        await leave(desk, order, () => ledger.doubt(hold, { settled: false }));
        return { kind: "unknown", retryAfterMs: 0 };
      }
      await leave(desk, order, () => ledger.release(hold));
      return posted;
    }
    case "unknown": {
      const found = await search(desk, order, (earlier?.beganMs ?? 0) + performance.now() - sentAt);
      if (found && found !== "inconclusive") return keep(desk, order, hold, "found", found);
      await leave(desk, order, () => ledger.doubt(hold, { settled: posted.settled }));
      const leftMs = unsettledMs(timing, posted.settled) - (performance.now() - sentAt);
      return { kind: "unknown", retryAfterMs: Math.max(0, leftMs) };
    }
  }
}

/** How long after it was sent an order may still turn up in a search. */
const unsettledMs = ({ lagMs, settleMs }: HandlerTiming, settled: boolean): number => (settled ? lagMs : settleMs);

async function search(
  desk: OrderDesk,
  { key, version, requestId }: IncomingOrder,
  beganMs: number,
): Promise<StoredSubscription | "inconclusive" | null> {
  try {
    return await findOrder(desk.upstream, { checkoutId: key, version, beganMs }, desk.timing);
  } catch (cause) {
    if (!(cause instanceof SearchInconclusive)) throw cause;
    desk.log({ event: "fault", level: "error", requestId, message: `${cause.message} The order waits for the next try.` });
    return "inconclusive";
  }
}

/** The contract is a fact, and the browser is told of it, also where the ledger is away: a repeat finds it by searching. */
async function keep(
  desk: OrderDesk,
  order: IncomingOrder,
  hold: Hold,
  kind: "stored" | "found",
  subscription: StoredSubscription,
): Promise<{ readonly kind: "stored" | "found"; readonly subscription: StoredSubscription }> {
  await leave(desk, order, () => desk.ledger.complete(hold, subscription));
  return { kind, subscription };
}

/** A step after which nothing else depends on the ledger: if it fails, the claim runs out, and the next one searches. */
async function leave(desk: OrderDesk, order: IncomingOrder, step: () => Promise<unknown>): Promise<void> {
  try {
    await step();
  } catch (cause) {
    if (!(cause instanceof LedgerAway)) throw cause;
    reportLedger(desk, order, cause, "The order's claim runs out by itself; its next try searches first.");
  }
}

function reportLedger({ log }: OrderDesk, { requestId }: IncomingOrder, { message, code }: LedgerAway, then: string): void {
  log({ event: "fault", level: "error", requestId, message: `${message} ${then}`, code });
}
