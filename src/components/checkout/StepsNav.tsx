"use client";

import { useCheckout } from "../../checkout/hooks/useCheckout.js";
import { askingSteps, type AskingStepId } from "../../checkout/steps.js";
import { checkout } from "../../messages/de/checkout.js";
import { useText } from "../../messages/TextProvider.js";
import { Stepper } from "../../primitives/index.js";

/** Where the visitor is, and the way back to every step that is complete. */
export function StepsNav({ step }: { readonly step: AskingStepId }) {
  const { steps: t } = useText("checkout", checkout);
  const { reachableSteps, goTo } = useCheckout();
  const present = askingSteps.indexOf(step);
  return (
    <Stepper
      label={t.label}
      doneText={t.done}
      currentText={t.current({ number: present + 1, count: askingSteps.length, name: t[step] })}
      steps={askingSteps.map((id, index) => ({
        id,
        label: t[id],
        state: index < present ? "done" : index === present ? "now" : "todo",
        reachable: reachableSteps.has(id),
      }))}
      onSelect={goTo}
    />
  );
}
