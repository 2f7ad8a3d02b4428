import type { DeviceFacts, DeviceKind } from "../../energy/controllableDevice.js";
import type { MeterKind } from "../../energy/meter.js";
import type { ModuleChoice } from "../../energy/modules.js";
import { asIs, required } from "./section.js";

/** The meter in the cabinet and what is wished for around it. */
export const devicesSection = { id: "devices" as const, parsersFor: parsers };

function parsers() {
  return {
    meterKind: (kind: MeterKind | null) => required(kind),
    smartMeterWanted: (wanted: boolean) => asIs(wanted),
    modules: (modules: ModuleChoice) => asIs(modules),
    // None of them is asked for in so many words that an order would wait for it: the grid operator has the last word.
    deviceKinds: (kinds: readonly DeviceKind[]) => asIs(kinds),
    devicePower: (power: DeviceFacts["devicePower"]) => asIs(power),
    deviceSince: (since: DeviceFacts["deviceSince"]) => asIs(since),
    deviceRegistered: (registered: DeviceFacts["deviceRegistered"]) => asIs(registered),
    separateMeter: (meter: DeviceFacts["separateMeter"]) => asIs(meter),
  };
}
