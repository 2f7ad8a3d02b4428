/**
 * All screens but the first, loaded as one while the visitor is at the first: whoever goes on goes through all of them, and nothing of the
 * order has to be fetched once it is sent. Two chunks would share some of their modules, and bundlers make chunks of their own of those,
 * which cost the checkout more than either.
 */
export { Confirmation } from "./Confirmation.js";
export { DeliveryStep } from "./DeliveryStep.js";
export { DevicesStep } from "./DevicesStep.js";
export { FoundOrder } from "./FoundOrder.js";
export { PaymentStep } from "./PaymentStep.js";
export { PersonStep } from "./PersonStep.js";
export { ReviewStep } from "./ReviewStep.js";
export { UnknownOutcome } from "./UnknownOutcome.js";
