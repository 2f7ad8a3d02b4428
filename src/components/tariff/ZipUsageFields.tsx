"use client";

import { forwardRef, useState } from "react";
import { useTakingUp } from "../../checkout/useTakingUp.js";
import { defaultUsagePresets, doubtAnnualKwh, emptyHousehold, parseAnnualKwh, type UsagePresets } from "../../energy/usage.js";
import { tariff } from "../../messages/de/tariff.js";
import { useFormat, useText } from "../../messages/TextProvider.js";
import { Row, Stack, TextField } from "../../primitives/index.js";
import type { TariffAnswers } from "../../schemas/answers.js";
import { HouseholdChips } from "./HouseholdChips.js";
import type { TariffFaults } from "./tariffFaults.js";
import { useTariffFaultTexts } from "./useTariffFaultTexts.js";

/** Ids of the inputs, for an error summary that leads to them; made up when absent. */
export interface TariffFieldIds {
  readonly zip?: string | undefined;
  readonly usage?: string | undefined;
}

/** Props of {@link ZipUsageFields}. */
export interface ZipUsageFieldsProps {
  /** Everything as typed. */
  readonly values: TariffAnswers;
  /** What is wrong, to be shown now. */
  readonly faults?: TariffFaults | undefined;
  /** Yearly usage by household. A device with 0 kWh is not offered. */
  readonly presets?: UsagePresets | undefined;
  /** Typing a usage by hand comes with an empty household. */
  readonly onChange: (patch: Partial<TariffAnswers>) => void;
  /** The visitor left a field. */
  readonly onLeave?: ((field: "zip" | "usage") => void) | undefined;
  readonly ids?: TariffFieldIds | undefined;
}

/** Zip, usage and the presets that fill it: the fields alone, without card and form. Needs no provider. */
export function ZipUsageFields({ values, faults = {}, presets = defaultUsagePresets, onChange, onLeave, ids = {} }: ZipUsageFieldsProps) {
  const zip = (typed: string) => onChange({ zip: typed });
  const usage = (typed: string) => onChange({ usage: typed, household: emptyHousehold });
  return (
    <Stack>
      <Row variant="zip">
        <ZipField
          ref={useTakingUp(values.zip, zip)}
          id={ids.zip}
          value={values.zip}
          fault={faults.zip}
          onChange={zip}
          onLeave={() => onLeave?.("zip")}
        />
        <UsageField
          ref={useTakingUp(values.usage, usage)}
          id={ids.usage}
          value={values.usage}
          fault={faults.usage}
          presets={presets}
          onChange={usage}
          onLeave={() => onLeave?.("usage")}
        />
      </Row>
      <HouseholdChips values={values} presets={presets} onChange={onChange} />
    </Stack>
  );
}

interface InputProps<Fault> {
  readonly id: string | undefined;
  readonly value: string;
  readonly fault: Fault;
  /** What a host says is wrong, instead. */
  readonly sentence?: string | undefined;
  readonly readOnly?: boolean;
  readonly onChange: (typed: string) => void;
  readonly onLeave: () => void;
}

/** The field of the zip. */
export const ZipField = forwardRef<HTMLInputElement, InputProps<TariffFaults["zip"]>>(function ZipField(
  { fault, sentence, onChange, onLeave, ...input },
  ref,
) {
  const { zip: t } = useText("tariff", tariff);
  return (
    <TextField
      {...input}
      ref={ref}
      label={t.label}
      error={useTariffFaultTexts({ zip: input.value }, { zip: fault }).zip ?? sentence}
      inputMode="numeric"
      autoComplete="postal-code"
      onChange={(event) => onChange(event.currentTarget.value)}
      onBlur={onLeave}
    />
  );
});

interface UsageFieldProps extends InputProps<TariffFaults["usage"]> {
  readonly presets: UsagePresets;
}

/** The field of the yearly usage. */
export const UsageField = forwardRef<HTMLInputElement, UsageFieldProps>(function UsageField(
  { fault, sentence, presets, onChange, onLeave, ...input },
  ref,
) {
  const { usage: t } = useText("tariff", tariff);
  const { groupSeparator } = useFormat();
  // Only what was left, or given, is doubted: every figure is small while it is being typed.
  const [leftUsage, setLeftUsage] = useState(input.value);
  const left = parseAnnualKwh(leftUsage, groupSeparator);
  const doubt = left.ok && leftUsage === input.value && doubtAnnualKwh(left.value, presets);
  return (
    <TextField
      {...input}
      ref={ref}
      label={t.label}
      unit={t.unit}
      hint={t.hint}
      error={useTariffFaultTexts({ zip: "" }, { usage: fault }).usage ?? sentence}
      warning={doubt && t.doubt[doubt]}
      inputMode="decimal"
      autoComplete="off"
      onChange={(event) => onChange(event.currentTarget.value)}
      onBlur={() => {
        setLeftUsage(input.value);
        onLeave();
      }}
    />
  );
});
