/**
 * What is sent to the Nomos API, with the rules of its OpenAPI descriptions to the letter. The browser needs the types only; the
 * schemas are for whoever receives such a body. Fields that the description does not name are refused.
 */
import * as z from "zod/mini";
import { fitsMetadata } from "./metadata.js";
import type { NomosApiVersion } from "./version.js";

const text = (min: number, max?: number) => z.string().check(z.minLength(min), ...(max === undefined ? [] : [z.maxLength(max)]));
const matching = (pattern: RegExp, min: number, max: number) => text(min, max).check(z.regex(pattern));

const names = { first_name: text(1, 100), last_name: text(1, 100), email: z.email() };
const company = { ...names, type: z.literal("company"), company_name: text(1, 100) };
const person = { ...names, type: z.optional(z.literal("person")) };
const vat = { vat_id: z.optional(text(1)) };

const addressOfCurie = z.strictObject({
  street: matching(/[a-zA-Z\u00E4\u00F6\u00FC\u00DF\u00C4\u00D6\u00DC]/, 2, 100),
  house_number: matching(/^[A-Za-z0-9\-/\s]+$/, 1, 10),
  zip: matching(/^\d+$/, 5, 5),
  city: matching(/^[^\d]*$/, 2, 100),
});

const addressOfEdison = z.strictObject({ street: text(1), house_number: text(1), zip: text(5), city: text(1) });

const productOrder = z.strictObject({
  type: z.enum(["smart-meter", "14a_enwg"]),
  "14a_enwg": z.optional(
    z.strictObject({ module_1: z.optional(z.boolean()), module_2: z.optional(z.boolean()), module_3: z.optional(z.boolean()) }),
  ),
});

const bodyWith = <Customer extends z.ZodMiniType, Address extends z.ZodMiniType>(customer: Customer, address: Address) =>
  z.strictObject({
    plan: z.string(),
    customer,
    address,
    meter: z.strictObject({
      number: text(1),
      type: z.enum(["smart", "analog"]),
      estimated_usage: z.number().check(z.gte(100)),
      malo: z.optional(z.nullable(z.string())),
    }),
    payment_method: z.strictObject({
      type: z.literal("sepa_debit"),
      sepa_debit: z.strictObject({ iban: z.string().check(z.regex(/^[A-Z]{2}[0-9]{2}[A-Z0-9]{1,30}$/)), account_holder: text(1) }),
    }),
    previous_supplier: z.optional(z.string()),
    next_possible_start: z.boolean(),
    intended_start_date: z.optional(z.iso.date()),
    lead: z.optional(z.string()),
    product_orders: z.optional(z.array(productOrder)),
    metadata: z.optional(z.nullable(z.record(z.string(), z.unknown()).check(z.refine(fitsMetadata)))),
  });

const curie = bodyWith(z.union([z.strictObject({ ...person, ...vat }), z.strictObject({ ...company, ...vat })]), addressOfCurie);
const edison = bodyWith(z.union([z.strictObject(person), z.strictObject(company)]), addressOfEdison);

/** The body of `POST /subscriptions`, by version. Edison knows no `vat_id` and checks the address less. */
export const createSubscriptionBody = { "2026-05-27.curie": curie, "2026-01-29.edison": edison } satisfies Record<
  NomosApiVersion,
  z.ZodMiniType
>;

/** The body of `POST /subscriptions`, as the fuller version (curie) takes it. */
export type CreateSubscriptionBody = z.infer<typeof curie>;
