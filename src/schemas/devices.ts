import { deviceKinds, type DeviceKind } from "../energy/controllableDevice.js";
import type { ModuleChoice } from "../energy/modules.js";
import { parsedOk } from "../energy/parsed.js";
import type { DevicesAnswers } from "./answers.js";
import { field, given, oneOf, oneOfOrNone, sectionOf, yesOrNo } from "./field.js";

/** A wish without what does not belong to it. */
const readModules = (typed: ModuleChoice) =>
  parsedOk<ModuleChoice>(typed.path === "flat" ? { path: typed.path, timeVariable: typed.timeVariable } : { path: typed.path });

function isModuleChoice(typed: unknown): boolean {
  const { path, timeVariable } = Object(typed) as { readonly path?: unknown; readonly timeVariable?: unknown };
  return path === "none" || path === "percentage" || (path === "flat" && typeof timeVariable === "boolean");
}

/** Whatever is named twice counts once: the meaning is no longer than the list of kinds. */
const readDeviceKinds = (typed: readonly DeviceKind[]) => parsedOk<readonly DeviceKind[]>([...new Set(typed)]);

const areDeviceKinds = (typed: unknown) => Array.isArray(typed) && typed.every((kind) => deviceKinds.includes(kind as DeviceKind));

/**
 * The meter in the cabinet and what is wished for around it. Of the device's questions none has to be answered: the grid operator has the
 * last word on them.
 */
export const devicesSchema = () =>
  sectionOf<DevicesAnswers>(({ modules, deviceKinds: kinds, ...others }) => ({
    ...others,
    modules: modules ?? { path: "none" },
    deviceKinds: kinds ?? [],
  }))({
    meterKind: given(oneOf("ferraris", "digital", "smart")),
    smartMeterWanted: yesOrNo,
    modules: field(readModules, isModuleChoice),
    deviceKinds: field(readDeviceKinds, areDeviceKinds),
    devicePower: oneOfOrNone("above", "upTo", "unsure"),
    deviceSince: oneOfOrNone("since2024", "before2024"),
    deviceRegistered: oneOfOrNone("yes", "no", "unsure"),
    separateMeter: oneOfOrNone("present", "planned", "none"),
  });
