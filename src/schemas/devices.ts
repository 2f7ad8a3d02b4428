import * as z from "zod/mini";
import { deviceKinds } from "../energy/controllableDevice.js";
import type { DevicesAnswers } from "./answers.js";
import { given, sectionOf } from "./field.js";

const modules = z.union([
  z.object({ path: z.literal("flat"), timeVariable: z.boolean() }),
  z.object({ path: z.literal(["none", "percentage"]) }),
]);

/**
 * The meter in the cabinet and what is wished for around it. Of the device's questions none has to be answered: the grid operator has the
 * last word on them.
 */
export const devicesSchema = () =>
  sectionOf<DevicesAnswers>()({
    meterKind: given(z.enum(["ferraris", "digital", "smart"])),
    smartMeterWanted: z.boolean(),
    modules,
    deviceKinds: z.array(z.enum(deviceKinds)),
    devicePower: z.nullable(z.enum(["above", "upTo", "unsure"])),
    deviceSince: z.nullable(z.enum(["since2024", "before2024"])),
    deviceRegistered: z.nullable(z.enum(["yes", "no", "unsure"])),
    separateMeter: z.nullable(z.enum(["present", "planned", "none"])),
  });
