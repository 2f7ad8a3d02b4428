import * as z from "zod/mini";
import { pause } from "../../adapter/nomos/deadline.js";
import type { NomosApiVersion } from "../../adapter/nomos/wire/version.js";
import { askedWaitMs } from "../retryAfter.js";
import { UpstreamFault, type Upstream, type UpstreamAnswer } from "../upstream.js";
import { readStored, type StoredSubscription } from "./storedSubscription.js";

/** The search could not be finished, so it says nothing. */
export class SearchInconclusive extends Error {
  override readonly name = "SearchInconclusive";
  /** How long the API wants to be left alone, ms; 0 where it does not say. */
  readonly retryAfterMs: number;
  /** The API knows the cursor no more: the walk has to begin anew. */
  readonly isCursorLost: boolean;

  constructor(message: string, { retryAfterMs = 0, isCursorLost = false } = {}) {
    super(message);
    this.retryAfterMs = retryAfterMs;
    this.isCursorLost = isCursorLost;
  }
}

/** A contract of the list that a checkout made; `null` where it is there, but cannot be read. */
export interface ListedContract {
  readonly checkoutId: string;
  readonly subscription: StoredSubscription | null;
}

/** A page of the list, newest first as a rule. */
export interface ListPage {
  readonly contracts: readonly ListedContract[];
  /** Date of its newest item; `NaN` where none is dated. */
  readonly newest: number;
  /** Nothing behind this page is younger, as far as its order shows; `Infinity` where it shows nothing. */
  readonly reach: number;
  /** Of the next page; `null` at the end of the list. */
  readonly cursor: string | null;
  /** The list holds nothing. */
  readonly isEmpty: boolean;
}

/** As many as a page of the API holds. */
const pageSize = 100;
const maxRetries = 2;
const firstBackOffMs = 200;

const list = z.object({ items: z.array(z.unknown()), next_page: z.nullish(z.string()), has_more: z.optional(z.boolean()) });
const dated = z.object({ created_at: z.string() });
const marked = z.object({ metadata: z.object({ checkout_id: z.string() }) });

/** What a reader of pages is made of. */
export interface PageReaderOptions {
  readonly upstream: Upstream;
  readonly version: NomosApiVersion;
  /** A page may take so long, ms. */
  readonly ms: number;
  /** How long somebody still waits for the walk, ms. */
  readonly patienceMs: () => number;
  /** Told of each pause that the API asked for. */
  readonly onPause: (ms: number) => void;
}

/** Reads pages of the newest contracts. An API that stumbles is asked again, up to three times; one that asks for a pause gets it. */
export function createPageReader({ upstream, version, ms, patienceMs, onPause }: PageReaderOptions) {
  let quietUntil = 0;

  async function beQuiet(): Promise<void> {
    const leftMs = quietUntil - performance.now();
    if (leftMs <= 0) return;
    if (leftMs > patienceMs()) {
      throw new SearchInconclusive("The newest subscriptions could not be read: the API takes no more requests now.", {
        retryAfterMs: leftMs,
      });
    }
    onPause(leftMs);
    await pause(leftMs, undefined);
  }

  async function answered(path: string, hasCursor: boolean): Promise<UpstreamAnswer> {
    for (let retries = 0; ;) {
      await beQuiet();
      try {
        const answer = await upstream.call({ path, version, ms });
        if (answer.status === 200 && answer.json !== undefined) return answer;
        if (answer.status === 429) {
          quietUntil = performance.now() + askedWaitMs({ retryAfter: answer.retryAfter, sentence: answer.refusal?.message });
          continue;
        }
        const isPassing = answer.status >= 500 || answer.status === 200 || answer.status === 408;
        if (!isPassing || retries === maxRetries) {
          const isCursorLost = hasCursor && [400, 404, 410, 422].includes(answer.status);
          throw new SearchInconclusive(`The newest subscriptions could not be read (${answer.status}).`, { isCursorLost });
        }
      } catch (cause) {
        if (cause instanceof SearchInconclusive) throw cause;
        if (!(cause instanceof UpstreamFault)) throw cause;
        if (cause.reason === "credentials" || retries === maxRetries) {
          throw new SearchInconclusive(`The newest subscriptions could not be read (${cause.reason}).`);
        }
      }
      await pause(Math.random() * firstBackOffMs * 2 ** retries, undefined);
      retries += 1;
    }
  }

  return async (cursor: string | null): Promise<ListPage> => {
    const query = new URLSearchParams({ limit: String(pageSize), ...(cursor === null ? {} : { cursor }) });
    const { data } = z.safeParse(list, (await answered(`/subscriptions?${query}`, cursor !== null)).json);
    if (!data) throw new SearchInconclusive("The newest subscriptions could not be read: the answer is no list.");
    return pageOf(data);
  };
}

function pageOf({ items, next_page, has_more }: z.infer<typeof list>): ListPage {
  const dates = items.map((item) => Date.parse(z.safeParse(dated, item).data?.created_at ?? ""));
  // A page that is not newest first, or not dated, proves nothing about the next.
  const isNewestFirst = dates.every((date, index) => (index === 0 ? !Number.isNaN(date) : date <= (dates[index - 1] ?? Infinity)));
  const known = dates.filter((date) => !Number.isNaN(date));
  return {
    contracts: items.flatMap((item) => {
      const checkoutId = z.safeParse(marked, item).data?.metadata.checkout_id;
      return checkoutId === undefined ? [] : [{ checkoutId, subscription: readStored(item)?.subscription ?? null }];
    }),
    newest: known.length === 0 ? Number.NaN : Math.max(...known),
    reach: items.length > 0 && isNewestFirst ? (dates[0] ?? Infinity) : Infinity,
    isEmpty: items.length === 0 && !next_page,
    cursor: next_page && has_more !== false ? next_page : null,
  };
}
