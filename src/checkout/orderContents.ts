import { meterType } from "../energy/meter.js";
import { effectiveModules, type EffectiveModules, type ModuleSituation } from "../energy/modules.js";
import { emptyOffer, type Plan, type PlanOffer } from "../energy/plan.js";
import type { Quote } from "../energy/quote.js";
import type { Answers, DevicesAnswers } from "../schemas/answers.js";
import type { Ordered } from "./submission.js";
import { requireSupplier } from "./requireSupplier.js";
import type { SupplierParticulars } from "./supplier.js";

/**
 * All that the review and the confirmation show of an order: of the answers as they stand, or of what was sent. What shows it takes nothing
 * from the visit besides, so that a confirmation never tells of anything but what was ordered (`test/house/imports.test.ts`).
 */
export interface OrderContents {
  readonly answers: Answers;
  readonly supplier: SupplierParticulars;
  /** `null` while it is not known. */
  readonly plan: Plan | null;
  /** The price that would be ordered at, or was; `null` while there is none. */
  readonly quote: Quote | null;
  /** kWh a year; `null` where what was typed is no number. Not read from the text: that is in the language of the moment it was typed in. */
  readonly annualKwh: number | null;
  /** The meter's number is to follow. */
  readonly meterNumberFollows: boolean;
}

/** What was sent, to be shown. @throws Error where it was sent without a supplier. */
export function contentsOf({ order, answers, plan, quote, supplier }: Ordered): OrderContents {
  const meterNumberFollows = order.metadata["meter_number_later"] === true;
  return { answers, supplier: requireSupplier(supplier), plan, quote, annualKwh: order.annualKwh, meterNumberFollows };
}

/** The situation that decides on modules and smart meter, of these answers and this offer. */
export function moduleSituation(
  { meterKind, smartMeterWanted }: Pick<DevicesAnswers, "meterKind" | "smartMeterWanted">,
  offer: PlanOffer,
): ModuleSituation {
  return { offer, meterType: meterType(meterKind), smartMeterOrdered: smartMeterWanted };
}

/** What of the devices' wishes is part of an order. */
export interface OrderedDevices extends EffectiveModules {
  readonly meterType: ModuleSituation["meterType"];
  readonly smartMeter: boolean;
}

/** What of the devices' wishes can be had, and is part of the order. */
export function orderedDevices({ answers: { devices }, plan }: Pick<OrderContents, "answers" | "plan">): OrderedDevices {
  const situation = moduleSituation(devices, plan?.offer ?? emptyOffer);
  const { offer, meterType: type, smartMeterOrdered } = situation;
  return {
    ...effectiveModules(devices.modules, situation),
    meterType: type,
    smartMeter: offer.smartMeter && type === "analog" && smartMeterOrdered,
  };
}
