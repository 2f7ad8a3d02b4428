import { useQuery } from "@tanstack/react-query";
import type { CustomerSubscription } from "../../energy/customerSubscription.js";
import { useCustomerContext } from "../CustomerContext.js";
import { useLoaded, type Loaded } from "../loaded.js";
import { subscriptionOptions } from "../queries.js";

/** The contract as it stands: asked for daily, and when the customer comes back (at most hourly), until it has ended. */
export function useCustomerSubscription(): Loaded<CustomerSubscription> {
  const context = useCustomerContext();
  return useLoaded("subscription", useQuery(subscriptionOptions(context), context.reads));
}
