import { meterType } from "../energy/meter.js";
import { effectiveModules, type EffectiveModules } from "../energy/modules.js";
import type { Customer, DeliveryStart, Json, Order } from "../energy/order.js";
import type { Plan } from "../energy/plan.js";
import type { Quote } from "../energy/quote.js";
import { addDays, berlinDate } from "../energy/startDate.js";
import { customerName, type Answers, type PreviousSupplier } from "../schemas/answers.js";
import type { SectionValue } from "../schemas/sections.js";
import type { CheckoutForm } from "./CheckoutForm.js";
import type { AskingStepId } from "./steps.js";

/** Version of the declarations' wording that this release shows; travels with each order as evidence of what was agreed to. */
export const wordingVersion = "2026-11";

/** What a host sends along with an order. */
export type OrderMetadata = Readonly<Record<string, Json>>;

/** What comes with an order from the host. */
export interface OrderExtras {
  /** The host's own; never in the place of ours. */
  readonly metadata?: OrderMetadata | undefined;
  /** The API's id of the lead that brought the visitor. */
  readonly leadId?: string | undefined;
}

/** What an order is made of. */
export interface OrderSource extends OrderExtras {
  readonly checkoutId: string;
  readonly answers: Pick<CheckoutForm, "read">;
  readonly plan: Plan;
  /** The price that the visitor saw. */
  readonly quote: Quote;
  readonly locale: string;
  /** The present instant. */
  readonly now: Date;
  /** What goes to the API in the place of a meter number that is to follow. */
  readonly meterNumberLater?: string | undefined;
}

/** An order, or the first step where something is missing. */
export type OrderDraft = { readonly ok: true; readonly order: Order } | { readonly ok: false; readonly step: AskingStepId };

/** Puts an order together from the answers. */
export function draftOrder({ checkoutId, answers, plan, quote, locale, now, meterNumberLater, metadata, leadId }: OrderSource): OrderDraft {
  const tariff = answers.read("tariff");
  const devices = answers.read("devices");
  const delivery = answers.read("delivery");
  const person = answers.read("person");
  const payment = answers.read("payment");
  const review = answers.read("review");
  if (tariff === null) return { ok: false, step: "tariff" };
  if (devices === null) return { ok: false, step: "devices" };
  if (delivery === null) return { ok: false, step: "delivery" };
  if (person === null) return { ok: false, step: "person" };
  if (payment === null) return { ok: false, step: "payment" };
  if (review === null) return { ok: false, step: "review" };

  const type = meterType(devices.meterKind);
  const smartMeter = plan.offer.smartMeter && type === "analog" && devices.smartMeterWanted;
  const modules = effectiveModules(devices.modules, { offer: plan.offer, meterType: type, smartMeterOrdered: smartMeter });
  const { street, houseNumber, city, meterNumber = meterNumberLater ?? "", maloId, previousSupplier } = delivery;
  const customer = customerOf(person);
  const consents = { ...review, earlyDelivery: review.earlyDelivery && mayStartEarly({ delivery, person }, now), mandate: true };
  return {
    ok: true,
    order: {
      planId: plan.id,
      annualKwh: tariff.usage,
      address: { street, houseNumber, zip: tariff.zip, city },
      meter: { number: meterNumber, type, ...(maloId ? { maloId } : {}) },
      customer,
      payment: { kind: "sepaDebit", iban: payment.iban, accountHolder: payment.accountHolder ?? customerName(person) },
      start: startOf(delivery),
      ...(previousSupplier?.kind === "listed" ? { previousSupplierId: previousSupplier.supplier.id } : {}),
      ...(leadId ? { leadId } : {}),
      smartMeter,
      modules: modules.ordered,
      metadata: {
        ...metadata,
        checkout_id: checkoutId,
        planned_modules: [...modules.planned],
        shown_price: shownPrice(quote),
        occasion: delivery.occasion,
        ...unlistedSupplier(previousSupplier),
        cancelled_myself: delivery.cancelledMyself,
        ...(delivery.meterNumberLater ? { meter_number_later: true } : {}),
        ...deviceMetadata(devices, modules),
        consents: { ...consents, wording: wordingVersion, locale, at: now.toISOString() },
      },
    },
  };
}

/** What an early start hangs on, as typed or as understood. */
interface EarlyStart {
  readonly delivery: Pick<Answers["delivery"], "start"> & { readonly startDate?: string | undefined };
  readonly person: Pick<Answers["person"], "kind">;
}

/** How long a consumer can withdraw from the contract, days (§ 355 Abs. 2 BGB). */
export const withdrawalDays = 14;

/**
 * Whether delivery may start while the contract can still be withdrawn from. Only then can a consumer wish for that expressly
 * (§ 357a Abs. 2 BGB); a company has no right of withdrawal.
 */
export function mayStartEarly({ delivery, person }: EarlyStart, now: Date): boolean {
  if (person.kind === "company") return false;
  return delivery.start === "nextPossible" || (delivery.startDate ?? "") <= addDays(berlinDate(now), withdrawalDays);
}

function customerOf({ kind, companyName, firstName, lastName, email, vatId }: SectionValue<"person">): Customer {
  const named = { firstName, lastName, email };
  return kind === "person" ? { kind, ...named } : { kind, companyName: companyName ?? "", ...named, ...(vatId ? { vatId } : {}) };
}

function startOf({ start, startDate }: SectionValue<"delivery">): DeliveryStart {
  return start === "onDate" && startDate !== undefined ? { kind: "onDate", date: startDate } : { kind: "nextPossible" };
}

function shownPrice({ totalMonthlyEur, base, variable, quotedAt, pricedPath }: Quote): Json {
  return {
    monthly_eur: totalMonthlyEur,
    base_monthly_eur: base.monthlyEur,
    eur_per_kwh: variable.eurPerKwh,
    quoted_at: quotedAt,
    priced_path: pricedPath,
  };
}

/** What was said of the controllable device, where a module is part of the order; unanswered questions are left out. */
function deviceMetadata(
  { deviceKinds, devicePower, deviceSince, deviceRegistered, separateMeter, modules }: SectionValue<"devices">,
  { ordered }: EffectiveModules,
): { readonly devices?: Json } {
  const answers = {
    kinds: deviceKinds.length > 0 ? deviceKinds : null,
    power: devicePower,
    commissioned: deviceSince,
    registered: deviceRegistered,
    separate_meter: modules.path === "percentage" ? separateMeter : null,
  };
  const given = Object.entries(answers).filter(([, answer]) => answer !== null);
  return given.length > 0 && ordered.size > 0 ? { devices: Object.fromEntries(given) } : {};
}

function unlistedSupplier(previous: PreviousSupplier | undefined): { readonly previous_supplier_name?: string } {
  return previous?.kind === "unlisted" && previous.name !== "" ? { previous_supplier_name: previous.name } : {};
}
