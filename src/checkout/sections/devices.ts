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
  };
}
