"use client";

import { useState } from "react";
import type { CheckoutError } from "../../adapter/CheckoutError.js";
import { useGridFeeSchedule } from "../../checkout/hooks/useGridFeeSchedule.js";
import { useModuleSelection } from "../../checkout/hooks/useModuleSelection.js";
import { usePlan, type PlanView } from "../../checkout/hooks/usePlan.js";
import { useCheckoutContext } from "../../checkout/CheckoutContext.js";
import { useAnswers } from "../../checkout/hooks/useAnswers.js";
import { useFault } from "../../checkout/hooks/useFaults.js";
import { useRules } from "../../checkout/hooks/useRules.js";
import { devicesSchema } from "../../schemas/devices.js";
import { ModuleSelectionView } from "./ModuleSelectionView.js";
import type { PlanFailure } from "./PlanStates.js";

export interface ModuleSelectionProps {
  /** Id of the group of choices, for links that lead to it. */
  readonly id?: string;
}

/** The choice of modules after §14a EnWG. Needs a `CheckoutProvider`; renders nothing where the plan offers no module. */
export function ModuleSelection({ id }: ModuleSelectionProps) {
  const selection = useModuleSelection();
  const schedule = useGridFeeSchedule();
  const failure = usePlanFailure(usePlan());
  const { answers } = useCheckoutContext();
  const meterKind = useAnswers("devices.meterKind");
  const { refusal } = useFault("devices.modules");
  useRules("devices", devicesSchema);
  return (
    <ModuleSelectionView
      {...selection}
      id={id}
      meterKind={meterKind}
      onHasSmartMeter={() => answers.answer("devices.meterKind", "smart")}
      schedule={schedule}
      failure={failure}
      refusal={refusal}
    />
  );
}

/** A plan that is asked for again counts as loading; its failure is kept so that what was said stays until there is an answer. */
function usePlanFailure(plan: PlanView): PlanFailure | null {
  const [retried, setRetried] = useState<CheckoutError | null>(null);
  if (plan.status === "ready" && retried) setRetried(null);
  if (plan.status === "failed") {
    const { error, retry } = plan;
    return {
      kind: error.kind,
      requestId: error.requestId,
      isRetrying: false,
      retry: () => {
        setRetried(error);
        retry();
      },
    };
  }
  return plan.status === "loading" && retried
    ? { kind: retried.kind, requestId: retried.requestId, isRetrying: true, retry: () => {} }
    : null;
}
