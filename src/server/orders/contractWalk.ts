import { DeadlinePassed, withDeadline } from "../../adapter/nomos/deadline.js";
import type { NomosApiVersion } from "../../adapter/nomos/wire/version.js";
import type { HandlerTiming } from "../timing.js";
import type { Upstream } from "../upstream.js";
import { createListLag, type ListLag } from "./listLag.js";
import { createPageReader, SearchInconclusive, type ListPage } from "./listPages.js";
import type { StoredSubscription } from "./OrderLedger.js";

/** What to look for. */
export interface OrderSearch {
  /** `metadata.checkout_id` of the order. */
  readonly checkoutId: string;
  readonly version: NomosApiVersion;
  /** How long ago the order can have been sent for the first time, ms. */
  readonly beganMs: number;
  /** How long the answer is waited for, ms. */
  readonly ms: number;
}

/** Looks for orders among the newest contracts. */
export interface ContractSearch {
  /**
   * Walks back to before the order can have been sent. Nothing is known by a clock of ours: an order is as much older than the newest contract
   * as it has been sent longer ago, by the dates that the API itself writes.
   *
   * @returns The contract, or `null` where none was listed when this was asked.
   * @throws {SearchInconclusive} where nobody can say: a page did not come, or they took too long.
   */
  readonly find: (search: OrderSearch) => Promise<StoredSubscription | null>;
  /** Whether the API had not a single contract when it was first searched: then nothing was sold before this process began. */
  readonly wasEmpty: (version: NomosApiVersion) => boolean;
  readonly lag: ListLag;
}

/** Pages that were read one after the other, from the newest contract of then on. */
interface Stretch {
  /** When its first page was asked for, by this process's clock. */
  readonly beganAt: number;
  /** Date of its newest contract, by the API's clock. */
  readonly newest: number;
  /** All contracts that are younger were read. */
  readonly reach: number;
  readonly cursor: string | null;
  /** Cursors that were used: a list that leads back to one has no end. */
  readonly used: ReadonlySet<string>;
}

interface Seeker extends OrderSearch {
  readonly askedAt: number;
  readonly resolve: (found: StoredSubscription | null) => void;
  readonly reject: (cause: unknown) => void;
}

/** Contracts that one process remembers; beyond that it begins anew. */
const maxKnown = 500_000;
/** How much later than its date says a contract may be written, beside the times that are told: the clocks of the API's own servers. */
const apiClocksMs = 60_000;

/** Makes the search: one walk for all orders that search at the same time, which goes on from where the last one stopped. */
export function createContractSearch(upstream: Upstream, timing: HandlerTiming): ContractSearch {
  const lag = createListLag(timing.lagMs);
  const walks = new Map<NomosApiVersion, Walk>();
  return {
    lag,
    find: (search) => {
      const walk = walks.get(search.version) ?? createWalk(upstream, search.version, timing, lag);
      walks.set(search.version, walk);
      return walk.find(search);
    },
    wasEmpty: (version) => walks.get(version)?.wasEmpty() ?? false,
  };
}

interface Walk {
  readonly find: ContractSearch["find"];
  readonly wasEmpty: () => boolean;
}

function createWalk(upstream: Upstream, version: NomosApiVersion, timing: HandlerTiming, lag: ListLag): Walk {
  const seekers = new Set<Seeker>();
  const known = new Map<string, StoredSubscription | null>();
  /** Newest first; between two of them is what nobody has read yet. */
  let stretches: readonly Stretch[] = [];
  let driver = { touchedAt: -Infinity };
  let isWalking = false;
  let wasEmpty: boolean | null = null;

  const readPage = createPageReader({
    upstream,
    version,
    ms: timing.searchMs,
    patienceMs: () => Math.max(0, ...[...seekers].map(({ askedAt, ms }) => askedAt + ms - performance.now())),
    onPause: (ms) => (driver.touchedAt = performance.now() + ms),
  });

  function remember({ contracts }: ListPage): void {
    for (const { checkoutId, subscription } of contracts) if (!known.get(checkoutId)) known.set(checkoutId, subscription);
  }

  /** A contract may be listed later than its date says: so much of what was read is read again. */
  const rewalkMs = () => timing.settleMs + lag.ms() + apiClocksMs;

  /** Puts the newest stretch and what lies behind it together, as far as they touch. */
  function joined(newest: Stretch, [next, ...others]: readonly Stretch[]): readonly Stretch[] {
    if (newest.cursor === null) return [newest];
    if (!next || !(newest.reach < next.newest - rewalkMs())) return next ? [newest, next, ...others] : [newest];
    const isDeeper = next.cursor === null || next.reach < newest.reach;
    return joined(isDeeper ? { ...newest, reach: next.reach, cursor: next.cursor, used: next.used } : newest, others);
  }

  async function readOn(): Promise<void> {
    const [head, ...behind] = stretches;
    const goesOn = head && [...seekers].some(({ askedAt }) => askedAt <= head.beganAt);
    const beganAt = goesOn ? head.beganAt : performance.now();
    const cursor = goesOn ? head.cursor : null;
    const page = await readPage(cursor);
    remember(page);
    wasEmpty ??= page.isEmpty;
    if (goesOn && page.cursor !== null && head.used.has(page.cursor)) throw loopOf();
    const used = new Set(goesOn ? head.used : []);
    if (page.cursor !== null) used.add(page.cursor);
    const { reach } = page;
    stretches = goesOn
      ? joined({ ...head, reach, cursor: page.cursor, used }, behind)
      : joined({ beganAt, newest: page.newest, reach, cursor: page.cursor, used }, stretches);
    if (known.size > maxKnown) {
      known.clear();
      stretches = [];
    }
  }

  const loopOf = () => new SearchInconclusive("The list of subscriptions has no end.", { isCursorLost: true });

  function covers(head: Stretch, sinceMs: number): boolean {
    return head.cursor === null || head.reach < head.newest - sinceMs - timing.clockSkewMs;
  }

  /** Answers whoever can be answered by now. */
  function answer(): void {
    const [head] = stretches;
    if (!head) return;
    for (const seeker of seekers) {
      const { checkoutId, askedAt, beganMs, resolve, reject } = seeker;
      const found = known.get(checkoutId);
      const isOver = head.beganAt >= askedAt && covers(head, beganMs + head.beganAt - askedAt);
      if (found === undefined && !isOver) continue;
      seekers.delete(seeker);
      if (found === null) reject(new SearchInconclusive("The order's contract is listed, but cannot be read."));
      else resolve(found ?? null);
    }
    lag.learn(
      head.beganAt,
      (checkoutId) => known.has(checkoutId),
      (sinceMs) => covers(head, sinceMs),
    );
  }

  function giveUp(cause: unknown): void {
    if (cause instanceof SearchInconclusive && cause.isCursorLost) stretches = stretches.slice(1);
    for (const { reject } of seekers) reject(cause);
    seekers.clear();
  }

  async function drive(): Promise<void> {
    const mine = { touchedAt: performance.now() };
    driver = mine;
    isWalking = true;
    try {
      // Whoever asks after a page was asked for may have been stored after it was read: for them the walk begins at the newest again.
      while (seekers.size > 0) {
        await readOn();
        if (driver !== mine) return;
        mine.touchedAt = performance.now();
        answer();
      }
    } catch (cause) {
      if (driver === mine) giveUp(cause);
    } finally {
      if (driver === mine) isWalking = false;
    }
  }

  async function find(search: OrderSearch): Promise<StoredSubscription | null> {
    const askedAt = performance.now();
    const sought = known.get(search.checkoutId);
    if (sought) return sought;
    const { promise, resolve, reject } = promiseOf<StoredSubscription | null>();
    const seeker: Seeker = { ...search, askedAt, resolve, reject };
    seekers.add(seeker);
    // On a worker, the request that walks may be cut off with its timers: then another one walks.
    if (!isWalking || askedAt - driver.touchedAt > 3 * timing.searchMs + 1_000) void drive();
    try {
      return await withDeadline(search.ms, undefined, () => promise);
    } catch (cause) {
      if (cause instanceof DeadlinePassed) throw new SearchInconclusive("The newest subscriptions could not be read in time.");
      throw cause;
    } finally {
      seekers.delete(seeker);
    }
  }

  return { find, wasEmpty: () => wasEmpty ?? false };
}

/** `Promise.withResolvers`, which Node 20 does not have. */
function promiseOf<Value>() {
  let resolve: (value: Value) => void = () => {};
  let reject: (cause: unknown) => void = () => {};
  const promise = new Promise<Value>((onValue, onCause) => {
    resolve = onValue;
    reject = onCause;
  });
  return { promise, resolve, reject };
}
