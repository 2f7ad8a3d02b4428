import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyAnswers, type Answers, type SectionId } from "../../src/schemas/answers.js";
import { readSection } from "../../src/checkout/sections/sections.js";
import { deliverySchema, devicesSchema, paymentSchema, personSchema, reviewSchema, tariffSchema } from "../../src/schemas.js";

const now = new Date("2026-11-21T10:30:00+01:00");
const text = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom(
    "",
    " ",
    "10115",
    "5.000",
    "5,000",
    "99",
    "60000",
    "3,5",
    "Torstraße",
    "Köln",
    "K1",
    "119",
    "12 a",
    "<b>",
    "jana@example.de",
    "a@b",
  ),
  fc.constantFrom(
    "DE68 5001 0517 8297 3364 85",
    "DE69500105178297336485",
    "US12",
    "DE123456789",
    "ATU12345678",
    "2026-11-21",
    "2026-11-22",
    "2028-01-01",
    "2026-02-30",
  ),
);
const supplier = fc.constantFrom(null, { kind: "unlisted", name: "Dorfstrom" }, {
  kind: "listed",
  supplier: { id: "mp_1", name: "Stadtwerke" },
} as const);
const any: { [Id in SectionId]: fc.Arbitrary<Answers[Id]> } = {
  tariff: fc.record({ zip: text, usage: text, household: fc.constant(emptyAnswers.tariff.household) }),
  devices: fc.record({
    meterKind: fc.constantFrom(null, "ferraris", "digital", "smart"),
    smartMeterWanted: fc.boolean(),
    modules: fc.constantFrom({ path: "none" }, { path: "percentage" }, { path: "flat", timeVariable: true } as const),
    deviceKinds: fc.subarray(["heatPump", "wallbox", "battery", "airConditioning"]),
    devicePower: fc.constantFrom(null, "above", "upTo", "unsure"),
    deviceSince: fc.constantFrom(null, "since2024", "before2024"),
    deviceRegistered: fc.constantFrom(null, "yes", "no", "unsure"),
    separateMeter: fc.constantFrom(null, "present", "planned", "none"),
  }) as fc.Arbitrary<Answers["devices"]>,
  delivery: fc.record({
    street: text,
    houseNumber: text,
    city: text,
    supplierSearch: text,
    startDate: text,
    meterNumber: text,
    maloId: text,
    occasion: fc.constantFrom(null, "supplierChange", "moveIn"),
    previousSupplier: supplier,
    cancelledMyself: fc.boolean(),
    start: fc.constantFrom("nextPossible", "onDate"),
    meterNumberLater: fc.boolean(),
  }) as fc.Arbitrary<Answers["delivery"]>,
  person: fc.record({
    kind: fc.constantFrom("person", "company"),
    companyName: text,
    firstName: text,
    lastName: text,
    email: text,
    vatId: text,
  }) as fc.Arbitrary<Answers["person"]>,
  payment: fc.record({ iban: text, accountHolder: fc.option(text), mandate: fc.boolean() }),
  review: fc.record({ terms: fc.boolean(), earlyDelivery: fc.boolean(), marketing: fc.boolean() }),
};
const schemasFor = (groupSeparator: "." | ",", mayNumberFollow: boolean) => ({
  tariff: tariffSchema({ groupSeparator }),
  devices: devicesSchema(),
  delivery: deliverySchema({ now: () => now, mayNumberFollow }),
  person: personSchema(),
  payment: paymentSchema(),
  review: reviewSchema(),
});
/** What the old rules made of what nobody asked. */
const notAsked = { previousSupplier: null, startDate: null, companyName: "", vatId: "", accountHolder: null };

describe("the schemas hold the same as the rules before them", () => {
  for (const id of Object.keys(any) as SectionId[])
    it(id, () => {
      fc.assert(
        fc.property(any[id], fc.constantFrom(".", ","), fc.boolean(), (answers, groupSeparator, mayNumberFollow) => {
          const meterNumberLater = mayNumberFollow ? "NACHREICHEN" : undefined;
          const before = readSection(id, answers as never, { groupSeparator, now, meterNumberLater });
          const after = schemasFor(groupSeparator, mayNumberFollow)[id].safeParse(answers);
          expect(after.success).toBe(before.ok);
          if (before.ok) {
            const filled = { ...notAsked, meterNumber: meterNumberLater, ...after.data };
            expect(filled).toMatchObject(before.value);
          } else {
            const faults = Object.fromEntries(after.error?.issues.map(({ path, message }) => [path[0], message]) ?? []);
            expect(faults).toEqual(before.faults);
            expect(after.error?.issues).toHaveLength(Object.keys(faults).length);
          }
        }),
        { numRuns: 2000 },
      );
    });
});
