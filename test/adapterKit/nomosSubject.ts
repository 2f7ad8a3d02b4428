import type { ModuleId } from "../../src/energy/modules.js";
import type { CheckoutFixtures, CheckoutTestBackend, Connection } from "../../src/adapter-kit.js";
import { createNomosAdapter, type NomosApiVersion } from "../../src/nomos.js";
import { createSandbox, demoClient, type StoredOrder } from "../../src/sandbox.js";
import { createCheckoutHandler, memoryLedger } from "../../src/server.js";
import { largeOrder } from "../adapter/fixtures.js";

export const planId = "pln_sandbox_dynamisch";
const site = "https://strom.example.de";

/** The adapter for the Nomos API on the kit's wire. */
export const nomos =
  (apiVersion: NomosApiVersion) =>
  ({ fetch, readMs, writeMs }: Connection) =>
    createNomosAdapter({ baseUrl: site, apiVersion, fetch, timeouts: { readMs, orderMs: writeMs }, offers: { [planId]: offer } });

export const offer = { module1: true, module2: true, module3: true, smartMeter: true };

/** The backend's half in front of a sandbox: what a partner's page speaks to. */
export function nomosBackend(): CheckoutTestBackend {
  const sandbox = createSandbox();
  const handler = createCheckoutHandler({
    ...demoClient,
    plans: [planId],
    ledger: memoryLedger({ distrustMs: 0 }),
    fetch: sandbox.fetch,
  });
  return { fetch: (input, init) => handler(new Request(input, init)), orders: () => sandbox.orders().map(arrived) };
}

function arrived({ id, request }: StoredOrder) {
  const { plan, address, meter, customer, payment_method, previous_supplier, intended_start_date, product_orders = [] } = request;
  const modules = product_orders.flatMap((product): ModuleId[] => {
    if (product.type !== "14a_enwg") return [];
    const { module_1, module_2, module_3 } = product["14a_enwg"] ?? {};
    return [
      ...(module_1 ? ["module1" as const] : []),
      ...(module_2 ? ["module2" as const] : []),
      ...(module_3 ? ["module3" as const] : []),
    ];
  });
  return {
    id,
    planId: plan,
    annualKwh: meter.estimated_usage,
    street: address.street,
    houseNumber: address.house_number,
    zip: address.zip,
    city: address.city,
    meterNumber: meter.number,
    email: customer.email,
    iban: payment_method.sepa_debit.iban,
    accountHolder: payment_method.sepa_debit.account_holder,
    startDate: intended_start_date ?? null,
    previousSupplierId: previous_supplier ?? null,
    smartMeter: product_orders.some(({ type }) => type === "smart-meter"),
    modules,
  };
}

const order = {
  ...largeOrder,
  planId,
  meter: { number: "1APA0195124010", type: "analog" as const },
  start: { kind: "nextPossible" as const },
  smartMeter: false,
  modules: new Set<ModuleId>(),
  metadata: { consents: { terms: true, mandate: true } },
};

const request = { planId, zip: "01067", annualKwh: 3500, meterType: "analog", modulePath: "none" } as const;

/** The prices are the sandbox's price sheet for Dresden, worked out by hand: 10.99 + 5.75 + 2.08 a month, 3,500 kWh × 0.27015 a year; Modul 1 takes 11.72 off. */
export const nomosFixtures: CheckoutFixtures = {
  backend: nomosBackend,
  planId,
  unknownPlanId: "pln_none",
  zip: "01067",
  unserviceableZip: "43210",
  prices: [
    { request, totalMonthlyEur: 97.62, baseMonthlyEur: 18.83, eurPerKwh: 0.27015 },
    { request: { ...request, modulePath: "flat" }, totalMonthlyEur: 85.9, baseMonthlyEur: 7.1, eurPerKwh: 0.27015 },
  ],
  supplier: { id: "mp_demo_0006", name: "Stadtwerke München GmbH" },
  supplierSearch: "werke Mün",
  order: { ...order, previousSupplierId: "mp_demo_0006" },
  refused: { order: { ...order, payment: { ...order.payment, iban: "DE00370400440532013000" } }, field: "payment.iban" },
};
