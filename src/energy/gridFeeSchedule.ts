/** The three rates of a time-variable grid fee (Modul 3, BK8-22/010-A): NT, ST, HT. */
export type GridFeeRate = "low" | "standard" | "high";

/** A window of the day in which another rate than the standard one holds, `HH:MM` local time in Germany; `24:00` is the day's end. `to` before `from` runs over midnight. */
export interface GridFeeWindow {
  readonly rate: "low" | "high";
  readonly from: string;
  readonly to: string;
}

/** A grid operator's published Modul 3 table for one calendar year. The same every day of an active quarter; elsewhere the standard rate holds all day. */
export interface GridFeeSchedule {
  readonly gridOperator: string;
  readonly year: number;
  /** Net ct/kWh, as on the price sheet. */
  readonly netCtPerKwh: Readonly<Record<GridFeeRate, number>>;
  readonly windows: readonly GridFeeWindow[];
  readonly activeQuarters: readonly (1 | 2 | 3 | 4)[];
  /** Address of the price sheet. */
  readonly source: string;
}
