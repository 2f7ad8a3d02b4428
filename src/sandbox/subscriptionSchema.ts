import * as z from "zod/mini";
import { parseEmail } from "../energy/address.js";
import { isCurie, type ApiVersion } from "./envelope.js";
import { parseOrRefuse } from "./validation.js";

const text = z.string().check(z.minLength(1));
const name = z.string().check(z.minLength(1), z.maxLength(100));

/** Edison describes no patterns and no vat_id; curie does. */
const looseAddress = z.object({ street: text, house_number: text, zip: z.string().check(z.minLength(5)), city: text });

const address = z.object({
  street: z.string().check(z.minLength(2), z.maxLength(100), z.regex(/[a-zA-ZäöüßÄÖÜ]/)),
  house_number: z.string().check(z.minLength(1), z.maxLength(10), z.regex(/^[A-Za-z0-9\-/\s]+$/)),
  zip: z.string().check(z.length(5), z.regex(/^\d+$/)),
  city: z.string().check(z.minLength(2), z.maxLength(100), z.regex(/^[^\d]*$/)),
});

/** JSON Schema's `format: email` allows more than zod's pattern does: `service&vertrieb@…`. */
const email = z.stringFormat("email", (typed) => {
  const parsed = parseEmail(typed);
  return parsed.ok && parsed.value === typed;
});
const names = { first_name: name, last_name: name, email, vat_id: z.optional(text) };
const person = z.object({ type: z.prefault(z.enum(["person"]), "person"), ...names });
const company = z.object({ type: z.enum(["company"]), company_name: name, ...names });

const module = z.optional(z.boolean());

const productOrder = z.object({
  type: z.enum(["smart-meter", "14a_enwg"]),
  "14a_enwg": z.optional(z.object({ module_1: module, module_2: module, module_3: module })),
});

const contract = {
  plan: z.string(),
  meter: z.object({
    number: text,
    type: z.enum(["smart", "analog"]),
    estimated_usage: z.number().check(z.gte(100)),
    malo: z.optional(z.nullable(z.string())),
  }),
  payment_method: z.object({
    type: z.enum(["sepa_debit"]),
    sepa_debit: z.object({ iban: z.string().check(z.regex(/^[A-Z]{2}[0-9]{2}[A-Z0-9]{1,30}$/)), account_holder: text }),
  }),
  previous_supplier: z.optional(z.string()),
  next_possible_start: z.boolean(),
  intended_start_date: z.optional(z.iso.date()),
  lead: z.optional(z.string()),
  product_orders: z.optional(z.array(productOrder)),
  metadata: z.optional(z.nullable(z.record(z.string(), z.json()))),
};

const customerType = z.object({ customer: z.object({ type: z.string() }) });

/** The body of `POST /subscriptions`, as it was understood. */
export interface SubscriptionRequest extends z.output<z.ZodMiniObject<typeof contract>> {
  readonly address: z.output<typeof address>;
  readonly customer: z.output<typeof person> | z.output<typeof company>;
}

/** An entry of `product_orders`. */
export type ProductOrder = z.output<typeof productOrder>;

/**
 * Reads the body of `POST /subscriptions` by the rules that the API describes for each field. Unknown fields are ignored; a
 * customer without a type is a person.
 *
 * @throws {ApiFault} 400 with the code of every field at fault.
 */
export function parseSubscription(body: unknown, version: ApiVersion): SubscriptionRequest {
  const typed = z.safeParse(customerType, body);
  const isCompany = typed.success && typed.data.customer.type === "company";
  const schema = z.object({
    ...contract,
    address: isCurie(version) ? address : looseAddress,
    customer: isCompany ? company : person,
  });
  return parseOrRefuse(schema, body);
}
