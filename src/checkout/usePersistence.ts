import { useEffect } from "react";
import type { CheckoutContextValue } from "./CheckoutContext.js";

/** What is kept of a visit, and for whom. */
export interface KeptParts extends Pick<CheckoutContextValue, "answers" | "visit" | "orders" | "planId"> {
  /** Whether the host wants answers and step to be kept. That an order is under way is kept in any case. */
  readonly isKept: boolean;
  /** Whether what became of an order can be looked up. */
  readonly canLookUp: boolean;
}

/**
 * Keeps over a reload of its page that an order is under way, and the rest of the visit where the host wants it. The code for that is loaded
 * after the first rendering, which a server may have made: it knows no storage. What is answered meanwhile is kept too.
 */
export function usePersistence({ answers, visit, orders, planId, isKept, canLookUp }: KeptParts): void {
  useEffect(() => {
    let isOver = false;
    let end: (() => void) | undefined;
    void begin();
    async function begin() {
      // Without its code the visit goes on, and the next reload begins anew.
      const code = await import("./persistence.js").catch(() => null);
      end = code?.keepGoing({ answers, visit, orders, planId, isKept, canLookUp }, code.sessionStorageOf(window));
      if (isOver) end?.();
    }
    return () => {
      isOver = true;
      end?.();
    };
  }, [answers, visit, orders, planId, isKept, canLookUp]);
}
