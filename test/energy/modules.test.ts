import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { meterType, type MeterKind } from "../../src/energy/meter.ts";
import {
  effectiveModules,
  moduleAvailability,
  noModules,
  quotablePath,
  type ModuleChoice,
  type ModuleSituation,
} from "../../src/energy/modules.ts";
import { emptyOffer, type PlanOffer } from "../../src/energy/plan.ts";

const everything: PlanOffer = { module1: true, module2: true, module3: true, smartMeter: true };
const smart: ModuleSituation = { offer: everything, meterType: "smart", smartMeterOrdered: false };
const analog: ModuleSituation = { ...smart, meterType: "analog" };
const flat3: ModuleChoice = { path: "flat", timeVariable: true };

describe("moduleAvailability", () => {
  it.each<[string, ModuleSituation, unknown]>([
    ["a smart meter", smart, { status: "available" }],
    ["an analog one", analog, { status: "blocked", reason: "needsSmartMeter" }],
    ["an analog one, smart ordered", { ...analog, smartMeterOrdered: true }, { status: "planned" }],
    [
      "smart ordered, but not sold",
      { ...analog, offer: { ...everything, smartMeter: false }, smartMeterOrdered: true },
      { status: "blocked", reason: "needsSmartMeter" },
    ],
    ["a plan without Modul 1", { ...smart, offer: { ...everything, module1: false } }, { status: "blocked", reason: "needsModule1" }],
    ["a plan without Modul 3", { ...smart, offer: { ...everything, module3: false } }, { status: "blocked", reason: "notOffered" }],
  ])("Modul 3 with %s", (_, situation, availability) => {
    expect(moduleAvailability(situation).module3).toEqual(availability);
  });

  it("follows the offer for Modul 1 and 2, whatever the meter", () => {
    expect(moduleAvailability(analog)).toMatchObject({ module1: { status: "available" }, module2: { status: "available" } });
    const none = { status: "blocked", reason: "notOffered" };
    expect(moduleAvailability({ ...smart, offer: emptyOffer })).toEqual({ module1: none, module2: none, module3: none });
  });
});

describe("effectiveModules", () => {
  const effective = (choice: ModuleChoice, situation: ModuleSituation) => {
    const { ordered, planned } = effectiveModules(choice, situation);
    return { ordered: [...ordered], planned: [...planned] };
  };

  it("orders what can be had and plans what waits for the meter", () => {
    expect(effective(flat3, smart)).toEqual({ ordered: ["module1", "module3"], planned: [] });
    expect(effective(flat3, { ...analog, smartMeterOrdered: true })).toEqual({ ordered: ["module1"], planned: ["module3"] });
    expect(effective(flat3, analog)).toEqual({ ordered: ["module1"], planned: [] });
    expect(effective({ path: "percentage" }, analog)).toEqual({ ordered: ["module2"], planned: [] });
    expect(effective(noModules, smart)).toEqual({ ordered: [], planned: [] });
    expect(effective(flat3, { ...smart, offer: emptyOffer })).toEqual({ ordered: [], planned: [] });
  });
});

describe("quotablePath", () => {
  it("asks only for what the plan offers", () => {
    expect(quotablePath(flat3, everything)).toBe("flat");
    expect(quotablePath({ path: "percentage" }, everything)).toBe("percentage");
    expect(quotablePath({ path: "percentage" }, { ...everything, module2: false })).toBe("none");
    expect(quotablePath(flat3, { ...everything, module1: false })).toBe("none");
    expect(quotablePath(noModules, everything)).toBe("none");
  });
});

describe("any visit", () => {
  interface Visit {
    readonly choice: ModuleChoice;
    readonly kind: MeterKind | null;
    readonly situation: Omit<ModuleSituation, "meterType">;
  }
  type Act = (visit: Visit) => Visit;
  const choose =
    (choice: ModuleChoice): Act =>
    (visit) => ({ ...visit, choice });
  const toggleModule3: Act = (visit) =>
    visit.choice.path === "flat" ? { ...visit, choice: { path: "flat", timeVariable: !visit.choice.timeVariable } } : visit;

  const anyOffer = fc.record({ module1: fc.boolean(), module2: fc.boolean(), module3: fc.boolean(), smartMeter: fc.boolean() });
  const offers = fc.oneof(fc.constant(everything), anyOffer);
  const act: fc.Arbitrary<Act> = fc.oneof(
    fc.constantFrom(
      choose(noModules),
      choose({ path: "flat", timeVariable: false }),
      choose({ path: "percentage" }),
      toggleModule3,
      toggleModule3,
    ),
    fc.constantFrom<MeterKind | null>("ferraris", "digital", "smart", null).map((kind): Act => (visit) => ({ ...visit, kind })),
    fc.boolean().map((smartMeterOrdered): Act => (visit) => ({ ...visit, situation: { ...visit.situation, smartMeterOrdered } })),
    offers.map((offer): Act => (visit) => ({ ...visit, situation: { ...visit.situation, offer } })),
  );
  const start: Visit = { choice: noModules, kind: null, situation: { offer: everything, smartMeterOrdered: false } };

  it("never holds Modul 1 with 2, nor 3 without 1, nor orders 3 with an analog meter or what is not offered", () => {
    let planned3 = 0;
    let ordered3 = 0;
    fc.assert(
      fc.property(fc.array(act, { minLength: 5, maxLength: 30, size: "max" }), (acts) => {
        let visit = start;
        for (const step of acts) {
          visit = step(visit);
          const situation = { ...visit.situation, meterType: meterType(visit.kind) };
          const { ordered, planned } = effectiveModules(visit.choice, situation);
          const all = new Set([...ordered, ...planned]);
          expect(all.has("module1") && all.has("module2")).toBe(false);
          expect(all.has("module3") && !ordered.has("module1")).toBe(false);
          expect(ordered.has("module3") && situation.meterType === "analog").toBe(false);
          expect(all.size).toBe(ordered.size + planned.size);
          expect([...all].every((id) => situation.offer[id])).toBe(true);
          expect(all.has("module1")).toBe(quotablePath(visit.choice, situation.offer) === "flat");
          planned3 += Number(planned.has("module3"));
          ordered3 += Number(ordered.has("module3"));
        }
      }),
      { numRuns: 1000 },
    );
    expect(planned3).toBeGreaterThan(0);
    expect(ordered3).toBeGreaterThan(0);
  });
});
