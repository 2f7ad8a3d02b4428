import { hourMs } from "../../energy/berlinTime.js";
import { listOf } from "../../energy/list.js";

/** Loads to begin with. Rules of thumb, to be changed: a car takes 10 kWh for about 55 km. */
export const loadPresets = {
  washing: { hours: "2", kwh: "1", split: false },
  dishes: { hours: "3", kwh: "1", split: false },
  car: { hours: "4", kwh: "10", split: true },
} as const;

export type LoadPreset = keyof typeof loadPresets;
export const loadPresetIds: readonly LoadPreset[] = ["washing", "dishes", "car"];

/** A load as it is typed. */
export interface LoadAnswers {
  readonly hours: string;
  readonly kwh: string;
  readonly split: boolean;
}

/** The preset that a load is, letter for letter; `undefined` for a load of one's own. */
export function presetOf({ hours, kwh, split }: LoadAnswers): LoadPreset | undefined {
  return loadPresetIds.find((id) => {
    const preset = loadPresets[id];
    return preset.hours === hours && preset.kwh === kwh && preset.split === split;
  });
}

/** The full hours after an instant up to another, ms since 1970: when a load can be wanted to be done. */
export function fullHours(fromMs: number, untilMs: number): readonly number[] {
  const first = Math.floor(fromMs / hourMs) + 1;
  const count = Math.floor(untilMs / hourMs) - first + 1;
  return listOf(count, (index) => (first + index) * hourMs);
}
