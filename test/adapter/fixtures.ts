import type { CheckoutAdapter } from "../../src/adapter/CheckoutAdapter.js";
import type { Order } from "../../src/energy/order.js";
import type { QuoteRequest } from "../../src/energy/quote.js";
import { CheckoutError, createNomosAdapter, type NomosAdapterOptions, type NomosApiVersion } from "../../src/nomos.js";
import { scriptedFetch, type Scene } from "./scriptedFetch.js";

export const curie: NomosApiVersion = "2026-05-27.curie";
export const edison: NomosApiVersion = "2026-01-29.edison";

export const planBody = {
  object: "plan",
  id: "pln_1",
  name: "Strom dynamisch",
  slug: "strom",
  description: "Zum Börsenpreis",
  price: 10.99,
  currency: "EUR",
  created_at: "2026-01-01T00:00:00.000Z",
  type: "consumption",
};

const line = (subgroup: string, name: string, amount: number) => ({ subgroup, name, amount });

/** The example of the API's description; its total is the one without Modul 1. */
export const quoteBody = {
  object: "quote",
  amount: 71.9,
  currency: "EUR",
  components: [
    {
      group: "base",
      amount: 4.35,
      quantity: 1,
      quantity_unit: "month",
      unit_amount: 4.35,
      subcomponents: [
        line("fee", "Grundgebühr", 10.99),
        line("grid", "Netzentgelte", 3.31),
        line("grid", "Pauschale Netzentgeltreduktion (§14a EnWG Modul 1)", -11.21),
        line("metering", "Messstellengebühren", 1.26),
      ],
    },
    {
      group: "variable",
      amount: 56.34,
      quantity: 208,
      quantity_unit: "kWh",
      unit_amount: 0.27042,
      subcomponents: [line("energy", "EPEX Day-Ahead Preis (12m avg.)", 0.0877), line("levies", "Stromsteuer", 0.0244)],
    },
  ],
  quoted_at: "2026-10-30T16:04:06.122Z",
};

export const subscriptionBody = {
  object: "subscription",
  id: "sub_1",
  number: "4X44EMKX",
  status: "pending",
  start_at: "2027-01-01T00:00:00Z",
};

export const quoteRequest: QuoteRequest = { planId: "pln_1", zip: "01067", annualKwh: 2500, meterType: "smart", modulePath: "flat" };

/** As little as an order can hold. */
export const smallOrder: Order = {
  planId: "pln_1",
  annualKwh: 2500,
  address: { street: "Prager Straße", houseNumber: "7 a", zip: "01067", city: "Dresden" },
  meter: { number: "1APA0195124010", type: "analog" },
  customer: { kind: "person", firstName: "Ada", lastName: "Groß", email: "ada@example.org" },
  payment: { kind: "sepaDebit", iban: "DE68500105178297336485", accountHolder: "Ada Groß" },
  start: { kind: "nextPossible" },
  smartMeter: false,
  modules: new Set(),
  metadata: { checkout_id: "c-1" },
};

/** As much as an order can hold. */
export const largeOrder: Order = {
  ...smallOrder,
  meter: { number: "1APA0195124010", type: "smart", maloId: "50491310272" },
  customer: {
    kind: "company",
    companyName: "Groß GmbH",
    firstName: "Ada",
    lastName: "Groß",
    email: "ada@example.org",
    vatId: "DE123456789",
  },
  start: { kind: "onDate", date: "2027-02-01" },
  previousSupplierId: "mp_1",
  leadId: "lead_1",
  smartMeter: true,
  modules: new Set(["module1", "module3"] as const),
};

/** An adapter at `/api/energy` and what it sent. */
export function adapterWith(scenes: readonly Scene[], options: Partial<NomosAdapterOptions> = {}) {
  const { fetch, sent } = scriptedFetch(...scenes);
  return { adapter: createNomosAdapter({ baseUrl: "/api/energy", fetch, ...options }), sent };
}

export const order = (adapter: CheckoutAdapter, what = smallOrder) => adapter.createSubscription(what, { idempotencyKey: "key-1" });

/** The `CheckoutError` that a call ends in; anything else is a failure of the test. */
export async function errorOf(call: Promise<unknown>): Promise<CheckoutError> {
  const reason: unknown = await call.then(
    () => new Error("The call succeeded."),
    (cause: unknown) => cause,
  );
  if (reason instanceof CheckoutError) return reason;
  throw reason;
}
