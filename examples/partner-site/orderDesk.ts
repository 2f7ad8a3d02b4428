import type { EnergyApi } from "./energyApi.ts";

/** An order as it came from the browser. */
export interface IncomingOrder {
  /** The `Idempotency-Key`, which is also `metadata.checkout_id` in the body. */
  readonly key: string;
  readonly version: string;
  /** The body of `POST /subscriptions`, as JSON. */
  readonly body: string;
}

/** What the browser is told. */
export interface OrderAnswer {
  readonly status: number;
  readonly body: string;
  readonly retryAfter: string | null;
}

/** Places orders once. */
export interface OrderDesk {
  readonly place: (order: IncomingOrder) => Promise<OrderAnswer>;
}

/** Shorter than the 30 s that the browser waits, so that it learns what we know. */
const timeoutMs = 25_000;

/** As many of the newest contracts as one page of the API holds. */
const searched = 100;

/** The API may have stored the order, or may not. */
class OutcomeUnknown extends Error {}

/**
 * Places each order once, however often it is sent: claim the key, post, keep the answer, give the same answer to every repeat.
 * The API has no idempotency keys, so after an unknown outcome the newest contracts are searched for the key before anything is posted.
 *
 * Claims live in memory: enough for one process that is not restarted in the middle of an order.
 */
export function createOrderDesk(api: EnergyApi): OrderDesk {
  const answers = new Map<string, Promise<OrderAnswer>>();
  const unknown = new Set<string>();

  async function settle(order: IncomingOrder): Promise<OrderAnswer> {
    const stored = unknown.has(order.key) ? await findOrder(api, order) : null;
    return stored ?? post(api, order);
  }

  async function attempt(order: IncomingOrder): Promise<OrderAnswer> {
    try {
      const answer = await settle(order);
      unknown.delete(order.key);
      // A refused order is no contract: the visitor mends it and sends it again under the same key.
      if (answer.status >= 400) answers.delete(order.key);
      return answer;
    } catch {
      unknown.add(order.key);
      answers.delete(order.key);
      return {
        status: 502,
        body: envelope("BAD_GATEWAY", "It is not known whether the order was stored. Send it again, with the same key."),
        retryAfter: null,
      };
    }
  }

  return {
    place: (order) => {
      const answer = answers.get(order.key) ?? attempt(order);
      answers.set(order.key, answer);
      return answer;
    },
  };
}

async function post(api: EnergyApi, { version, body }: IncomingOrder): Promise<OrderAnswer> {
  const response = await api.call("/subscriptions", {
    method: "POST",
    headers: { "Content-Type": "application/json", "X-API-Version": version },
    body,
    // Not the browser's signal: whoever leaves after ordering has ordered.
    signal: AbortSignal.timeout(timeoutMs),
  });
  const text = await response.text();
  const isClear = response.ok ? isSubscription(parseJson(text)) : response.status < 500 && response.status !== 408;
  if (!isClear) throw new OutcomeUnknown();
  return { status: response.status, body: text, retryAfter: response.headers.get("retry-after") };
}

async function findOrder(api: EnergyApi, { key, version }: IncomingOrder): Promise<OrderAnswer | null> {
  const response = await api.call(`/subscriptions?limit=${searched}`, {
    headers: { "X-API-Version": version },
    signal: AbortSignal.timeout(timeoutMs),
  });
  const list = parseJson(await response.text());
  if (!response.ok || !isRecord(list) || !Array.isArray(list.items)) throw new OutcomeUnknown();
  const found: unknown = list.items.find((item: unknown) => isRecord(item) && isRecord(item.metadata) && item.metadata.checkout_id === key);
  return found === undefined ? null : { status: 200, body: JSON.stringify(found), retryAfter: null };
}

/** A body in the API's shape for refusals. */
export function envelope(code: string, message: string): string {
  return JSON.stringify({ code, message, requestId: crypto.randomUUID(), docs: "" });
}

/** JSON, or `undefined` where it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Whether something is an object with named parts. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const isSubscription = (value: unknown): boolean => isRecord(value) && typeof value.id === "string";
