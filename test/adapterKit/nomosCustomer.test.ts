import { afterAll, beforeAll, describe, it, vi } from "vitest";
import { describeCustomerAdapter, type CustomerFixtures } from "../../src/adapter-kit.js";
import { createNomosCustomerAdapter, type NomosApiVersion } from "../../src/nomos.js";
import { createSandbox } from "../../src/sandbox.js";
import { curie, edison } from "../adapter/fixtures.js";
import { orderBody, post } from "../server/support.ts";

// Full jitter of nothing: the pauses between two tries pass at once.
beforeAll(() => void vi.spyOn(Math, "random").mockReturnValue(0));
afterAll(() => vi.restoreAllMocks());

const analog = { ...orderBody, meter: { ...orderBody.meter, type: "analog" } };
const whole = { ...analog, product_orders: [{ type: "smart-meter" }, { type: "14a_enwg", "14a_enwg": { module_1: true } }] };

/** A sandbox in which a contract has run through a winter: with a smart meter, Modul 1 and Modul 3. A second one is bare, a third has not begun. */
async function contracts() {
  const sandbox = createSandbox({ auth: "none", now: () => new Date("2025-09-01T09:00:00Z") });
  const send = async (path: string, init?: RequestInit) =>
    (await sandbox.fetch(path, init)).json() as Promise<{ readonly id: string; readonly items: readonly { readonly id: string }[] }>;
  const { id: subscriptionId } = await send("/subscriptions", post("k1", whole));
  const { id: bareSubscriptionId } = await send("/subscriptions", post("k2", analog));
  sandbox.market.advance(230);
  const { id: reductionId } = await send("/grid-fee-reductions", post("k3", { subscription: subscriptionId, type: "enwg-14a-module-3" }));
  const meterOrders = await send(`/meter-orders?filter%5Bsubscription%5D%5Beq%5D=${subscriptionId}`);
  const { id: pendingSubscriptionId } = await send("/subscriptions", post("k4", analog));
  return {
    sandbox,
    subscriptionId,
    bareSubscriptionId,
    pendingSubscriptionId,
    reductionId,
    meterOrderId: meterOrders.items[0]?.id ?? "none",
  };
}

const { sandbox: _, ...ids } = await contracts();

const fixtures = (version: NomosApiVersion): CustomerFixtures => ({
  ...ids,
  backend: async () => {
    const { sandbox } = await contracts();
    return { fetch: sandbox.fetch };
  },
  unknownId: "sub_none",
  module: "module1",
  days: { ordinary: "2026-02-10", spring: "2026-03-29", autumn: "2025-10-26" },
  termination:
    version === edison ? null : { taken: { kind: "moveOut", lastDay: "2026-06-30" }, tooEarly: { kind: "moveOut", lastDay: "2026-04-20" } },
});

describe.each([curie, edison])("Nomos on %s", (apiVersion) => {
  describeCustomerAdapter({
    create: ({ fetch, readMs, writeMs }) =>
      createNomosCustomerAdapter({ baseUrl: "https://strom.example.de", apiVersion, fetch, timeouts: { readMs, orderMs: writeMs } }),
    fixtures: fixtures(apiVersion),
    runner: { describe, it },
  });
});
