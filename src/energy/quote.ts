import type { ModulePath } from "./modules.js";
import type { MeterType } from "./meter.js";

export { knownLine, type KnownLine } from "./knownLine.js";

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

/** The layers in the order of the bill: what the power costs, what its way costs, what the state takes; then the fixed fees. */
export const layerOrder: readonly QuoteLayer[] = ["energy", "grid", "levies", "fee", "metering", "other"];

/** What a layer costs, EUR a month, and its part of the positive layers' sum, 0 to 1. */
export interface LayerShare {
  readonly layer: QuoteLayer;
  readonly monthlyEur: number;
  readonly share: number;
}

/**
 * What each layer that occurs costs, in the bill's order, for a share bar. Energy lines count with a twelfth of the yearly usage.
 * Negative lines count against their own layer; a layer that ends at zero or below has no share. The shares add up to 1, or are all 0.
 * The sums come from rounded lines: draw them, but print the amounts of the quote.
 */
export function layerShares(quote: Quote): readonly LayerShare[] {
  const monthlyKwh = quote.request.annualKwh / 12;
  const amounts = [
    ...quote.base.lines.map(({ layer, monthlyEur }) => ({ layer, monthlyEur })),
    ...quote.variable.lines.map(({ layer, eurPerKwh }) => ({ layer, monthlyEur: eurPerKwh * monthlyKwh })),
  ];
  const layers = layerOrder
    .filter((layer) => amounts.some((amount) => amount.layer === layer))
    .map((layer) => ({ layer, monthlyEur: sum(amounts.filter((amount) => amount.layer === layer).map((amount) => amount.monthlyEur)) }));
  const positive = sum(layers.map(({ monthlyEur }) => Math.max(0, monthlyEur)));
  return layers.map((layer) => ({ ...layer, share: positive > 0 ? Math.max(0, layer.monthlyEur) / positive : 0 }));
}

/** Shares of one as whole percents that make 100 where the shares make one: what rounding down leaves goes to those that lost most. */
export function wholePercents(shares: readonly number[]): readonly number[] {
  const exact = shares.map((share) => share * 100);
  const percents = exact.map(Math.floor);
  const byLoss = exact.map((percent, index) => ({ index, loss: percent % 1 })).toSorted((one, other) => other.loss - one.loss);
  const missing = Math.round(sum(exact)) - sum(percents);
  for (const { index } of byLoss.slice(0, missing)) percents[index] = (percents[index] ?? 0) + 1;
  return percents;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** The base price, EUR a year, gross: the month × 12. May be negative, where Modul 1 exceeds it. */
export function annualBaseEur(quote: Quote): number {
  return quote.base.monthlyEur * 12;
}

/** The energy price, EUR a year, gross: EUR/kWh × the yearly usage. Not the month × 12, which would multiply its rounding. */
export function annualVariableEur(quote: Quote): number {
  return quote.variable.eurPerKwh * quote.request.annualKwh;
}

/** What the first year costs, EUR gross: base and energy price without the discount, for as many of the twelve months as it lasts (all, where the API gives no end). */
export function firstYearEur(quote: Quote): number {
  const { discount } = quote;
  const discountMonths = discount === null ? 0 : Math.min(12, Math.max(0, discount.durationMonths ?? 12));
  return annualBaseEur(quote) + annualVariableEur(quote) - discountMonths * (discount?.monthlyEurOff ?? 0);
}

/** Three figures, each rounded to the cent by itself, differ by at most 1.5 cents. */
const roundingEur = 0.02;

/**
 * By how much the total differs from base + energy price, EUR a month; `null` where it is no more than rounding. With a discount the
 * API does not say whether the total holds it: then the discounted and the regular amount are both tried, and the nearer one counts.
 * The documented example says 71.90 for 4.35 + 56.34, which is 11.21 too much: the total without its Modul 1 line.
 */
export function totalMismatchEur(quote: Quote): number | null {
  const parts = quote.base.monthlyEur + quote.variable.monthlyEur;
  const total = quote.totalMonthlyEur - parts;
  const regular = quote.discount === null ? total : quote.discount.regularMonthlyEur - parts;
  const nearer = Math.abs(regular) < Math.abs(total) ? regular : total;
  const cents = Math.round(nearer * 100);
  return Math.abs(cents) > roundingEur * 100 ? cents / 100 : null;
}

/**
 * By how much the month's energy price differs from the price of a kWh times a twelfth of the yearly usage, EUR a month; `null` where it is no
 * more than rounding: of the usage to a whole kWh (208 for 208.33), of the price to a hundredth of a cent, of the amount to a cent.
 */
function unitMismatchEur({ variable, request }: Quote): number | null {
  const monthlyKwh = request.annualKwh / 12;
  const difference = variable.monthlyEur - variable.eurPerKwh * monthlyKwh;
  const allowed = roundingEur + 0.5 * Math.abs(variable.eurPerKwh) + 0.00005 * monthlyKwh;
  return Math.abs(difference) > allowed ? Math.round(difference * 100) / 100 : null;
}

/** By how much the total is neither the regular amount nor that without what is taken off, EUR a month; `null` where it is one of them. */
function discountMismatchEur({ totalMonthlyEur, discount }: Quote): number | null {
  if (discount === null) return null;
  const regular = totalMonthlyEur - discount.regularMonthlyEur;
  const difference = Math.abs(regular) <= roundingEur ? 0 : regular + discount.monthlyEurOff;
  return Math.abs(difference) > roundingEur ? Math.round(difference * 100) / 100 : null;
}

/**
 * Whether a total is dearer than its parts by exactly what one of them takes off, as in the API's documented example of Modul 1: then it
 * is known which figure lags, and nobody pays more than was shown.
 */
const leavesReductionOut = ({ base }: Quote, mismatchEur: number): boolean =>
  base.lines.some(({ monthlyEur }) => monthlyEur < 0 && Math.abs(mismatchEur + monthlyEur) <= roundingEur);

/**
 * By how much a price contradicts itself, EUR a month, beyond rounding: total against parts, against the discount, or the price of a kWh against
 * the month. `null` where it does not, or where the total only leaves a reduction out. Nobody knows which of its figures is right, so nothing
 * can be ordered at it.
 */
export function contradictionEur(quote: Quote): number | null {
  const total = totalMismatchEur(quote);
  const isExplained = total === null || leavesReductionOut(quote, total);
  return (isExplained ? null : total) ?? discountMismatchEur(quote) ?? unitMismatchEur(quote);
}

/**
 * What a module saves, EUR a year, gross, from two quotes that differ in nothing else: base difference × 12 + energy price difference × usage.
 * `null` where the quotes are for another plan, place, usage or meter, or the second one's price does not contain the module it was asked for.
 * Negative where the module costs more.
 */
export function savingAnnualEur(without: Quote, withModule: Quote): number | null {
  const contained = withModule.pricedPath === withModule.request.modulePath;
  if (!contained || !sameSupply(without.request, withModule.request)) return null;
  return annualBaseEur(without) - annualBaseEur(withModule) + annualVariableEur(without) - annualVariableEur(withModule);
}

/** Whether two prices were asked for the same supply and the same module path. */
export function sameRequest(one: QuoteRequest, other: QuoteRequest): boolean {
  return sameSupply(one, other) && one.modulePath === other.modulePath;
}

/** Whether two quotes say the same price: total, base price, price of a kWh and discount, to the last digit that the API gives. */
export function samePrice(one: Quote, other: Quote): boolean {
  return (
    one.totalMonthlyEur === other.totalMonthlyEur &&
    one.base.monthlyEur === other.base.monthlyEur &&
    one.variable.eurPerKwh === other.variable.eurPerKwh &&
    sameDiscount(one.discount, other.discount)
  );
}

function sameDiscount(one: QuoteDiscount | null, other: QuoteDiscount | null): boolean {
  return (
    one?.name === other?.name &&
    one?.monthlyEurOff === other?.monthlyEurOff &&
    one?.durationMonths === other?.durationMonths &&
    one?.regularMonthlyEur === other?.regularMonthlyEur
  );
}

function sameSupply(one: QuoteRequest, other: QuoteRequest): boolean {
  return one.planId === other.planId && one.zip === other.zip && one.annualKwh === other.annualKwh && one.meterType === other.meterType;
}
