/** `stromkasse/sandbox`: a look-alike of the Nomos API as a `fetch` function, to develop, demonstrate and test against. */
export { createSandbox, demoClient, type Sandbox, type SandboxOptions } from "./sandbox/createSandbox.js";
export type { ClockOptions } from "./sandbox/clock.js";
export { apiVersions, type ApiVersion, type FieldError } from "./sandbox/envelope.js";
export { DroppedConnection, type FaultKind, type SandboxFault, type SandboxOperation } from "./sandbox/faults.js";
export { sandboxGridFeeSchedule } from "./sandbox/gridFees.js";
export type { SandboxMarket } from "./sandbox/market.js";
export { sandboxPlaces } from "./sandbox/places.js";
export { sandboxStreets } from "./sandbox/streets.js";
export { sandboxOffers, sandboxPlans, type PlanDiscount, type SandboxPlan } from "./sandbox/plans.js";
export type { MeterBlock, MeterOutcome } from "./sandbox/records.js";
export type { SandboxClient } from "./sandbox/state.js";
export type { StoredOrder, WireSubscription } from "./sandbox/subscriptionAnswers.js";
export { reservedEmail } from "./sandbox/subscriptionRules.js";
export type { SubscriptionRequest } from "./sandbox/subscriptionSchema.js";
