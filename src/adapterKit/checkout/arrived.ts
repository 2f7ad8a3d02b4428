import type { Order } from "../../energy/order.js";
import { shortJson } from "../check.js";
import type { ArrivedOrder } from "./subject.js";

/** Where an order that arrived differs from the one that was placed. */
export function arrivedFaults(order: Order, arrived: ArrivedOrder): readonly string[] {
  const wanted: Omit<ArrivedOrder, "id"> = {
    planId: order.planId,
    annualKwh: order.annualKwh,
    street: order.address.street,
    houseNumber: order.address.houseNumber,
    zip: order.address.zip,
    city: order.address.city,
    meterNumber: order.meter.number,
    email: order.customer.email,
    iban: order.payment.iban,
    accountHolder: order.payment.accountHolder,
    startDate: order.start.kind === "onDate" ? order.start.date : null,
    previousSupplierId: order.previousSupplierId ?? null,
    smartMeter: order.smartMeter,
    modules: [...order.modules].toSorted(),
  };
  const found: Omit<ArrivedOrder, "id"> = { ...arrived, modules: arrived.modules.toSorted() };
  const names = Object.keys(wanted) as (keyof typeof wanted)[];
  return names.flatMap((name) =>
    shortJson(found[name]) === shortJson(wanted[name])
      ? []
      : [`${name} arrived as ${shortJson(found[name])}, and was ${shortJson(wanted[name])}`],
  );
}
