import { useState } from "react";
import type { CheckoutError } from "../../adapter/CheckoutError.js";
import type { PlanView } from "../../checkout/hooks/usePlan.js";
import type { PlanFailure } from "./PlanStates.js";

/** A plan that is asked for again counts as loading; its failure is kept so that what was said stays until there is an answer. */
export function usePlanFailure(plan: PlanView): PlanFailure | null {
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
