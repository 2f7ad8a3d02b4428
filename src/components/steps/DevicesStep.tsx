"use client";

import { useEffect, useRef } from "react";
import { useCheckoutContext } from "../../checkout/CheckoutContext.js";
import { useAnswers } from "../../checkout/hooks/useAnswers.js";
import { useModuleSelection, useModuleSituation, type ModuleSelectionState } from "../../checkout/hooks/useModuleSelection.js";
import { usePlan } from "../../checkout/hooks/usePlan.js";
import { useRules } from "../../checkout/hooks/useRules.js";
import { takesNoPart } from "../../energy/moduleAdvice.js";
import { noModules, quotablePath } from "../../energy/modules.js";
import { devices as deviceTexts } from "../../messages/de/devices.js";
import { smartMeter } from "../../messages/de/smartMeter.js";
import { useFormat, useText } from "../../messages/TextProvider.js";
import { Card, focusField, LiveRegion, Text } from "../../primitives/index.js";
import type { DevicesAnswers } from "../../schemas/answers.js";
import { devicesSchema } from "../../schemas/devices.js";
import { isZeroEur } from "../isZeroEur.js";
import { DeviceQuestions, type DeviceQuestionsProps } from "../modules/DeviceQuestions.js";
import { ModuleAdvice } from "../modules/ModuleAdvice.js";
import { PlanFailed } from "../modules/PlanStates.js";
import { usePlanFailure } from "../modules/usePlanFailure.js";
import { SmartMeterOptIn } from "../smartMeter/index.js";
import { MeterChoices } from "../smartMeter/MeterChoices.js";
import { FaultSummary } from "./FaultSummary.js";
import { useFieldId } from "./StepFrame.js";
import { StepBody, StepCard } from "./StepParts.js";
import { useField } from "./useField.js";

/** The fields, as they stand on the screen. */
const fields = ["meterKind", "smartMeterWanted", "modules"] as const;

/**
 * Asks for controllable devices and the meter. Only with a device more is asked, and one way of §14a EnWG recommended. A plan without
 * modules has no question for devices.
 */
export function DevicesStep() {
  const t = useText("smartMeter", smartMeter).question;
  const answers = useAnswers("devices");
  const fieldId = useFieldId();
  useRules("devices", devicesSchema);
  const selection = useModuleSelection();
  const { offer } = useModuleSituation().situation;
  const onAnswer = useDeviceAnswer();
  const meter = useField("devices.meterKind", t.fault);
  const isReady = selection.plan === "ready";
  const hasModules = !isReady || offer.module1 || offer.module2;
  const hasDevice = answers.deviceKinds.length > 0 || quotablePath(answers.modules, offer) !== "none";
  const MeterCard = hasModules ? Card : StepCard;
  return (
    <StepBody summary={<FaultSummary section="devices" fields={fields} texts={{ meterKind: t.fault }} />}>
      {hasModules ? <DeviceCard answers={answers} hasDevice={hasDevice} onAnswer={onAnswer} selection={selection} /> : null}
      <MeterCard heading={t.title} gap="s">
        <MeterChoices id={meter.id} hideLegend value={meter.value} error={meter.error} onChange={meter.onChange} />
      </MeterCard>
      {meter.value === null ? null : <SmartMeterOptIn id={fieldId("devices.smartMeterWanted")} asksForMeter={false} isCompact />}
      {isReady && hasModules && hasDevice ? (
        <ModuleAdvice id={fieldId("devices.modules")} selection={selection} answers={answers} onAnswer={onAnswer} />
      ) : null}
      <PlanTrouble meterId={meter.id} />
    </StepBody>
  );
}

/** Takes an answer. What makes a module impossible takes the wish for it back, so that no price holds a deduction that nobody gets. */
function useDeviceAnswer(): DeviceQuestionsProps["onAnswer"] {
  const { answers } = useCheckoutContext();
  return (field, answer) => {
    answers.answer(`devices.${field}`, answer as never);
    const now = answers.form.getValues("devices");
    if (now.modules.path !== "none" && speaksAgainstWish(field, now)) answers.answer("devices.modules", noModules);
  };
}

function speaksAgainstWish(field: keyof DevicesAnswers, { deviceKinds, modules, separateMeter, ...facts }: DevicesAnswers): boolean {
  switch (field) {
    case "deviceKinds":
      return deviceKinds.length === 0;
    case "devicePower":
    case "deviceSince":
      return takesNoPart({ ...facts, separateMeter });
    case "separateMeter":
      return modules.path === "percentage" && separateMeter === "none";
    default:
      return false;
  }
}

interface DeviceCardProps extends DeviceQuestionsProps {
  readonly selection: ModuleSelectionState;
}

function DeviceCard({ selection, ...questions }: DeviceCardProps) {
  const t = useText("devices", deviceTexts);
  const format = useFormat();
  const { flat } = selection.savings;
  const saves = flat.status === "ready" && flat.annualEur > 0 && !isZeroEur(flat.annualEur);
  return (
    <StepCard heading={t.title}>
      <DeviceQuestions {...questions} />
      {questions.hasDevice ? null : <Text tone="muted">{saves ? t.noneSaving({ amount: format.eur(flat.annualEur) }) : t.none}</Text>}
    </StepCard>
  );
}

/** The plan is out of reach; once it is there the button has gone, and the focus moves on to the question above. */
function PlanTrouble({ meterId }: { readonly meterId: string }) {
  const failure = usePlanFailure(usePlan());
  const place = useRef<HTMLDivElement>(null);
  const wasRetrying = useRef(false);
  const isRetrying = failure?.isRetrying ?? false;
  useEffect(() => {
    if (failure === null && wasRetrying.current && place.current) focusField(place.current, meterId);
    wasRetrying.current = isRetrying;
  }, [failure, isRetrying, meterId]);
  return (
    <div ref={place} className={failure ? undefined : "sk-hidden"}>
      <LiveRegion>{failure ? <PlanFailed failure={failure} /> : null}</LiveRegion>
    </div>
  );
}
