"use client";

import { useAnswer, type FaultOf } from "../../checkout/hooks/useAnswer.js";
import { useRules } from "../../checkout/hooks/useRules.js";
import { devicesSchema } from "../../schemas/devices.js";
import type { MeterKind } from "../../energy/meter.js";
import { smartMeter } from "../../messages/de/smartMeter.js";
import { useText } from "../../messages/TextProvider.js";
import { Card } from "../../primitives/index.js";
import { PartRoot } from "../PartRoot.js";
import { MeterChoices } from "./MeterChoices.js";

/** Why the answer cannot stand: it is missing, or the API refused an order with this meter. */
export type MeterFault = FaultOf<"devices.meterKind"> | "refused";

export interface MeterQuestionViewProps {
  /** Id of the group of choices, for links that lead to it. */
  readonly id?: string | undefined;
  /** `null` while unanswered. */
  readonly value: MeterKind | null;
  readonly onChange: (kind: MeterKind) => void;
  readonly fault?: MeterFault | undefined;
  /** What else is wrong, in the visitor's words. */
  readonly sentence?: string | undefined;
}

/** "What meter do you have now?", fed by props. */
export function MeterQuestionView({ id, value, onChange, fault, sentence }: MeterQuestionViewProps) {
  const t = useText("smartMeter", smartMeter).question;
  return (
    <PartRoot>
      <Card heading={t.title} intro={t.intro}>
        <MeterChoices id={id} value={value} onChange={onChange} hideLegend error={fault ? meterFaultText(t, fault) : sentence} />
      </Card>
    </PartRoot>
  );
}

/** A fault in the visitor's language, for the group and for an error summary above it. */
export function meterFaultText(t: (typeof smartMeter)["question"], fault: MeterFault): string {
  return fault === "refused" ? t.refused : t.fault[fault];
}

export interface MeterQuestionProps {
  /** Id of the group of choices, for links that lead to it. */
  readonly id?: string;
}

/** Asks which meter is in the cabinet. Needs a `CheckoutProvider`; the fault shows once the step was tried without an answer. */
export function MeterQuestion({ id }: MeterQuestionProps) {
  const { refusal, fault = refusal === undefined ? undefined : "refused", ...view } = useAnswer("devices.meterKind");
  useRules("devices", devicesSchema);
  return <MeterQuestionView id={id} value={view.value} onChange={view.onChange} fault={fault} sentence={view.sentence} />;
}
