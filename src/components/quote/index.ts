export { MonthlyPrice, QuoteSummaryLine, type MonthlyPriceProps } from "./MonthlyPrice.js";
export type { Period } from "./priceLines.js";
export { QuoteBreakdown, QuoteBreakdownView, type QuoteBreakdownProps, type QuoteBreakdownViewProps } from "./QuoteBreakdown.js";
