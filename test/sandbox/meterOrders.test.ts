import { apiVersions, type ApiVersion, type MeterOutcome, type Sandbox } from "stromkasse/sandbox";
import { describe, expect, it } from "vitest";
import { call, faultsIn, openSandbox, order, postTo, subscribe, withModules, withPart, type List, type WireMeterOrder } from "./support.ts";

const [curie, edison] = apiVersions;
const analog = withPart("meter", { type: "analog" });
const withMeter = { ...analog, product_orders: [{ type: "smart-meter" }] };

const read = async (sandbox: Sandbox, version: ApiVersion = curie): Promise<WireMeterOrder> => {
  const { items } = (await call<List<WireMeterOrder>>(sandbox, "/meter-orders", { version })).body;
  expect(items).toHaveLength(1);
  return items[0] ?? { id: "", status: "" };
};

/** The statuses that an order passes, day by day, each once. */
async function wayOf(sandbox: Sandbox, version: ApiVersion, days: number): Promise<readonly string[]> {
  const seen: string[] = [];
  for (let day = 0; day <= days; day++) {
    const { status } = await read(sandbox, version);
    if (seen.at(-1) !== status) seen.push(status);
    sandbox.market.advance(1);
  }
  return seen;
}

async function opened(outcome?: MeterOutcome): Promise<{ readonly sandbox: Sandbox; readonly subscription: string }> {
  const sandbox = openSandbox();
  if (outcome) sandbox.market.nextMeterOrder(outcome);
  return { sandbox, subscription: await subscribe(sandbox, withMeter) };
}

describe("a meter order", () => {
  it.each([
    [curie, ["created", "placed", "check_submitted", "check_reviewed", "scheduled", "installed", "activated"]],
    [
      edison,
      [
        "waiting",
        "ordered",
        "checked",
        "installation_planning",
        "installation_scheduled",
        "installation_waiting",
        "installation_finished",
        "installed",
        "activated",
      ],
    ],
  ] as const)("goes its way of eight weeks in the words of %s", async (version, way) => {
    const { sandbox } = await opened();
    expect(await wayOf(sandbox, version, 60)).toEqual(way);
  });

  it("has an appointment, then is installed at it, then reports", async () => {
    const { sandbox, subscription } = await opened();
    const meterType = async () => (await call<{ meter: { type: string } }>(sandbox, `/subscriptions/${subscription}`)).body.meter.type;
    sandbox.market.advance(19);
    expect(await read(sandbox)).toMatchObject({ appointment_at: null, installed_at: null });
    sandbox.market.advance(2);
    const appointment_at = "2026-04-24T09:00:00.000Z";
    expect(await read(sandbox)).toMatchObject({ status: "scheduled", appointment_at, installed_at: null });
    sandbox.market.advance(25);
    expect(await read(sandbox)).toMatchObject({ installed_at: appointment_at, activated_at: null });
    expect(await meterType()).toBe("analog");
    sandbox.market.advance(10);
    expect(await read(sandbox)).toMatchObject({ status: "activated", activated_at: "2026-05-05T09:00:00.000Z" });
    expect(await meterType()).toBe("smart");
  });

  it.each([
    ["review", "created", null, "blocked"],
    ["check_missing", "placed", "check_missing", "blocked"],
    ["grid_operator_registration", "check_submitted", "grid_operator_registration", "blocked_wim"],
  ] as const)("stands still by %s until it is freed, and goes on where it stopped", async (reason, onCurie, told, onEdison) => {
    const { sandbox } = await opened({ kind: "block", reason });
    sandbox.market.unblock();
    sandbox.market.advance(100);
    const blocked = await read(sandbox);
    expect(blocked).toMatchObject({ status: onCurie, blocked_reason: told, appointment_at: null });
    expect(blocked.blocked_at).not.toBeNull();
    expect((await read(sandbox, edison)).status).toBe(onEdison);
    sandbox.market.unblock();
    expect(await read(sandbox)).toMatchObject({ status: onCurie, blocked_at: null, blocked_reason: null });
    sandbox.market.advance(30);
    expect((await read(sandbox)).status).toBe("scheduled");
    sandbox.market.advance(30);
    expect((await read(sandbox)).status).toBe("activated");
  });

  it("can be cancelled, found to be there, or stay an interest", async () => {
    const ways = async (kind: "cancel" | "preExisting" | "interestOnly", version: ApiVersion) =>
      wayOf((await opened({ kind })).sandbox, version, 60);
    expect(await ways("cancel", curie)).toEqual(["created", "placed", "check_submitted", "check_reviewed", "cancelled"]);
    expect(await ways("cancel", edison)).toEqual(["waiting", "ordered", "checked", "cancelled"]);
    expect(await ways("preExisting", curie)).toEqual(["created", "placed", "cancelled"]);
    expect(await ways("preExisting", edison)).toEqual(["waiting", "ordered", "pre_installed", "activated"]);
    expect(await ways("interestOnly", curie)).toEqual(["created"]);
    expect(await ways("interestOnly", edison)).toEqual(["intended"]);
    const { sandbox } = await opened({ kind: "preExisting" });
    sandbox.market.advance(20);
    expect(await read(sandbox)).toMatchObject({ cancelled_reason: "pre_existing" });
  });

  it("finds a smart meter that the contract holds already", async () => {
    const sandbox = openSandbox();
    await subscribe(sandbox, { ...order, product_orders: [{ type: "smart-meter" }] });
    expect(await wayOf(sandbox, edison, 20)).toContain("pre_installed");
  });

  it("is one a contract: a second is a conflict, even after a cancellation", async () => {
    const { sandbox, subscription } = await opened({ kind: "cancel" });
    const again = () => postTo(sandbox, "/meter-orders", { subscription });
    expect(await again()).toMatchObject({ status: 409, body: { code: "CONFLICT", errors: [{ code: "duplicate_meter_order" }] } });
    sandbox.market.advance(50);
    expect((await read(sandbox)).status).toBe("cancelled");
    expect((await again()).status).toBe(409);
    expect((await postTo(sandbox, "/meter-orders", { subscription }, edison)).body).not.toHaveProperty("errors");
  });

  it("can be placed later, where the plan sells it and the contract lives", async () => {
    const sandbox = openSandbox();
    const subscription = await subscribe(sandbox, analog);
    const basic = await subscribe(sandbox, { ...analog, plan: "pln_sandbox_basis" });
    expect((await postTo<WireMeterOrder>(sandbox, "/meter-orders", { subscription })).body.status).toBe("created");
    expect(faultsIn(await postTo(sandbox, "/meter-orders", { subscription: basic }))).toEqual(["unsupported_product subscription"]);
    expect((await postTo(sandbox, "/meter-orders", { subscription: "sub_none" })).status).toBe(404);
    expect((await call(sandbox, "/meter-orders/prdo_none")).status).toBe(404);
  });

  it("opens Modul 3 once it is activated", async () => {
    const sandbox = openSandbox();
    const subscription = await subscribe(sandbox, {
      ...withMeter,
      product_orders: [...withMeter.product_orders, ...withModules({ module_1: true }).product_orders],
    });
    const module3 = () => postTo(sandbox, "/grid-fee-reductions", { subscription, type: "enwg-14a-module-3" });
    sandbox.market.advance(50);
    expect(faultsIn(await module3())).toEqual(["missing_smart_meter type"]);
    sandbox.market.advance(10);
    expect((await module3()).status).toBe(200);
  });

  it("ends with a contract that ends first", async () => {
    const { sandbox, subscription } = await opened();
    sandbox.market.advance(15);
    await postTo(sandbox, `/subscriptions/${subscription}/terminate`, { reason: "WITHDRAWAL" });
    sandbox.market.advance(60);
    expect(await read(sandbox)).toMatchObject({ status: "cancelled", cancelled_reason: "customer_request", installed_at: null });
    expect((await read(sandbox, edison)).status).toBe("cancelled");
  });

  it("is filtered by each version's own statuses and fields", async () => {
    const { sandbox, subscription } = await opened();
    await subscribe(sandbox, withMeter);
    const count = async (filter: string, version: ApiVersion) =>
      (await call<List<WireMeterOrder>>(sandbox, `/meter-orders?filter${filter}`, { version })).body.items.length;
    expect(await count(`[subscription][eq]=${subscription}`, curie)).toBe(1);
    expect([await count("[status][eq]=created", curie), await count("[status][eq]=waiting", curie)]).toEqual([2, 0]);
    expect(await count("[status][eq]=waiting", edison)).toBe(2);
    expect([await count("[updated_at][gt]=2027", edison), await count("[updated_at][gt]=2027", curie)]).toEqual([0, 2]);
  });
});
