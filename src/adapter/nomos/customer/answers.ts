/** What the Nomos API answers after the order, by the rules of {@link ../wire/answers.ts}. */
import * as z from "zod/mini";
import { subscriptionAnswer } from "../wire/answers.js";
import { id, instant } from "../wire/fields.js";

const knownInstant = z.nullish(instant);

const listOf = <Item extends z.ZodMiniType>(item: Item) =>
  z.object({ items: z.array(item), has_more: z.optional(z.boolean()), next_page: z.nullish(z.string()) });

/** `GET /subscriptions/{id}`, with the parts that a customer's area shows. */
export const fullSubscriptionAnswer = z.object({
  ...subscriptionAnswer.shape,
  end_at: knownInstant,
  plan: id,
  address: z.object({ zip: z.string() }),
  meter: z.object({ type: z.enum(["smart", "analog"]) }),
  estimated_usage: z.number(),
  metadata: z.nullish(z.record(z.string(), z.unknown())),
});

/** `GET /grid-fee-reductions/{id}` and `POST /grid-fee-reductions`. Edison names no customer. */
export const reductionAnswer = z.object({
  id,
  subscription: id,
  type: z.enum(["enwg-14a-module-1", "enwg-14a-module-2", "enwg-14a-module-3"]),
  status: z.enum(["intended", "ordered", "activated", "ended", "rejected"]),
  valid_from: knownInstant,
  valid_until: knownInstant,
  created_at: instant,
  updated_at: instant,
});

const meterOrderOfCurie = z.object({
  id,
  subscription: id,
  status: z.enum(["created", "placed", "check_submitted", "check_reviewed", "scheduled", "installed", "activated", "cancelled"]),
  created_at: instant,
  installed_at: knownInstant,
  activated_at: knownInstant,
  cancelled_at: knownInstant,
  cancelled_reason: z.nullish(z.string()),
  blocked_at: knownInstant,
  blocked_reason: z.nullish(z.string()),
  appointment_at: knownInstant,
});

const meterOrderOfEdison = z.object({
  id,
  subscription: id,
  status: z.enum([
    "waiting",
    "ordered",
    "checked",
    "installation_planning",
    "installation_scheduled",
    "installation_waiting",
    "installation_finished",
    "activated",
    "installed",
    "pre_installed",
    "cancelled",
    "intended",
    "blocked",
    "blocked_wim",
  ]),
  created_at: instant,
  updated_at: instant,
});

/** `GET /meter-orders/{id}` and `POST /meter-orders`, by version. */
export const meterOrderAnswer = { "2026-05-27.curie": meterOrderOfCurie, "2026-01-29.edison": meterOrderOfEdison };

/** `GET /grid-fee-reductions`. */
export const reductionListAnswer = listOf(reductionAnswer);

/** `GET /meter-orders`, by version. */
export const meterOrderListAnswer = { "2026-05-27.curie": listOf(meterOrderOfCurie), "2026-01-29.edison": listOf(meterOrderOfEdison) };

/** `GET /subscriptions/{id}/prices`. A unit other than ct/kWh would be read as a price a hundred times too small. */
export const pricesAnswer = z.object({
  subscription: id,
  unit: z.literal("ct/kWh"),
  currency: z.literal("EUR"),
  resolution: z.enum(["15min", "hourly"]),
  reference: z.string(),
  items: z.nullable(
    z.array(
      z.object({
        timestamp: instant,
        amount: z.nullable(z.number()),
        components: z.array(z.object({ type: z.string(), amount: z.nullable(z.number()) })),
      }),
    ),
  ),
});

/** `POST /subscriptions/{id}/terminate`; curie only. */
export const terminationAnswer = z.object({ reason: z.enum(["ORDINARY", "MOVE_OUT", "WITHDRAWAL"]), intended_end_at: instant });

export type FullSubscriptionAnswer = z.infer<typeof fullSubscriptionAnswer>;
export type ReductionAnswer = z.infer<typeof reductionAnswer>;
export type CurieMeterOrder = z.infer<typeof meterOrderOfCurie>;
export type EdisonMeterOrder = z.infer<typeof meterOrderOfEdison>;
export type PricesAnswer = z.infer<typeof pricesAnswer>;
export type TerminationAnswer = z.infer<typeof terminationAnswer>;
