/** A day of the wall clock; those when the clocks change are shorter or longer, but windows go by the wall. */
export const minutesPerDay = 24 * 60;

/** A stretch of the day, `HH:MM`, the same every day. `to` before `from` runs over midnight. */
export interface ClockWindow {
  readonly from: string;
  readonly to: string;
}

/** Minutes since midnight of an `HH:MM` from `00:00` to `24:00`; `null` for anything else. */
export function minuteOfClock(clock: string): number | null {
  const match = /^(?:([01]\d|2[0-3]):([0-5]\d)|24:00)$/.exec(clock);
  if (match === null) return null;
  return match[1] === undefined ? minutesPerDay : Number(match[1]) * 60 + Number(match[2]);
}

/** `HH:MM` of a minute of the day, 0 to 1440; 1440 is `24:00`. */
export function clockOfMinute(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
}

/** Whether a window holds at a minute of the day, 0 to 1439. Its start belongs to it, its end does not. Times that cannot be read, or are the same, make a window that never holds. */
export function clockWindowHolds(window: ClockWindow, minute: number): boolean {
  const from = minuteOfClock(window.from);
  const to = minuteOfClock(window.to);
  if (from === null || to === null || from === to) return false;
  return from < to ? from <= minute && minute < to : from <= minute || minute < to;
}

/** How long a window lasts, minutes. 0 where its times cannot be read or are the same. */
export function clockWindowMinutes(window: ClockWindow): number {
  const from = minuteOfClock(window.from);
  const to = minuteOfClock(window.to);
  if (from === null || to === null) return 0;
  return from <= to ? to - from : to + minutesPerDay - from;
}
