import { safeParse } from "zod/mini";
import type { Subscription } from "../../energy/order.js";
import { emptyOffer, type Plan, type PlanOffer } from "../../energy/plan.js";
import type { Quote, QuoteDiscount, QuoteLayer, QuoteRequest } from "../../energy/quote.js";
import type { ModulePath } from "../../energy/modules.js";
import type * as z from "zod/mini";
import { discountAnswer, enwg14aOptions } from "./wire/answers.js";
import { isoInstant, plainText } from "./wire/fields.js";
import type { PlanAnswer, QuoteAnswer, QuoteComponent, SubscriptionAnswer } from "./wire/answers.js";

/** A plan, with what it offers: what its body says, else what the partner states, else nothing. */
export function toPlan(answer: PlanAnswer, stated: Partial<PlanOffer> | undefined): Plan {
  const offer = { ...emptyOffer, ...stated };
  const modules = safeParse(enwg14aOptions, answer.enwg14aOptions).data;
  return {
    id: answer.id,
    name: answer.name,
    description: answer.description ?? "",
    monthlyFeeEur: answer.price,
    offer: {
      module1: modules?.module_1 ?? offer.module1,
      module2: modules?.module_2 ?? offer.module2,
      module3: modules?.module_3 ?? offer.module3,
      smartMeter: offer.smartMeter,
    },
  };
}

/** A price, figure by figure as it came. */
export function toQuote(answer: QuoteAnswer, request: QuoteRequest, pricedPath: ModulePath): Quote {
  const { amount, quoted_at } = answer;
  const discount = safeParse(discountAnswer, answer.discount).data;
  const base = partOf(answer, "base");
  const variable = partOf(answer, "variable");
  return {
    totalMonthlyEur: amount,
    base: {
      monthlyEur: base.amount,
      lines: base.subcomponents.map((line) => ({ name: line.name, layer: toLayer(line.subgroup), monthlyEur: line.amount })),
    },
    variable: {
      monthlyEur: variable.amount,
      eurPerKwh: variable.unit_amount,
      lines: variable.subcomponents.map((line) => ({ name: line.name, layer: toLayer(line.subgroup), eurPerKwh: line.amount })),
    },
    discount: discount ? toDiscount(discount) : null,
    quotedAt: quoted_at,
    request,
    pricedPath,
  };
}

/** The schema has seen to it that there is one of each group. */
const partOf = ({ components }: QuoteAnswer, group: QuoteComponent["group"]): QuoteComponent =>
  components.reduce((found, part) => (part.group === group ? part : found));

const layers: readonly QuoteLayer[] = ["energy", "grid", "levies", "fee", "metering"];
const toLayer = (subgroup: string): QuoteLayer => layers.find((layer) => layer === subgroup) ?? "other";

const toDiscount = (discount: z.infer<typeof discountAnswer>): QuoteDiscount => ({
  name: discount.name,
  monthlyEurOff: discount.amount_off,
  durationMonths: discount.duration === "once" ? 1 : discount.duration_in_months,
  regularMonthlyEur: discount.regular_amount,
});

const statuses = ["pending", "active", "ended"] as const;

/** The contract. What of it cannot be read is not known: the order was taken all the same. */
export function toSubscription({ id, number, status, start_at }: SubscriptionAnswer): Subscription {
  const startAt = typeof start_at === "string" ? isoInstant(start_at) : "";
  return {
    id,
    number: typeof number === "string" && number.length <= 100 ? plainText(number) || null : null,
    status: statuses.find((known) => known === status) ?? "unknown",
    startAt: Number.isNaN(Date.parse(startAt)) ? null : startAt,
  };
}
