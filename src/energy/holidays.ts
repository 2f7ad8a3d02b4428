import { addDays } from "./startDate.js";

/** Public holidays of all sixteen states with a fixed date, `MM-DD`; the 3rd of October by Art. 2 Abs. 2 EinigVtr, the others by the states' laws. */
const fixedHolidays: ReadonlySet<string> = new Set(["01-01", "05-01", "10-03", "12-25", "12-26"]);

/** Good Friday, Easter Monday, Ascension Day and Whit Monday, in days from Easter Sunday. */
const easterHolidays: readonly number[] = [-2, 1, 39, 50];

/**
 * Easter Sunday of a year, `YYYY-MM-DD`, by the Gregorian rule (Meeus/Jones/Butcher).
 *
 * @param year From 1583 on.
 */
export function easterSunday(year: number): string {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const correction = century - Math.floor(century / 4) - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + correction + 15) % 30;
  const rest = year % 100;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const shift = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const dayFromMarch = epact + weekday - 7 * shift + 22;
  return addDays(`${year}-03-01`, dayFromMarch - 1);
}

/**
 * Whether a day is a public holiday in all of Germany. Holidays of single states are not: which of them holds back a grid operator is
 * not ours to say.
 *
 * @param date `YYYY-MM-DD`.
 */
export function isNationwideHoliday(date: string): boolean {
  if (fixedHolidays.has(date.slice(5))) return true;
  const easter = easterSunday(Number(date.slice(0, 4)));
  return easterHolidays.some((days) => addDays(easter, days) === date);
}

/**
 * Whether grid operators work on a day: neither Saturday, nor Sunday, nor a nationwide holiday. The 24 hours of a supplier change count on
 * working days (§ 20a Abs. 2 EnWG).
 *
 * @param date `YYYY-MM-DD`.
 */
export function isWorkingDay(date: string): boolean {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !isNationwideHoliday(date);
}
