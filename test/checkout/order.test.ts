import { describe, expect, it } from "vitest";
import type { Answers } from "../../src/schemas/answers.js";
import { draftOrder } from "../../src/checkout/order.js";
import type { ModuleChoice } from "../../src/energy/modules.js";
import type { Plan } from "../../src/energy/plan.js";
import type { Quote } from "../../src/energy/quote.js";
import { completeAnswers } from "../support/answers.js";
import { answersForm } from "../support/answersForm.js";

const now = new Date("2026-11-21T09:00:00Z");
const plan: Plan = {
  id: "pln_1",
  name: "Dynamisch",
  description: "",
  monthlyFeeEur: 10.99,
  offer: { module1: true, module2: true, module3: true, smartMeter: true },
};
const quote: Quote = {
  totalMonthlyEur: 117.03,
  base: { monthlyEur: 4.35, lines: [] },
  variable: { monthlyEur: 112.68, eurPerKwh: 0.27042, lines: [] },
  discount: null,
  quotedAt: "2026-11-21T08:59:00Z",
  request: { planId: "pln_1", zip: "10115", annualKwh: 5000, meterType: "smart", modulePath: "none" },
  pricedPath: "none",
};
const draft = (answers: Answers, offer = plan.offer) =>
  draftOrder({ checkoutId: "c-1", answers: answersForm(answers), plan: { ...plan, offer }, quote, locale: "de", now });

/** The order of complete answers with other devices. */
function orderWith(devices: Partial<Answers["devices"]>, offer = plan.offer) {
  const result = draft({ ...completeAnswers, devices: { ...completeAnswers.devices, ...devices } }, offer);
  if (!result.ok) throw new Error(`incomplete at ${result.step}`);
  return result.order;
}
const flat3: ModuleChoice = { path: "flat", timeVariable: true };

describe("an order", () => {
  it("names the lead that brought the visitor, and none where there is none", () => {
    const source = { checkoutId: "c-1", answers: answersForm(completeAnswers), plan, quote, locale: "de", now };
    const led = draftOrder({ ...source, leadId: "lead_1" });
    expect(led.ok && led.order.leadId).toBe("lead_1");
    for (const leadId of [undefined, ""]) {
      const without = draftOrder({ ...source, leadId });
      expect(without.ok && "leadId" in without.order).toBe(false);
    }
  });

  it("takes the host's own metadata along, and none in the place of its own", () => {
    const metadata = { campaign: "spring", checkout_id: "stolen", consents: { terms: true } };
    const source = { checkoutId: "c-1", answers: answersForm(completeAnswers), plan, quote, locale: "de", now };
    const withHosts = draftOrder({ ...source, metadata });
    const without = draftOrder(source);
    if (!withHosts.ok || !without.ok) throw new Error("incomplete");
    expect(withHosts.order.metadata).toEqual({ ...without.order.metadata, campaign: "spring" });
  });

  it("holds what was answered, tidied", () => {
    expect(orderWith({})).toEqual({
      planId: "pln_1",
      annualKwh: 5000,
      address: { street: "Torstraße", houseNumber: "119", zip: "10115", city: "Berlin" },
      meter: { number: "1APA0195124010", type: "smart", maloId: "51238696781" },
      customer: { kind: "person", firstName: "Jana", lastName: "Weber", email: "jana@example.de" },
      payment: { kind: "sepaDebit", iban: "DE68500105178297336485", accountHolder: "Jana Weber" },
      start: { kind: "nextPossible" },
      previousSupplierId: "mp_demo_1",
      smartMeter: false,
      modules: new Set(),
      metadata: {
        checkout_id: "c-1",
        planned_modules: [],
        shown_price: {
          monthly_eur: 117.03,
          base_monthly_eur: 4.35,
          eur_per_kwh: 0.27042,
          quoted_at: "2026-11-21T08:59:00Z",
          priced_path: "none",
        },
        occasion: "supplierChange",
        cancelled_myself: false,
        consents: {
          terms: true,
          earlyDelivery: false,
          marketing: false,
          mandate: true,
          wording: expect.stringMatching(/^\d{4}-\d{2}$/) as string,
          locale: "de",
          at: "2026-11-21T09:00:00.000Z",
        },
      },
    });
  });

  it("orders Modul 1 and 3 where a smart meter is", () => {
    expect(orderWith({ modules: flat3 }).modules).toEqual(new Set(["module1", "module3"]));
  });

  it("plans Modul 3 where the smart meter is on order", () => {
    const order = orderWith({ meterKind: "digital", smartMeterWanted: true, modules: flat3 });
    expect(order).toMatchObject({ smartMeter: true, meter: { type: "analog" }, metadata: { planned_modules: ["module3"] } });
    expect(order.modules).toEqual(new Set(["module1"]));
  });

  it("drops Modul 3 where there will be no smart meter", () => {
    const order = orderWith({ meterKind: "ferraris", modules: flat3 });
    expect(order.modules).toEqual(new Set(["module1"]));
    expect(order.metadata.planned_modules).toEqual([]);
  });

  it("orders no smart meter where there is one, or where the plan sells none", () => {
    expect(orderWith({ meterKind: "smart", smartMeterWanted: true }).smartMeter).toBe(false);
    expect(orderWith({ meterKind: "ferraris", smartMeterWanted: true }, { ...plan.offer, smartMeter: false }).smartMeter).toBe(false);
  });

  it("leaves the previous supplier out for a move-in, whatever was picked before", () => {
    const result = draft({ ...completeAnswers, delivery: { ...completeAnswers.delivery, occasion: "moveIn" } });
    expect(result.ok && result.order).not.toHaveProperty("previousSupplierId");
  });

  it("keeps the name of a supplier that is not listed", () => {
    const delivery = { ...completeAnswers.delivery, previousSupplier: { kind: "unlisted", name: " Dorfstrom " } as const };
    const result = draft({ ...completeAnswers, delivery });
    expect(result).toMatchObject({ ok: true, order: { metadata: { previous_supplier_name: "Dorfstrom" } } });
    expect(result.ok && result.order).not.toHaveProperty("previousSupplierId");
  });

  it("starts on the wished day, and never on one that has come", () => {
    const on = (startDate: string) => draft({ ...completeAnswers, delivery: { ...completeAnswers.delivery, start: "onDate", startDate } });
    expect(on("2026-12-01")).toMatchObject({ ok: true, order: { start: { kind: "onDate", date: "2026-12-01" } } });
    for (const date of ["2026-11-21", "2026-02-30", "", "2028-01-01"]) expect(on(date)).toEqual({ ok: false, step: "delivery" });
  });

  it("is paid from the customer's account unless another holder is named", () => {
    const payment = { ...completeAnswers.payment, accountHolder: null };
    const company = { ...completeAnswers.person, kind: "company", companyName: " Weber GmbH " } as const;
    expect(draft({ ...completeAnswers, payment })).toMatchObject({ order: { payment: { accountHolder: "Jana Weber" } } });
    expect(draft({ ...completeAnswers, payment, person: company })).toMatchObject({ order: { payment: { accountHolder: "Weber GmbH" } } });
    expect(draft({ ...completeAnswers, payment: { ...payment, accountHolder: "" } })).toEqual({ ok: false, step: "payment" });
  });

  it("records only what still applies of a wish for an early start, and of a cancellation", () => {
    const answers = { ...completeAnswers, review: { ...completeAnswers.review, earlyDelivery: true } };
    const wish = (delivery: Partial<Answers["delivery"]>) => draft({ ...answers, delivery: { ...answers.delivery, ...delivery } });
    const consents = (earlyDelivery: boolean) => ({ order: { metadata: { consents: { earlyDelivery } } } });
    expect(wish({})).toMatchObject(consents(true));
    expect(wish({ start: "onDate", startDate: "2026-12-05" })).toMatchObject(consents(true));
    expect(wish({ start: "onDate", startDate: "2026-12-06" })).toMatchObject(consents(false));
    expect(draft({ ...answers, person: { ...answers.person, kind: "company", companyName: "Weber GmbH" } })).toMatchObject(consents(false));
    expect(wish({ cancelledMyself: true })).toMatchObject({ order: { metadata: { cancelled_myself: true } } });
    expect(wish({ cancelledMyself: true, occasion: "moveIn" })).toMatchObject({ order: { metadata: { cancelled_myself: false } } });
  });

  it("tells of the device that a module is ordered for, as far as it was described", () => {
    const device = { deviceKinds: ["wallbox"], devicePower: "above", deviceRegistered: "no", separateMeter: "none" } as const;
    const devicesOf = (more: Partial<Answers["devices"]>, offer = plan.offer) => orderWith({ ...device, ...more }, offer).metadata.devices;
    const told = { kinds: ["wallbox"], power: "above", registered: "no" };
    expect(devicesOf({ modules: flat3 })).toEqual(told);
    expect(devicesOf({ modules: { path: "percentage" } })).toEqual({ ...told, separate_meter: "none" });
    expect(devicesOf({ modules: { path: "none" } })).toBeUndefined();
    expect(devicesOf({ modules: flat3 }, { ...plan.offer, module1: false })).toBeUndefined();
    expect(orderWith({ modules: flat3 }).metadata).not.toHaveProperty("devices");
  });

  it("goes without a meter number only where the host says what stands in its place", () => {
    const answers = { ...completeAnswers, delivery: { ...completeAnswers.delivery, meterNumber: "", meterNumberLater: true } };
    expect(draft(answers)).toEqual({ ok: false, step: "delivery" });
    const source = {
      checkoutId: "c-1",
      plan,
      quote,
      locale: "de",
      now,
      meterNumberLater: "NACHREICHEN",
      answers: answersForm(answers, { mayNumberFollow: true }),
    };
    expect(draftOrder(source)).toMatchObject({ order: { meter: { number: "NACHREICHEN" }, metadata: { meter_number_later: true } } });
    const typed = { ...answers, delivery: { ...answers.delivery, meterNumber: "1APA", meterNumberLater: false } };
    const withNumber = draftOrder({ ...source, answers: answersForm(typed, { mayNumberFollow: true }) });
    expect(withNumber).toMatchObject({ order: { meter: { number: "1APA" } } });
    expect(withNumber.ok && withNumber.order.metadata).not.toHaveProperty("meter_number_later");
  });

  it.each([
    ["tariff", { tariff: { ...completeAnswers.tariff, usage: "3,5" } }],
    ["devices", { devices: { ...completeAnswers.devices, meterKind: null } }],
    ["delivery", { delivery: { ...completeAnswers.delivery, street: "12" } }],
    ["person", { person: { ...completeAnswers.person, email: "jana" } }],
    ["payment", { payment: { ...completeAnswers.payment, mandate: false } }],
    ["review", { review: { ...completeAnswers.review, terms: false } }],
  ] as const)("is not put together while %s is incomplete", (step, patch) => {
    const answers = { ...completeAnswers, ...patch };
    expect(draft(answers)).toEqual({ ok: false, step });
    expect(answersForm(answers).firstIncomplete()).toBe(step);
  });
});
