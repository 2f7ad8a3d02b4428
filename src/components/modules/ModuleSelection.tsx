"use client";

import { useGridFeeSchedule } from "../../checkout/hooks/useGridFeeSchedule.js";
import { useModuleSelection } from "../../checkout/hooks/useModuleSelection.js";
import { usePlan } from "../../checkout/hooks/usePlan.js";
import { useCheckoutContext } from "../../checkout/CheckoutContext.js";
import { useAnswers } from "../../checkout/hooks/useAnswers.js";
import { useFault } from "../../checkout/hooks/useFaults.js";
import { useRules } from "../../checkout/hooks/useRules.js";
import { devicesSchema } from "../../schemas/devices.js";
import { ModuleSelectionView } from "./ModuleSelectionView.js";
import { usePlanFailure } from "./usePlanFailure.js";

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
