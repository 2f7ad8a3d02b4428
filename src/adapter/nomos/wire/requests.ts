/**
 * What is sent to the Nomos API, with the rules of its OpenAPI descriptions to the letter. The browser needs the types only; the
 * schemas are for whoever receives such a body. Fields that the description does not name are refused.
 */
import * as z from "zod/mini";
import { parseEmail } from "../../../energy/address.js";
import { fitsMetadata } from "./metadata.js";
import type { NomosApiVersion } from "./version.js";

const text = (min: number, max?: number) => z.string().check(z.minLength(min), ...(max === undefined ? [] : [z.maxLength(max)]));
const matching = (pattern: RegExp, min: number, max: number) => text(min, max).check(z.regex(pattern));

/** The rule of each field of an order's body; what the fields are called and which have to be there is the same for all rules. */
export interface OrderFieldRules {
  /** Of a plan, a supplier, a lead. */
  readonly id: z.ZodMiniType<string>;
  /** A person's first or last name, a company's. */
  readonly name: z.ZodMiniType<string>;
  readonly email: z.ZodMiniType<string>;
  readonly vatId: z.ZodMiniType<string>;
  readonly street: z.ZodMiniType<string>;
  readonly houseNumber: z.ZodMiniType<string>;
  readonly zip: z.ZodMiniType<string>;
  readonly city: z.ZodMiniType<string>;
  readonly meterNumber: z.ZodMiniType<string>;
  readonly annualKwh: z.ZodMiniType<number>;
  readonly maloId: z.ZodMiniType<string>;
  readonly iban: z.ZodMiniType<string>;
  readonly accountHolder: z.ZodMiniType<string>;
  readonly startDate: z.ZodMiniType<string>;
}

/** JSON Schema leaves open what an e-mail address is; here it is what the browser's field takes. */
const isEmail = (typed: string): boolean => {
  const email = parseEmail(typed);
  return email.ok && email.value === typed;
};

const edisonRules: OrderFieldRules = {
  id: z.string(),
  name: text(1, 100),
  email: z.stringFormat("email", isEmail),
  vatId: text(1),
  street: text(1),
  houseNumber: text(1),
  zip: text(5),
  city: text(1),
  meterNumber: text(1),
  annualKwh: z.number().check(z.gte(100)),
  maloId: z.string(),
  iban: z.string().check(z.regex(/^[A-Z]{2}[0-9]{2}[A-Z0-9]{1,30}$/)),
  accountHolder: text(1),
  startDate: z.iso.date(),
};

const curieRules: OrderFieldRules = {
  ...edisonRules,
  street: matching(/[a-zA-Z\u00E4\u00F6\u00FC\u00DF\u00C4\u00D6\u00DC]/, 2, 100),
  houseNumber: matching(/^[A-Za-z0-9\-/\s]+$/, 1, 10),
  zip: matching(/^\d+$/, 5, 5),
  city: matching(/^[^\d]*$/, 2, 100),
};

const productOrder = z.strictObject({
  type: z.enum(["smart-meter", "14a_enwg"]),
  "14a_enwg": z.optional(
    z.strictObject({ module_1: z.optional(z.boolean()), module_2: z.optional(z.boolean()), module_3: z.optional(z.boolean()) }),
  ),
});

/** `product_orders`, as the API describes them: which of them go together it does not. */
export const productOrders = z.array(productOrder);

const metadata = z.record(z.string(), z.unknown()).check(z.refine(fitsMetadata, { error: "tooLong" }));

function customerBody({ name, email }: OrderFieldRules) {
  const names = { first_name: name, last_name: name, email };
  return {
    person: { ...names, type: z.optional(z.literal("person")) },
    company: { ...names, type: z.literal("company"), company_name: name },
  };
}

const bodyWith = <Customer extends z.ZodMiniType>(customer: Customer, rules: OrderFieldRules) =>
  z.strictObject({
    plan: rules.id,
    customer,
    address: z.strictObject({ street: rules.street, house_number: rules.houseNumber, zip: rules.zip, city: rules.city }),
    meter: z.strictObject({
      number: rules.meterNumber,
      type: z.enum(["smart", "analog"]),
      estimated_usage: rules.annualKwh,
      malo: z.optional(z.nullable(rules.maloId)),
    }),
    payment_method: z.strictObject({
      type: z.literal("sepa_debit"),
      sepa_debit: z.strictObject({ iban: rules.iban, account_holder: rules.accountHolder }),
    }),
    previous_supplier: z.optional(rules.id),
    next_possible_start: z.boolean(),
    intended_start_date: z.optional(rules.startDate),
    lead: z.optional(rules.id),
    product_orders: z.optional(productOrders),
    metadata: z.optional(z.nullable(metadata)),
  });

function curieBody(rules: OrderFieldRules) {
  const { person, company } = customerBody(rules);
  const vat = { vat_id: z.optional(rules.vatId) };
  return bodyWith(z.union([z.strictObject({ ...person, ...vat }), z.strictObject({ ...company, ...vat })]), rules);
}

function edisonBody(rules: OrderFieldRules) {
  const { person, company } = customerBody(rules);
  return bodyWith(z.union([z.strictObject(person), z.strictObject(company)]), rules);
}

/** The body of `POST /subscriptions`, by version, with rules for its fields. Edison knows no `vat_id`. */
export const subscriptionBodyBy = (rules: OrderFieldRules) =>
  ({ "2026-05-27.curie": curieBody(rules), "2026-01-29.edison": edisonBody(rules) }) satisfies Record<NomosApiVersion, z.ZodMiniType>;

/** The body of `POST /subscriptions`, by version, as the API describes it. Edison checks the address less. */
export const createSubscriptionBody = {
  "2026-05-27.curie": curieBody(curieRules),
  "2026-01-29.edison": edisonBody(edisonRules),
} satisfies Record<NomosApiVersion, z.ZodMiniType>;

/** The body of `POST /subscriptions`, as the fuller version (curie) takes it. */
export type CreateSubscriptionBody = z.infer<ReturnType<typeof curieBody>>;
