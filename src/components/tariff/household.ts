import type { TariffAnswers } from "../../schemas/answers.js";
import { deviceKinds, type DeviceKind } from "../../energy/controllableDevice.js";
import { estimateAnnualKwh, maxAnnualKwh, minAnnualKwh, parseAnnualKwh, type Household, type UsagePresets } from "../../energy/usage.js";
import type { Format } from "../../messages/format.js";

/** The answers that a preset fills. */
export type PresetAnswers = Pick<TariffAnswers, "usage" | "household">;

/** A device that adds to a household's usage. */
export type UsageDevice = "heatPump" | "car";

/** What the answers become when a household of a size is chosen, or (`null`) taken back: the estimate for all that is then chosen. */
export function withPersons(answers: PresetAnswers, persons: number | null, presets: UsagePresets, format: Format): PresetAnswers {
  return estimated({ ...answers.household, persons }, presets, format);
}

/**
 * What the answers become when a device is added or taken away. With a household size that is the estimate for all that is chosen;
 * without one it counts on top of the figure in the field, which the visitor may know better than any estimate.
 */
export function withDevice(answers: PresetAnswers, device: UsageDevice, on: boolean, presets: UsagePresets, format: Format): PresetAnswers {
  const household = { ...answers.household, [device]: on };
  if (household.persons !== null) return estimated(household, presets, format);
  const inField = parseAnnualKwh(answers.usage, format.groupSeparator);
  const deviceKwh = device === "car" ? presets.carKwh : presets.heatPumpKwh;
  const annualKwh = Math.round((inField.ok ? inField.value : 0) + (on ? deviceKwh : -deviceKwh));
  return { household, usage: annualKwh < minAnnualKwh ? "" : format.integer(Math.min(maxAnnualKwh, annualKwh)) };
}

function estimated(household: Household, presets: UsagePresets, format: Format): PresetAnswers {
  const annualKwh = estimateAnnualKwh(household, presets);
  return { household, usage: annualKwh === null ? "" : format.integer(annualKwh) };
}

const kindOf: Readonly<Record<UsageDevice, DeviceKind>> = { heatPump: "heatPump", car: "wallbox" };

/**
 * The controllable devices once a preset was added or taken away: "+ Wärmepumpe" and "+ E-Auto" answer the question for devices beforehand.
 * `null` where the presets say nothing new of them.
 */
export function withHouseholdDevices(kinds: readonly DeviceKind[], before: Household, now: Household): readonly DeviceKind[] | null {
  const changed = (["heatPump", "car"] as const).filter((device) => before[device] !== now[device]);
  if (changed.length === 0) return null;
  const set = new Set(kinds);
  for (const device of changed) {
    if (now[device]) set.add(kindOf[device]);
    else set.delete(kindOf[device]);
  }
  return deviceKinds.filter((kind) => set.has(kind));
}
