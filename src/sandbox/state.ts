import { createRandom, randomText, type Random } from "./random.js";
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
  readonly now: () => Date;
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
  readonly random: { readonly ids: Random; readonly tokens: Random; readonly requests: Random; readonly latency: Random };
}

/** A fresh memory; the same seed gives the same ids, suppliers, prices and latencies. */
export function createState(settings: SandboxSettings): SandboxState {
  const { seed } = settings;
  return {
    settings,
    suppliers: createSuppliers(seed),
    // Around the 10.5 ct that the market's facts assume for 2026.
    exchangeEurPerKwh: 0.1 + 0.01 * createRandom(seed, "exchange")(),
    tokens: new Map(),
    orders: [],
    random: {
      ids: createRandom(seed, "ids"),
      tokens: createRandom(seed, "tokens"),
      requests: createRandom(seed, "requests"),
      latency: createRandom(seed, "latency"),
    },
  };
}

/** An id in the API's form: `sub_rocbrf1u5e48mm0reeqoag90`. */
export function newId(state: SandboxState, prefix: string): string {
  return `${prefix}_${randomText(state.random.ids, "abcdefghijklmnopqrstuvwxyz0123456789", 24)}`;
}

/** The number that customers see: `4X44EMKX`. Letters and digits that look alike are left out. */
export function newSubscriptionNumber(state: SandboxState): string {
  return randomText(state.random.ids, "ABCDEFGHJKLMNPQRSTUVWXYZ23456789", 8);
}
