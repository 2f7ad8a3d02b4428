/**
 * What the Nomos API answers, as far as a checkout reads it. Unknown fields are ignored, as the API asks of its clients; a field
 * that is read and is wrong refuses the whole answer. Numbers are finite. Source: the OpenAPI descriptions of both versions.
 */
import * as z from "zod/mini";
import { amount, fewOf, id, instant, words } from "./fields.js";

// An enumeration of one: zod's literal would add its own code to the bundle.
const euro = z.enum(["EUR", "eur"]);
const euroOff = amount.check(z.refine((eur) => eur >= 0));
const months = z.number().check(z.refine((count) => Number.isInteger(count) && count >= 0));

/** `GET /plans/{id}`. `type` is not in edison. A feed-in plan cannot be bought here. */
export const planAnswer = z.object({
  id,
  name: words,
  description: z.nullish(words),
  price: amount,
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
  amount,
  unit_amount: amount,
  quantity_unit: z.enum(["month", "kWh"]),
  subcomponents: fewOf(z.object({ subgroup: z.string(), name: words, amount }), 200),
});

export type QuoteComponent = z.infer<typeof component>;

/**
 * One base component by the month and one variable component by the kWh: with any others the price could be shown in part only. A kWh that
 * costs nothing, or more than ten times what it did in the worst month of 2022, is none.
 */
function isWholePrice(components: readonly QuoteComponent[]): boolean {
  const find = (group: string, unit: string) => components.find((part) => part.group === group && part.quantity_unit === unit);
  const eurPerKwh = find("variable", "kWh")?.unit_amount ?? 0;
  return components.length === 2 && find("base", "month") !== undefined && eurPerKwh > 0 && eurPerKwh <= 10;
}

/** A discount that can be shown. One that cannot does not take the price down: without it, the total is not the sum of its parts. */
export const discountAnswer = z
  .object({
    name: words,
    amount_off: euroOff,
    duration: z.string(),
    duration_in_months: z.nullable(months),
    regular_amount: amount,
  })
  .check(z.refine(({ duration, duration_in_months }) => duration === "once" || duration_in_months !== 0));

/** `GET /plans/{id}/quote`. */
export const quoteAnswer = z.object({
  amount,
  currency: euro,
  discount: z.optional(z.unknown()),
  components: z.array(component).check(z.refine(isWholePrice)),
  quoted_at: instant,
});

/** `POST /subscriptions`. Whatever else it says: what has an id is a contract. */
export const subscriptionAnswer = z.object({
  id,
  number: z.optional(z.unknown()),
  status: z.optional(z.unknown()),
  start_at: z.optional(z.unknown()),
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
export type SubscriptionAnswer = z.infer<typeof subscriptionAnswer>;
export type ErrorAnswer = z.infer<typeof errorAnswer>;
