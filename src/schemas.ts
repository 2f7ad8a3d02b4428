/**
 * The rules of the checkout's answers, and those of withdrawal and cancellation, as zod schemas, without React: for a partner's own
 * backend, server actions and forms. They compose with full `zod` as well as with `zod/mini`:
 * `z.object({ tariff: tariffSchema(), person: personSchema() })`.
 */
export { emptyAnswers } from "./schemas/answers.js";
export type * from "./schemas/answers.js";
export {
  cancellationSchema,
  withdrawalSchema,
  type CancellationAnswers,
  type CancellationFaults,
  type CancellationKind,
  type CancellationReading,
  type CancellationValue,
  type DeclarationContact,
  type WithdrawalFaults,
  type WithdrawalValue,
} from "./schemas/declarations.js";
export { deliverySchema, type DeliveryReading } from "./schemas/delivery.js";
export { devicesSchema } from "./schemas/devices.js";
export type { FaultsOf, Field, Section } from "./schemas/field.js";
export { paymentSchema } from "./schemas/payment.js";
export { personSchema } from "./schemas/person.js";
export { reviewSchema } from "./schemas/review.js";
export type { SectionFaults, SectionValue } from "./schemas/sections.js";
export { tariffSchema, type TariffReading } from "./schemas/tariff.js";
