import type { ModulePath } from "./modules.js";
import type { MeterType } from "./meter.js";

/** What a price is asked for. */
export interface QuoteRequest {
  readonly planId: string;
  readonly zip: string;
  readonly annualKwh: number;
  readonly meterType: MeterType;
  readonly modulePath: ModulePath;
}

/** A layer of the bill. `other` takes whatever new subgroup the API invents, so that its lines still show. */
export type QuoteLayer = "energy" | "grid" | "levies" | "fee" | "metering" | "other";

/** A line of the base price, EUR a month, gross. `name` is the API's German display name. */
export interface BaseLine {
  readonly name: string;
  readonly layer: QuoteLayer;
  readonly monthlyEur: number;
}

/** A line of the energy price, EUR per kWh, gross. */
export interface VariableLine {
  readonly name: string;
  readonly layer: QuoteLayer;
  readonly eurPerKwh: number;
}

/** A discount on the monthly amount. */
export interface QuoteDiscount {
  readonly name: string;
  readonly monthlyEurOff: number;
  /** Number of months it lasts; 1 where it is given once. `null` where the API gives no end. */
  readonly durationMonths: number | null;
  /** The monthly amount without the discount. */
  readonly regularMonthlyEur: number;
}

/**
 * A price, as the API gave it: EUR, gross. Its figures are rounded independently of each other, so that they do not add
 * up to the cent; show each as it came and recompute none from another.
 */
export interface Quote {
  readonly totalMonthlyEur: number;
  readonly base: { readonly monthlyEur: number; readonly lines: readonly BaseLine[] };
  readonly variable: { readonly monthlyEur: number; readonly eurPerKwh: number; readonly lines: readonly VariableLine[] };
  readonly discount: QuoteDiscount | null;
  /** ISO instant. */
  readonly quotedAt: string;
  /** What it was asked for. */
  readonly request: QuoteRequest;
  /**
   * The module path that the price really contains. It differs from `request.modulePath` where the API cannot quote
   * that path (edison knows no Modul 2): then say so, and show no saving.
   */
  readonly pricedPath: ModulePath;
}
