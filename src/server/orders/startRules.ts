import * as z from "zod/mini";
import { isCalendarDate, latestStartInDays, parseStartDate } from "../../energy/startDate.js";
import type { FieldError } from "../refusal.js";

/** What speaks against the wished start. */
export interface StartJudgement {
  readonly faults: readonly FieldError[];
  /** The day was right once: it is today, or past. */
  readonly hasCome: FieldError | null;
}

const shape = z.looseObject({ next_possible_start: z.boolean(), intended_start_date: z.optional(z.string()) });

const fault = (code: string, message: string): FieldError => ({ code, field: "intended_start_date", message });

/**
 * Whether an order says one thing about its start, and one that can be had. What is no date at all is its field's fault.
 *
 * @param today The day in Germany, `YYYY-MM-DD`.
 */
export function judgeStart(json: object, today: string): StartJudgement {
  const none: StartJudgement = { faults: [], hasCome: null };
  const { data } = z.safeParse(shape, json);
  if (!data) return none;
  const { next_possible_start: isNextPossible, intended_start_date: date } = data;
  if (date === undefined) {
    return isNextPossible ? none : { ...none, faults: [fault("invalid_type", "Needed where next_possible_start is false")] };
  }
  const contradiction = isNextPossible ? [fault("invalid_value", "Contradicts next_possible_start, which is true")] : [];
  const start = isCalendarDate(date) ? parseStartDate(date, today) : null;
  if (start === null || start.ok) return { ...none, faults: contradiction };
  if (start.fault === "tooEarly") return { faults: contradiction, hasCome: fault("invalid_value", "Must lie after today") };
  return { ...none, faults: [...contradiction, fault("invalid_value", `At most ${latestStartInDays} days ahead`)] };
}
