import type { PlanOffer } from "stromkasse";

/** A tariff that this brand sells. */
export interface SoldPlan {
  /** As the energy API knows it. */
  readonly id: string;
  /** What can be ordered with it, and later for it. */
  readonly offer: PlanOffer;
  /** For the demonstration's list of tariffs. */
  readonly note: string;
}

const everything: PlanOffer = { module1: true, module2: true, module3: true, smartMeter: true };

/** The tariffs on sale, by the name that stands in an address (`/?plan=basis`). The backend lets through no other. */
export const soldPlans = {
  dynamisch: { id: "pln_sandbox_dynamisch", offer: everything, note: "alle Module nach § 14a EnWG, Smart Meter" },
  waerme: { id: "pln_sandbox_modul1", offer: { ...everything, module2: false, module3: false }, note: "nur Modul 1, Smart Meter" },
  basis: {
    id: "pln_sandbox_basis",
    offer: { module1: false, module2: false, module3: false, smartMeter: false },
    note: "ohne Module, ohne Smart Meter",
  },
  bonus: { id: "pln_sandbox_bonus", offer: everything, note: "alle Module, mit Neukundenbonus" },
} as const satisfies Record<string, SoldPlan>;

/** The tariff that is sold where an address names none. */
export const usualPlan: SoldPlan = soldPlans.dynamisch;

/** Finds a tariff by its short name or its id. */
export function findSoldPlan(name: string | null): SoldPlan | undefined {
  return Object.entries<SoldPlan>(soldPlans).find(([short, { id }]) => name === short || name === id)?.[1];
}
