/**
 * The steps about the visitor and what comes after them, loaded as one when the first is near: whoever comes there goes through all
 * of them, and nothing of the order has to be fetched once it is sent.
 */
export { Confirmation } from "./Confirmation.js";
export { DeliveryStep } from "./DeliveryStep.js";
export { FoundOrder } from "./FoundOrder.js";
export { PaymentStep } from "./PaymentStep.js";
export { PersonStep } from "./PersonStep.js";
export { ReviewStep } from "./ReviewStep.js";
export { UnknownOutcome } from "./UnknownOutcome.js";
