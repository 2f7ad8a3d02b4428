import { emptyAnswers, type Answers } from "../../src/schemas/answers.js";

/** Complete answers of a supplier change, as a visitor would type them; the fixture that tests vary. */
export const completeAnswers: Answers = {
  ...emptyAnswers,
  tariff: { zip: "10115", usage: "5.000", household: { persons: null, heatPump: false, car: false } },
  devices: { ...emptyAnswers.devices, meterKind: "smart" },
  delivery: {
    ...emptyAnswers.delivery,
    street: "Torstraße",
    houseNumber: "119",
    city: "Berlin",
    occasion: "supplierChange",
    previousSupplier: { kind: "listed", supplier: { id: "mp_demo_1", name: "Stadtwerke Musterstadt" } },
    meterNumber: "1 APA01 9512 4010",
    maloId: "51238696781",
  },
  person: { ...emptyAnswers.person, firstName: "Jana", lastName: "Weber", email: "jana@example.de" },
  payment: { iban: "DE68 5001 0517 8297 3364 85", accountHolder: "Jana Weber", mandate: true },
  review: { terms: true, earlyDelivery: false, marketing: false },
};
