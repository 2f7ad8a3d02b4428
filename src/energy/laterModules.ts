/** The rules for ordering a §14a module for a contract that is there already. Sources as in {@link ./modules.ts}. */
import { isOpenReduction, moduleHistories, reductionAction, type GridFeeReduction, type ModuleHistory } from "./gridFeeReduction.js";
import type { MeterOrder } from "./meterOrder.js";
import { smartMeterState } from "./meterOrder.js";
import type { MeterType } from "./meter.js";
import type { CustomerAction } from "./milestone.js";
import type { ModuleId } from "./modules.js";
import type { Subscription } from "./order.js";
import type { PlanOffer } from "./plan.js";

/** What decides on the modules of a contract. */
export interface LaterModuleSituation {
  readonly offer: PlanOffer;
  readonly subscriptionStatus: Subscription["status"];
  /** The meter that the contract holds. */
  readonly meterType: MeterType;
  readonly meterOrder: MeterOrder | null;
  readonly reductions: readonly GridFeeReduction[];
  /** What was kept for later when the contract was ordered: Modul 3, until the smart meter is active. */
  readonly planned: ReadonlySet<ModuleId>;
}

/**
 * Why a module cannot be ordered now. `meterOnOrder`: it can once the ordered smart meter is active. `meterUnregistered`: a smart
 * meter hangs there, but the contract does not know it yet. `otherPath`: Modul 2 and the pair of 1 and 3 exclude each other.
 */
export type LaterModuleBlockReason =
  | "contractEnded"
  | "notOffered"
  | "otherPath"
  | "needsModule1"
  | "needsSmartMeter"
  | "meterOnOrder"
  | "meterUnregistered";

/** Whether a module can be ordered now. `open`: it is ordered or in force already, and another one would be refused. */
export type LaterModuleAvailability =
  | { readonly status: "orderable" }
  | { readonly status: "open" }
  | { readonly status: "blocked"; readonly reason: LaterModuleBlockReason };

/** A module of a contract: its records, whether it can be ordered, and what the customer can do. */
export interface LaterModule extends ModuleHistory {
  readonly availability: LaterModuleAvailability;
  readonly action: CustomerAction;
  /** It was planned with the order, is not ordered yet, and is to be offered as soon as it is orderable. */
  readonly planned: boolean;
}

const blocked = (reason: LaterModuleBlockReason): LaterModuleAvailability => ({ status: "blocked", reason });
const orderable: LaterModuleAvailability = { status: "orderable" };

/** Says for each module of a contract what became of it and whether it can be ordered now. */
export function laterModules(situation: LaterModuleSituation): Readonly<Record<ModuleId, LaterModule>> {
  const histories = moduleHistories(situation.reductions);
  const open = new Set(situation.reductions.filter(isOpenReduction).map(({ module }) => module));
  const moduleOf = (id: ModuleId): LaterModule => {
    const availability = availabilityOf(id, situation, open);
    const { current, past } = histories[id];
    const action = reductionAction(current, availability.status === "orderable");
    return { current, past, availability, action, planned: situation.planned.has(id) && current === null };
  };
  return { module1: moduleOf("module1"), module2: moduleOf("module2"), module3: moduleOf("module3") };
}

function availabilityOf(id: ModuleId, situation: LaterModuleSituation, open: ReadonlySet<ModuleId>): LaterModuleAvailability {
  if (open.has(id)) return { status: "open" };
  if (situation.subscriptionStatus === "ended") return blocked("contractEnded");
  if (!situation.offer[id]) return blocked("notOffered");
  if (id === "module2" ? open.has("module1") || open.has("module3") : open.has("module2")) return blocked("otherPath");
  return id === "module3" ? module3Availability(situation, open) : orderable;
}

/** Modul 3 follows Modul 1, which may still be on its way, and needs a smart meter that is active. */
function module3Availability({ meterOrder, meterType }: LaterModuleSituation, open: ReadonlySet<ModuleId>): LaterModuleAvailability {
  if (!open.has("module1")) return blocked("needsModule1");
  switch (smartMeterState({ order: meterOrder, meterType })) {
    case "active":
      return orderable;
    case "onOrder":
      return blocked("meterOnOrder");
    case "unregistered":
      return blocked("meterUnregistered");
    case "none":
      return blocked("needsSmartMeter");
  }
}
