import { useRead } from "../../checkout/hooks/useRead.js";
import type { CustomerSubscription } from "../../energy/customerSubscription.js";
import { useCustomerContext } from "../CustomerContext.js";
import { useLoaded, type Loaded } from "../loaded.js";
import { subscriptionQuery } from "../queries.js";

/** The contract as it stands: asked for daily, and when the customer comes back (at most hourly), until it has ended. */
export function useCustomerSubscription(): Loaded<CustomerSubscription> {
  const context = useCustomerContext();
  return useLoaded("subscription", useRead<CustomerSubscription>(subscriptionQuery(context), context.reads));
}
