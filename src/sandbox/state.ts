import type { SandboxClock } from "./clock.js";
import { createRandom, randomText, type Random } from "./random.js";
import type { MarketScript, StoredMeterOrder, StoredReduction, StoredTermination } from "./records.js";
import type { StoredOrder } from "./subscriptionAnswers.js";
import { createSuppliers, type SandboxSupplier } from "./suppliers.js";

/** Somebody who may ask for tokens. */
export interface SandboxClient {
  readonly clientId: string;
  readonly clientSecret: string;
  /** What the client may do at most; reading and writing unless told. */
  readonly scope?: "read:*" | "read:* write:*";
}

/** A token that was given out. */
export interface GrantedToken {
  readonly scopes: ReadonlySet<string>;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

/** What stays the same for a sandbox's whole life. */
export interface SandboxSettings {
  readonly seed: number;
  /** The time that orders move along by. */
  readonly now: () => Date;
  /** The machine's time, by which tokens grow old. */
  readonly machineNow: () => Date;
  readonly priceResolution: "15min" | "hourly";
  readonly auth: "oauth" | "none";
  readonly clients: readonly SandboxClient[];
  readonly uniqueEmails: boolean;
}

/** What a sandbox remembers, until it is reset. */
export interface SandboxState {
  readonly settings: SandboxSettings;
  readonly suppliers: readonly SandboxSupplier[];
  /** Mean exchange price of the last twelve months, EUR/kWh, gross. */
  readonly exchangeEurPerKwh: number;
  readonly tokens: Map<string, GrantedToken>;
  /** In the order in which they came. */
  readonly orders: StoredOrder[];
  readonly reductions: StoredReduction[];
  readonly meterOrders: StoredMeterOrder[];
  /** By subscription; the last one counts. */
  readonly terminations: Map<string, StoredTermination>;
  readonly clock: SandboxClock;
  readonly script: MarketScript;
  readonly random: {
    readonly ids: Random;
    readonly records: Random;
    readonly tokens: Random;
    readonly requests: Random;
    readonly latency: Random;
  };
}

/** A fresh memory; the same seed gives the same ids, suppliers, prices and latencies. */
export function createState(settings: SandboxSettings, clock: SandboxClock): SandboxState {
  const { seed } = settings;
  return {
    settings,
    suppliers: createSuppliers(seed),
    // Around the 10.5 ct that the market's facts assume for 2026.
    exchangeEurPerKwh: 0.1 + 0.01 * createRandom(seed, "exchange")(),
    tokens: new Map(),
    orders: [],
    reductions: [],
    meterOrders: [],
    terminations: new Map(),
    clock,
    script: { rejections: [], meterOutcomes: [] },
    random: {
      ids: createRandom(seed, "ids"),
      records: createRandom(seed, "records"),
      tokens: createRandom(seed, "tokens"),
      requests: createRandom(seed, "requests"),
      latency: createRandom(seed, "latency"),
    },
  };
}

/** An id in the API's form: `sub_rocbrf1u5e48mm0reeqoag90`. */
export function newId(state: SandboxState, prefix: string): string {
  return idOf(state.random.ids, prefix);
}

/** An id of what comes after an order. A stream of its own: a module that is ordered later does not change the next order's id. */
export function newRecordId(state: SandboxState, prefix: string): string {
  return idOf(state.random.records, prefix);
}

const idOf = (random: Random, prefix: string) => `${prefix}_${randomText(random, "abcdefghijklmnopqrstuvwxyz0123456789", 24)}`;

/** An order by its subscription's id. */
export function findOrder({ orders }: SandboxState, id: string): StoredOrder | undefined {
  return orders.find((order) => order.id === id);
}

/** The number that customers see: `4X44EMKX`. Letters and digits that look alike are left out. */
export function newSubscriptionNumber(state: SandboxState): string {
  return randomText(state.random.ids, "ABCDEFGHJKLMNPQRSTUVWXYZ23456789", 8);
}
