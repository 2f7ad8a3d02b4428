import { parsedFault, parsedOk, type Parsed } from "./parsed.js";

/** Why a wished start of delivery is refused. */
export type StartDateFault = "empty" | "format" | "tooEarly" | "tooLate";

/**
 * How many days ahead a start can be wished for. The API sets no end; a supplier has to hold its price until then, and contracts
 * are customarily taken up to a year ahead.
 */
export const latestStartInDays = 365;

const berlinDay = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Berlin", dateStyle: "short" });

/** The calendar day in Germany at an instant, `YYYY-MM-DD`. */
export function berlinDate(instant: Date): string {
  return berlinDay.format(instant);
}

/** The calendar day `days` after another, both `YYYY-MM-DD`. */
export function addDays(date: string, days: number): string {
  const instant = new Date(`${date}T00:00:00Z`);
  instant.setUTCDate(instant.getUTCDate() + days);
  return instant.toISOString().slice(0, 10);
}

/**
 * A wished start of delivery. It lies after today: a supplier change takes a working day (§ 20a Abs. 2 EnWG), and since
 * 6 June 2025 a move-in can no longer be registered backwards (BNetzA BK6-22-024).
 *
 * @param today The day in Germany, `YYYY-MM-DD`.
 */
export function parseStartDate(text: string, today: string): Parsed<string, StartDateFault> {
  const date = text.trim();
  if (date === "") return parsedFault("empty");
  if (!isCalendarDate(date)) return parsedFault("format");
  if (date <= today) return parsedFault("tooEarly");
  return date > addDays(today, latestStartInDays) ? parsedFault("tooLate") : parsedOk(date);
}

/** Whether a text is a day that there is, written `YYYY-MM-DD`. */
export function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const instant = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text);
}
