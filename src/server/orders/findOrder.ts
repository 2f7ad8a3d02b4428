import * as z from "zod/mini";
import { DeadlinePassed, pause, withDeadline } from "../../adapter/nomos/deadline.js";
import { subscriptionAnswer } from "../../adapter/nomos/wire/answers.js";
import type { NomosApiVersion } from "../../adapter/nomos/wire/version.js";
import type { HandlerTiming } from "../timing.js";
import { UpstreamFault, type Upstream, type UpstreamAnswer, type UpstreamCall } from "../upstream.js";
import type { StoredSubscription } from "./OrderLedger.js";

/** What to look for. */
export interface OrderSearch {
  /** `metadata.checkout_id` of the order. */
  readonly checkoutId: string;
  readonly version: NomosApiVersion;
  /** How long ago the order can have been sent for the first time, ms. */
  readonly beganMs: number;
}

/** The search could not be finished, so it says nothing. */
export class SearchInconclusive extends Error {
  override readonly name = "SearchInconclusive";
}

/** As many as a page of the API holds. */
const pageSize = 100;
/** 10,000 subscriptions: far more than are made between an order and its repeat. */
const maxPages = 100;

const maxRetries = 2;
const firstBackOffMs = 200;

const list = z.object({ items: z.array(z.unknown()), next_page: z.nullish(z.string()), has_more: z.optional(z.boolean()) });
const dated = z.object({ created_at: z.string() });
const marked = z.object({ metadata: z.object({ checkout_id: z.string() }) });

/**
 * Looks for an order among the newest subscriptions, page by page, back to before it can have been sent. No filter is used: a filter
 * that the API does not understand, it ignores or refuses, and an order that is not found is sent again.
 *
 * @returns The contract, or `null` where there certainly is none.
 * @throws {SearchInconclusive} where nobody can say: a page did not come, there are too many, or they took too long.
 */
export async function findOrder(upstream: Upstream, search: OrderSearch, timing: HandlerTiming): Promise<StoredSubscription | null> {
  try {
    return await withDeadline(timing.searchMs, undefined, (signal) => walk(upstream, search, timing, signal));
  } catch (cause) {
    if (cause instanceof UpstreamFault || cause instanceof DeadlinePassed || cause instanceof z.core.$ZodError)
      throw new SearchInconclusive(`The newest subscriptions could not be read (${cause.name}).`);
    throw cause;
  }
}

async function walk(
  upstream: Upstream,
  { checkoutId, version, beganMs }: OrderSearch,
  { searchMs, clockSkewMs }: HandlerTiming,
  signal: AbortSignal,
): Promise<StoredSubscription | null> {
  let oldest: number | null = null;
  let query = `?limit=${pageSize}`;
  for (let page = 0; page < maxPages; page += 1) {
    const answer = await readPage(upstream, { path: `/subscriptions${query}`, version, ms: searchMs, signal });
    // The API's clock against itself: the order's age is the ledger's, and the instant it is taken from is the API's.
    oldest ??= (answer.answeredAt ?? Date.now()) - beganMs - clockSkewMs;
    const { items, next_page, has_more } = z.parse(list, answer.json);
    const found = items.find((item) => z.safeParse(marked, item).data?.metadata.checkout_id === checkoutId);
    if (found !== undefined) return z.parse(subscriptionAnswer, found);
    if (!next_page || has_more === false || isBefore(items, oldest)) return null;
    query = `?${new URLSearchParams({ limit: String(pageSize), cursor: next_page })}`;
  }
  throw new SearchInconclusive(`The order is not among the newest ${pageSize * maxPages} subscriptions.`);
}

/** Reads a page, up to three times: a walk of many pages would not get through an API that stumbles now and then. */
async function readPage(upstream: Upstream, call: UpstreamCall): Promise<UpstreamAnswer> {
  for (let retries = 0; ; retries += 1) {
    try {
      const answer = await upstream.call(call);
      if (answer.status === 200 && answer.json !== undefined) return answer;
      const isPassing = answer.status >= 500 || answer.status === 200;
      if (!isPassing || retries === maxRetries)
        throw new SearchInconclusive(`The newest subscriptions could not be read (${answer.status}).`);
    } catch (cause) {
      if (!(cause instanceof UpstreamFault) || cause.reason === "credentials" || retries === maxRetries) throw cause;
    }
    await pause(Math.random() * firstBackOffMs * 2 ** retries, call.signal);
  }
}

/** Whether a page lies behind what is searched. A page that is not newest first, or not dated, proves nothing about the next. */
function isBefore(items: readonly unknown[], instant: number): boolean {
  const dates = items.map((item) => Date.parse(z.safeParse(dated, item).data?.created_at ?? ""));
  const isNewestFirst = dates.every((date, index) => index === 0 || date <= (dates[index - 1] ?? Infinity));
  return dates.length > 0 && isNewestFirst && dates.every((date) => date < instant);
}
