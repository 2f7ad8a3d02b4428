export { Checkout, type CheckoutProps } from "./Checkout.js";
export type { CheckoutResult } from "./useCompletion.js";
