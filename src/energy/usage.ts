import { parsedFault, parsedOk, type Parsed } from "./parsed.js";
import { collapseBlanks } from "./text.js";

/** The least that a quote can be asked for, kWh a year (Nomos OpenAPI, `GET /plans/{id}/quote`). */
export const minAnnualKwh = 100;

/** The most that a quote can be asked for, kWh a year (Nomos OpenAPI, `GET /plans/{id}/quote`). */
export const maxAnnualKwh = 50_000;

/** The sign between groups of three digits: `.` in German, `,` in English. The other one is the decimal sign. */
export type GroupSeparator = "." | ",";

/** Why a yearly usage is refused. `ambiguous`: it reads as another number, or only as a number, in the other notation. */
export type UsageFault = "empty" | "notANumber" | "notWhole" | "ambiguous" | "tooSmall" | "tooLarge";

/** A number as it was read, still as digits: a float would round what it should refuse. */
interface ReadNumber {
  readonly negative: boolean;
  readonly whole: string;
  readonly decimals: string;
}

const notations = {
  ".": { plain: /^(-?)(\d+)(?:,(\d+))?$/, grouped: /^(-?)([1-9]\d{0,2}(?:(?:\.\d{3})+|(?:[ '’]\d{3})+))(?:,(\d+))?$/ },
  ",": { plain: /^(-?)(\d+)(?:\.(\d+))?$/, grouped: /^(-?)([1-9]\d{0,2}(?:(?:,\d{3})+|(?:[ '’]\d{3})+))(?:\.(\d+))?$/ },
};

const unit = / ?kwh(?: ?\/ ?(?:a|jahr|year)| (?:pro jahr|im jahr|a year|per year))?$/i;

/**
 * A yearly usage in whole kWh, as people write it: `5000`, `5.000`, `5 000`, `5’000`, `5.000 kWh`, `5.000,00` (with `.` as the group
 * separator). Right or refused, never bent: whatever might mean two numbers is `ambiguous`, a fraction is `notWhole`.
 */
export function parseAnnualKwh(text: string, groupSeparator: GroupSeparator): Parsed<number, UsageFault> {
  const typed = collapseBlanks(text);
  if (typed === "") return parsedFault("empty");
  const amount = typed.replace(unit, "").replace(/^[−-] ?/, "-");

  const read = readNumber(amount, groupSeparator);
  const readElsewhere = readNumber(amount, groupSeparator === "." ? "," : ".");
  if (read === null) return parsedFault(readElsewhere === null ? "notANumber" : "ambiguous");
  // `5,000` is five in German and five thousand in English; nobody means five with three decimals, but nobody can know.
  if (read.decimals !== "" && readElsewhere !== null) return parsedFault("ambiguous");
  if (/[1-9]/.test(read.decimals)) return parsedFault("notWhole");

  return readAnnualKwh(read.negative ? -Number(read.whole) : Number(read.whole));
}

/** A yearly usage that is a number already: whole kWh, from {@link minAnnualKwh} to {@link maxAnnualKwh}. */
export function readAnnualKwh(annualKwh: number): Parsed<number, "notANumber" | "notWhole" | "tooSmall" | "tooLarge"> {
  if (Number.isNaN(annualKwh)) return parsedFault("notANumber");
  if (annualKwh < minAnnualKwh) return parsedFault("tooSmall");
  if (annualKwh > maxAnnualKwh) return parsedFault("tooLarge");
  return Number.isInteger(annualKwh) ? parsedOk(annualKwh) : parsedFault("notWhole");
}

function readNumber(amount: string, groupSeparator: GroupSeparator): ReadNumber | null {
  const { plain, grouped } = notations[groupSeparator];
  const match = plain.exec(amount) ?? grouped.exec(amount);
  if (match === null) return null;
  const [, sign = "", whole = "", decimals = ""] = match;
  return { negative: sign !== "", whole: whole.replace(/\D/g, ""), decimals };
}

/** What a household of a size uses in a year. `andMore` is the last one, for this many persons or more. */
export interface HouseholdPreset {
  readonly persons: number;
  readonly andMore: boolean;
  readonly annualKwh: number;
}

/** Typical usage, kWh a year: by household, and what a heat pump and an electric car add. */
export interface UsagePresets {
  readonly households: readonly HouseholdPreset[];
  readonly heatPumpKwh: number;
  readonly carKwh: number;
}

/**
 * Typical usage without electric water heating. Households: the values most seen in German sign-ups; for three persons and more
 * these disagree (four: CHECK24 4,000–4,500, Tarifo 4,000, the Nomos checkout guide 4,500), so a partner may give its own.
 * Heat pump (customarily 4,000–6,000) after the Nomos grid-fee guide's example; car from the customary 2,000–2,500. Both are rules of thumb.
 */
export const defaultUsagePresets: UsagePresets = {
  households: [
    { persons: 1, andMore: false, annualKwh: 1500 },
    { persons: 2, andMore: false, annualKwh: 2500 },
    { persons: 3, andMore: false, annualKwh: 3500 },
    { persons: 4, andMore: false, annualKwh: 4250 },
    { persons: 5, andMore: true, annualKwh: 5000 },
  ],
  heatPumpKwh: 5000,
  carKwh: 2500,
};

/** What a visitor says about the household instead of typing a figure. */
export interface Household {
  readonly persons: number | null;
  readonly heatPump: boolean;
  readonly car: boolean;
}

/** Nothing chosen yet. */
export const emptyHousehold: Household = { persons: null, heatPump: false, car: false };

/**
 * An estimate of what a household uses, whole kWh a year, held within what can be quoted. `null` when nothing is chosen.
 * Between two presets the smaller household counts.
 */
export function estimateAnnualKwh(household: Household, presets: UsagePresets): number | null {
  const parts = [
    ...(household.persons === null ? [] : [householdKwh(household.persons, presets.households)]),
    ...(household.heatPump ? [presets.heatPumpKwh] : []),
    ...(household.car ? [presets.carKwh] : []),
  ];
  if (parts.length === 0) return null;
  const sum = parts.reduce((total, part) => total + part, 0);
  return Math.min(maxAnnualKwh, Math.max(minAnnualKwh, Math.round(sum)));
}

/** Why a usage that can be quoted may not be what was meant. */
export type UsageDoubt = "low" | "high";

/**
 * Whether a usage, kWh a year, lies far from what households use: under half of the smallest preset (a month's figure, say), or over three
 * times the largest (a meter's reading, say). A rule of thumb of ours, for a hint; there are such households, so nothing is refused.
 */
export function doubtAnnualKwh(annualKwh: number, { households }: UsagePresets): UsageDoubt | null {
  const largestKwh = householdKwh(Infinity, households);
  if (largestKwh > 0 && annualKwh > 3 * largestKwh) return "high";
  return 2 * annualKwh < householdKwh(0, households) ? "low" : null;
}

function householdKwh(persons: number, households: readonly HouseholdPreset[]): number {
  const bySize = households.toSorted((one, other) => one.persons - other.persons);
  return (bySize.findLast((preset) => preset.persons <= persons) ?? bySize[0])?.annualKwh ?? 0;
}
