/** The browser's own adapter, unchanged, through the handler. */
import { createNomosCustomerAdapter } from "stromkasse/nomos";
import { describe, expect, it } from "vitest";
import { curie, edison, errorOf, openArea } from "./customerSupport.ts";
import { orderBody, personal } from "./support.ts";

describe.each([curie, edison])("the customer's adapter through the handler on %s", (version) => {
  it.each(["customer", "subscription", "both"])("reads what it reads from the API itself, for an access by %s", async (by) => {
    const { sandbox, adapter, mine } = await openArea({
      version,
      access: ({ customer, subscription }) =>
        by === "both" ? { customer, subscription } : by === "customer" ? { customer } : { subscription },
    });
    sandbox.market.advance(58);
    const direct = createNomosCustomerAdapter({ baseUrl: "/", apiVersion: version, fetch: sandbox.fetch });
    const { subscription: subscriptionId, reduction, meterOrder } = mine;
    const days = { subscriptionId, firstDay: "2026-05-07", lastDay: "2026-05-08" };
    const told = await adapter.getSubscription(subscriptionId);
    expect(told).toEqual(await direct.getSubscription(subscriptionId));
    expect(told).toMatchObject({ status: "active", meterType: "smart", zip: "10115", plannedModules: new Set(["module3"]) });
    expect(await adapter.listGridFeeReductions({ subscriptionId })).toEqual(await direct.listGridFeeReductions({ subscriptionId }));
    expect(await adapter.getGridFeeReduction(reduction)).toEqual(await direct.getGridFeeReduction(reduction));
    expect(await adapter.listMeterOrders({ subscriptionId })).toEqual(await direct.listMeterOrders({ subscriptionId }));
    expect(await adapter.getMeterOrder(meterOrder)).toMatchObject({ id: meterOrder, subscriptionId, status: "activated" });
    const prices = await adapter.getPrices(days);
    expect(prices).toEqual(await direct.getPrices(days));
    expect(prices.slots).toHaveLength(96);
  });

  it("orders a module and a smart meter; a second of each is a conflict", async () => {
    const { adapter, mine, calls } = await openArea({ version, order: { ...orderBody, meter: { ...orderBody.meter, type: "analog" } } });
    const subscriptionId = mine.subscription;
    expect(await adapter.listGridFeeReductions({ subscriptionId })).toEqual({ items: [], nextCursor: null });
    expect(await adapter.orderGridFeeReduction({ subscriptionId, module: "module1" })).toMatchObject({ module: "module1", subscriptionId });
    expect(await adapter.orderSmartMeter({ subscriptionId })).toMatchObject({ status: "created", subscriptionId });
    for (const again of [
      () => adapter.orderGridFeeReduction({ subscriptionId, module: "module1" }),
      () => adapter.orderSmartMeter({ subscriptionId }),
    ])
      expect(await errorOf(again())).toMatchObject({ kind: "conflict" });
    const posts = calls().filter((call) => call.startsWith("POST"));
    expect(posts).toEqual(["POST /grid-fee-reductions", "POST /meter-orders", "POST /grid-fee-reductions", "POST /meter-orders"]);
    expect(await errorOf(adapter.orderGridFeeReduction({ subscriptionId, module: "module3" }))).toMatchObject({
      kind: "invalid",
      fields: [{ code: "missing_smart_meter" }],
    });
  });

  it("filters by states, and walks from page to page", async () => {
    const { sandbox, adapter, mine, calls, send } = await openArea({ version });
    sandbox.market.advance(30);
    const subscriptionId = mine.subscription;
    expect((await adapter.listGridFeeReductions({ subscriptionId, statuses: ["activated", "ended"] })).items).toHaveLength(1);
    expect((await adapter.listGridFeeReductions({ subscriptionId, statuses: ["rejected"] })).items).toEqual([]);
    expect(calls().at(-1)).toBe(
      `GET /grid-fee-reductions?limit=100&filter%5Bsubscription%5D%5Beq%5D=${subscriptionId}&filter%5Bstatus%5D%5Bin%5D=rejected`,
    );
    const { status } = await send(`/meter-orders?limit=1&cursor=Zm9yZWlnbg%3D%3D&filter%5Bsubscription%5D%5Beq%5D=${subscriptionId}`);
    expect(status).toBe(400);
    expect(calls().at(-1)).toContain("cursor=Zm9yZWlnbg%3D%3D");
  });

  it("tells nothing that names the customer", async () => {
    const { mine, send } = await openArea({ version });
    const { subscription, reduction, meterOrder, customer } = mine;
    const answers = await Promise.all(
      [
        `/subscriptions/${subscription}`,
        `/grid-fee-reductions/${reduction}`,
        `/meter-orders/${meterOrder}`,
        `/meter-orders?filter%5Bsubscription%5D%5Beq%5D=${subscription}`,
        `/subscriptions/${subscription}/prices?start=2026-03-10&end=2026-03-10`,
      ].map((path) => send(path)),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    const told = JSON.stringify(answers.map(({ body }) => body));
    // The zip is told: it says whose network it is.
    const hidden = [...personal.filter((part) => part !== "10115"), "internal", "secret", "checkout_id", customer, "metrify"];
    expect(hidden.filter((part) => told.includes(part))).toEqual([]);
  });
});

it("ends a contract as curie says; edison knows no termination, and is not asked", async () => {
  const { sandbox, adapter, mine } = await openArea();
  const subscriptionId = mine.subscription;
  sandbox.market.advance(40);
  expect(await errorOf(adapter.terminate({ subscriptionId, kind: "moveOut", lastDay: "2026-04-20" }))).toMatchObject({
    kind: "conflict",
    fields: [{ field: "lastDay", code: "invalid_termination_date" }],
  });
  const ended = await adapter.terminate({ subscriptionId, kind: "moveOut", lastDay: "2026-05-31" });
  expect(ended).toEqual({ kind: "moveOut", lastDay: "2026-05-31", endsAt: "2026-06-01T00:00:00+02:00" });
  expect((await adapter.getSubscription(subscriptionId)).endAt).toBe("2026-05-31T22:00:00.000Z");

  const old = await openArea({ version: edison });
  const refused = await old.write(`/subscriptions/${old.mine.subscription}/terminate`, { reason: "WITHDRAWAL" });
  expect(refused).toMatchObject({ status: 400, body: { errors: [{ code: "upgrade_api_version" }] } });
  expect(old.calls()).toEqual([]);
});
