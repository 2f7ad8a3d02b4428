import { meterType } from "../energy/meter.js";
import { effectiveModules, type EffectiveModules } from "../energy/modules.js";
import type { Customer, DeliveryStart, Json, Order } from "../energy/order.js";
import type { Plan } from "../energy/plan.js";
import type { Quote } from "../energy/quote.js";
import { addDays, berlinDate } from "../energy/startDate.js";
import { customerName, type Answers, type PreviousSupplier } from "../schemas/answers.js";
import type { ReadingContext } from "./sections/section.js";
import { readSection, type SectionValue } from "./sections/sections.js";
import { askingSteps, type AskingStepId } from "./steps.js";

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
  readonly answers: Answers;
  readonly plan: Plan;
  /** The price that the visitor saw. */
  readonly quote: Quote;
  readonly locale: string;
  readonly context: ReadingContext;
}

/** An order, or the first step where something is missing. */
export type OrderDraft = { readonly ok: true; readonly order: Order } | { readonly ok: false; readonly step: AskingStepId };

/** The first step whose answers are not complete, `null` when all are. */
export function firstIncompleteStep(answers: Answers, context: ReadingContext): AskingStepId | null {
  return askingSteps.find((step) => !readSection(step, answers[step], context).ok) ?? null;
}

/** Puts an order together from the answers. */
export function draftOrder({ checkoutId, answers, plan, quote, locale, context, metadata, leadId }: OrderSource): OrderDraft {
  const tariff = readSection("tariff", answers.tariff, context);
  const devices = readSection("devices", answers.devices, context);
  const delivery = readSection("delivery", answers.delivery, context);
  const person = readSection("person", answers.person, context);
  const payment = readSection("payment", answers.payment, context);
  const review = readSection("review", answers.review, context);
  if (!tariff.ok) return { ok: false, step: "tariff" };
  if (!devices.ok) return { ok: false, step: "devices" };
  if (!delivery.ok) return { ok: false, step: "delivery" };
  if (!person.ok) return { ok: false, step: "person" };
  if (!payment.ok) return { ok: false, step: "payment" };
  if (!review.ok) return { ok: false, step: "review" };

  const type = meterType(devices.value.meterKind);
  const smartMeter = plan.offer.smartMeter && type === "analog" && devices.value.smartMeterWanted;
  const modules = effectiveModules(devices.value.modules, { offer: plan.offer, meterType: type, smartMeterOrdered: smartMeter });
  const { street, houseNumber, city, meterNumber, maloId, previousSupplier } = delivery.value;
  const { iban, accountHolder } = payment.value;
  const consents = { ...review.value, earlyDelivery: review.value.earlyDelivery && mayStartEarly(answers, context.now), mandate: true };
  return {
    ok: true,
    order: {
      planId: plan.id,
      annualKwh: tariff.value.usage,
      address: { street, houseNumber, zip: tariff.value.zip, city },
      meter: { number: meterNumber, type, ...(maloId ? { maloId } : {}) },
      customer: customerOf(person.value),
      payment: { kind: "sepaDebit", iban, accountHolder: accountHolder ?? customerName(person.value) },
      start: startOf(delivery.value),
      ...(previousSupplier?.kind === "listed" ? { previousSupplierId: previousSupplier.supplier.id } : {}),
      ...(leadId ? { leadId } : {}),
      smartMeter,
      modules: modules.ordered,
      metadata: {
        ...metadata,
        checkout_id: checkoutId,
        planned_modules: [...modules.planned],
        shown_price: shownPrice(quote),
        occasion: delivery.value.occasion,
        ...unlistedSupplier(previousSupplier),
        cancelled_myself: delivery.value.cancelledMyself,
        ...(delivery.value.meterNumberLater ? { meter_number_later: true } : {}),
        ...deviceMetadata(devices.value, modules),
        consents: { ...consents, wording: wordingVersion, locale, at: context.now.toISOString() },
      },
    },
  };
}

/** How long a consumer can withdraw from the contract, days (§ 355 Abs. 2 BGB). */
export const withdrawalDays = 14;

/**
 * Whether delivery may start while the contract can still be withdrawn from. Only then can a consumer wish for that expressly
 * (§ 357a Abs. 2 BGB); a company has no right of withdrawal.
 */
export function mayStartEarly({ delivery, person }: Pick<Answers, "delivery" | "person">, now: Date): boolean {
  if (person.kind === "company") return false;
  return delivery.start === "nextPossible" || delivery.startDate <= addDays(berlinDate(now), withdrawalDays);
}

function customerOf({ kind, companyName, firstName, lastName, email, vatId }: SectionValue<"person">): Customer {
  const named = { firstName, lastName, email };
  return kind === "person" ? { kind, ...named } : { kind, companyName, ...named, ...(vatId ? { vatId } : {}) };
}

function startOf({ start, startDate }: SectionValue<"delivery">): DeliveryStart {
  return start === "onDate" && startDate !== null ? { kind: "onDate", date: startDate } : { kind: "nextPossible" };
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

function unlistedSupplier(previous: PreviousSupplier | null): { readonly previous_supplier_name?: string } {
  return previous?.kind === "unlisted" && previous.name.trim() !== "" ? { previous_supplier_name: previous.name.trim() } : {};
}
