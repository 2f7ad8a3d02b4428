import { useCallback, useEffect, useRef, type RefObject } from "react";
import { isAsking, type OrderAttempt } from "../../../customer/laterOrders.js";
import type { Loaded } from "../../../customer/loaded.js";

/** Where something stands that a button asked for. */
export type Outcome = "waiting" | "arrived" | "failed";

/** Where something stands that is loaded. */
export function loadingOutcome(loaded: Loaded<unknown>): Outcome {
  if (loaded.status === "ready") return "arrived";
  return loaded.status === "failed" && !loaded.isRetrying ? "failed" : "waiting";
}

/** Where an order stands. */
export function orderOutcome(attempt: OrderAttempt): Outcome {
  if (attempt.status === "idle") return "arrived";
  return isAsking(attempt) ? "waiting" : "failed";
}

/**
 * A button goes when what it asked for arrives, and the focus with it: the focus moves on to the heading of what came. Only where the
 * button was pressed here, so that a page that refreshes itself leaves the focus alone.
 *
 * @returns The heading's ref, and what to call when the button is pressed.
 */
export function useFocusOnOutcome(outcome: Outcome): {
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly pressed: () => void;
} {
  const heading = useRef<HTMLHeadingElement>(null);
  const wasPressed = useRef(false);
  useEffect(() => {
    if (outcome === "waiting" || !wasPressed.current) return;
    wasPressed.current = false;
    // A button that is still there, for another try, keeps the focus.
    if (outcome === "arrived" || document.activeElement === document.body) heading.current?.focus();
  }, [outcome]);
  const pressed = useCallback(() => {
    wasPressed.current = true;
  }, []);
  return { heading, pressed };
}
