import { parsedFault, parsedOk, type Parsed } from "./parsed.js";
import { isCalendarDate } from "./startDate.js";

/** Why a wished last day of supply is refused. */
export type LastDayFault = "empty" | "format" | "past";

/**
 * A wished last day of supply: today or later. A contract cannot end backwards (since 6 June 2025 not by moving out either,
 * BNetzA BK6-22-024); whether a notice period is kept is the supplier's to say, and no reason to refuse the declaration.
 *
 * @param today The day in Germany, `YYYY-MM-DD`.
 */
export function parseLastDay(text: string, today: string): Parsed<string, LastDayFault> {
  const day = text.trim();
  if (day === "") return parsedFault("empty");
  if (!isCalendarDate(day)) return parsedFault("format");
  return day < today ? parsedFault("past") : parsedOk(day);
}
