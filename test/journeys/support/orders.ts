import type { Json } from "../../../src/energy/order.js";

/** What was agreed to, as little of it as an order needs. */
export const consents = { terms: true, mandate: true };

/** An order as a browser sends it, with the key that also goes into the header. */
export function orderBody(key: string, changes: { readonly [field: string]: Json } = {}): { readonly [field: string]: Json } {
  return {
    plan: "pln_sandbox_dynamisch",
    customer: { type: "person", first_name: "Jana", last_name: "Weber", email: "jana@example.de" },
    address: { street: "Torstraße", house_number: "119", zip: "10119", city: "Berlin" },
    meter: { number: "1APA0195124010", type: "smart", estimated_usage: 3500 },
    payment_method: { type: "sepa_debit", sepa_debit: { iban: "DE68500105178297336485", account_holder: "Jana Weber" } },
    next_possible_start: true,
    metadata: { checkout_id: key, consents },
    ...changes,
  };
}
