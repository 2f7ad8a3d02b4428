import { parseAnnualKwh } from "../../energy/usage.js";
import type { Quote } from "../../energy/quote.js";
import { useCheckoutContext, useReading } from "../CheckoutContext.js";
import type { OrderContents } from "../orderContents.js";
import { requireSupplier } from "../requireSupplier.js";
import { useAllAnswers } from "./useAnswers.js";
import { usePlan } from "./usePlan.js";

/**
 * What would be ordered, as the answers stand.
 *
 * @param quote The price that would be ordered at.
 * @throws Error where the provider has no supplier.
 */
export function useOrderContents(quote: Quote | null): OrderContents {
  const supplier = requireSupplier(useCheckoutContext().supplier);
  const answers = useAllAnswers();
  const plan = usePlan();
  const { groupSeparator, mayNumberFollow } = useReading();
  const usage = parseAnnualKwh(answers.tariff.usage, groupSeparator);
  return {
    answers,
    supplier,
    plan: plan.status === "ready" ? plan.plan : null,
    quote,
    annualKwh: usage.ok ? usage.value : null,
    meterNumberFollows: mayNumberFollow && answers.delivery.meterNumberLater,
  };
}
