import { common } from "./de/common.js";
import { localeOf } from "./locale.js";

/** Writes figures and dates for a locale. One per provider; components never call `Intl` themselves. */
export interface Format {
  /** BCP 47; `de` where what was asked for is no locale. */
  readonly locale: string;
  /** What groups thousands when the visitor types a number: the one of `.` and `,` that is not the decimal sign. */
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
  /** `Samstag, 21. November 2026`, the day in Germany: for a day on which somebody has to be there. */
  weekday(instant: Date | string): string;
  /** `14:32 Uhr`-like time of day in Germany, without the word. */
  time(instant: Date | string): string;
}

/** Units that `Intl` does not write. */
export type UnitTexts = typeof common.units;

/**
 * A contract's figures are read by the supplier too: Latin digits and the Gregorian calendar in every language, whatever its own are. Law
 * and market speak of days in Germany, wherever the visitor's browser is.
 */
const digits = { numberingSystem: "latn" } as const;
const days = { ...digits, calendar: "gregory", timeZone: "Europe/Berlin" } as const;

/** Makes the formatters of a locale; `Intl` objects are expensive, so keep the result. What is no locale is written as German. */
export function createFormat(wished: string, { ct, kwh }: UnitTexts = common.units): Format {
  const { locale, figures } = localeOf(wished);
  const eur = numberWriter(figures, { style: "currency", currency: "EUR" });
  const decimal = numberWriter(figures, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const integer = integerWriter(figures);
  const percent = numberWriter(figures, { style: "percent", maximumFractionDigits: 0 });
  const date = dayWriter(figures, { dateStyle: "long" });
  const weekday = dayWriter(figures, { dateStyle: "full" });
  const time = dayWriter(figures, { timeStyle: "short" });
  return {
    locale,
    // Told by the decimal sign: thousands are grouped by more than these two, `3’500` in Switzerland.
    groupSeparator: decimal(1).includes(",") ? "." : ",",
    eur,
    ct: (amountEur) => `${decimal(amountEur * 100)}\u00a0${ct}`,
    kwh: (amountKwh) => `${integer(amountKwh)}\u00a0${kwh}`,
    integer,
    decimal,
    percent,
    date,
    weekday,
    time,
  };
}

/** Writes with a true minus sign, and without any where the figure shows as zero. */
function numberWriter(locale: string, options: Intl.NumberFormatOptions): (value: number) => string {
  const numbers = new Intl.NumberFormat(locale, { ...digits, ...options });
  const zero = numbers.format(0);
  return (value) => {
    const text = numbers.format(value);
    return /0/.test(text) && !/[1-9]/.test(text) ? zero : text.replace("-", "\u2212");
  };
}

/** Thousands are grouped only by what our own fields read: no language's own comma, no groups of two. */
function integerWriter(locale: string): (value: number) => string {
  const grouped = numberWriter(locale, { maximumFractionDigits: 0 });
  const isReadable = /^50[\s.,'’]000$/.test(grouped(50_000));
  return isReadable ? grouped : numberWriter(locale, { maximumFractionDigits: 0, useGrouping: false });
}

function dayWriter(locale: string, options: Intl.DateTimeFormatOptions): (instant: Date | string) => string {
  const writer = new Intl.DateTimeFormat(locale, { ...days, ...options });
  return (instant) => writer.format(toDate(instant));
}

/** A calendar day is taken at noon UTC, which is the same day in Germany all year. */
function toDate(instant: Date | string): Date {
  if (instant instanceof Date) return instant;
  return new Date(/^\d{4}-\d{2}-\d{2}$/.test(instant) ? `${instant}T12:00:00Z` : instant);
}
