import { clockWindowHolds, clockWindowMinutes, minuteOfClock, minutesPerDay } from "./clockWindow.js";
import type { GridFeeSchedule, GridFeeWindow } from "./gridFeeSchedule.js";

/** Prices on a sheet are rounded to 0.01 ct: half of that each, and the same once more where a rule doubles one. */
const roundingCt = 0.015;

/**
 * What is wrong or suspicious about a schedule, in English, for the developer who typed it in; empty where nothing is. Times are
 * checked for their form, and the whole against the rules of BK8-22/010-A as the BDEW's guide to Modul 3 (V1.1, 2025) gives them:
 * high at most twice the standard rate and at least two hours a day, low 10 to 40 % of it, at least two active quarters. A few
 * published sheets break these, so a fault calls for a second look and not for a refusal.
 */
export function checkSchedule(schedule: GridFeeSchedule): readonly string[] {
  return [
    ...schedule.windows.flatMap(windowFaults),
    ...overlapFaults(schedule),
    ...priceFaults(schedule),
    ...quarterFaults(schedule),
    ...(schedule.source.startsWith("https://") ? [] : ["source is not the https address of the price sheet"]),
  ];
}

function windowFaults(window: GridFeeWindow, index: number): readonly string[] {
  const malformed = (["from", "to"] as const).filter((end) => minuteOfClock(window[end]) === null);
  if (malformed.length > 0) return malformed.map((end) => `windows[${index}].${end} is not a time from 00:00 to 24:00: ${window[end]}`);
  const offGrid = (["from", "to"] as const).filter((end) => (minuteOfClock(window[end]) ?? 0) % 15 !== 0);
  return [
    ...(clockWindowMinutes(window) === 0 ? [`windows[${index}] is empty: it ends when it starts`] : []),
    ...offGrid.map((end) => `windows[${index}].${end} is not on a quarter-hour: ${window[end]}`),
  ];
}

function overlapFaults({ windows }: GridFeeSchedule): readonly string[] {
  return windows.flatMap((window, index) => {
    const start = (minuteOfClock(window.from) ?? 0) % minutesPerDay;
    const other = windows.findIndex((candidate, position) => position !== index && clockWindowHolds(candidate, start));
    return other >= 0 && clockWindowHolds(window, start) ? [`windows[${index}] starts within windows[${other}]`] : [];
  });
}

function priceFaults(schedule: GridFeeSchedule): readonly string[] {
  const { low, standard, high } = schedule.netCtPerKwh;
  if (![low, standard, high].every((price) => Number.isFinite(price) && price >= 0))
    return ["netCtPerKwh holds a price that is not a positive number"];
  return [
    ...(high < standard ? [`high (${high} ct) is below standard (${standard} ct)`] : []),
    ...(high > 2 * standard + roundingCt ? [`high (${high} ct) is more than twice standard (${standard} ct)`] : []),
    ...(low < 0.1 * standard - roundingCt || low > 0.4 * standard + roundingCt
      ? [`low (${low} ct) is not 10 to 40 % of standard (${standard} ct)`]
      : []),
  ];
}

function quarterFaults(schedule: GridFeeSchedule): readonly string[] {
  const quarters = new Set(schedule.activeQuarters);
  const highMinutes = schedule.windows.reduce((total, window) => total + (window.rate === "high" ? clockWindowMinutes(window) : 0), 0);
  return [
    ...(quarters.size < 2 ? ["fewer than two quarters are active"] : []),
    ...(quarters.size < schedule.activeQuarters.length ? ["activeQuarters names a quarter twice"] : []),
    ...(highMinutes < 120 ? [`high holds for ${highMinutes} minutes a day, which is less than two hours`] : []),
  ];
}
