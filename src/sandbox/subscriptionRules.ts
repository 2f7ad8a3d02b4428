import { parseIban } from "../energy/iban.js";
import { berlinDate } from "../energy/startDate.js";
import { isCurie, type ApiVersion, type FieldError } from "./envelope.js";
import { gridAreaOf } from "./gridAreas.js";
import type { SandboxPlan } from "./plans.js";
import type { SubscriptionRequest } from "./subscriptionSchema.js";

/** What an order is judged by, beside itself. */
export interface OrderSituation {
  readonly plan: SandboxPlan;
  readonly version: ApiVersion;
  readonly now: Date;
  readonly supplierExists: (id: string) => boolean;
  /** E-mail addresses, in lower case, that may not order again. */
  readonly takenEmails: ReadonlySet<string>;
}

/** The address that has always ordered before. */
export const reservedEmail = "doppelt@example.de";

/** 10 KB: where the API draws the line within the kilobyte is not documented. */
const maxMetadataBytes = 10 * 1024;

/** What speaks against an order whose fields are all well formed. Empty where nothing does. */
export function brokenRules(request: SubscriptionRequest, situation: OrderSituation): readonly FieldError[] {
  return [
    ...addressRules(request),
    ...customerRules(request, situation),
    ...paymentRules(request),
    ...contractRules(request, situation),
    ...productRules(request, situation.plan),
  ];
}

const fault = (code: string, field: string, message: string): readonly FieldError[] => [{ code, field, message }];

function addressRules({ address }: SubscriptionRequest): readonly FieldError[] {
  return gridAreaOf(address.zip) ? [] : fault("unserviceable_zip", "address.zip", "The zip code is not serviceable");
}

function customerRules({ customer }: SubscriptionRequest, { takenEmails }: OrderSituation): readonly FieldError[] {
  const email = customer.email.toLowerCase();
  if (email !== reservedEmail && !takenEmails.has(email)) return [];
  return fault("duplicate_customer_email", "customer.email", "A customer with this email already exists");
}

function paymentRules({ payment_method: { sepa_debit } }: SubscriptionRequest): readonly FieldError[] {
  if (parseIban(sepa_debit.iban).ok) return [];
  return fault("invalid_iban", "payment_method.sepa_debit.iban", "Invalid IBAN");
}

function contractRules(request: SubscriptionRequest, { version, now, supplierExists }: OrderSituation): readonly FieldError[] {
  const { previous_supplier, intended_start_date, next_possible_start, metadata } = request;
  const faults: FieldError[] = [];
  if (previous_supplier !== undefined && !supplierExists(previous_supplier))
    faults.push(...fault("invalid_value", "previous_supplier", "Unknown supplier"));
  // Curie corrects a past date to the next possible one; edison says only that it must lie in the future.
  const isPast = intended_start_date !== undefined && intended_start_date <= berlinDate(now);
  if (isPast && !next_possible_start && !isCurie(version))
    faults.push(...fault("custom", "intended_start_date", "The intended start date must be in the future"));
  if (metadata && new TextEncoder().encode(JSON.stringify(metadata)).length > maxMetadataBytes)
    faults.push(...fault("too_big", "metadata", "Too big: expected metadata to have <=10 KB"));
  return faults;
}

function productRules({ product_orders = [], meter }: SubscriptionRequest, plan: SandboxPlan): readonly FieldError[] {
  const faults: FieldError[] = [];
  const ordered = new Set<string>();
  for (const [index, order] of product_orders.entries()) {
    const field = `product_orders.${index}`;
    if (order.type === "smart-meter") {
      if (!plan.offer.smartMeter) faults.push(...fault("unsupported_product", field, "The plan does not support smart meter orders"));
      if (ordered.has("smart-meter")) faults.push(...fault("duplicate_meter_order", field, "Only one smart meter can be ordered"));
      ordered.add("smart-meter");
    } else {
      const modules = modulesOf(order["14a_enwg"]);
      faults.push(...moduleRules(modules, plan, meter.type, `${field}.14a_enwg`));
      for (const module of modules) {
        if (ordered.has(module))
          faults.push(...fault("duplicate_grid_reduction", `${field}.14a_enwg.${module}`, "The module is ordered twice"));
        ordered.add(module);
      }
    }
  }
  return faults;
}

/** The domain's name of each module that an order can name. */
export const offeredBy = { module_1: "module1", module_2: "module2", module_3: "module3" } as const;

type WireModule = keyof typeof offeredBy;

/** The modules that an entry of an order asks for. */
export function modulesOf(details: Partial<Record<WireModule, boolean | undefined>> | undefined): ReadonlySet<WireModule> {
  return new Set((["module_1", "module_2", "module_3"] as const).filter((module) => details?.[module] === true));
}

/** Allowed are none, {1}, {2} and {1, 3}; Modul 3 only behind a smart meter that is there already. */
function moduleRules(
  modules: ReadonlySet<WireModule>,
  { offer }: SandboxPlan,
  meterType: "smart" | "analog",
  field: string,
): readonly FieldError[] {
  const faults: FieldError[] = [];
  for (const module of modules)
    if (!offer[offeredBy[module]])
      faults.push(...fault("unsupported_product", `${field}.${module}`, `The plan does not support §14a EnWG ${module}`));
  if (modules.has("module_2") && modules.size > 1)
    faults.push(...fault("custom", `${field}.module_2`, "Module 2 cannot be combined with module 1 or module 3"));
  if (modules.has("module_3") && !modules.has("module_1"))
    faults.push(...fault("missing_module_1", `${field}.module_3`, "Module 3 requires module 1"));
  if (modules.has("module_3") && meterType === "analog")
    faults.push(...fault("missing_smart_meter", `${field}.module_3`, "Module 3 requires a smart meter"));
  return faults;
}
