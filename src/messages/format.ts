/** Writes figures and dates for a locale. One per provider; components never call `Intl` themselves. */
export interface Format {
  readonly locale: string;
  /** What groups thousands when the visitor types a number. */
  readonly groupSeparator: "." | ",";
  /** `117,03 €`, with a true minus sign. */
  eur(amount: number): string;
  /** `27,04 ct`; takes EUR. */
  ct(amountEur: number): string;
  /** `5.000 kWh`. */
  kwh(amountKwh: number): string;
  /** `5.000`, without a unit, as a visitor types it. */
  integer(value: number): string;
  /** `27,04`, without a unit, where a heading or an axis names it. */
  decimal(value: number): string;
  /** `32 %`; takes a share of 1. */
  percent(share: number): string;
  /** `21. November 2026`, the day in Germany. Takes an instant, or a calendar day `YYYY-MM-DD`. */
  date(instant: Date | string): string;
  /** `14:32 Uhr`-like time of day in Germany, without the word. */
  time(instant: Date | string): string;
}

/** German law and the market speak of days in Germany, wherever the visitor's browser is. */
const timeZone = "Europe/Berlin";
const minus = (text: string) => text.replace("-", "\u2212");

/** Makes the formatters of a locale; `Intl` objects are expensive, so keep the result. */
export function createFormat(wished: string): Format {
  // Bare English would be American, with dates that a customer in Germany misreads.
  const locale = wished === "en" ? "en-GB" : wished;
  const eur = new Intl.NumberFormat(locale, { style: "currency", currency: "EUR" });
  const decimal2 = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const integer = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const percent = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 });
  const date = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone });
  const time = new Intl.DateTimeFormat(locale, { timeStyle: "short", timeZone });
  // From ten thousand on: Austrian and Spanish German write four digits without a separator.
  const group = integer.formatToParts(12_345).find((part) => part.type === "group")?.value;
  return {
    locale,
    groupSeparator: group === "," ? "," : ".",
    eur: (amount) => minus(eur.format(amount)),
    ct: (amountEur) => `${minus(decimal2.format(amountEur * 100))}\u00a0ct`,
    kwh: (amountKwh) => `${integer.format(amountKwh)}\u00a0kWh`,
    integer: (value) => minus(integer.format(value)),
    decimal: (value) => minus(decimal2.format(value)),
    percent: (share) => minus(percent.format(share)),
    date: (instant) => date.format(toDate(instant)),
    time: (instant) => time.format(toDate(instant)),
  };
}

/** A calendar day is taken at noon UTC, which is the same day in Germany all year. */
function toDate(instant: Date | string): Date {
  if (instant instanceof Date) return instant;
  return new Date(/^\d{4}-\d{2}-\d{2}$/.test(instant) ? `${instant}T12:00:00Z` : instant);
}
