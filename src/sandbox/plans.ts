import type { PlanOffer } from "../energy/plan.js";
import { isCurie, type ApiVersion } from "./envelope.js";

/** A discount on the monthly amount, as the quote states it. */
export interface PlanDiscount {
  readonly name: string;
  readonly monthlyEurOff: number;
  readonly months: number;
}

/** A tariff that the sandbox sells. */
export interface SandboxPlan {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  readonly description: string;
  /** The supplier's own basic fee, EUR a month, gross. */
  readonly monthlyFeeEur: number;
  /** ISO instant. */
  readonly createdAt: string;
  readonly offer: PlanOffer;
  readonly discount: PlanDiscount | null;
}

const everything: PlanOffer = { module1: true, module2: true, module3: true, smartMeter: true };

/** The plans on sale, newest first: with everything, with Modul 1 only, without §14a and smart meter, and with a discount. */
export const sandboxPlans: readonly SandboxPlan[] = [
  {
    id: "pln_sandbox_dynamisch",
    name: "Dynamisch Plus",
    slug: "dynamisch-plus",
    description: "Dynamischer Stromtarif mit allen Modulen nach §14a EnWG und Smart Meter",
    monthlyFeeEur: 10.99,
    createdAt: "2026-01-04T08:00:00.000Z",
    offer: everything,
    discount: null,
  },
  {
    id: "pln_sandbox_modul1",
    name: "Dynamisch Wärme",
    slug: "dynamisch-waerme",
    description: "Dynamischer Stromtarif mit Modul 1 nach §14a EnWG",
    monthlyFeeEur: 9.49,
    createdAt: "2026-01-03T08:00:00.000Z",
    offer: { module1: true, module2: false, module3: false, smartMeter: true },
    discount: null,
  },
  {
    id: "pln_sandbox_basis",
    name: "Dynamisch Basis",
    slug: "dynamisch-basis",
    description: "Dynamischer Stromtarif ohne Extras",
    monthlyFeeEur: 5.9,
    createdAt: "2026-01-02T08:00:00.000Z",
    offer: { module1: false, module2: false, module3: false, smartMeter: false },
    discount: null,
  },
  {
    id: "pln_sandbox_bonus",
    name: "Dynamisch Bonus",
    slug: "dynamisch-bonus",
    description: "Dynamischer Stromtarif mit Neukundenbonus im ersten Jahr",
    monthlyFeeEur: 12.9,
    createdAt: "2026-01-01T08:00:00.000Z",
    offer: everything,
    discount: { name: "Neukundenbonus", monthlyEurOff: 5, months: 12 },
  },
];

/** By plan id, what each plan sells: what a partner states to an adapter, for the API's plan does not tell of smart meters. */
export const sandboxOffers: Readonly<Record<string, PlanOffer>> = Object.fromEntries(sandboxPlans.map(({ id, offer }) => [id, offer]));

/** Finds a plan by its id. */
export function findPlan(id: string): SandboxPlan | undefined {
  return sandboxPlans.find((plan) => plan.id === id);
}

/** A plan as the API answers it, with the undocumented `enwg14aOptions` that the API's guide mentions. */
export function wirePlan(plan: SandboxPlan, version: ApiVersion) {
  return {
    object: "plan",
    id: plan.id,
    name: plan.name,
    slug: plan.slug,
    description: plan.description,
    price: plan.monthlyFeeEur,
    currency: "EUR",
    created_at: plan.createdAt,
    ...(isCurie(version) ? { type: "consumption" } : {}),
    enwg14aOptions: { module_1: plan.offer.module1, module_2: plan.offer.module2, module_3: plan.offer.module3 },
  };
}
