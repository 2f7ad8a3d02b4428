/**
 * Which way of §14a EnWG fits a household that says what device it has. Modul 1 with 3 wherever plan and meter allow it, as the Nomos
 * grid-fee guide recommends; Modul 2 never by itself, for it needs a meter and a contract of its own.
 */
import type { DeviceFacts } from "./controllableDevice.js";
import { hasUsableWindows, type GridFeeSchedule } from "./gridFeeSchedule.js";
import type { ModulePathOption } from "./moduleComparison.js";
import { effectiveModules, moduleAvailability, type ModuleChoice, type ModuleSituation } from "./modules.js";

/** What a household can order: one of the three ways, or no module. */
export type ModuleWay = "none" | ModulePathOption;

/** The wish that a way is. */
export const choiceOfWay: Readonly<Record<ModuleWay, ModuleChoice>> = {
  none: { path: "none" },
  module1: { path: "flat", timeVariable: false },
  module1And3: { path: "flat", timeVariable: true },
  module2: { path: "percentage" },
};

/** What of a wish can be had in a situation, as a way: a wish for Modul 3 without a smart meter is Modul 1. */
export function wayOf(choice: ModuleChoice, situation: ModuleSituation): ModuleWay {
  const { ordered, planned } = effectiveModules(choice, situation);
  if (ordered.has("module2")) return "module2";
  if (!ordered.has("module1")) return "none";
  return ordered.has("module3") || planned.has("module3") ? "module1And3" : "module1";
}

/**
 * What is known of Modul 3 at a place: `noWindows` where the grid operator has no usable table (then it brings nothing yet), `unknown`
 * where nobody has told the operator's table.
 */
export type Module3Windows = "usable" | "noWindows" | "unknown";

/** Tells an operator without a usable Modul 3 table apart from one whose table is not known (`null`). */
export function module3Windows(schedule: GridFeeSchedule | null): Module3Windows {
  if (schedule === null) return "unknown";
  return hasUsableWindows(schedule) ? "usable" : "noWindows";
}

/**
 * Why a module saves nothing with a device as it is (BNetzA BK6-22-300): it is too small to take part, it is under the rules from before
 * 2024, or the grid operator does not know it yet and would reject the module. The last one passes with the registration.
 */
export type Disqualification = "tooSmall" | "oldDevice" | "notRegistered";

/** Why a module saves nothing with this device; `null` where nothing that was said speaks against it. */
export function disqualification({ devicePower, deviceSince, deviceRegistered }: DeviceFacts): Disqualification | null {
  if (devicePower === "upTo") return "tooSmall";
  if (deviceSince === "before2024") return "oldDevice";
  return deviceRegistered === "no" ? "notRegistered" : null;
}

/** Whether a device takes no part at all, so that no module is to be recommended for it. */
export function takesNoPart(facts: DeviceFacts): boolean {
  const reason = disqualification(facts);
  return reason === "tooSmall" || reason === "oldDevice";
}

/** What decides on a recommendation. */
export interface AdviceSituation extends ModuleSituation {
  readonly device: DeviceFacts;
  readonly schedule: GridFeeSchedule | null;
}

/** The ways that can be chosen, the recommended one first, "none" last. Modul 2 only for a device with a meter of its own, there or to come. */
export function offeredWays(situation: AdviceSituation): readonly [ModuleWay, ...ModuleWay[]] {
  const { offer, device } = situation;
  const module3 = moduleAvailability(situation).module3.status;
  const hasOwnMeter = device.separateMeter === "present" || device.separateMeter === "planned";
  const flat: readonly ModuleWay[] = offer.module1 ? (module3 === "blocked" ? ["module1"] : ["module1And3", "module1"]) : [];
  const all: readonly ModuleWay[] = [...flat, ...(offer.module2 && hasOwnMeter ? ["module2" as const] : [])];
  const best = recommendedWay(all, situation);
  return best === "none" ? ["none", ...all] : [best, ...all.filter((way) => way !== best), "none"];
}

function recommendedWay(ways: readonly ModuleWay[], { device, schedule }: AdviceSituation): ModuleWay {
  if (takesNoPart(device)) return "none";
  const worth = ways.filter((way) => way !== "module1And3" || module3Windows(schedule) !== "noWindows");
  return worth[0] ?? "none";
}
