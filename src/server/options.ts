import type { GridFeeSchedule } from "../energy/gridFeeSchedule.js";
import type { LogEntry } from "./log.js";
import type { OrderLedger } from "./orders/OrderLedger.js";
import type { RateLimitOptions } from "./rateLimit.js";
import type { HandlerTiming } from "./timing.js";

/**
 * What somebody may reach after the order. With both, a subscription must be this one and belong to this customer. Where only the customer
 * is told, each call reads its subscription first, to see whose it is.
 */
export interface CustomerAccess {
  /** The API's id of the customer (`cus_…`): all of their subscriptions. */
  readonly customer?: string;
  /** The API's id of one subscription (`sub_…`). */
  readonly subscription?: string;
}

/** What {@link createCheckoutHandler} is made from. */
export interface CheckoutHandlerOptions {
  /** The organisation's client, as the API's dashboard shows it. */
  readonly clientId: string;
  /** Its secret, from the environment or a vault. Never leaves the handler but for the API's token. */
  readonly clientSecret: string;
  /** Ids of the plans that are sold here. Every other plan does not exist. */
  readonly plans: readonly string[];
  /** Where orders are remembered: `memoryLedger()` for one process, `redisLedger(client)` for several. */
  readonly ledger: OrderLedger;
  /** Where the API is; `https://api.nomos.energy` unless told. */
  readonly apiUrl?: string;
  /** Path that the handler's own paths begin behind in the requests that it gets, such as `/api/energy`; none unless told. */
  readonly basePath?: string;
  /** Other origins whose pages may call: `["https://tarife.example.de"]`. Pages of the handler's own origin always may. */
  readonly origins?: readonly string[];
  /** For pages of those origins: request headers beside the adapter's own, and whether cookies come along; neither unless told. */
  readonly cors?: { readonly headers?: readonly string[]; readonly credentials?: boolean };
  /** How much one client may ask; nobody is limited unless told. */
  readonly rateLimit?: RateLimitOptions;
  /** How long a list of suppliers is answered from memory, ms; 60,000 unless told, 0 never. Prices never are. */
  readonly suppliersCacheMs?: number;
  /** Looks up a grid operator's Modul 3 table; then `GET /grid-fee-schedule?zip=` answers it, or `null`. The API has none. */
  readonly gridFeeSchedule?: (zip: string, options: { readonly signal: AbortSignal }) => Promise<GridFeeSchedule | null>;
  /** Looks up the towns of a zip; then `GET /places?zip=` answers them. The API has none. An empty list where nobody knows. */
  readonly places?: (zip: string, options: { readonly signal: AbortSignal }) => Promise<readonly string[]>;
  /** Looks up the streets of a zip; then `GET /streets?zip=` answers them. The API has none. An empty list where nobody knows. */
  readonly streets?: (zip: string, options: { readonly signal: AbortSignal }) => Promise<readonly string[]>;
  /**
   * Says what whoever asks may see, order and end after the order: from your session, never from a parameter of the request. `null`,
   * and leaving it out, denies. The API's answers are checked against it besides.
   */
  readonly authorize?: (request: Request) => CustomerAccess | null | Promise<CustomerAccess | null>;
  /** Takes structured entries without personal data. */
  readonly onLog?: (entry: LogEntry) => void;
  /** Takes the place of the global `fetch`, which is looked up at each call; for tests and proxies. */
  readonly fetch?: typeof globalThis.fetch;
  readonly timing?: Partial<HandlerTiming>;
  /** Takes the place of the machine's clock, for tests: it decides which day a wished start has to lie after, dates consents, and is told to browsers. */
  readonly now?: () => Date;
}
