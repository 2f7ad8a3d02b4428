/** The API of the schedules: takes orders as each schedule wants, and keeps a record of its own of what it has stored. */
import type { Chance } from "./random.ts";
import { epochMs, type VirtualClock } from "./virtualClock.ts";

/** What becomes of one order at the API. */
export interface Fate {
  /** It works so long before it answers, ms. */
  readonly workMs: number;
  /** It stores the order so long after it came, ms, whether or not anybody still listens; `null` never. */
  readonly storesAfterMs: number | null;
  readonly answer: "stored" | "dropped" | "own500" | "unauthorized" | "gateway502" | "refused";
}

/** How an API behaves. */
export interface ApiRules {
  readonly fate: (chance: Chance) => Fate;
  /** A contract is listed so long after it was stored, ms. */
  readonly listLagMs?: (chance: Chance) => number;
  /** What a read of the list is answered with, where not with the list: 429 with so many seconds, or 500. */
  readonly listFault?: (chance: Chance, nowMs: number) => { readonly status: number; readonly retryAfter?: number } | null;
  readonly tokenMs?: (chance: Chance) => number;
  readonly sendsDate?: boolean;
}

interface Contract {
  readonly id: string;
  readonly checkoutId: string | null;
  readonly createdAt: number;
  readonly listedAt: number;
}

const pageLatencyMs = 20;

/** Makes one. */
export function createRecordedApi(clock: VirtualClock, chance: Chance, rules: ApiRules) {
  /** Oldest first. */
  const contracts: Contract[] = [];
  /** Ids by checkout: the record by which is counted. */
  const record = new Map<string, string[]>();
  let nextId = 1;
  const counts = { posts: 0, listPages: 0, tokens: 0 };

  function store(checkoutId: string | null): string {
    const id = `sub_${nextId++}`;
    const at = epochMs + clock.now();
    contracts.push({ id, checkoutId, createdAt: at, listedAt: at + (rules.listLagMs?.(chance) ?? 0) });
    if (checkoutId !== null) record.set(checkoutId, [...(record.get(checkoutId) ?? []), id]);
    return id;
  }

  const answerOf = (status: number, body: object, headers: Readonly<Record<string, string>> = {}) =>
    Response.json(body, {
      status,
      headers: { ...headers, ...(rules.sendsDate ? { Date: new Date(epochMs + clock.now()).toUTCString() } : {}) },
    });
  const refusal = (status: number, code: string, headers = {}) =>
    answerOf(status, { code, message: "As the schedule wants", requestId: `req_${nextId}`, docs: "" }, headers);
  const subscription = (id: string) => ({ id, number: `N${id}`, status: "pending", start_at: null });

  async function order(body: string): Promise<Response> {
    counts.posts += 1;
    const { metadata } = JSON.parse(body) as { metadata: { checkout_id: string } };
    const { workMs, storesAfterMs, answer } = rules.fate(chance);
    let id = "";
    const storing = storesAfterMs === null ? null : clock.wait(storesAfterMs).then(() => (id = store(metadata.checkout_id)));
    await clock.wait(workMs);
    switch (answer) {
      case "stored":
        await storing;
        return answerOf(201, subscription(id));
      case "dropped":
        throw new TypeError("fetch failed");
      case "own500":
        return refusal(500, "INTERNAL_SERVER_ERROR");
      case "unauthorized":
        return refusal(401, "UNAUTHORIZED");
      case "gateway502":
        return new Response("<html>", { status: 502 });
      case "refused":
        return refusal(400, "BAD_REQUEST");
    }
  }

  async function listed(query: URLSearchParams): Promise<Response> {
    counts.listPages += 1;
    await clock.wait(pageLatencyMs);
    const fault = rules.listFault?.(chance, clock.now());
    if (fault)
      return refusal(fault.status, "TOO_MANY_REQUESTS", fault.retryAfter === undefined ? {} : { "Retry-After": String(fault.retryAfter) });
    const now = epochMs + clock.now();
    const items: object[] = [];
    let index = Number(query.get("cursor") ?? contracts.length) - 1;
    for (; index >= 0 && items.length < Number(query.get("limit")); index -= 1) {
      const contract = contracts[index];
      if (!contract || contract.listedAt > now) continue;
      const { id, checkoutId, createdAt } = contract;
      items.push({
        ...subscription(id),
        created_at: new Date(createdAt).toISOString(),
        metadata: checkoutId === null ? null : { checkout_id: checkoutId },
      });
    }
    const hasMore = index >= 0;
    return answerOf(200, { object: "list", items, has_more: hasMore, next_page: hasMore ? String(index + 1) : null });
  }

  async function answer(url: URL, init: RequestInit | undefined): Promise<Response> {
    if (url.pathname === "/oauth/token") {
      counts.tokens += 1;
      await clock.wait(rules.tokenMs?.(chance) ?? 5);
      return answerOf(200, { access_token: `token-${counts.tokens}`, expires_in: 3600 });
    }
    return init?.method === "POST" ? order(init.body as string) : listed(url.searchParams);
  }

  return {
    record,
    counts,
    /** Contracts that come from elsewhere. */
    importContracts: (count: number) => {
      for (let imported = 0; imported < count; imported += 1) store(null);
    },
    fetch: ((input, init) => {
      const signal = init?.signal;
      // Whoever hangs up hears nothing more; what has arrived goes on.
      return new Promise((resolve, reject) => {
        signal?.addEventListener("abort", () => reject(new TypeError("aborted")));
        answer(new URL(input as string), init).then(resolve, reject);
      });
    }) as typeof globalThis.fetch,
  };
}

export type RecordedApi = ReturnType<typeof createRecordedApi>;
