import type { CheckoutErrorKind } from "../adapter/CheckoutError.js";
import type { ModuleId } from "../energy/modules.js";

/** What a customer's area asks the API for. */
export type CustomerData = "subscription" | "meterOrder" | "reductions" | "prices" | "gridFees";

/**
 * What happens in a customer's area, for a host's analytics. No event holds personal data or an id of the contract.
 * `source` tells a customer's act from the area's own.
 */
export type CustomerEvent = { readonly source: "user" | "program"; readonly at: string } & CustomerEventDetail;

/** The catalogue of events. `module` is `null` for the smart meter. */
export type CustomerEventDetail =
  /** Something could not be loaded, or not be refreshed. */
  | { readonly type: "loadFailed"; readonly data: CustomerData; readonly kind: CheckoutErrorKind; readonly requestId: string | null }
  | { readonly type: "laterOrderSent" | "laterOrderAccepted"; readonly module: ModuleId | null }
  | {
      readonly type: "laterOrderFailed";
      readonly module: ModuleId | null;
      readonly kind: CheckoutErrorKind;
      readonly codes: readonly string[];
      readonly requestId: string | null;
    };
