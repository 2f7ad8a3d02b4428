/** Days and clocks of Europe/Berlin, whatever timezone the machine is in. Instants are milliseconds since 1970, as `Date` counts. */
import { addDays, berlinDate } from "./startDate.js";
import { minuteOfClock } from "./clockWindow.js";

export const hourMs = 3_600_000;
export const minuteMs = 60_000;

/**
 * The instant at which a day begins in Germany.
 *
 * @param date `YYYY-MM-DD`.
 */
export function berlinDayStartMs(date: string): number {
  const summer = Date.parse(`${date}T00:00:00Z`) - 2 * hourMs;
  // The clocks change at two and three in the morning, so that midnight is always an hour or two before that of UTC.
  return berlinDate(new Date(summer)) === date ? summer : summer + hourMs;
}

/** How long a day lasts in Germany, ms: 24 hours, or 23 and 25 when the clocks change. */
export function berlinDayMs(date: string): number {
  return berlinDayStartMs(addDays(date, 1)) - berlinDayStartMs(date);
}

/**
 * The instant of a clock time on a day in Germany. A time that the spring change leaves out is the one an hour later; of a time that
 * the autumn change brings twice it is the first.
 *
 * @param clock `HH:MM` from `00:00` to `24:00`.
 */
export function berlinInstantMs(date: string, clock: string): number {
  const minute = minuteOfClock(clock) ?? 0;
  // Counted back from the day's end, where the hour that is left out or doubled is behind.
  const fromEnd = berlinDayStartMs(addDays(date, 1)) - (24 * 60 - minute) * minuteMs;
  return minute >= 180 ? fromEnd : berlinDayStartMs(date) + minute * minuteMs;
}

const clock = new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/Berlin", hour: "2-digit", minute: "2-digit", hourCycle: "h23" });

/** The time on the wall in Germany, `HH:MM`. */
export function berlinClock(instantMs: number): string {
  return clock.format(instantMs);
}

/**
 * An instant with Germany's offset: `2026-12-31T00:00:00+01:00`. Without milliseconds.
 *
 * @throws RangeError for an invalid date.
 */
export function berlinIso(instantMs: number): string {
  const wall = `${berlinDate(new Date(instantMs))}T${berlinClock(instantMs)}`;
  const offsetHours = Math.round((Date.parse(`${wall}:00Z`) - instantMs) / hourMs);
  const seconds = String(Math.floor((instantMs % minuteMs) / 1000)).padStart(2, "0");
  return `${wall}:${seconds}+0${offsetHours}:00`;
}
