/** The steps about the visitor: loaded as one when the first is near, because whoever comes there goes through all of them. */
export { DeliveryStep } from "./DeliveryStep.js";
export { PaymentStep } from "./PaymentStep.js";
export { PersonStep } from "./PersonStep.js";
