import type { CheckoutErrorKind } from "../adapter/CheckoutError.js";
import type { ModuleBlockReason, ModuleId } from "../energy/modules.js";
import type { StepId } from "./steps.js";

/**
 * What happens in a visit, for a host's analytics. No event holds anything that the visitor typed.
 * `source` tells a visitor's act from a host's or the checkout's own.
 */
export type CheckoutEvent = { readonly source: "user" | "program"; readonly at: string } & CheckoutEventDetail;

/** The catalogue of events. */
export type CheckoutEventDetail =
  | { readonly type: "stepSeen" | "stepLeft" | "stepCompleted"; readonly step: StepId }
  | { readonly type: "quoteShown" }
  | { readonly type: "quoteFailed"; readonly kind: CheckoutErrorKind; readonly requestId: string | null }
  /**
   * The price contradicts itself by more than rounding (EUR a month): it is shown as it is, and nothing can be ordered at it unless its total only
   * leaves a reduction out. Tell the API's vendor.
   */
  | { readonly type: "quoteMismatch"; readonly differenceEur: number }
  /** Before an order, the API gave another price than the one that was seen. The difference of the totals, EUR a month; 0 where only its parts have changed. */
  | { readonly type: "priceChanged"; readonly differenceEur: number }
  /** The visitor took the changed price. */
  | { readonly type: "priceAccepted" }
  | { readonly type: "moduleBlocked"; readonly module: ModuleId; readonly reason: ModuleBlockReason }
  | { readonly type: "orderSent" }
  | { readonly type: "orderAccepted"; readonly subscriptionId: string }
  | {
      readonly type: "orderFailed";
      readonly kind: CheckoutErrorKind;
      readonly codes: readonly string[];
      readonly requestId: string | null;
    };
