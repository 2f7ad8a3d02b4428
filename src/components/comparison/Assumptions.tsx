"use client";

import type { GridFeeSource, ModuleAssumption } from "../../energy/moduleComparison.js";
import { moduleComparison } from "../../messages/de/moduleComparison.js";
import { useFormat, useText } from "../../messages/TextProvider.js";
import { Heading, Link, Stack, Text } from "../../primitives/index.js";
import { isHttps } from "../isHttps.js";

/** Props of {@link Assumptions}. */
export interface AssumptionsProps {
  readonly assumptions: readonly ModuleAssumption[];
  readonly gridFee: GridFeeSource;
}

/** What the estimates rest on and cannot be changed here, and where it is from. */
export function Assumptions({ assumptions, gridFee }: AssumptionsProps) {
  const t = useText("moduleComparison", moduleComparison);
  const textOf = useAssumptionText();
  return (
    <Stack gap="s">
      <Heading size="s">{t.assumptions.title}</Heading>
      <ul className="sk-compare__assumptions sk-text--s">
        {assumptions.flatMap((assumption) => {
          const text = textOf(assumption);
          return text === null
            ? []
            : [
                <li key={assumption.id} className="sk-compare__assumption">
                  {text}
                </li>,
              ];
        })}
      </ul>
      <Sources gridFee={gridFee} />
    </Stack>
  );
}

/** Says an assumption; `null` for those that stand in the fields above. */
function useAssumptionText(): (assumption: ModuleAssumption) => string | null {
  const t = useText("moduleComparison", moduleComparison).assumptions;
  const format = useFormat();
  return ({ id, value = 0 }) => {
    switch (id) {
      case "annualKwh":
      case "deviceAnnualKwh":
      case "shiftableShare":
      case "secondMeterAnnualEur":
        return null;
      case "gridFeeNetCtPerKwh":
        return t.gridFeeNetCtPerKwh({ amount: format.ct(value / 100) });
      case "activeYearShare":
        return value === 1 ? null : t.activeYearShare({ percent: format.percent(value) });
      default:
        return t[id];
    }
  };
}

function Sources({ gridFee }: Pick<AssumptionsProps, "gridFee">) {
  const t = useText("moduleComparison", moduleComparison);
  const schedule = "schedule" in gridFee ? gridFee.schedule : null;
  return (
    <Text size="s" tone="muted">
      {schedule ? t.sources({ operator: schedule.gridOperator, year: String(schedule.year) }) : t.sourcesWithoutSheet}{" "}
      {schedule && isHttps(schedule.source) ? (
        <Link href={schedule.source} newTabText={t.newTab}>
          {t.sheet}
        </Link>
      ) : null}
    </Text>
  );
}
