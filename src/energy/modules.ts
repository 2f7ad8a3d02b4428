/**
 * §14a EnWG: the three ways in which a household that runs a controllable device pays a lower grid fee.
 *
 * Sources: BNetzA BK8-22/010-A (grid fees) and BK6-22-300 (dimming); allowed combinations are none, {1}, {2} and {1, 3}.
 */
import type { PlanOffer } from "./plan.js";
import type { MeterType } from "./meter.js";

/** A single module, by the name the ruling gives it. */
export type ModuleId = "module1" | "module2" | "module3";

/**
 * What the visitor wishes. Modul 1 with Modul 2, and Modul 3 without Modul 1, cannot be written down:
 * `flat` is Modul 1 (with Modul 3 where `timeVariable`), `percentage` is Modul 2.
 */
export type ModuleChoice =
  | { readonly path: "none" }
  | { readonly path: "flat"; readonly timeVariable: boolean }
  | { readonly path: "percentage" };

/** The three exclusive paths of a {@link ModuleChoice}. */
export type ModulePath = ModuleChoice["path"];

/** Why a module cannot be had now. */
export type ModuleBlockReason = "notOffered" | "needsModule1" | "needsSmartMeter";

/**
 * Whether a module can be chosen: `planned` means that it can be chosen, but is ordered only once the smart meter that
 * is part of this order is active (the API refuses Modul 3 with an analog meter).
 */
export type ModuleAvailability =
  | { readonly status: "available" }
  | { readonly status: "planned" }
  | { readonly status: "blocked"; readonly reason: ModuleBlockReason };

/** What decides on the modules: the plan's offer, the meter in the cellar, and whether a smart meter is being ordered. */
export interface ModuleSituation {
  readonly offer: PlanOffer;
  readonly meterType: MeterType;
  readonly smartMeterOrdered: boolean;
}

/** The modules that go into an order now, and those that are kept for later. */
export interface EffectiveModules {
  readonly ordered: ReadonlySet<ModuleId>;
  readonly planned: ReadonlySet<ModuleId>;
}

export const noModules: ModuleChoice = { path: "none" };

const available: ModuleAvailability = { status: "available" };
const blocked = (reason: ModuleBlockReason): ModuleAvailability => ({ status: "blocked", reason });

/** Says for each module whether it can be chosen in this situation, and if not, why. */
export function moduleAvailability(situation: ModuleSituation): Record<ModuleId, ModuleAvailability> {
  const { offer } = situation;
  return {
    module1: offer.module1 ? available : blocked("notOffered"),
    module2: offer.module2 ? available : blocked("notOffered"),
    module3: module3Availability(situation),
  };
}

function module3Availability({ offer, meterType, smartMeterOrdered }: ModuleSituation): ModuleAvailability {
  if (!offer.module3) return blocked("notOffered");
  if (!offer.module1) return blocked("needsModule1");
  if (meterType === "smart") return available;
  return offer.smartMeter && smartMeterOrdered ? { status: "planned" } : blocked("needsSmartMeter");
}

/**
 * What of a wish can be had. The wish itself is left alone, so that Modul 3 comes back when the smart meter does:
 * a module that is blocked is neither ordered nor planned.
 */
export function effectiveModules(choice: ModuleChoice, situation: ModuleSituation): EffectiveModules {
  const availability = moduleAvailability(situation);
  const ordered = new Set<ModuleId>();
  const planned = new Set<ModuleId>();
  for (const id of wishedModules(choice)) {
    if (availability[id].status === "available") ordered.add(id);
    if (availability[id].status === "planned") planned.add(id);
  }
  return { ordered, planned };
}

function wishedModules(choice: ModuleChoice): readonly ModuleId[] {
  switch (choice.path) {
    case "none":
      return [];
    case "percentage":
      return ["module2"];
    case "flat":
      return choice.timeVariable ? ["module1", "module3"] : ["module1"];
  }
}

/** The path that a quote can be asked for: a module that the plan does not offer is not quoted. */
export function quotablePath(choice: ModuleChoice, offer: PlanOffer): ModulePath {
  if (choice.path === "flat" && offer.module1) return "flat";
  if (choice.path === "percentage" && offer.module2) return "percentage";
  return "none";
}
