import type * as z from "zod/mini";
import type { SectionId } from "./answers.js";
import type { deliverySchema } from "./delivery.js";
import type { devicesSchema } from "./devices.js";
import type { FaultsOf } from "./field.js";
import type { paymentSchema } from "./payment.js";
import type { personSchema } from "./person.js";
import type { reviewSchema } from "./review.js";
import type { tariffSchema } from "./tariff.js";

/** The rules of all sections, as types alone: who names them here carries none of them along. */
export interface SectionSchemas {
  readonly tariff: ReturnType<typeof tariffSchema>;
  readonly devices: ReturnType<typeof devicesSchema>;
  readonly delivery: ReturnType<typeof deliverySchema>;
  readonly person: ReturnType<typeof personSchema>;
  readonly payment: ReturnType<typeof paymentSchema>;
  readonly review: ReturnType<typeof reviewSchema>;
}

/** What a section's answers mean. */
export type SectionValue<Id extends SectionId> = z.output<SectionSchemas[Id]>;

/** The codes of what can be wrong in a section, by field. */
export type SectionFaults<Id extends SectionId> = FaultsOf<SectionSchemas[Id]>;
