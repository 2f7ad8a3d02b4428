"use client";

import { useCheckoutContext } from "../../checkout/CheckoutContext.js";
import { requireSupplier } from "../../checkout/requireSupplier.js";
import { PartRoot } from "../PartRoot.js";
import { RedirectContext } from "../steps/StepFrame.js";
import { useCompletion, type CheckoutResult } from "./useCompletion.js";
import { Visit } from "./Visit.js";

/** Props of {@link Checkout}. */
export interface CheckoutProps {
  /** Called once when the order was accepted. The confirmation is on the screen by then. */
  readonly onComplete?: (result: CheckoutResult) => void;
  /**
   * Where the visitor is led a few seconds after the confirmation, unless they stay: an `https:` address or a path of your site. Anything
   * else is not followed. Asked once.
   */
  readonly redirectTo?: (result: CheckoutResult) => string;
  /**
   * `steps`: the browser's back and forward buttons follow the steps. The page's address stays as it is. Off unless told: a host may
   * keep the steps in its own addresses.
   */
  readonly history?: "steps";
}

/**
 * The whole visit, from the zip to the confirmation. Needs a `CheckoutProvider` with a supplier.
 *
 * @throws Error where the supplier's particulars are missing: a contract needs two parties.
 */
export function Checkout({ onComplete, redirectTo, history }: CheckoutProps) {
  requireSupplier(useCheckoutContext().supplier);
  useCompletion(onComplete);
  return (
    <PartRoot>
      <RedirectContext.Provider value={redirectTo}>
        <Visit followsHistory={history === "steps"} />
      </RedirectContext.Provider>
    </PartRoot>
  );
}
