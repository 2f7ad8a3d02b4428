"use client";

import { useModuleSituation } from "../../checkout/hooks/useModuleSelection.js";
import { quotablePath } from "../../energy/modules.js";
import { smartMeter } from "../../messages/de/smartMeter.js";
import { useText } from "../../messages/TextProvider.js";
import { DeviceQuestions } from "../modules/DeviceQuestions.js";
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
  const { offer } = useModuleSituation().situation;
  const hasModule = quotablePath(form.answers.modules, offer) !== "none";
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
      {hasModule ? <DeviceQuestions answers={form.answers} onAnswer={form.answer} /> : null}
      {form.answers.meterKind === null ? null : <SmartMeterOptIn id={form.fieldId("smartMeterWanted")} asksForMeter={false} />}
    </StepBody>
  );
}
