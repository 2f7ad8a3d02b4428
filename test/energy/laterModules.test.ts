import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  isAwaitedReduction,
  isFinalReduction,
  isOpenReduction,
  moduleHistories,
  reductionAttention,
  reductionMilestones,
  type GridFeeReduction,
  type GridFeeReductionStatus,
} from "../../src/energy/gridFeeReduction.ts";
import { laterModules, type LaterModuleSituation } from "../../src/energy/laterModules.ts";
import type { ModuleId } from "../../src/energy/modules.ts";

const statuses: readonly GridFeeReductionStatus[] = ["intended", "ordered", "activated", "ended", "rejected"];
const modules: readonly ModuleId[] = ["module1", "module2", "module3"];

const reduction = (module: ModuleId, status: GridFeeReductionStatus, more: Partial<GridFeeReduction> = {}): GridFeeReduction => ({
  id: `gfr_${module}_${status}`,
  subscriptionId: "sub_1",
  module,
  status,
  validFrom: status === "activated" || status === "ended" ? "2026-05-01T00:00:00Z" : null,
  validUntil: status === "ended" ? "2026-09-01T00:00:00Z" : null,
  createdAt: "2026-03-01T08:00:00Z",
  updatedAt: "2026-03-12T08:00:00Z",
  ...more,
});

const everything = { module1: true, module2: true, module3: true, smartMeter: true };
const situation = (more: Partial<LaterModuleSituation> = {}): LaterModuleSituation => ({
  offer: everything,
  subscriptionStatus: "active",
  meterType: "smart",
  meterOrder: null,
  reductions: [],
  planned: new Set(),
  ...more,
});

const anyReductions = fc.array(
  fc
    .tuple(fc.constantFrom(...modules), fc.constantFrom(...statuses), fc.integer({ min: 1, max: 28 }))
    .map(([module, status, day]) =>
      reduction(module, status, { id: `${module}${status}${day}`, createdAt: `2026-03-${String(day).padStart(2, "0")}T08:00:00Z` }),
    ),
  { maxLength: 6 },
);

describe("the timeline of a reduction", () => {
  const states = (status: GridFeeReductionStatus, more: Partial<GridFeeReduction> = {}) =>
    reductionMilestones(reduction("module1", status, more)).map(({ id, state }) => `${id} ${state}`);

  it.each<[GridFeeReductionStatus, readonly string[]]>([
    ["intended", ["intended done", "ordered current", "activated todo"]],
    ["ordered", ["intended done", "ordered done", "activated current"]],
    ["activated", ["intended done", "ordered done", "activated done"]],
    ["ended", ["intended done", "ordered done", "activated done", "ended done"]],
    ["rejected", ["intended done", "ordered done", "rejected failed"]],
  ])("that is %s", (status, timeline) => expect(states(status)).toEqual(timeline));

  it("that ended before it was in force", () => {
    expect(states("ended", { validFrom: null })).toEqual(["intended done", "ended done"]);
  });

  it("has the dates that are known", () => {
    const dates = (status: GridFeeReductionStatus) => reductionMilestones(reduction("module1", status)).map(({ at }) => at);
    expect(dates("ended")).toEqual(["2026-03-01T08:00:00Z", null, "2026-05-01T00:00:00Z", "2026-09-01T00:00:00Z"]);
    expect(dates("rejected")).toEqual(["2026-03-01T08:00:00Z", null, "2026-03-12T08:00:00Z"]);
  });

  it("says what is open, awaited, final and asks for the customer", () => {
    const table = statuses.map((status) => {
      const one = reduction("module1", status);
      return [status, isOpenReduction(one), isAwaitedReduction(one), isFinalReduction(one), reductionAttention(one)?.reason ?? null];
    });
    expect(table).toEqual([
      ["intended", true, true, false, null],
      ["ordered", true, true, false, null],
      ["activated", true, false, false, null],
      ["ended", false, false, true, null],
      ["rejected", false, false, true, "rejected"],
    ]);
  });
});

describe("a module's history", () => {
  it("puts the open record before a newer closed one, and keeps the others, newest first", () => {
    const open = reduction("module1", "ordered", { createdAt: "2026-03-02T00:00:00Z" });
    const first = reduction("module1", "rejected", { createdAt: "2026-03-01T00:00:00Z" });
    const last = reduction("module1", "ended", { createdAt: "2026-03-03T00:00:00Z" });
    expect(moduleHistories([first, open, last]).module1).toEqual({ current: open, past: [last, first] });
    expect(moduleHistories([last, first]).module1.current).toBe(last);
    expect(moduleHistories([open]).module2).toEqual({ current: null, past: [] });
  });

  it("loses no record", () => {
    fc.assert(
      fc.property(anyReductions, (reductions) => {
        const kept = Object.values(moduleHistories(reductions)).flatMap(({ current, past }) => [...(current ? [current] : []), ...past]);
        expect(new Set(kept)).toEqual(new Set(reductions));
      }),
    );
  });
});

describe("ordering a module later", () => {
  const order = (status: "placed" | "activated" | "cancelled", preExisting = false) => ({
    id: "prdo_1",
    subscriptionId: "sub_1",
    status,
    preExisting,
    blocked: null,
    cancelled: status === "cancelled" ? { reason: "unknown" as const, at: null } : null,
    createdAt: "2026-03-01T08:00:00Z",
    updatedAt: null,
    appointmentAt: null,
    installedAt: null,
    activatedAt: null,
  });
  const module1 = [reduction("module1", "activated")];
  const blocked = (reason: string) => ({ status: "blocked", reason });

  it.each<[string, ModuleId, Partial<LaterModuleSituation>, unknown]>([
    ["a first Modul 1", "module1", {}, { status: "orderable" }],
    ["Modul 1 of an ended contract", "module1", { subscriptionStatus: "ended" }, blocked("contractEnded")],
    ["Modul 2 that is not sold", "module2", { offer: { ...everything, module2: false } }, blocked("notOffered")],
    ["Modul 2 beside Modul 1", "module2", { reductions: module1 }, blocked("otherPath")],
    ["Modul 1 beside Modul 2", "module1", { reductions: [reduction("module2", "ordered")] }, blocked("otherPath")],
    ["Modul 2 after Modul 1 was rejected", "module2", { reductions: [reduction("module1", "rejected")] }, { status: "orderable" }],
    ["Modul 3 alone", "module3", {}, blocked("needsModule1")],
    ["Modul 3 after Modul 1 was rejected", "module3", { reductions: [reduction("module1", "rejected")] }, blocked("needsModule1")],
    ["Modul 3 with both", "module3", { reductions: module1 }, { status: "orderable" }],
    ["Modul 3 behind an analog meter", "module3", { reductions: module1, meterType: "analog" }, blocked("needsSmartMeter")],
    [
      "Modul 3 while the meter is on order",
      "module3",
      { reductions: module1, meterType: "analog", meterOrder: order("placed") },
      blocked("meterOnOrder"),
    ],
    [
      "Modul 3 once the meter is active",
      "module3",
      { reductions: module1, meterType: "analog", meterOrder: order("activated") },
      { status: "orderable" },
    ],
    [
      "Modul 3 where the meter was there, unknown to the contract",
      "module3",
      { reductions: module1, meterType: "analog", meterOrder: order("cancelled", true) },
      blocked("meterUnregistered"),
    ],
  ])("%s", (_, module, more, availability) => expect(laterModules(situation(more))[module].availability).toEqual(availability));

  it("is refused while one of the same kind is open, and is an order again after a rejection or an end", () => {
    const actions = statuses.map((status) => laterModules(situation({ reductions: [reduction("module1", status)] })).module1.action);
    expect(actions).toEqual(["none", "none", "none", "reorder", "reorder"]);
    expect(laterModules(situation()).module1.action).toBe("order");
  });

  it("offers a planned Modul 3 until it is ordered", () => {
    const planned = new Set<ModuleId>(["module3"]);
    const waiting = laterModules(situation({ planned, reductions: module1, meterType: "analog", meterOrder: order("placed") })).module3;
    expect(waiting).toMatchObject({ planned: true, action: "none" });
    expect(laterModules(situation({ planned, reductions: module1 })).module3).toMatchObject({ planned: true, action: "order" });
    const ordered = [...module1, reduction("module3", "ordered")];
    expect(laterModules(situation({ planned, reductions: ordered })).module3).toMatchObject({ planned: false, action: "none" });
  });

  it("never leads out of none, {1}, {2} and {1, 3}, and never to a second open one", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...modules), { maxLength: 8 }), fc.constantFrom(...statuses), (wishes, becomes) => {
        let reductions: readonly GridFeeReduction[] = [];
        for (const [index, wish] of wishes.entries()) {
          const { action } = laterModules(situation({ reductions }))[wish];
          if (action === "order" || action === "reorder") reductions = [...reductions, reduction(wish, becomes, { id: `${index}` })];
          const open = reductions.filter(isOpenReduction).map(({ module }) => module);
          expect(["", "module1", "module2", "module1 module3"]).toContain(open.toSorted().join(" "));
        }
      }),
    );
  });
});
