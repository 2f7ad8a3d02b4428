import type { GridFeeSchedule } from "../../energy/gridFeeSchedule.js";
import type { PlanOffer } from "../../energy/plan.js";
import type { CallOptions, CheckoutAdapter } from "../CheckoutAdapter.js";
import { CheckoutError } from "../CheckoutError.js";
import { throwIfCancelled, withDeadline } from "./deadline.js";
import { failure, isOffline } from "./errors.js";
import { toPlan, toQuote } from "./fromWire.js";
import type * as OrderCalls from "./orderCalls.js";
import { planPath, pricedPath, quoteFields, quotePath } from "./toWire.js";
import { createTransport } from "./transport.js";
import { planAnswer, quoteAnswer } from "./wire/answers.js";
import type { NomosApiVersion } from "./wire/version.js";

/** How long a call may take, in milliseconds. */
export interface NomosTimeouts {
  /** Each try of a read; 10,000 unless told. A read that took longer is not repeated. */
  readonly readMs: number;
  /** The order; 30,000 unless told. */
  readonly orderMs: number;
}

/** What {@link createNomosAdapter} is made from. */
export interface NomosAdapterOptions {
  /**
   * Where the partner's backend serves the API's paths: `/api/energy`, or an absolute address. Never the API itself: its secret must
   * not reach a browser. A slash at the end is harmless.
   */
  readonly baseUrl: string;
  /** Sent as `X-API-Version`; `2026-05-27.curie` unless told. Edison quotes no Modul 2 and takes no VAT id. */
  readonly apiVersion?: NomosApiVersion;
  /** Takes the place of the global `fetch`, which is looked up at each call; for credentials across origins, tests and servers. */
  readonly fetch?: typeof globalThis.fetch;
  /** Headers for every request, asked for before each try: a CSRF token, say. The adapter's own headers win. */
  readonly headers?: () => HeadersInit | Promise<HeadersInit>;
  /** By plan id, what the plan sells beside the power where the API's plan does not say; nothing unless told. */
  readonly offers?: Readonly<Record<string, Partial<PlanOffer>>>;
  /** Looks up the Modul 3 windows of the grid operator at a zip; the API has none. */
  readonly gridFeeSchedule?: (zip: string, options: { readonly signal: AbortSignal }) => Promise<GridFeeSchedule | null>;
  /** Looks up the towns that a zip belongs to; the API has none. An empty list where nobody knows. */
  readonly places?: (zip: string, options: { readonly signal: AbortSignal }) => Promise<readonly string[]>;
  /** Looks up the streets of a zip, to be offered while the visitor types; the API has none. An empty list where nobody knows. */
  readonly streets?: (zip: string, options: { readonly signal: AbortSignal }) => Promise<readonly string[]>;
  readonly timeouts?: Partial<NomosTimeouts>;
}

/**
 * Makes the adapter that speaks the Nomos API, in the browser through the partner's backend or on a server.
 *
 * Reads are repeated twice after 429, 5xx and network failures, with back-off; an order is sent once. Every failure is a
 * `CheckoutError`; a cancelled call rejects with its signal's reason.
 */
export function createNomosAdapter(options: NomosAdapterOptions): CheckoutAdapter {
  const { baseUrl, apiVersion = "2026-05-27.curie", fetch, headers, offers, gridFeeSchedule, places, streets, timeouts } = options;
  const readMs = timeouts?.readMs ?? 10_000;
  const orderMs = timeouts?.orderMs ?? 30_000;
  const transport = createTransport({ baseUrl, apiVersion, fetch, headers, readMs, orderMs });
  const line = { transport, apiVersion };

  return {
    async getPlan(planId, callOptions) {
      const call = { name: "GET /plans/{id}", path: planPath(planId), answer: planAnswer };
      return toPlan(await transport.read(call, callOptions), offers?.[planId]);
    },

    async getQuote(request, callOptions) {
      const call = { name: "GET /plans/{id}/quote", path: quotePath(request, apiVersion), answer: quoteAnswer, fieldNames: quoteFields };
      const answer = await transport.read(call, callOptions);
      // Whoever has a price may order, and by then the network may be gone. A load that fails is tried again by whoever needs the code.
      void orderCalls().catch(() => undefined);
      return toQuote(answer, request, pricedPath(request, apiVersion));
    },

    async searchSuppliers(query, callOptions) {
      return (await orderCalls()).searchSuppliers(line, query, callOptions);
    },

    async createSubscription(order, orderOptions) {
      return (await orderCalls()).createSubscription(line, order, orderOptions);
    },

    async findOrder(order, callOptions) {
      return (await orderCalls()).findOrder(line, order, callOptions, orderMs);
    },

    now: transport.now,

    ...(gridFeeSchedule && { getGridFeeSchedule: lookUp("gridFeeSchedule", gridFeeSchedule, readMs) }),
    ...(places && { getPlaces: lookUp("places", places, readMs) }),
    ...(streets && { getStreets: lookUp("streets", streets, readMs) }),
  } satisfies CheckoutAdapter;
}

let loadedOrderCalls: typeof OrderCalls | undefined;

/** The calls of an order. Where their code does not come, nothing was sent, and the same can be tried again. */
async function orderCalls(): Promise<typeof OrderCalls> {
  try {
    return (loadedOrderCalls ??= await import("./orderCalls.js"));
  } catch (cause) {
    throw failure(isOffline() ? "offline" : "unavailable", "Nothing was sent: the code of an order did not load", { cause });
  }
}

/** A call that asks a function of the host's, and makes its failures ours. */
function lookUp<Value>(
  option: "gridFeeSchedule" | "places" | "streets",
  ask: (zip: string, options: { readonly signal: AbortSignal }) => Promise<Value>,
  ms: number,
) {
  return async ({ zip }: { readonly zip: string }, { signal }: CallOptions = {}): Promise<Value> => {
    try {
      return await withDeadline(ms, signal, (signal) => ask(zip, { signal }));
    } catch (cause) {
      throwIfCancelled(signal);
      if (cause instanceof CheckoutError) throw cause;
      throw failure("unavailable", `The option \`${option}\` threw or took over ${ms} ms`, { cause });
    }
  };
}
