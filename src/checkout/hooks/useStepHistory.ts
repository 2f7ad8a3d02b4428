import { useEffect, useRef } from "react";
import { stepIds, type StepId } from "../steps.js";
import { useCheckout } from "./useCheckout.js";

/** Where a history entry keeps its step; beside whatever a host's router keeps there. */
const key = "stromkasseStep";

/**
 * Lets the browser's back and forward buttons follow the steps. Adds an entry for each step that the visitor takes; the page's
 * address stays as it is.
 *
 * @param follows Whether to do so; a host that keeps the steps in its own addresses does not want it.
 */
export function useStepHistory(follows: boolean): void {
  const { step, goTo } = useCheckout();
  const shown = useRef<StepId | null>(null);

  useEffect(() => {
    if (!follows || shown.current === step) return;
    const state = { ...(history.state as object | null), [key]: step };
    if (shown.current === null) history.replaceState(state, "");
    else history.pushState(state, "");
    shown.current = step;
  }, [follows, step]);

  useEffect(() => {
    if (!follows) return undefined;
    function follow({ state }: PopStateEvent) {
      const to = stepIds.find((id) => id === (state as Record<string, unknown> | null)?.[key]);
      if (to === undefined || to === shown.current) return;
      const before = shown.current;
      shown.current = to;
      // A step that is out of reach (an order was placed since) leaves the visitor where they are.
      if (!goTo(to)) shown.current = before;
    }
    window.addEventListener("popstate", follow);
    return () => window.removeEventListener("popstate", follow);
  }, [follows, goTo]);
}
