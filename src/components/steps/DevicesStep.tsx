"use client";

import { smartMeter } from "../../messages/de/smartMeter.js";
import { useText } from "../../messages/TextProvider.js";
import { ModuleSelection } from "../modules/index.js";
import { SmartMeterOptIn } from "../smartMeter/index.js";
import { MeterChoices } from "../smartMeter/MeterChoices.js";
import { StepBody, StepCard } from "./StepParts.js";
import { devicesSection } from "../../checkout/sections/devices.js";
import { useStepForm } from "./useStepForm.js";

/** Asks for the meter, and offers what goes with it: the modules of §14a EnWG and a smart meter. */
export function DevicesStep() {
  const t = useText("smartMeter", smartMeter).question;
  const form = useStepForm(devicesSection, { meterKind: t.fault });
  return (
    <StepBody faults={form.faultsOf(["meterKind", "modules", "smartMeterWanted"])}>
      <StepCard heading={t.title} intro={t.intro}>
        <MeterChoices
          id={form.fieldId("meterKind")}
          hideLegend
          value={form.answers.meterKind}
          error={form.errorOf("meterKind")}
          onChange={(meterKind) => form.answer({ meterKind })}
        />
      </StepCard>
      <ModuleSelection id={form.fieldId("modules")} />
      {form.answers.meterKind === null ? null : <SmartMeterOptIn id={form.fieldId("smartMeterWanted")} asksForMeter={false} />}
    </StepBody>
  );
}
