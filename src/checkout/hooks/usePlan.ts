import { useQuery } from "@tanstack/react-query";
import type { CheckoutError } from "../../adapter/CheckoutError.js";
import type { Plan } from "../../energy/plan.js";
import { useCheckoutContext } from "../CheckoutContext.js";
import { planOptions } from "../queries.js";

/** The plan on its way, there, or out of reach. */
export type PlanView =
  | { readonly status: "loading" }
  | { readonly status: "ready"; readonly plan: Plan }
  | { readonly status: "failed"; readonly error: CheckoutError; readonly retry: () => void };

/** The plan that the provider names: its name, its fee and what it offers beside the power. */
export function usePlan(): PlanView {
  const context = useCheckoutContext();
  const query = useQuery(planOptions(context, context.planId), context.reads);
  if (query.data) return { status: "ready", plan: query.data };
  if (query.error && !query.isFetching) return { status: "failed", error: query.error, retry: () => void query.refetch() };
  return { status: "loading" };
}
