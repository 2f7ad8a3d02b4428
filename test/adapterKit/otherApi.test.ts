import { afterAll, beforeAll, describe, it, vi } from "vitest";
import { createTariffAdapter } from "../../examples/other-api/createTariffAdapter.ts";
import { createTariffApi } from "../../examples/other-api/tariffApi.ts";
import { describeCheckoutAdapter, type CheckoutFixtures } from "../../src/adapter-kit.js";
import { largeOrder } from "../adapter/fixtures.js";

// Full jitter of nothing: the pauses between two tries pass at once.
beforeAll(() => void vi.spyOn(Math, "random").mockReturnValue(0));
afterAll(() => vi.restoreAllMocks());

const order = {
  ...largeOrder,
  planId: "kueste",
  previousSupplierId: "3",
  start: { kind: "nextPossible" as const },
  smartMeter: false,
  modules: new Set<never>(),
};
const request = { planId: "kueste", zip: "01067", annualKwh: 3000, meterType: "analog", modulePath: "none" } as const;

/** The price by hand: 143.88 + 71.40 + 16.80 = 232.08 EUR a year, 19.34 a month; 3,000 × 29.00 ct = 870 EUR a year, 72.50 a month. */
const fixtures: CheckoutFixtures = {
  backend: () => {
    const api = createTariffApi();
    return {
      fetch: (input, init) => api.fetch(input, init),
      orders: () =>
        api.contracts().map(({ id, attributes }) => ({
          id,
          planId: attributes.tariff,
          annualKwh: attributes.yearlyKwh,
          street: attributes.site.street,
          houseNumber: attributes.site.number,
          zip: attributes.site.postcode,
          city: attributes.site.town,
          meterNumber: attributes.meterId,
          email: attributes.holder.mail,
          iban: attributes.bank.iban,
          accountHolder: attributes.bank.holder,
          startDate: attributes.supplyFrom,
          previousSupplierId: attributes.formerProvider,
          smartMeter: attributes.meterInstallation,
          modules: [],
        })),
    };
  },
  isAside: ({ url }) => url.endsWith("/sessions"),
  planId: "kueste",
  unknownPlanId: "berge",
  zip: "01067",
  unserviceableZip: "80331",
  prices: [{ request, totalMonthlyEur: 91.84, baseMonthlyEur: 19.34, eurPerKwh: 0.29 }],
  supplier: { id: "2", name: "Bodden Strom & Gas" },
  supplierSearch: "strom & g",
  order,
  refused: { order: { ...order, payment: { ...order.payment, iban: "AT611904300234573201" } }, field: "payment.iban" },
};

describe("a tariff API of another make", () => {
  describeCheckoutAdapter({
    create: ({ fetch, readMs, writeMs }) =>
      createTariffAdapter({ baseUrl: "https://strom.example.de/api/tarife", fetch, readMs, orderMs: writeMs }),
    fixtures,
    runner: { describe, it },
  });
});
