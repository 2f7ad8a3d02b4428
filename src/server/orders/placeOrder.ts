import { pause } from "../../adapter/nomos/deadline.js";
import type { NomosApiVersion } from "../../adapter/nomos/wire/version.js";
import type { Log, UpstreamTrace } from "../log.js";
import { refusalOfFault } from "../passOn.js";
import { Refusal } from "../refusal.js";
import type { HandlerTiming } from "../timing.js";
import { UpstreamFault, type Upstream } from "../upstream.js";
import { clearUp, search } from "./clearUp.js";
import type { ContractSearch } from "./contractWalk.js";
import { LedgerAway } from "./guardedLedger.js";
import type { LooseEnds } from "./looseEnds.js";
import type { EarlierTry, Hold, OrderLedger, StoredSubscription } from "./OrderLedger.js";
import { postOrder, type Posted } from "./postOrder.js";

/** What orders are placed with. */
export interface OrderDesk {
  /** A guarded one: it rejects with `LedgerAway` only. */
  readonly ledger: OrderLedger;
  readonly upstream: Upstream;
  readonly contracts: ContractSearch;
  readonly looseEnds: LooseEnds;
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
  | { readonly kind: "otherBody"; readonly fingerprint: string | null };

/** An ending, with what it took: an earlier try was cleared up, the API was posted to. */
export type OrderOutcome = Ending & { readonly afterEarlierTry: boolean; readonly upstream?: UpstreamTrace };

/** A claimed order on its way to its end. */
export interface ClaimedOrder {
  readonly order: IncomingOrder;
  readonly hold: Hold;
  readonly earlier: EarlierTry | null;
  /** When it was claimed, by this process's clock. */
  readonly claimedAt: number;
  /** Until then somebody waits for the answer. */
  readonly giveUpAt: number;
}

const firstPollMs = 20;
const longestPollMs = 250;

/**
 * Places an order once, however often it is sent: claim, search if there may have been an earlier try, post, keep the answer. A repeat
 * waits for the first one's answer.
 */
export async function placeOrder(desk: OrderDesk, order: IncomingOrder): Promise<OrderOutcome> {
  const { ledger, looseEnds, timing } = desk;
  const giveUpAt = performance.now() + timing.waitMs;
  const hold: Hold = { key: order.key, fingerprint: order.fingerprint, token: crypto.randomUUID() };
  let somebodyWasAtIt = false;
  for (let pollMs = firstPollMs; ; pollMs = Math.min(2 * pollMs, longestPollMs)) {
    try {
      await looseEnds.takeFor(order.key);
      const askedAt = performance.now();
      const claim = await ledger.claim(hold);
      if (claim.state === "answered") return { kind: "replayed", subscription: claim.subscription, afterEarlierTry: true };
      if (claim.state === "otherBody") return { kind: "otherBody", fingerprint: claim.fingerprint ?? null, afterEarlierTry: true };
      if (claim.state === "claimed") {
        const outcome = await settle(desk, { order, hold, earlier: claim.earlier, claimedAt: askedAt, giveUpAt });
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
      // It may have heard the claim although we have not heard its answer.
      looseEnds.later(order.key, () => ledger.doubt(hold, { ended: false }));
      return somebodyWasAtIt
        ? { kind: "unknown", retryAfterMs: 0, afterEarlierTry: true }
        : { kind: "notSent", refusal: null, afterEarlierTry: false };
    }
  }
}

/** Brings a claimed order to its end; `null` where the claim was lost before anything was sent. */
async function settle(desk: OrderDesk, claimed: ClaimedOrder): Promise<OrderOutcome | null> {
  const { upstream, timing } = desk;
  const { order, earlier } = claimed;
  const afterEarlierTry = earlier !== null;
  if (earlier) {
    const known = await clearUp(desk, claimed, earlier);
    if (known?.kind === "found") return { ...(await keep(desk, claimed, "found", known.subscription)), afterEarlierTry };
    if (known) {
      await leave(desk, claimed, "doubt");
      const mayBeStored = earlier.sentMs !== null;
      return { ...(mayBeStored ? { kind: "unknown", retryAfterMs: known.retryAfterMs } : unsent(null)), afterEarlierTry };
    }
  }

  let body: string;
  try {
    body = await order.body();
  } catch (cause) {
    if (!(cause instanceof Refusal)) throw cause;
    await leave(desk, claimed, "release");
    return { kind: "refused", refusal: cause, afterEarlierTry };
  }

  for (let isAgain = false; ; isAgain = true) {
    const ready = await readyToSend(desk, claimed);
    if (ready === null) return null;
    if ("kind" in ready) {
      await leave(desk, claimed, "release");
      return { ...ready, afterEarlierTry };
    }
    // Each try is a sending of its own: marked, and what may have come of the one before is searched for.
    const posted = await postOrder(upstream, order.version, body, ready.token, timing.orderMs);
    const ending = await conclude(desk, claimed, posted, isAgain);
    if (ending) return { ...ending, afterEarlierTry, upstream: posted.upstream };
  }
}

const unsent = (refusal: Refusal | null) => ({ kind: "notSent", refusal }) as const;

/** Gets a token and marks the sending. `null`: the claim was lost. Otherwise nothing stands between the mark and the post. */
async function readyToSend(
  { ledger, upstream, timing }: OrderDesk,
  { hold }: ClaimedOrder,
): Promise<{ readonly token: string } | ReturnType<typeof unsent> | null> {
  try {
    const token = await upstream.ready();
    const askedAt = performance.now();
    if (!(await ledger.sending(hold))) return null;
    // The claim was renewed at some time after `askedAt`. If it took so long that the post could outlive it, better none.
    return performance.now() - askedAt > ledger.leaseMs - timing.orderMs ? unsent(null) : { token };
  } catch (cause) {
    if (cause instanceof LedgerAway) return unsent(null);
    if (!(cause instanceof UpstreamFault)) throw cause;
    return unsent(refusalOfFault(cause));
  }
}

/** Writes down what became of a post; `null` where it is to be sent again at once, with another token. */
async function conclude(desk: OrderDesk, claimed: ClaimedOrder, posted: Posted, isAgain: boolean): Promise<Ending | null> {
  const { earlier } = claimed;
  if (posted.kind === "stored") {
    desk.contracts.lag.confirmed(claimed.order.key);
    if (posted.unread.length > 0) {
      const message = `The API stored an order, but says something of its ${posted.unread.join(", ")} that cannot be read: it is told as unknown.`;
      desk.log({ event: "fault", level: "warn", requestId: claimed.order.requestId, message });
    }
    return keep(desk, claimed, "stored", posted.subscription);
  }
  if (posted.kind === "refused" && !earlier) {
    await leave(desk, claimed, "release");
    return posted;
  }
  // "This e-mail has ordered already" may be the earlier try speaking, which has turned up since.
  const searched = await search(desk, claimed);
  if (searched.kind === "found") return keep(desk, claimed, "found", searched.subscription);
  if (posted.kind === "unknown" || searched.kind === "inconclusive") {
    await leave(desk, claimed, "ended");
    const asked = searched.kind === "inconclusive" ? searched.retryAfterMs : 0;
    return { kind: "unknown", retryAfterMs: posted.kind === "unknown" ? Math.max(asked, desk.timing.settleMs) : asked };
  }
  if (posted.kind === "tokenRefused" && !isAgain) return null;
  await leave(desk, claimed, "release");
  return posted.kind === "refused" ? posted : unsent(refusalOfFault(new UpstreamFault("credentials", false)));
}

/** The contract is a fact, and the browser is told of it, also where the ledger is away: a repeat finds it by searching. */
async function keep(
  desk: OrderDesk,
  claimed: ClaimedOrder,
  kind: "stored" | "found",
  subscription: StoredSubscription,
): Promise<{ readonly kind: "stored" | "found"; readonly subscription: StoredSubscription }> {
  await step(desk, claimed, () => desk.ledger.complete(claimed.hold, subscription));
  return { kind, subscription };
}

/** Leaves a claim: `release` where nothing was stored, `doubt` where that is not known, `ended` where our own sending has just ended so. */
async function leave(desk: OrderDesk, claimed: ClaimedOrder, how: "release" | "doubt" | "ended"): Promise<void> {
  const { ledger } = desk;
  await step(desk, claimed, () =>
    how === "release" ? ledger.release(claimed.hold) : ledger.doubt(claimed.hold, { ended: how === "ended" }),
  );
}

/** A step after which nothing else depends on the ledger: if it fails, it is taken later, or the claim runs out and the next one searches. */
async function step(desk: OrderDesk, { order }: ClaimedOrder, take: () => Promise<unknown>): Promise<void> {
  try {
    await take();
  } catch (cause) {
    if (!(cause instanceof LedgerAway)) throw cause;
    desk.looseEnds.later(order.key, take);
    reportLedger(desk, order, cause, "This step is taken again when it is back; until then the order's next try searches first.");
  }
}

function reportLedger({ log }: OrderDesk, { requestId }: IncomingOrder, { message, code }: LedgerAway, then: string): void {
  log({ event: "fault", level: "error", requestId, message: `${message} ${then}`, code });
}
