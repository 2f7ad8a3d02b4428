import type { Sandbox } from "stromkasse/sandbox";
import { describe, expect, it } from "vitest";
import { call, faultsIn, openSandbox, order, postTo, subscribe, withModules, withPart, type List, type WireReduction } from "./support.ts";

const type = (module: 1 | 2 | 3) => `enwg-14a-module-${module}`;
const orderModule = (sandbox: Sandbox, subscription: string, module: 1 | 2 | 3) =>
  postTo<WireReduction>(sandbox, "/grid-fee-reductions", { subscription, type: type(module) });
const refused = async (sandbox: Sandbox, subscription: string, module: 1 | 2 | 3) =>
  faultsIn(await postTo(sandbox, "/grid-fee-reductions", { subscription, type: type(module) }));
const list = async (sandbox: Sandbox, query = "") =>
  (await call<List<WireReduction>>(sandbox, `/grid-fee-reductions${query}`)).body.items.map((item) => `${item.type.at(-1)} ${item.status}`);

const analog = withPart("meter", { type: "analog" });

describe("a grid-fee reduction", () => {
  it("is intended until the contract is confirmed, then sent, then answered", async () => {
    const sandbox = openSandbox();
    await subscribe(sandbox, withModules({ module_1: true, module_3: true }));
    const seen: (readonly string[])[] = [];
    for (const days of [0, 13.9, 0.2, 9.8, 0.2]) {
      sandbox.market.advance(days);
      seen.push(await list(sandbox));
    }
    const both = (status: string) => [`3 ${status}`, `1 ${status}`];
    expect(seen).toEqual([both("intended"), both("intended"), both("ordered"), both("ordered"), both("activated")]);
  });

  it("is sent at once for an active contract, and holds from the day after the answer, never before the start", async () => {
    const sandbox = openSandbox();
    const early = await subscribe(sandbox, {
      ...withModules({ module_1: true }),
      next_possible_start: false,
      intended_start_date: "2026-05-01",
    });
    const late = await subscribe(sandbox);
    sandbox.market.advance(30);
    expect((await orderModule(sandbox, late, 1)).body.status).toBe("ordered");
    sandbox.market.advance(11);
    const { items } = (await call<List<WireReduction>>(sandbox, "/grid-fee-reductions")).body;
    expect(items.map(({ subscription, status, valid_from }) => ({ subscription, status, valid_from }))).toEqual([
      { subscription: late, status: "activated", valid_from: "2026-04-19T22:00:00.000Z" },
      { subscription: early, status: "activated", valid_from: "2026-04-30T22:00:00.000Z" },
    ]);
  });

  it("is declined when the market is told so, and can be ordered again", async () => {
    const sandbox = openSandbox();
    const subscription = await subscribe(sandbox);
    sandbox.market.advance(30);
    sandbox.market.rejectNext("module1");
    const rejected = (await orderModule(sandbox, subscription, 1)).body;
    expect(await refused(sandbox, subscription, 1)).toEqual(["duplicate_grid_reduction type"]);
    sandbox.market.advance(10);
    expect((await call<WireReduction>(sandbox, `/grid-fee-reductions/${rejected.id}`)).body).toMatchObject({
      status: "rejected",
      valid_from: null,
    });
    expect((await orderModule(sandbox, subscription, 1)).status).toBe(200);
    sandbox.market.advance(10);
    expect(await list(sandbox)).toEqual(["1 activated", "1 rejected"]);
    expect(await list(sandbox, "?filter[status][eq]=rejected")).toEqual(["1 rejected"]);
    expect(await refused(sandbox, subscription, 1)).toEqual(["duplicate_grid_reduction type"]);
  });

  it("of another module is not hit by a rejection, one of any is", async () => {
    const sandbox = openSandbox();
    const subscription = await subscribe(sandbox);
    sandbox.market.advance(30);
    sandbox.market.rejectNext("module3");
    sandbox.market.rejectNext();
    await orderModule(sandbox, subscription, 1);
    sandbox.market.advance(11);
    expect(await list(sandbox)).toEqual(["1 rejected"]);
  });

  it.each<[string, unknown, readonly (1 | 2 | 3)[], 1 | 2 | 3, string]>([
    ["Modul 3 without Modul 1", order, [], 3, "missing_module_1 type"],
    ["Modul 3 behind an analog meter", analog, [1], 3, "missing_smart_meter type"],
    ["Modul 2 beside Modul 1", order, [1], 2, "custom type"],
    ["Modul 1 beside Modul 2", order, [2], 1, "custom type"],
    ["Modul 1 twice", order, [1], 1, "duplicate_grid_reduction type"],
    ["what the plan does not sell", { ...order, plan: "pln_sandbox_modul1" }, [1], 3, "unsupported_product type"],
  ])("%s is refused", async (_, body, before, module, fault) => {
    const sandbox = openSandbox();
    const subscription = await subscribe(sandbox, body);
    for (const earlier of before) expect((await orderModule(sandbox, subscription, earlier)).status).toBe(200);
    expect(await refused(sandbox, subscription, module)).toEqual([fault]);
  });

  it("is refused for nobody's contract and of no module", async () => {
    const sandbox = openSandbox();
    const subscription = await subscribe(sandbox);
    expect((await orderModule(sandbox, "sub_none", 1)).status).toBe(404);
    expect(faultsIn(await postTo(sandbox, "/grid-fee-reductions", { subscription, type: "module1" }))).toEqual(["invalid_value type"]);
    expect((await call(sandbox, "/grid-fee-reductions/gfr_none")).status).toBe(404);
    expect((await call(sandbox, "/grid-fee-reductions", { method: "PUT" })).status).toBe(405);
  });

  it("ends with the contract, and can then not be ordered again", async () => {
    const sandbox = openSandbox();
    const subscription = await subscribe(sandbox, withModules({ module_1: true }));
    sandbox.market.advance(40);
    await postTo(sandbox, `/subscriptions/${subscription}/terminate`, { reason: "ORDINARY" });
    expect(await list(sandbox)).toEqual(["1 activated"]);
    sandbox.market.advance(16);
    const { items } = (await call<List<WireReduction>>(sandbox, "/grid-fee-reductions")).body;
    expect(items[0]).toMatchObject({ status: "ended", valid_until: "2026-05-03T22:00:00.000Z" });
    expect(await refused(sandbox, subscription, 1)).toEqual(["ended_subscription subscription"]);
  });

  it("is listed by contract and page by page", async () => {
    const sandbox = openSandbox();
    const one = await subscribe(sandbox, withModules({ module_1: true, module_3: true }));
    await subscribe(sandbox, withModules({ module_2: true }));
    expect(await list(sandbox, `?filter[subscription][eq]=${one}`)).toEqual(["3 intended", "1 intended"]);
    const first = (await call<List<WireReduction>>(sandbox, "/grid-fee-reductions?limit=2")).body;
    expect(await list(sandbox, `?limit=2&cursor=${encodeURIComponent(first.next_page ?? "")}`)).toEqual(["1 intended"]);
  });

  it("changes the ids of no later contract", async () => {
    const [plain, busy] = [openSandbox(), openSandbox()];
    await subscribe(plain);
    await subscribe(busy, withModules({ module_1: true }));
    expect(await subscribe(busy)).toBe(await subscribe(plain));
  });
});
