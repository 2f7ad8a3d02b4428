import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { orderFields, toCreateSubscription } from "../../src/adapter/nomos/orderToWire.js";
import type { Order } from "../../src/energy/order.js";
import { draftOrder } from "../../src/checkout/order.js";
import { refusalsOf } from "../../src/checkout/refusals.js";
import { domainField } from "../../src/adapter/nomos/fieldNames.js";
import type { Answers } from "../../src/schemas/answers.js";
import { deliverySchema, devicesSchema, paymentSchema, personSchema } from "../../src/schemas.js";
import { readOrder } from "../../src/server/orders/orderRules.js";
import { Refusal } from "../../src/server/refusal.js";
import { completeAnswers } from "../support/answers.js";
import { answersForm } from "../support/answersForm.js";

const now = new Date("2026-11-21T10:30:00+01:00");
const plan = {
  id: "pln_1",
  name: "",
  description: "",
  monthlyFeeEur: 11,
  offer: { module1: true, module2: true, module3: true, smartMeter: true },
};
const request = { planId: plan.id, zip: "10115", annualKwh: 2500, meterType: "smart", modulePath: "none" } as const;
const quote = {
  totalMonthlyEur: 71.9,
  base: { monthlyEur: 15.56, lines: [] },
  variable: { monthlyEur: 56.34, eurPerKwh: 0.27042, lines: [] },
  discount: null,
  quotedAt: now.toISOString(),
  request,
  pricedPath: "none",
} as const;

/** The order that the browser makes of answers; `null` where a field refuses its own. */
function orderOf(answers: Answers): Order | null {
  const draft = draftOrder({ checkoutId: "c", answers: answersForm(answers, { now }), plan, quote, locale: "de", now });
  return draft.ok ? draft.order : null;
}

/** The server half's faults, through the adapter's own mapping, by the wire's fields. */
function serverFaults(order: Order): readonly { readonly field: string; readonly code: string }[] {
  try {
    readOrder(JSON.parse(JSON.stringify(toCreateSubscription(order, "2026-05-27.curie"))) as object, "2026-05-27.curie", now);
    return [];
  } catch (cause) {
    if (!(cause instanceof Refusal)) throw cause;
    return cause.init.errors ?? [];
  }
}

/** Each answer that is typed and becomes part of the order, and where it stands there. */
const fields: Readonly<
  Record<string, { readonly answers: (text: string) => Answers; readonly order: (order: Order, text: string) => Order }>
> = {
  street: { answers: (street) => inDelivery({ street }), order: (order, street) => ({ ...order, address: { ...order.address, street } }) },
  houseNumber: {
    answers: (houseNumber) => inDelivery({ houseNumber }),
    order: (order, houseNumber) => ({ ...order, address: { ...order.address, houseNumber } }),
  },
  city: { answers: (city) => inDelivery({ city }), order: (order, city) => ({ ...order, address: { ...order.address, city } }) },
  zip: {
    answers: (zip) => ({ ...completeAnswers, tariff: { ...completeAnswers.tariff, zip } }),
    order: (order, zip) => ({ ...order, address: { ...order.address, zip } }),
  },
  meterNumber: {
    answers: (meterNumber) => inDelivery({ meterNumber }),
    order: (order, number) => ({ ...order, meter: { ...order.meter, number } }),
  },
  maloId: { answers: (maloId) => inDelivery({ maloId }), order: (order, maloId) => ({ ...order, meter: { ...order.meter, maloId } }) },
  listedSupplier: {
    answers: (id) => inDelivery({ previousSupplier: { kind: "listed", supplier: { id, name: "Stadtwerke" } } }),
    order: (order, previousSupplierId) => ({ ...order, previousSupplierId }),
  },
  unlistedSupplier: {
    answers: (name) => inDelivery({ previousSupplier: { kind: "unlisted", name } }),
    order: (order, previous_supplier_name) => ({ ...order, metadata: { ...order.metadata, previous_supplier_name } }),
  },
  firstName: { answers: (firstName) => inPerson({ firstName }), order: (order, firstName) => withCustomer(order, { firstName }) },
  lastName: { answers: (lastName) => inPerson({ lastName }), order: (order, lastName) => withCustomer(order, { lastName }) },
  email: { answers: (email) => inPerson({ email }), order: (order, email) => withCustomer(order, { email }) },
  companyName: {
    answers: (companyName) => inPerson({ kind: "company", companyName }),
    order: (order, companyName) => withCustomer(order, { kind: "company", companyName }),
  },
  vatId: {
    answers: (vatId) => inPerson({ kind: "company", companyName: "Müller GmbH", vatId }),
    order: (order, vatId) => withCustomer(order, { kind: "company", companyName: "Müller GmbH", vatId }),
  },
  iban: {
    answers: (iban) => ({ ...completeAnswers, payment: { ...completeAnswers.payment, iban } }),
    order: (order, iban) => ({ ...order, payment: { ...order.payment, iban } }),
  },
  accountHolder: {
    answers: (accountHolder) => ({ ...completeAnswers, payment: { ...completeAnswers.payment, accountHolder } }),
    order: (order, accountHolder) => ({ ...order, payment: { ...order.payment, accountHolder } }),
  },
};

function inDelivery(part: Partial<Answers["delivery"]>): Answers {
  return { ...completeAnswers, delivery: { ...completeAnswers.delivery, ...part } };
}
function inPerson(part: Partial<Answers["person"]>): Answers {
  return { ...completeAnswers, person: { ...completeAnswers.person, ...part } };
}
const withCustomer = (order: Order, part: object): Order => ({ ...order, customer: { ...order.customer, ...part } });

/** What people type and paste, and what nobody would: bits that rules trip over, in any order and length. */
const bits = [
  ...Array.from("aZß7 -.&/@'{<"),
  "u\u0308", "i", "\u0307", "\u0338", "\u212a", "\u202e", "\u200b", "\u00ad", "\ufeff", "\u00a0", "\t", "\n", "\0", "\ud800", "李", "😀",
  "–", "müller.de", "@example.de", "DE68500105178297336485", "mp_demo_1", "10115", "1APA0195124010",
]; // prettier-ignore
const text = fc.oneof(
  fc.array(fc.constantFrom(...bits), { maxLength: 12 }).map((parts) => parts.join("")),
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.tuple(fc.constantFrom("a", "ü", "7", "u\u0308", "a "), fc.integer({ min: 8, max: 230 })).map(([unit, times]) => unit.repeat(times)),
  fc.constantFrom(
    "",
    "a\t\u0307",
    "7i\u0307",
    "service&vertrieb@example.de",
    "einkauf/lager@example.de",
    "jana@müller.de",
    "jana@mu\u0308ller.de",
    "???",
  ),
);

describe("the field and the server half have one rule", () => {
  it.each(Object.keys(fields))("what the field takes as %s is never refused after the last click", (name) => {
    fc.assert(
      fc.property(text, (typed) => {
        const order = orderOf(fields[name]!.answers(typed));
        expect(order === null ? [] : serverFaults(order)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it.each(Object.keys(fields))("what the server half takes as %s, the field takes too", (name) => {
    const order = orderOf(completeAnswers)!;
    fc.assert(
      fc.property(text, (sent) => {
        const isTaken = serverFaults(fields[name]!.order(order, sent)).length === 0;
        expect(isTaken && orderOf(fields[name]!.answers(sent)) === null).toBe(false);
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    ["companyName", "person.companyName"],
    ["accountHolder", "payment.accountHolder"],
    ["maloId", "delivery.maloId"],
    ["meterNumber", "delivery.meterNumber"],
    ["unlistedSupplier", "delivery.previousSupplier"],
    ["listedSupplier", "delivery.previousSupplier"],
  ])("a refused %s leads back to its own field", (name, path) => {
    const faults = serverFaults(fields[name]!.order(orderOf(completeAnswers)!, "<b>"));
    expect(
      Object.keys(refusalsOf(faults.map(({ field, code }) => ({ field: domainField(field, orderFields), code, message: "" })))),
    ).toEqual([path]);
  });
});

describe("a field's limits", () => {
  const wrong = (
    schema: { safeParse: (typed: never) => { error?: { issues: readonly { message: string }[] } | undefined } },
    typed: object,
  ) => (schema.safeParse(typed as never).error?.issues ?? []).map(({ message }) => message);
  const { delivery, payment, person } = completeAnswers;

  it("bound a supplier's name, a meter's number and a MaLo-ID at 100 characters, an account holder at 201", () => {
    const checked = (part: object) => wrong(deliverySchema({ now: () => now }), { ...delivery, ...part });
    for (const [length, faults] of [
      [100, []],
      [101, ["tooLong"]],
    ] as const) {
      // prettier-ignore
      const long = "7".repeat(length);
      expect(checked({ previousSupplier: { kind: "unlisted", name: long } })).toEqual(faults);
      expect(checked({ meterNumber: long })).toEqual(faults);
      expect(checked({ maloId: long })).toEqual(faults);
    }
    expect(wrong(paymentSchema(), { ...payment, accountHolder: "a".repeat(201) })).toEqual([]);
    expect(wrong(paymentSchema(), { ...payment, accountHolder: "a".repeat(202) })).toEqual(["tooLong"]);
    expect(checked({ previousSupplier: { kind: "listed", supplier: { id: "../x", name: "X" } } })).toEqual(["invalidType"]);
  });

  it("count a device once, however often it is named", () => {
    const kinds = Array.from({ length: 10_000 }, () => "wallbox" as const);
    expect(devicesSchema().parse({ ...completeAnswers.devices, deviceKinds: kinds }).deviceKinds).toEqual(["wallbox"]);
  });

  it("hold for composed letters, and a domain with an umlaut is written as mail is sent", () => {
    const typed = { ...person, firstName: "Ju\u0308rgen\u200b", email: "jana@mu\u0308ller.de" };
    expect(personSchema().parse(typed)).toMatchObject({ firstName: "Jürgen", email: "jana@xn--mller-kva.de" });
  });
});
