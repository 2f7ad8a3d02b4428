"use client";

import { maxAnnualKwh, minAnnualKwh, parseAnnualKwh } from "../../energy/usage.js";
import { moduleComparison } from "../../messages/de/moduleComparison.js";
import { useFormat, useText } from "../../messages/TextProvider.js";
import { Heading, Row, Select, Stack, TextField } from "../../primitives/index.js";
import { parseFigure, type FigureRange } from "../parseFigure.js";
import { listOf } from "../../energy/list.js";

/** What the visitor says of the household, as it is typed. */
export interface HouseholdAnswers {
  readonly annualKwh: string;
  readonly deviceAnnualKwh: string;
  /** 0 to 1. */
  readonly shiftableShare: number;
  readonly secondMeterAnnualEur: string;
}

/** What a second meter may cost a year, EUR. */
export const secondMeterRange: FigureRange = { min: 0, max: 500 };

const shares = listOf(11, (index) => index / 10);

/** Props of {@link HouseholdFields}. */
export interface HouseholdFieldsProps {
  readonly answers: HouseholdAnswers;
  readonly onChange: (answers: HouseholdAnswers) => void;
  /** Whether Modul 3 is estimated: only then what can wait matters. */
  readonly hasSchedule: boolean;
}

/** The figures that an estimate rests on and a household can say better itself. */
export function HouseholdFields({ answers, onChange, hasSchedule }: HouseholdFieldsProps) {
  const t = useText("moduleComparison", moduleComparison).inputs;
  const format = useFormat();
  const change = (part: Partial<HouseholdAnswers>) => onChange({ ...answers, ...part });
  const read = (text: string) => parseAnnualKwh(text, format.groupSeparator);
  const annual = read(answers.annualKwh);
  const device = read(answers.deviceAnnualKwh);
  const kwhFault = t.kwhFault({ min: format.integer(minAnnualKwh), max: format.integer(maxAnnualKwh) });
  const eurFault = t.eurFault({ min: format.integer(secondMeterRange.min), max: format.integer(secondMeterRange.max) });
  const options = [...new Set([...shares, answers.shiftableShare])].toSorted((one, other) => one - other);
  return (
    <Stack>
      <Heading size="s">{t.title}</Heading>
      <Row>
        <TextField
          label={t.annualKwh}
          unit={t.kwh}
          inputMode="numeric"
          autoComplete="off"
          value={answers.annualKwh}
          onChange={(event) => change({ annualKwh: event.currentTarget.value })}
          error={annual.ok ? undefined : kwhFault}
        />
        <TextField
          label={t.deviceAnnualKwh}
          hint={t.deviceHint}
          unit={t.kwh}
          inputMode="numeric"
          autoComplete="off"
          value={answers.deviceAnnualKwh}
          onChange={(event) => change({ deviceAnnualKwh: event.currentTarget.value })}
          error={device.ok ? undefined : kwhFault}
          warning={annual.ok && device.ok && device.value > annual.value ? t.deviceTooMuch : undefined}
        />
      </Row>
      <Row>
        {hasSchedule ? (
          <Select
            label={t.shiftableShare}
            hint={t.shiftableHint}
            options={options.map((share) => ({ value: String(share), label: format.percent(share) }))}
            value={String(answers.shiftableShare)}
            onChange={(event) => change({ shiftableShare: Number(event.currentTarget.value) })}
          />
        ) : null}
        <TextField
          label={t.secondMeter}
          hint={t.secondMeterHint}
          unit={t.eur}
          inputMode="decimal"
          autoComplete="off"
          value={answers.secondMeterAnnualEur}
          onChange={(event) => change({ secondMeterAnnualEur: event.currentTarget.value })}
          error={parseFigure(answers.secondMeterAnnualEur, secondMeterRange) === null ? eurFault : undefined}
        />
      </Row>
    </Stack>
  );
}
