import type { Customer, Order } from "../../energy/order.js";
import { collapseBlanks } from "../../energy/text.js";
import type { FieldNames } from "./fieldNames.js";
import type { CreateSubscriptionBody } from "./wire/requests.js";
import type { NomosApiVersion } from "./wire/version.js";

const edison: NomosApiVersion = "2026-01-29.edison";

/** As many suppliers as a list shows before somebody types on. */
const suppliersAPage = "20";

/** What the API calls the fields of an order. */
export const orderFields: FieldNames = {
  plan: "planId",
  "customer.first_name": "customer.firstName",
  "customer.last_name": "customer.lastName",
  "customer.company_name": "customer.companyName",
  "customer.vat_id": "customer.vatId",
  "address.house_number": "address.houseNumber",
  "meter.estimated_usage": "annualKwh",
  "meter.malo": "meter.maloId",
  "payment_method.sepa_debit.iban": "payment.iban",
  "payment_method.sepa_debit.account_holder": "payment.accountHolder",
  previous_supplier: "previousSupplierId",
  intended_start_date: "start.date",
  // The smart meter is sent first, then all modules, whose fields go deeper.
  "product_orders.0": "smartMeter",
};

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
