/**
 * What the Nomos API answers, as far as a checkout reads it. Unknown fields are ignored, as the API asks of its clients; a field
 * that is read and is wrong refuses the whole answer. Numbers are finite. Source: the OpenAPI descriptions of both versions.
 */
import * as z from "zod/mini";
import { id, instant } from "./fields.js";

// An enumeration of one: zod's literal would add its own code to the bundle.
const euro = z.enum(["EUR"]);
const euroOff = z.number().check(z.refine((amount) => amount >= 0));
const months = z.number().check(z.refine((count) => Number.isInteger(count) && count >= 0));

/** `GET /plans/{id}`. `type` is not in edison. A feed-in plan cannot be bought here. */
export const planAnswer = z.object({
  id,
  name: z.string(),
  description: z.nullish(z.string()),
  price: z.number(),
  currency: euro,
  type: z.optional(z.enum(["consumption"])),
  enwg14aOptions: z.optional(z.unknown()),
});

/** The modules on sale, as a plan's `enwg14aOptions` tells them. Only the guide names that field, so another shape than this is no fault. */
export const enwg14aOptions = z.object({
  module_1: z.nullish(z.boolean()),
  module_2: z.nullish(z.boolean()),
  module_3: z.nullish(z.boolean()),
});

const component = z.object({
  group: z.enum(["base", "variable"]),
  amount: z.number(),
  unit_amount: z.number(),
  quantity_unit: z.enum(["month", "kWh"]),
  subcomponents: z.array(z.object({ subgroup: z.string(), name: z.string(), amount: z.number() })),
});

export type QuoteComponent = z.infer<typeof component>;

/** One base component by the month and one variable component by the kWh: with any others the price could be shown in part only. */
function isWholePrice(components: readonly QuoteComponent[]): boolean {
  const has = (group: string, unit: string) => components.some((part) => part.group === group && part.quantity_unit === unit);
  return components.length === 2 && has("base", "month") && has("variable", "kWh");
}

const discount = z
  .object({
    name: z.string(),
    amount_off: euroOff,
    duration: z.string(),
    duration_in_months: z.nullable(months),
    regular_amount: z.number(),
  })
  .check(z.refine(({ duration, duration_in_months }) => duration === "once" || duration_in_months !== 0));

/** `GET /plans/{id}/quote`. */
export const quoteAnswer = z.object({
  amount: z.number(),
  currency: euro,
  discount: z.nullish(discount),
  components: z.array(component).check(z.refine(isWholePrice)),
  quoted_at: instant,
});

/** `GET /market-partners` (curie), `/suppliers` and `/suppliers/search` (edison). */
export const supplierListAnswer = z.object({
  items: z.array(z.object({ id, name: z.string() })),
  has_more: z.optional(z.boolean()),
  next_page: z.nullish(z.string()),
});

/** `POST /subscriptions`. */
export const subscriptionAnswer = z.object({
  id,
  number: z.nullish(z.string()),
  status: z.enum(["pending", "active", "ended"]),
  start_at: z.nullish(z.string()),
});

/** `GET /order`, of the partner's backend. */
export const orderOutcomeAnswer = z.object({ subscription: z.nullable(subscriptionAnswer) });

/** The body of every failure, if it is the API that answers: what stands in front of it may send anything. `errors` is not in edison. */
export const errorAnswer = z.object({
  code: z.string(),
  message: z.nullish(z.string()),
  requestId: z.nullish(z.string()),
  errors: z.nullish(z.array(z.object({ code: z.string(), field: z.nullish(z.string()), message: z.nullish(z.string()) }))),
});

export type PlanAnswer = z.infer<typeof planAnswer>;
export type QuoteAnswer = z.infer<typeof quoteAnswer>;
export type SupplierListAnswer = z.infer<typeof supplierListAnswer>;
export type SubscriptionAnswer = z.infer<typeof subscriptionAnswer>;
export type ErrorAnswer = z.infer<typeof errorAnswer>;
