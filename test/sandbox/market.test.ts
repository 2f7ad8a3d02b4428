import { createSandbox } from "stromkasse/sandbox";
import { describe, expect, it } from "vitest";
import { basicAuth, call, now, openSandbox, postTo, subscribe, withPart, type List, type WireMeterOrder } from "./support.ts";

interface Contract {
  readonly status: string;
  readonly start_at: string | null;
  readonly updated_at: string;
}

describe("a contract", () => {
  it("is confirmed, starts, and is filtered by what it is now", async () => {
    const sandbox = openSandbox();
    const id = await subscribe(sandbox);
    const seen: unknown[] = [];
    for (const days of [0, 14, 7]) {
      sandbox.market.advance(days);
      const { status, start_at } = (await call<Contract>(sandbox, `/subscriptions/${id}`)).body;
      seen.push([status, start_at]);
    }
    const start = "2026-03-30T22:00:00.000Z";
    expect(seen).toEqual([
      ["pending", null],
      ["pending", start],
      ["active", start],
    ]);
    const active = (await call<List<Contract>>(sandbox, "/subscriptions?filter[status][eq]=active")).body.items;
    expect(active).toMatchObject([{ status: "active", updated_at: start }]);
  });

  it("starts on the wished day where that is later", async () => {
    const sandbox = openSandbox();
    const id = await subscribe(sandbox, { ...withPart("meter", {}), next_possible_start: false, intended_start_date: "2026-06-01" });
    sandbox.market.advance(20);
    expect((await call<Contract>(sandbox, `/subscriptions/${id}`)).body.start_at).toBe("2026-05-31T22:00:00.000Z");
  });
});

describe("the clock", () => {
  it("runs at its own pace from the machine's time on, and tokens keep to the machine's", async () => {
    let machine = now.getTime();
    const sandbox = createSandbox({ now: () => new Date(machine), clock: { daysPerSecond: 2 } });
    const body = new URLSearchParams({ grant_type: "client_credentials" });
    const init = { method: "POST", headers: { Authorization: basicAuth() }, body };
    const { access_token } = (await call<{ access_token: string }>(sandbox, "/oauth/token", init)).body;
    expect(sandbox.market.now()).toEqual(now);
    machine += 30_000;
    sandbox.market.advance(1);
    expect(sandbox.market.now().getTime() - now.getTime()).toBe(61 * 86_400_000);
    expect((await call(sandbox, "/plans", { headers: { Authorization: `Bearer ${access_token}` } })).status).toBe(200);
  });

  it("does not run backwards", () => {
    const { market } = openSandbox();
    expect(() => market.advance(-1)).toThrow(RangeError);
    expect(() => market.advance(NaN)).toThrow(RangeError);
  });

  it("begins anew after a reset, with nothing told to the market", async () => {
    const sandbox = openSandbox();
    sandbox.market.advance(30);
    sandbox.market.nextMeterOrder({ kind: "cancel" });
    await subscribe(sandbox, { ...withPart("meter", { type: "analog" }), product_orders: [{ type: "smart-meter" }] });
    sandbox.reset();
    expect(sandbox.market.now()).toEqual(now);
    const subscription = await subscribe(sandbox, withPart("meter", { type: "analog" }));
    expect((await call<List<unknown>>(sandbox, "/meter-orders")).body.items).toEqual([]);
    const { id } = (await postTo<WireMeterOrder>(sandbox, "/meter-orders", { subscription })).body;
    sandbox.market.advance(60);
    expect((await call<WireMeterOrder>(sandbox, `/meter-orders/${id}`)).body.status).toBe("activated");
  });
});

describe("the market over HTTP", () => {
  it("does the same", async () => {
    const sandbox = openSandbox();
    const control = (body: unknown) => postTo<{ now: string }>(sandbox, "/sandbox/market", body);
    await control({ nextMeterOrder: { kind: "block", reason: "check_missing" }, rejectNext: "any" });
    const order = {
      ...withPart("meter", { type: "analog" }),
      product_orders: [{ type: "smart-meter" }, { type: "14a_enwg", "14a_enwg": { module_1: true } }],
    };
    await subscribe(sandbox, order);
    expect((await control({ advanceDays: 30 })).body.now).toBe("2026-04-09T09:00:00.000Z");
    const statuses = async (path: string) => (await call<List<{ status: string }>>(sandbox, path)).body.items.map(({ status }) => status);
    expect([await statuses("/grid-fee-reductions"), await statuses("/meter-orders")]).toEqual([["rejected"], ["placed"]]);
    await control({ unblock: true });
    await control({ advanceDays: 60 });
    expect(await statuses("/meter-orders")).toEqual(["activated"]);
  });

  it("refuses what it does not know", async () => {
    const sandbox = openSandbox();
    for (const wrong of [{ advanceDays: -1 }, { rejectNext: "module4" }, { nextMeterOrder: { kind: "block" } }]) {
      expect((await postTo(sandbox, "/sandbox/market", wrong)).status).toBe(400);
    }
    expect(sandbox.market.now()).toEqual(now);
  });
});
