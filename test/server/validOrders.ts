import * as fc from "fast-check";
import { emptyAnswers, type Answers } from "../../src/schemas/answers.js";
import { draftOrder } from "../../src/checkout/order.js";
import type { ModuleChoice } from "../../src/energy/modules.js";
import type { Order } from "../../src/energy/order.js";
import { addDays, berlinDate, latestStartInDays } from "../../src/energy/startDate.js";
import { answersForm } from "../support/answersForm.js";

const offer = { module1: true, module2: true, module3: true, smartMeter: true };

/** Text that a visitor types: with blanks around, pasted marks and whatever else the field's rule takes or tidies. */
const typed = (...texts: readonly string[]) =>
  fc
    .tuple(fc.constantFrom("", " ", "\u00a0", "\u200b"), fc.constantFrom(...texts), fc.constantFrom("", " ", "\n", "\u00ad", "\t"))
    .map((parts) => parts.join(""));
const letters = (min: number, max: number) =>
  fc.string({ unit: fc.constantFrom(...Array.from("aäß Zé'’-.&ł李")), minLength: min, maxLength: max }).map((text) => `J${text}`);
const name = fc.oneof(typed("Jana", "O'Brien-Smith", "Jürgen", "李"), letters(0, 99));

const choices: readonly ModuleChoice[] = [
  { path: "none" },
  { path: "percentage" },
  { path: "flat", timeVariable: false },
  { path: "flat", timeVariable: true },
];

const answers = (now: Date): fc.Arbitrary<Answers> => {
  const days = fc.integer({ min: 1, max: latestStartInDays }).map((ahead) => addDays(berlinDate(now), ahead));
  return fc.record({
    tariff: fc.record({
      zip: typed("10115", "70173"),
      usage: fc.integer({ min: 100, max: 50_000 }).map(String),
      household: fc.constant(emptyAnswers.tariff.household),
    }),
    devices: fc.record({
      meterKind: fc.constantFrom("ferraris" as const, "digital" as const, "smart" as const),
      smartMeterWanted: fc.boolean(),
      modules: fc.constantFrom(...choices),
      deviceKinds: fc.subarray(["wallbox" as const, "heatPump" as const]),
      devicePower: fc.constant(null),
      deviceSince: fc.constant(null),
      deviceRegistered: fc.constant(null),
      separateMeter: fc.constant(null),
    }),
    delivery: fc.record({
      street: fc.oneof(
        typed("Torstraße", "C 4", "Platz des 4. Juli"),
        letters(1, 98).map((text) => `S${text}`),
      ),
      houseNumber: typed("119", "12 a", "3–5", "7/1"),
      city: typed("Berlin", "Frankfurt (Oder)", "Sankt Peter-Ording"),
      occasion: fc.constantFrom("supplierChange" as const, "moveIn" as const),
      supplierSearch: fc.string(),
      previousSupplier: fc.oneof(
        fc.constant({ kind: "listed" as const, supplier: { id: "mp_demo_0001", name: "Stadtwerke" } }),
        fc
          .string({ maxLength: 200, unit: "grapheme" })
          .map((unlisted) => ({ kind: "unlisted" as const, name: `W${unlisted.replace(/[<>{}]|\p{Cc}|\p{Cs}/gu, "")}` })),
      ),
      cancelledMyself: fc.boolean(),
      start: fc.constantFrom("nextPossible" as const, "onDate" as const),
      startDate: days,
      meterNumber: fc.oneof(typed("1 apa01 9512 4010", "12LN6786454", "Nr. 4711/ß"), letters(0, 40)),
      meterNumberLater: fc.boolean(),
      maloId: typed("", "50491310272", "512 386 967 81", "DE0071373163400000E000A0014996748", "weiß ich nicht"),
    }),
    person: fc.record({
      kind: fc.constantFrom("person" as const, "company" as const),
      companyName: name,
      firstName: name,
      lastName: name,
      email: typed("jana@example.de", "service&vertrieb@example.de", "einkauf/lager@example.de", "o'neil+strom@mail.example.co.uk"),
      vatId: typed("", "DE 123 456 789", "ATU12345678", "us-123"),
    }),
    payment: fc.record({
      iban: typed("DE68 5001 0517 8297 3364 85", "at61 1904 3002 3457 3201", "IBAN: NO93 8601 1117 947"),
      accountHolder: fc.option(name),
      mandate: fc.constant(true),
    }),
    review: fc.record({ terms: fc.constant(true), earlyDelivery: fc.boolean(), marketing: fc.boolean() }),
  });
};

/** Every order that the checkout makes of answers that its fields take. */
export function validOrders(planId: string, now: Date): fc.Arbitrary<Order> {
  const plan = { id: planId, name: "", description: "", monthlyFeeEur: 10.99, offer };
  const extras = fc.record({
    later: fc.constantFrom("NACHREICHEN", "folgt später"),
    leadId: fc.option(fc.constant("lead_1"), { nil: undefined }),
  });
  return fc.tuple(answers(now), extras).map(([given, { later, leadId }]) => {
    const quote = {
      totalMonthlyEur: 71.9,
      base: { monthlyEur: -1.35, lines: [] },
      variable: { monthlyEur: 56.34, eurPerKwh: 0.27042, lines: [] },
      discount: null,
      quotedAt: now.toISOString(),
      request: { planId, zip: "10115", annualKwh: 2500, meterType: "smart" as const, modulePath: "none" as const },
      pricedPath: "none" as const,
    };
    const form = answersForm(given, { now, mayNumberFollow: true });
    const draft = draftOrder({ checkoutId: "c", answers: form, plan, quote, locale: "de", now, meterNumberLater: later, leadId });
    if (!draft.ok) throw new Error(`The answers are not valid in ${draft.step}: ${JSON.stringify(given)}`);
    return draft.order;
  });
}
