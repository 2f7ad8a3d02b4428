/** Where the API's names for fields differ from the domain's: of a quote's query, of an order's body, then of what comes after the order. */
const domainNames: Readonly<Record<string, string>> = {
  zip_code: "zip",
  usage: "annualKwh",
  meter_type: "meter.type",
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
  subscription: "subscriptionId",
  // As toWire.ts sends it: the smart meter first, then all modules, whose fields go deeper.
  "product_orders.0": "smartMeter",
  type: "module",
  intended_end_at: "lastDay",
};

/** The domain's name of a field that the API names; a name that is the same in both, or unknown, stays. */
export function domainField(wireField: string): string {
  if (wireField.includes("14a_")) return "modules";
  return domainNames[wireField] ?? wireField;
}
