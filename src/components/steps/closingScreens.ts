/** What comes with the last look: loaded as one, so that nothing of the order has to be fetched once it is sent. */
export { Confirmation } from "./Confirmation.js";
export { ReviewStep } from "./ReviewStep.js";
export { UnknownOutcome } from "./UnknownOutcome.js";
