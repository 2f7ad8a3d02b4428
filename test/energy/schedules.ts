import type { GridFeeSchedule, GridFeeWindow, Quarter } from "../../src/energy/gridFeeSchedule.ts";

type Prices = readonly [low: number, standard: number, high: number];

/** A schedule of 2026; windows as price sheets print them, `22:15-06:30, 10:00-14:00`. */
export function schedule(gridOperator: string, [low, standard, high]: Prices, quarters: readonly Quarter[], lows: string, highs: string) {
  return {
    gridOperator,
    year: 2026,
    netCtPerKwh: { low, standard, high },
    windows: [...windows("low", lows), ...windows("high", highs)],
    activeQuarters: quarters,
    source: "https://example.org/price-sheet-2026.pdf",
  } satisfies GridFeeSchedule;
}

function windows(rate: GridFeeWindow["rate"], printed: string): readonly GridFeeWindow[] {
  const times = printed === "" ? [] : printed.split(", ").map((window) => window.split("-"));
  return times.map(([from = "", to = ""]) => ({ rate, from, to }));
}

const year = [1, 2, 3, 4] as const;
const winter = [1, 4] as const;
const summer = [2, 3] as const;

/** Published tables of 2026 (facts/german-market.md A.5), one for each way in which tables differ. */
export const published = {
  netzeBw: schedule("Netze BW", [3.03, 7.57, 11.06], year, "10:00-14:00", "17:00-22:00"),
  westnetz: schedule("Westnetz", [0.95, 9.53, 15.65], year, "00:00-07:00", "15:00-20:00"),
  bayernwerk: schedule("Bayernwerk Netz", [0.47, 4.72, 9.03], summer, "10:00-15:00", "17:00-22:00"),
  berlin: schedule("Stromnetz Berlin", [2.61, 7.46, 13.94], year, "22:15-06:30", "17:15-20:15"),
  avacon: schedule("Avacon Netz", [0.6, 6.04, 8.41], winter, "00:15-05:00, 23:00-00:15", "16:30-21:00"),
  ewe: schedule("EWE NETZ", [0.32, 3.2, 5.62], year, "00:00-05:00, 23:00-24:00", "16:30-20:30"),
  edis: schedule("E.DIS Netz", [0.55, 5.47, 8.8], winter, "00:00-05:00, 23:30-24:00", "10:15-12:00, 16:45-20:15"),
  mitnetz: schedule("Mitnetz Strom", [0.69, 6.31, 12.62], winter, "00:00-03:00, 19:00-24:00", "08:00-12:00, 17:00-19:00"),
  nergie: schedule("N-ERGIE Netz", [2.38, 5.96, 11.77], year, "12:00-14:15, 23:00-06:00", "18:00-21:00"),
  ten: schedule(
    "TEN Thüringer Energienetze",
    [1.67, 5.56, 8.62],
    winter,
    "00:00-06:00, 22:00-24:00",
    "08:00-09:00, 10:30-12:00, 17:30-19:00",
  ),
  eam: schedule("EAM Netz", [1.64, 5.48, 10.52], year, "00:00-06:00, 11:00-15:00, 23:00-24:00", "17:00-22:00"),
  mittelhessen: schedule("Mittelhessen Netz", [1.69, 4.23, 8.31], year, "11:00-15:00, 23:00-06:00", "17:00-20:00, 22:00-23:00"),
  odr: schedule("Netze ODR", [2.35, 5.87, 10.18], summer, "11:00-17:00", "00:00-05:00, 22:00-24:00"),
  leineNetz: schedule("LeineNetz", [4.68, 11.7, 20.83], [3, 4], "00:00-06:15, 23:30-24:00", "17:15-19:15"),
  badSaulgau: schedule("Stadtwerke Bad Saulgau", [2.76, 7.88, 15.02], [2, 3, 4], "00:30-05:30", "10:00-14:00"),
  schwaebischHall: schedule(
    "Stadtwerke Schwäbisch Hall",
    [1.11, 5.53, 8.14],
    [1, 2, 4],
    "00:00-07:00, 22:00-00:00",
    "10:00-14:00, 18:00-20:00",
  ),
  duesseldorf: schedule("Netzgesellschaft Düsseldorf", [3.16, 7.91, 8.19], winter, "04:30-05:00", "18:00-20:00"),
  regensburg: schedule("Regensburg Netz", [2.02, 5.05, 5.31], winter, "02:15-05:00", "09:00-20:30"),
};
