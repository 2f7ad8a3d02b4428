import { useEffect } from "react";
import type { CheckoutContextValue } from "./CheckoutContext.js";

/** What is kept of a visit, and for whom. */
export type KeptParts = Pick<CheckoutContextValue, "answers" | "visit" | "orders" | "planId">;

/**
 * Keeps a visit over a reload of its page, where the host wants it. The code for that is loaded after the first rendering, which a server
 * may have made: it knows no storage. What is answered meanwhile is kept too.
 */
export function usePersistence({ answers, visit, orders, planId }: KeptParts, isKept: boolean): void {
  useEffect(() => {
    if (!isKept) return undefined;
    let isOver = false;
    let end: (() => void) | undefined;
    void begin();
    async function begin() {
      // Without its code the visit goes on, and the next reload begins anew.
      const code = await import("./persistence.js").catch(() => null);
      end = code?.keepGoing({ answers, visit, orders, planId }, code.sessionStorageOf(window));
      if (isOver) end?.();
    }
    return () => {
      isOver = true;
      end?.();
    };
  }, [answers, visit, orders, planId, isKept]);
}
