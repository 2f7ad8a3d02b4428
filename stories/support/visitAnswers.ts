import type { Answers } from "../../src/schemas/answers.js";
import type { Order } from "../../src/energy/order.js";
import { completeAnswers } from "../../test/support/answers.js";

/** A visit with everything answered but the last declarations: a supplier change in Stuttgart, smart meter and Modul 1 ordered, Modul 3 planned. */
export const visitAnswers: Answers = {
  ...completeAnswers,
  tariff: { zip: "70173", usage: "5.000", household: { persons: null, heatPump: false, car: false } },
  devices: { ...completeAnswers.devices, meterKind: "digital", smartMeterWanted: true, modules: { path: "flat", timeVariable: true } },
  delivery: { ...completeAnswers.delivery, street: "Königstraße", houseNumber: "1", city: "Stuttgart" },
  payment: { ...completeAnswers.payment, accountHolder: null },
  review: { terms: false, earlyDelivery: false, marketing: false },
};

/** The order of these answers, as far as a screen shows it. */
export const order: Order = {
  planId: "pln_sandbox_dynamisch",
  annualKwh: 5000,
  address: { street: "Königstraße", houseNumber: "1", zip: "70173", city: "Stuttgart" },
  meter: { number: "1APA0195124010", type: "analog" },
  customer: { kind: "person", firstName: "Jana", lastName: "Weber", email: "jana@example.de" },
  payment: { kind: "sepaDebit", iban: "DE68500105178297336485", accountHolder: "Jana Weber" },
  start: { kind: "nextPossible" },
  smartMeter: true,
  modules: new Set(["module1"]),
  metadata: { planned_modules: ["module3"] },
};
