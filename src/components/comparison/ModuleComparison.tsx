"use client";

import { useState } from "react";
import {
  defaultSecondMeterAnnualEur,
  defaultShiftableShare,
  moduleComparison,
  type ComparedHousehold,
  type GridFeeSource,
  type ModuleComparison as Comparison,
} from "../../energy/moduleComparison.js";
import { parseAnnualKwh } from "../../energy/usage.js";
import { moduleComparison as texts } from "../../messages/de/moduleComparison.js";
import { useFormat, useText } from "../../messages/TextProvider.js";
import { Card, LiveRegion, Notice } from "../../primitives/index.js";
import { parseFigure } from "../parseFigure.js";
import { PartRoot } from "../PartRoot.js";
import { useSettled } from "../useSettled.js";
import { Assumptions } from "./Assumptions.js";
import { ComparedOptions } from "./ComparedOptions.js";
import { HouseholdFields, secondMeterRange, type HouseholdAnswers } from "./HouseholdFields.js";

/** Props of {@link ModuleComparison}. */
export interface ModuleComparisonProps {
  /** The grid operator's Modul 3 table, or its plain energy price where the table is not known: Modul 1 with 3 is then left open. */
  readonly gridFee: GridFeeSource;
  /** What is known of the household: the figures to begin with. The visitor can change all but `gridBaseAnnualEur`. */
  readonly household: ComparedHousehold;
}

/**
 * What Modul 1, 1 with 3 and 2 are worth to a household, side by side, with all that the estimates rest on. Names a best way only where
 * its low estimate is above the others' high ones.
 */
export function ModuleComparison({ gridFee, household }: ModuleComparisonProps) {
  const t = useText("moduleComparison", texts);
  const format = useFormat();
  const [answers, setAnswers] = useState<HouseholdAnswers>(() => ({
    annualKwh: format.integer(household.annualKwh),
    deviceAnnualKwh: format.integer(household.deviceAnnualKwh),
    shiftableShare: household.shiftableShare ?? defaultShiftableShare,
    secondMeterAnnualEur: format.integer(household.secondMeterAnnualEur ?? defaultSecondMeterAnnualEur),
  }));
  const annual = parseAnnualKwh(answers.annualKwh, format.groupSeparator);
  const device = parseAnnualKwh(answers.deviceAnnualKwh, format.groupSeparator);
  const secondMeterAnnualEur = parseFigure(answers.secondMeterAnnualEur, secondMeterRange);
  const comparison =
    annual.ok && device.ok && secondMeterAnnualEur !== null
      ? moduleComparison(gridFee, {
          ...household,
          annualKwh: annual.value,
          deviceAnnualKwh: device.value,
          shiftableShare: answers.shiftableShare,
          secondMeterAnnualEur,
        })
      : null;
  const verdict = comparison ? verdictText(t, comparison) : null;
  return (
    <PartRoot>
      <Card className="sk-compare" heading={t.heading} intro={t.intro}>
        <HouseholdFields answers={answers} onChange={setAnswers} hasSchedule={"schedule" in gridFee} />
        <LiveRegion hidden>{useSettled(verdict ?? "")}</LiveRegion>
        {comparison ? <ComparedOptions comparison={comparison} /> : null}
        {verdict === null ? null : <Notice>{verdict}</Notice>}
        {comparison ? <Assumptions assumptions={comparison.assumptions} gridFee={gridFee} /> : null}
      </Card>
    </PartRoot>
  );
}

function verdictText(t: ReturnType<typeof useComparisonText>, { clearlyBest, options }: Comparison): string {
  if (clearlyBest !== null) return t.verdict.clear({ option: t.options[clearlyBest].name });
  return Object.values(options).includes(null) ? t.verdict.unknown : t.verdict.open;
}

const useComparisonText = () => useText("moduleComparison", texts);
