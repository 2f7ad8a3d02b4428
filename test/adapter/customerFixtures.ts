import { createNomosCustomerAdapter, type NomosApiVersion, type NomosCustomerAdapterOptions } from "../../src/nomos.js";
import { curie } from "./fixtures.js";
import { scriptedFetch, type Scene } from "./scriptedFetch.js";

export const reductionBody = {
  object: "grid_fee_reduction",
  id: "gfr_1",
  subscription: "sub_1",
  customer: "cus_1",
  type: "enwg-14a-module-1",
  status: "ordered",
  valid_from: null,
  valid_until: null,
  created_at: "2026-03-01T08:00:00.000Z",
  updated_at: "2026-03-02T08:00:00.000Z",
};

export const reduction = {
  id: "gfr_1",
  subscriptionId: "sub_1",
  module: "module1",
  status: "ordered",
  validFrom: null,
  validUntil: null,
  createdAt: reductionBody.created_at,
  updatedAt: reductionBody.updated_at,
};

const meterOrderBody = {
  object: "meter_order",
  id: "prdo_1",
  subscription: "sub_1",
  customer: "cus_1",
  provider: "metrify",
  created_at: "2026-03-01T08:00:00.000Z",
};

/** A meter order as a version tells it. */
export const meterOrderOf = (version: NomosApiVersion, status: string, more: object = {}) => ({
  ...meterOrderBody,
  status,
  ...(version === curie
    ? {
        installed_at: null,
        activated_at: null,
        cancelled_at: null,
        cancelled_reason: null,
        blocked_at: null,
        blocked_reason: null,
        appointment_at: null,
      }
    : { updated_at: "2026-03-09T08:00:00.000Z" }),
  ...more,
});

const priceItem = (timestamp: string, amount: number | null) => ({
  timestamp,
  amount,
  components: [
    { type: "electricity", amount: 8.77 },
    { type: "grid", amount: null },
    { type: "levies", amount: 6.2 },
  ],
});

export const pricesBody = {
  object: "price",
  subscription: "sub_1",
  period: { start: "2026-03-10", end: "2026-03-10" },
  unit: "ct/kWh",
  currency: "EUR",
  resolution: "15min",
  reference: "EPEX Day-Ahead 15min",
  items: [priceItem("2026-03-09T23:15:00Z", 22.5), priceItem("2026-03-09T23:00:00Z", null)],
};

export const fullSubscriptionBody = {
  object: "subscription",
  id: "sub_1",
  number: "4X44EMKX",
  status: "active",
  start_at: "2026-02-01T00:00:00+01:00",
  end_at: null,
  plan: "pln_1",
  address: { zip: "70173" },
  meter: { type: "analog" },
  estimated_usage: 2500,
  metadata: { checkout_id: "c-1", planned_modules: ["module3", "module9"] },
};

export const listOf = (items: readonly unknown[], more: object = {}) => ({ object: "list", items, ...more });

/** A customer's adapter at `/api/energy` and what it sent. */
export function customerAdapterWith(scenes: readonly Scene[], options: Partial<NomosCustomerAdapterOptions> = {}) {
  const { fetch, sent } = scriptedFetch(...scenes);
  return { adapter: createNomosCustomerAdapter({ baseUrl: "/api/energy", fetch, ...options }), sent };
}
