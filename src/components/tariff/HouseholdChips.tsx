"use client";

import type { UsagePresets } from "../../energy/usage.js";
import { tariff } from "../../messages/de/tariff.js";
import { useFormat, useText } from "../../messages/TextProvider.js";
import { Chip, ChipGroup, LiveRegion } from "../../primitives/index.js";
import { withDevice, withPersons, type PresetAnswers, type UsageDevice } from "./household.js";

/** Props of {@link HouseholdChips}. */
export interface HouseholdChipsProps {
  readonly values: PresetAnswers;
  readonly presets: UsagePresets;
  readonly onChange: (answers: PresetAnswers) => void;
}

/** Presets for those who do not know their usage: one household size, which can be taken back, and devices on top. */
export function HouseholdChips({ values, presets, onChange }: HouseholdChipsProps) {
  const t = useText("tariff", tariff).household;
  const format = useFormat();
  const { persons: chosen, heatPump, car } = values.household;
  const setDevice = (device: UsageDevice) => (on: boolean) => onChange(withDevice(values, device, on, presets, format));
  return (
    <>
      <ChipGroup legend={t.legend}>
        {presets.households.map(({ persons, andMore }) => (
          <Chip
            key={persons}
            exclusive
            pressed={persons === chosen}
            onPressedChange={(on) => onChange(withPersons(values, on ? persons : null, presets, format))}
          >
            {t.persons({ persons, andMore })}
          </Chip>
        ))}
        {presets.heatPumpKwh > 0 ? (
          <Chip pressed={heatPump} onPressedChange={setDevice("heatPump")}>
            {t.heatPump}
          </Chip>
        ) : null}
        {presets.carKwh > 0 ? (
          <Chip pressed={car} onPressedChange={setDevice("car")}>
            {t.car}
          </Chip>
        ) : null}
      </ChipGroup>
      <LiveRegion hidden>{chosen !== null || heatPump || car ? t.estimate({ usage: values.usage }) : null}</LiveRegion>
    </>
  );
}
