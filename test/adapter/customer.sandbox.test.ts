import { createSandbox, sandboxOffers } from "stromkasse/sandbox";
import { describe, expect, it } from "vitest";
import { isOpenReduction } from "../../src/energy/gridFeeReduction.js";
import { laterModules } from "../../src/energy/laterModules.js";
import { meterAction, meterAttention, meterMilestones } from "../../src/energy/meterOrder.js";
import type { ModuleId } from "../../src/energy/modules.js";
import { priceAvailability } from "../../src/energy/priceSeries.js";
import { berlinDate } from "../../src/energy/startDate.js";
import { createNomosAdapter, createNomosCustomerAdapter, type NomosApiVersion } from "../../src/nomos.js";
import { curie, edison, errorOf, smallOrder } from "./fixtures.js";

const planId = "pln_sandbox_dynamisch";
const offer = sandboxOffers[planId] ?? { module1: false, module2: false, module3: false, smartMeter: false };

/** A customer who has just ordered, with a day's clock to turn. */
async function customer(apiVersion: NomosApiVersion, more: Partial<typeof smallOrder> = {}) {
  const sandbox = createSandbox({ auth: "none", now: () => new Date("2026-03-10T09:00:00Z") });
  const options = { baseUrl: "/", fetch: sandbox.fetch, apiVersion };
  const order = { ...smallOrder, planId, ...more };
  const placed = () => createNomosAdapter(options).createSubscription(order, { idempotencyKey: "k" });
  const adapter = createNomosCustomerAdapter(options);

  const area = async (subscriptionId: string) => {
    const subscription = await adapter.getSubscription(subscriptionId);
    const { items: reductions } = await adapter.listGridFeeReductions({ subscriptionId });
    const [meterOrder = null] = (await adapter.listMeterOrders({ subscriptionId })).items;
    const { status: subscriptionStatus, meterType, plannedModules: planned } = subscription;
    const modules = laterModules({ offer, subscriptionStatus, meterType, meterOrder, reductions, planned });
    const action = meterAction({ order: meterOrder, sold: offer.smartMeter, meterType, subscriptionStatus });
    return { subscription, meterOrder, meterAction: action, modules };
  };
  return { sandbox, adapter, placed, area };
}

describe.each([curie, edison])("a customer's area on %s", (version) => {
  it("leads from the order over the meter to the planned Modul 3", async () => {
    const modules = new Set<ModuleId>(["module1"]);
    const metadata = { checkout_id: "c", planned_modules: ["module3"] };
    const { sandbox, adapter, placed, area } = await customer(version, { smartMeter: true, modules, metadata });
    const { id: subscriptionId } = await placed();
    expect(await area(subscriptionId)).toMatchObject({
      subscription: { status: "pending", meterType: "analog" },
      meterOrder: { status: "created" },
      modules: {
        module1: { current: { status: "intended" } },
        module3: { planned: true, action: "none", availability: { reason: "meterOnOrder" } },
      },
    });
    sandbox.market.advance(58);
    const installed = await area(subscriptionId);
    expect(installed).toMatchObject({
      subscription: { status: "active", meterType: "smart" },
      meterAction: "none",
      modules: { module1: { current: { status: "activated" } }, module3: { planned: true, action: "order" } },
    });
    expect(installed.meterOrder && meterMilestones(installed.meterOrder).every(({ state }) => state === "done")).toBe(true);
    await adapter.orderGridFeeReduction({ subscriptionId, module: "module3" });
    expect((await errorOf(adapter.orderGridFeeReduction({ subscriptionId, module: "module3" }))).kind).toBe("conflict");
    sandbox.market.advance(12);
    expect((await area(subscriptionId)).modules.module3).toMatchObject({
      current: { status: "activated" },
      planned: false,
      action: "none",
    });
  });

  it("leads over a rejection to a second order", async () => {
    const { sandbox, adapter, placed, area } = await customer(version, { modules: new Set<ModuleId>(["module1"]) });
    sandbox.market.rejectNext("module1");
    const { id: subscriptionId } = await placed();
    sandbox.market.advance(30);
    expect((await area(subscriptionId)).modules.module1).toMatchObject({ current: { status: "rejected" }, action: "reorder" });
    await adapter.orderGridFeeReduction({ subscriptionId, module: "module1" });
    sandbox.market.advance(12);
    const { module1 } = (await area(subscriptionId)).modules;
    expect(module1).toMatchObject({ current: { status: "activated" }, past: [{ status: "rejected" }], action: "none" });
    const { items } = await adapter.listGridFeeReductions({ subscriptionId, statuses: ["rejected"] });
    expect(items.filter(isOpenReduction)).toEqual([]);
  });

  it("sends to support what stands still, and takes no second meter order", async () => {
    const { sandbox, adapter, placed, area } = await customer(version);
    sandbox.market.nextMeterOrder({ kind: "block", reason: "grid_operator_registration" });
    const { id: subscriptionId } = await placed();
    expect((await area(subscriptionId)).meterAction).toBe("order");
    await adapter.orderSmartMeter({ subscriptionId });
    sandbox.market.advance(20);
    const { meterOrder, meterAction } = await area(subscriptionId);
    expect(meterAction).toBe("contactSupport");
    expect(meterOrder && meterAttention(meterOrder)).toEqual({ by: "gridOperator", reason: "gridOperatorRegistration" });
    expect((await errorOf(adapter.orderSmartMeter({ subscriptionId }))).kind).toBe("conflict");
  });

  it("shows today's prices once the contract is active, tomorrow's from 12:45", async () => {
    const { sandbox, adapter, placed } = await customer(version);
    const { id: subscriptionId } = await placed();
    const seen = async () => {
      const now = sandbox.market.now();
      const firstDay = berlinDate(now);
      const lastDay = berlinDate(new Date(now.getTime() + 86_400_000));
      return priceAvailability(await adapter.getPrices({ subscriptionId, firstDay, lastDay }), now.getTime());
    };
    expect(await seen()).toEqual({ status: "notActive" });
    sandbox.market.advance(30);
    expect(await seen()).toMatchObject({ today: { complete: true, slots: { length: 96 } }, tomorrow: null, tomorrowState: "expected" });
    sandbox.market.advance(0.25);
    expect(await seen()).toMatchObject({ tomorrow: { complete: true }, tomorrowState: "there" });
  });
});

it("a contract ends as curie says, and cannot be withdrawn from before it is confirmed", async () => {
  const { sandbox, adapter, placed, area } = await customer(curie);
  const { id: subscriptionId } = await placed();
  const early = await errorOf(adapter.terminate({ subscriptionId, kind: "withdrawal" }));
  expect(early).toMatchObject({ kind: "conflict", fields: [{ code: "withdrawal_not_allowed" }] });
  sandbox.market.advance(40);
  const tooSoon = await errorOf(adapter.terminate({ subscriptionId, kind: "moveOut", lastDay: "2026-04-20" }));
  expect(tooSoon).toMatchObject({ kind: "conflict", fields: [{ field: "lastDay", code: "invalid_termination_date" }] });
  expect(await adapter.terminate({ subscriptionId, kind: "moveOut", lastDay: "2026-05-31" })).toMatchObject({
    kind: "moveOut",
    lastDay: "2026-05-31",
  });
  expect((await area(subscriptionId)).subscription.endAt).toBe("2026-05-31T22:00:00.000Z");
});
