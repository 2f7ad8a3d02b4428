import * as fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import * as zod from "zod";
import { emptyAnswers, type Answers, type SectionId } from "../../src/schemas/answers.js";
import {
  deliverySchema,
  devicesSchema,
  paymentSchema,
  personSchema,
  reviewSchema,
  tariffSchema,
  type SectionFaults,
  type SectionValue,
} from "../../src/schemas.js";
import { completeAnswers } from "../support/answers.js";

const now = () => new Date("2026-11-21T10:30:00+01:00");
const schemas = {
  tariff: tariffSchema(),
  devices: devicesSchema(),
  delivery: deliverySchema({ now }),
  person: personSchema(),
  payment: paymentSchema(),
  review: reviewSchema(),
};
/** What is wrong, by field; a field that was found wrong twice would show. */
function faults(id: SectionId, answers: unknown): Readonly<Record<string, string>> {
  const issues = schemas[id].safeParse(answers).error?.issues ?? [];
  const found = Object.fromEntries(issues.map(({ path, message }) => [path.join("."), message]));
  expect(issues).toHaveLength(Object.keys(found).length);
  return found;
}
const delivery = (patch: Partial<Answers["delivery"]>) => ({ ...completeAnswers.delivery, ...patch });

describe("the rules of a section", () => {
  it.each(Object.keys(schemas) as SectionId[])("understand complete answers of %s", (id) => {
    expect(faults(id, completeAnswers[id])).toEqual({});
  });

  it("find every fault at once, also those that depend on another answer", () => {
    expect(faults("tariff", emptyAnswers.tariff)).toEqual({ zip: "empty", usage: "empty" });
    expect(faults("delivery", emptyAnswers.delivery)).toEqual({
      street: "empty",
      houseNumber: "empty",
      city: "empty",
      occasion: "missing",
      meterNumber: "empty",
    });
    const change = { ...emptyAnswers.delivery, occasion: "supplierChange", start: "onDate", startDate: "2026-11-21" };
    expect(faults("delivery", change)).toMatchObject({ street: "empty", previousSupplier: "missing", startDate: "tooEarly" });
    expect(faults("person", { ...emptyAnswers.person, kind: "company", vatId: "19/815/08151" })).toEqual({
      companyName: "empty",
      firstName: "empty",
      lastName: "empty",
      email: "empty",
      vatId: "country",
    });
    expect(faults("payment", { iban: "DE69500105178297336485", accountHolder: "", mandate: false })).toEqual({
      iban: "checkDigit",
      accountHolder: "empty",
      mandate: "missing",
    });
    expect(faults("devices", emptyAnswers.devices)).toEqual({ meterKind: "missing" });
    expect(faults("review", emptyAnswers.review)).toEqual({ terms: "missing" });
  });

  it("say what the answers mean, tidied, and nothing of what nobody was asked", () => {
    expect(schemas.tariff.parse({ zip: " 01067 ", usage: "5.000 kWh" })).toEqual({ zip: "01067", usage: 5000 });
    const moveIn = delivery({ occasion: "moveIn", startDate: "2020-01-01", cancelledMyself: true, meterNumberLater: true });
    const meant = schemas.delivery.parse(moveIn);
    expect(meant).toEqual({
      street: "Torstraße",
      houseNumber: "119",
      city: "Berlin",
      occasion: "moveIn",
      cancelledMyself: false,
      start: "nextPossible",
      meterNumber: "1APA0195124010",
      meterNumberLater: false,
      maloId: "51238696781",
    });
    expect(Object.keys(meant)).not.toContain("previousSupplier");
    expect(schemas.person.parse({ ...completeAnswers.person, companyName: "X", vatId: "?" })).not.toHaveProperty("vatId");
    expect(schemas.payment.parse({ ...completeAnswers.payment, accountHolder: null })).not.toHaveProperty("accountHolder");
  });

  it("depend on what they are made with: language, clock, and whether the meter's number may follow", () => {
    expect(tariffSchema({ groupSeparator: "," }).parse({ zip: "01067", usage: "5,000" })).toMatchObject({ usage: 5000 });
    expect(faults("delivery", delivery({ start: "onDate", startDate: "2026-11-22" }))).toEqual({});
    expect(faults("delivery", delivery({ occasion: "moveIn", start: "onDate", startDate: "2026-11-21" }))).toEqual({
      startDate: "tooEarlyMoveIn",
    });
    const later = delivery({ meterNumber: "", meterNumberLater: true });
    expect(faults("delivery", later)).toEqual({ meterNumber: "empty" });
    const meant = deliverySchema({ now, mayNumberFollow: true }).parse(later);
    expect(meant).toMatchObject({ meterNumberLater: true });
    expect(meant).not.toHaveProperty("meterNumber");
  });

  it("take what is absent as not answered, as a body of JSON leaves it out", () => {
    expect(faults("delivery", { occasion: "supplierChange", start: "onDate" })).toMatchObject({
      street: "empty",
      previousSupplier: "missing",
      startDate: "empty",
      meterNumber: "empty",
    });
    expect(faults("person", { kind: "person" })).toEqual({ firstName: "empty", lastName: "empty", email: "empty" });
    expect(faults("payment", {})).toMatchObject({ iban: "empty", mandate: "missing" });
    expect(schemas.devices.parse({ meterKind: "smart" })).toEqual({ ...emptyAnswers.devices, meterKind: "smart" });
    expect(schemas.review.parse({ terms: true })).toEqual({ ...emptyAnswers.review, terms: true });
  });

  it("never throw and never let through what is of another kind", () => {
    const wrong = fc.anything({ withNullPrototype: true, withObjectString: true });
    for (const id of Object.keys(schemas) as SectionId[]) {
      fc.assert(
        fc.property(fc.oneof(wrong, fc.dictionary(fc.constantFrom(...Object.keys(emptyAnswers[id])), wrong)), (answers) => {
          const understood = Object.keys(schemas[id].safeParse(answers).data ?? {});
          expect(understood.every((key) => Object.hasOwn(emptyAnswers[id], key))).toBe(true);
        }),
      );
    }
    expect(faults("tariff", { zip: 10119, usage: 5000 })).toEqual({ zip: "invalidType", usage: "invalidType" });
    const odd = { kind: "listed", supplier: { id: 1 } } as never;
    expect(faults("delivery", delivery({ previousSupplier: odd }))).toEqual({ previousSupplier: "invalidType" });
    expect(faults("delivery", delivery({ start: "soon" as never, occasion: "other" as never }))).toEqual({
      start: "invalidType",
      occasion: "invalidType",
    });
    expect(faults("devices", { ...completeAnswers.devices, modules: { path: "flat" }, deviceKinds: ["toaster"] })).toEqual({
      modules: "invalidType",
      deviceKinds: "invalidType",
    });
  });

  it("compose with full zod, in a partner's own backend", () => {
    const body = zod.object({ tariff: tariffSchema(), person: personSchema(), note: zod.string().optional() });
    const { tariff, person } = completeAnswers;
    expect(body.parse({ tariff, person, note: "ok" })).toMatchObject({ tariff: { usage: 5000 }, person: { email: "jana@example.de" } });
    const refused = body.safeParse({ tariff: { ...tariff, zip: "1" }, person: { ...person, email: "jana" } });
    expect(refused.error?.issues.map(({ path, message }) => [path.join("."), message])).toEqual([
      ["tariff.zip", "wrongLength"],
      ["person.email", "format"],
    ]);
  });

  it("have types that say it all", () => {
    expectTypeOf<SectionValue<"tariff">>().toEqualTypeOf<{ zip: string; usage: number }>();
    expectTypeOf<SectionFaults<"tariff">["zip"]>().toEqualTypeOf<"empty" | "notDigits" | "wrongLength" | undefined>();
    expectTypeOf<SectionFaults<"payment">["mandate"]>().toEqualTypeOf<"missing" | undefined>();
    expectTypeOf<SectionValue<"delivery">["startDate"]>().toEqualTypeOf<string | undefined>();
    expectTypeOf<zod.input<typeof schemas.tariff>["usage"]>().toEqualTypeOf<string>();
  });
});
