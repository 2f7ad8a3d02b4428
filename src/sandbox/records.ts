import type { ModuleId } from "../energy/modules.js";

/** A §14a order, as the sandbox keeps it. What it has become is read off the clock. */
export interface StoredReduction {
  readonly id: string;
  readonly subscriptionId: string;
  readonly customer: string;
  readonly module: ModuleId;
  readonly createdAtMs: number;
  /** The grid operator will decline it. */
  readonly rejects: boolean;
}

/** Why a meter order stands still. Curie has no word for `review`, edison none for `check_missing`: each tells what it can. */
export type MeterBlock = "check_missing" | "grid_operator_registration" | "review";

/**
 * What becomes of a meter order: the meter is built in; it stands still until it is freed; it is cancelled; a smart meter turns out to
 * be there; or (inexogy) the interest is never made an order.
 */
export type MeterOutcome =
  | { readonly kind: "install" | "cancel" | "preExisting" | "interestOnly" }
  | { readonly kind: "block"; readonly reason: MeterBlock };

/** A meter order, as the sandbox keeps it. What it has become is read off the clock. */
export interface StoredMeterOrder {
  readonly id: string;
  readonly subscriptionId: string;
  readonly customer: string;
  readonly createdAtMs: number;
  readonly outcome: MeterOutcome;
  /** When a blocked one was freed; `null` while nobody did. */
  releasedAtMs: number | null;
}

/** A termination, as the sandbox keeps it. */
export interface StoredTermination {
  readonly reason: "ORDINARY" | "MOVE_OUT" | "WITHDRAWAL";
  readonly terminatedAtMs: number;
  /** The first instant without supply. */
  readonly endAtMs: number;
}

/** What the market was told to do with the next orders. Used up one by one. */
export interface MarketScript {
  /** Modules whose next order is declined; `any` for the next of whatever module. */
  readonly rejections: (ModuleId | "any")[];
  readonly meterOutcomes: MeterOutcome[];
}
