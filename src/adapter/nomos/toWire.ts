import type { ModulePath } from "../../energy/modules.js";
import type { Customer, Order } from "../../energy/order.js";
import type { QuoteRequest } from "../../energy/quote.js";
import { collapseBlanks } from "../../energy/text.js";
import type { CreateSubscriptionBody } from "./wire/requests.js";
import type { NomosApiVersion } from "./wire/version.js";

const edison: NomosApiVersion = "2026-01-29.edison";

/** As many suppliers as a list shows before somebody types on. */
const suppliersAPage = "20";

/** The path that a version's quote can price: edison knows no Modul 2, so that its price then holds no module at all. */
export function pricedPath({ modulePath }: QuoteRequest, version: NomosApiVersion): ModulePath {
  return modulePath === "percentage" && version === edison ? "none" : modulePath;
}

/** Path and query of a quote. One path is one parameter, so that Modul 1 and 2 are never asked for together. */
export function quotePath(request: QuoteRequest, version: NomosApiVersion): string {
  const query = new URLSearchParams({
    zip_code: request.zip,
    usage: String(request.annualKwh),
    meter_type: request.meterType,
  });
  const path = pricedPath(request, version);
  if (path === "flat") query.set("14a_module_1", "true");
  if (path === "percentage") query.set("14a_module_2", "true");
  return `${planPath(request.planId)}/quote?${query}`;
}

/** Path of a plan. */
export const planPath = (planId: string): string => `/plans/${encodeURIComponent(planId)}`;

/** Name, path and query of a supplier search. All but the cursor stays the same along a list, as the API asks. */
export function supplierSearch({ name, cursor }: { readonly name: string; readonly cursor?: string }, version: NomosApiVersion) {
  const sought = collapseBlanks(name);
  const onEdison = version === edison;
  const path = !onEdison ? "/market-partners" : sought ? "/suppliers/search" : "/suppliers";
  const query = new URLSearchParams({
    ...(sought && { [onEdison ? "name" : "filter[name][contains]"]: sought }),
    limit: suppliersAPage,
    ...(cursor !== undefined && { cursor }),
  });
  return { name: `GET ${path}`, path: `${path}?${query}` };
}

/** The body of an order. What is not ordered or not known is left out. Edison has no place for a company's VAT id. */
export function toCreateSubscription(order: Order, version: NomosApiVersion): CreateSubscriptionBody {
  const { address, meter, payment, start, previousSupplierId, leadId, metadata } = order;
  const products = productOrders(order);
  return {
    plan: order.planId,
    customer: toCustomer(order.customer, version),
    address: { street: address.street, house_number: address.houseNumber, zip: address.zip, city: address.city },
    meter: {
      number: meter.number,
      type: meter.type,
      estimated_usage: order.annualKwh,
      ...(meter.maloId !== undefined && { malo: meter.maloId }),
    },
    payment_method: { type: "sepa_debit", sepa_debit: { iban: payment.iban, account_holder: payment.accountHolder } },
    ...(previousSupplierId !== undefined && { previous_supplier: previousSupplierId }),
    ...(leadId !== undefined && { lead: leadId }),
    next_possible_start: start.kind === "nextPossible",
    ...(start.kind === "onDate" && { intended_start_date: start.date }),
    ...(products.length > 0 && { product_orders: products }),
    metadata,
  };
}

function toCustomer(customer: Customer, version: NomosApiVersion): CreateSubscriptionBody["customer"] {
  const names = { first_name: customer.firstName, last_name: customer.lastName, email: customer.email };
  if (customer.kind === "person") return { type: "person", ...names };
  const { companyName, vatId } = customer;
  return { type: "company", company_name: companyName, ...names, ...(vatId !== undefined && version !== edison && { vat_id: vatId }) };
}

function productOrders({ smartMeter, modules }: Order): NonNullable<CreateSubscriptionBody["product_orders"]> {
  const flags = {
    ...(modules.has("module1") && { module_1: true }),
    ...(modules.has("module2") && { module_2: true }),
    ...(modules.has("module3") && { module_3: true }),
  };
  return [
    ...(smartMeter ? [{ type: "smart-meter" as const }] : []),
    ...(modules.size > 0 ? [{ type: "14a_enwg" as const, "14a_enwg": flags }] : []),
  ];
}
