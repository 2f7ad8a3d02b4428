"use client";

import { useState } from "react";
import type { TariffAnswers } from "../../schemas/answers.js";
import { defaultUsagePresets, doubtAnnualKwh, emptyHousehold, parseAnnualKwh, type UsagePresets } from "../../energy/usage.js";
import { tariff } from "../../messages/de/tariff.js";
import { useFormat, useText } from "../../messages/TextProvider.js";
import { Row, Stack, TextField } from "../../primitives/index.js";
import { HouseholdChips } from "./HouseholdChips.js";
import { useTariffFaultTexts } from "./useTariffFaultTexts.js";
import type { TariffFaults } from "./useTariffForm.js";

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
  /** Ids of the inputs, for an error summary that leads to them; made up when absent. */
  readonly ids?: { readonly zip?: string | undefined; readonly usage?: string | undefined } | undefined;
}

/** Zip, usage and the presets that fill it: the fields alone, without card and form. Needs no provider. */
export function ZipUsageFields({ values, faults = {}, presets = defaultUsagePresets, onChange, onLeave, ids = {} }: ZipUsageFieldsProps) {
  const t = useText("tariff", tariff);
  const errors = useTariffFaultTexts(values, faults);
  const { groupSeparator } = useFormat();
  // Only what was left, or given, is doubted: every figure is small while it is being typed.
  const [leftUsage, setLeftUsage] = useState(values.usage);
  const left = parseAnnualKwh(leftUsage, groupSeparator);
  const doubt = left.ok && leftUsage === values.usage && doubtAnnualKwh(left.value, presets);
  const zip = (typed: string) => onChange({ zip: typed });
  const usage = (typed: string) => onChange({ usage: typed, household: emptyHousehold });
  return (
    <Stack>
      <Row variant="zip">
        <TextField
          id={ids.zip}
          label={t.zip.label}
          value={values.zip}
          error={errors.zip}
          inputMode="numeric"
          autoComplete="postal-code"
          ref={takeUp(values.zip, zip)}
          onChange={(event) => zip(event.currentTarget.value)}
          onBlur={() => onLeave?.("zip")}
        />
        <TextField
          id={ids.usage}
          label={t.usage.label}
          unit={t.usage.unit}
          hint={t.usage.hint}
          value={values.usage}
          error={errors.usage}
          warning={doubt && t.usage.doubt[doubt]}
          inputMode="decimal"
          autoComplete="off"
          ref={takeUp(values.usage, usage)}
          onChange={(event) => usage(event.currentTarget.value)}
          onBlur={() => {
            setLeftUsage(values.usage);
            onLeave?.("usage");
          }}
        />
      </Row>
      <HouseholdChips values={values} presets={presets} onChange={onChange} />
    </Stack>
  );
}

/** Takes up what was typed into a page from a server while this code was on its way: nobody heard of it, and the next rendering would undo it. */
const takeUp = (value: string, onTyped: (typed: string) => void) => (input: HTMLInputElement | null) => {
  if (input && input.value !== value) onTyped(input.value);
};
