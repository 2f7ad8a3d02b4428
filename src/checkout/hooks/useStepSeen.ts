import { useEffect, useRef } from "react";
import { useCheckoutContext } from "../CheckoutContext.js";
import type { StepId } from "../steps.js";

/** Tells the host, once each time it changes, which step is on the screen. */
export function useStepSeen(step: StepId): void {
  const { emit } = useCheckoutContext();
  const seen = useRef<StepId | null>(null);
  useEffect(() => {
    if (seen.current === step) return;
    emit({ type: "stepSeen", step }, seen.current === null ? "program" : "user");
    seen.current = step;
  }, [step, emit]);
}
