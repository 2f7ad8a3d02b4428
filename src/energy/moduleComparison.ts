/**
 * Modul 1, 1 + 3 and 2 side by side, for a household and its device. Estimates of what each takes off the grid fee in a year; what
 * they rest on comes with them, so that it can be shown and changed. Sources of the figures: {@link ./moduleFigures.ts}, BK8-22/010-A.
 */
import { grossCtPerKwh, type GridFeeSchedule } from "./gridFeeSchedule.js";
import { grossCt, module1AnnualGrossEur, module2Estimate } from "./moduleFigures.js";

/** The three ways that can be chosen. */
export type ModulePathOption = "module1" | "module1And3" | "module2";

/** Where a grid fee comes from: the operator's Modul 3 table, or its plain energy price where it has none or it is not known. */
export type GridFeeSource = { readonly schedule: GridFeeSchedule } | { readonly netCtPerKwh: number };

/** A household, as far as the modules look at it. */
export interface ComparedHousehold {
  /** What the household draws in a year with its device, kWh. */
  readonly annualKwh: number;
  /** What of it the device draws (heat pump, wallbox, battery, cooling). More than `annualKwh` counts as all of it. */
  readonly deviceAnnualKwh: number;
  /** The part of the device's draw that can wait for the cheap hours, 0 to 1. {@link defaultShiftableShare} unless told. */
  readonly shiftableShare?: number;
  /** What the second meter that Modul 2 needs costs in a year, EUR gross. {@link defaultSecondMeterAnnualEur} unless told. */
  readonly secondMeterAnnualEur?: number;
  /** The grid operator's base price, EUR a year, gross, where it is known: Modul 1 takes off no more than the whole grid fee. */
  readonly gridBaseAnnualEur?: number;
  /** What Modul 1 takes off by two quotes, EUR a year, gross, where there are: it goes before the formula, so that a household sees one figure. */
  readonly module1QuotedEur?: number;
}

/** Half of a device's draw can wait, by assumption: nothing published holds for every household, so it is to be shown and adjustable. */
export const defaultShiftableShare = 0.5;

/** The price cap for a metering point with a §14a device, EUR a year, gross (§ 30 MsbG, since 2025). The electrician's work comes on top. */
export const defaultSecondMeterAnnualEur = 50;

/** EUR a year, gross, less to pay; negative where it costs more. `lowEur` ≤ `expectedEur` ≤ `highEur`; all the same where nothing is open. */
export interface AnnualEstimate {
  readonly lowEur: number;
  readonly expectedEur: number;
  readonly highEur: number;
}

/** What an estimate rests on. `value` is missing where the assumption has no figure. `given`: the caller said so, and not we. */
export interface ModuleAssumption {
  readonly id:
    | "gridFeeNetCtPerKwh"
    | "annualKwh"
    | "deviceAnnualKwh"
    | "shiftableShare"
    | "activeYearShare"
    | "secondMeterAnnualEur"
    | "evenUseOverTheYear"
    | "restOfHouseholdUnchanged"
    | "noNegativeGridFee"
    | "installationNotIncluded"
    | "energyPriceNotIncluded";
  readonly value?: number;
  readonly given: boolean;
  /** Whether a household can say better itself. */
  readonly adjustable: boolean;
  /** The ways that it bears on. */
  readonly options: readonly ModulePathOption[];
}

/** What each way takes off, and what that rests on. `null`: it cannot be estimated, for the operator's table is not known. */
export interface ModuleComparison {
  readonly options: Readonly<Record<ModulePathOption, AnnualEstimate | null>>;
  readonly assumptions: readonly ModuleAssumption[];
  /** The way that takes off most even by its low estimate; `null` where the ranges overlap, so that nobody can say. */
  readonly clearlyBest: ModulePathOption | null;
}

/** Compares the ways. Estimates only: a bill depends on the operator's prices of its year and on when power is drawn. */
export function moduleComparison(gridFee: GridFeeSource, household: ComparedHousehold): ModuleComparison {
  const figures = figuresOf(gridFee, household);
  const flat = household.module1QuotedEur ?? module1Eur(figures, household.gridBaseAnnualEur);
  const options = {
    module1: exactly(flat),
    module1And3: "schedule" in gridFee ? plus(flat, module3Estimate(gridFee.schedule, figures)) : null,
    module2: exactly(module2Estimate(figures).annualGrossEur - figures.secondMeterAnnualEur),
  };
  return { options, assumptions: assumptionsOf(figures, household, gridFee), clearlyBest: clearlyBestOf(options) };
}

interface Figures {
  readonly netCtPerKwh: number;
  readonly annualKwh: number;
  readonly deviceAnnualKwh: number;
  readonly shiftableShare: number;
  readonly secondMeterAnnualEur: number;
}

function figuresOf(gridFee: GridFeeSource, household: ComparedHousehold): Figures {
  const { annualKwh, deviceAnnualKwh, shiftableShare = defaultShiftableShare } = household;
  return {
    netCtPerKwh: "schedule" in gridFee ? gridFee.schedule.netCtPerKwh.standard : gridFee.netCtPerKwh,
    annualKwh,
    deviceAnnualKwh: Math.min(deviceAnnualKwh, annualKwh),
    shiftableShare: Math.min(1, Math.max(0, shiftableShare)),
    secondMeterAnnualEur: household.secondMeterAnnualEur ?? defaultSecondMeterAnnualEur,
  };
}

/** The grid fee may not fall below zero; with an unknown base price the cap is left open, and the assumptions say so. */
function module1Eur({ netCtPerKwh, annualKwh }: Figures, gridBaseAnnualEur: number | undefined): number {
  const full = module1AnnualGrossEur(netCtPerKwh);
  return gridBaseAnnualEur === undefined ? full : Math.min(full, gridBaseAnnualEur + (grossCt(netCtPerKwh) / 100) * annualKwh);
}

/** The part of a year in which an operator's windows hold. */
const activeYearShare = ({ activeQuarters }: GridFeeSchedule): number => new Set(activeQuarters).size / 4;

/**
 * What Modul 3 changes on top of Modul 1. The operators' tables leave the standard household's bill as it is, so only the device
 * counts: expected, what can wait moves from the standard rate to the low one; at best it was drawn at the high rate before; at worst
 * everything that cannot wait falls into the high rate.
 */
function module3Estimate(schedule: GridFeeSchedule, { deviceAnnualKwh, shiftableShare }: Figures): AnnualEstimate {
  const eurPerKwh = (rate: "low" | "standard" | "high") => grossCtPerKwh(schedule, rate) / 100;
  const activeKwh = deviceAnnualKwh * activeYearShare(schedule);
  const shiftedKwh = activeKwh * shiftableShare;
  const expectedEur = shiftedKwh * (eurPerKwh("standard") - eurPerKwh("low"));
  const evening = eurPerKwh("high") - eurPerKwh("standard");
  return { lowEur: expectedEur - (activeKwh - shiftedKwh) * evening, expectedEur, highEur: expectedEur + shiftedKwh * evening };
}

const exactly = (eur: number): AnnualEstimate => ({ lowEur: eur, expectedEur: eur, highEur: eur });

const plus = (eur: number, estimate: AnnualEstimate): AnnualEstimate => ({
  lowEur: eur + estimate.lowEur,
  expectedEur: eur + estimate.expectedEur,
  highEur: eur + estimate.highEur,
});

function clearlyBestOf(options: ModuleComparison["options"]): ModulePathOption | null {
  const names: readonly ModulePathOption[] = ["module1", "module1And3", "module2"];
  const isBest = (name: ModulePathOption) =>
    names.every((other) => other === name || (options[other]?.highEur ?? -Infinity) < (options[name]?.lowEur ?? -Infinity));
  // A way that could not be estimated might be the better one.
  return names.every((name) => options[name] !== null) ? (names.find(isBest) ?? null) : null;
}

function assumptionsOf(figures: Figures, household: ComparedHousehold, gridFee: GridFeeSource): readonly ModuleAssumption[] {
  const all: readonly ModulePathOption[] = ["module1", "module1And3", "module2"];
  const with3: readonly ModulePathOption[] = ["module1And3"];
  const fixed = { given: false, adjustable: false };
  const own = (value: number | undefined) => ({ given: value !== undefined, adjustable: true });
  const schedule = "schedule" in gridFee ? gridFee.schedule : null;
  return [
    { id: "gridFeeNetCtPerKwh", value: figures.netCtPerKwh, given: true, adjustable: false, options: all },
    { id: "annualKwh", value: figures.annualKwh, given: true, adjustable: true, options: ["module1", "module1And3"] },
    { id: "deviceAnnualKwh", value: figures.deviceAnnualKwh, given: true, adjustable: true, options: ["module1And3", "module2"] },
    {
      id: "secondMeterAnnualEur",
      value: figures.secondMeterAnnualEur,
      ...own(household.secondMeterAnnualEur),
      options: ["module2"],
    },
    { id: "installationNotIncluded", ...fixed, options: ["module2"] },
    ...(household.gridBaseAnnualEur === undefined && household.module1QuotedEur === undefined
      ? [{ id: "noNegativeGridFee" as const, ...fixed, options: ["module1", "module1And3"] as const }]
      : []),
    ...(schedule === null
      ? []
      : [
          { id: "shiftableShare" as const, value: figures.shiftableShare, ...own(household.shiftableShare), options: with3 },
          { id: "activeYearShare" as const, value: activeYearShare(schedule), given: true, adjustable: false, options: with3 },
          { id: "evenUseOverTheYear" as const, ...fixed, options: with3 },
          { id: "restOfHouseholdUnchanged" as const, ...fixed, options: with3 },
        ]),
    { id: "energyPriceNotIncluded", ...fixed, options: all },
  ];
}
