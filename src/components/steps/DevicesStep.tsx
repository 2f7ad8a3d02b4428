"use client";

import { useCheckoutContext } from "../../checkout/CheckoutContext.js";
import { useAnswers } from "../../checkout/hooks/useAnswers.js";
import { useRules } from "../../checkout/hooks/useRules.js";
import { useModuleSituation } from "../../checkout/hooks/useModuleSelection.js";
import { quotablePath } from "../../energy/modules.js";
import { smartMeter } from "../../messages/de/smartMeter.js";
import { useText } from "../../messages/TextProvider.js";
import { DeviceQuestions } from "../modules/DeviceQuestions.js";
import { ModuleSelection } from "../modules/index.js";
import { SmartMeterOptIn } from "../smartMeter/index.js";
import { MeterChoices } from "../smartMeter/MeterChoices.js";
import { StepBody, StepCard } from "./StepParts.js";
import { devicesSchema } from "../../schemas/devices.js";
import { FaultSummary } from "./FaultSummary.js";
import { useFieldId } from "./StepFrame.js";
import { useField } from "./useField.js";

/** The fields, as they stand on the screen. */
const fields = ["meterKind", "modules", "smartMeterWanted"] as const;

/** Asks for the meter, and offers what goes with it: the modules of §14a EnWG and a smart meter. */
export function DevicesStep() {
  const t = useText("smartMeter", smartMeter).question;
  const meter = useField("devices.meterKind", t.fault);
  const devices = useAnswers("devices");
  const { answers } = useCheckoutContext();
  const fieldId = useFieldId();
  useRules("devices", devicesSchema);
  const { offer } = useModuleSituation().situation;
  const hasModule = quotablePath(devices.modules, offer) !== "none";
  return (
    <StepBody summary={<FaultSummary section="devices" fields={fields} texts={{ meterKind: t.fault }} />}>
      <StepCard heading={t.title} intro={t.intro}>
        <MeterChoices id={meter.id} hideLegend value={meter.value} error={meter.error} onChange={meter.onChange} />
      </StepCard>
      <ModuleSelection id={fieldId("devices.modules")} />
      {hasModule ? (
        <DeviceQuestions answers={devices} onAnswer={(field, answer) => answers.answer(`devices.${field}`, answer as never)} />
      ) : null}
      {meter.value === null ? null : <SmartMeterOptIn id={fieldId("devices.smartMeterWanted")} asksForMeter={false} />}
    </StepBody>
  );
}
