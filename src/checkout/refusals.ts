import type { FieldFault } from "../adapter/CheckoutError.js";
import type { AnswerPath } from "../schemas/answers.js";

/** What the API refused, by field: the API's code. */
export type Refusals = Readonly<Partial<Record<AnswerPath, string>>>;

/** Where an order's fields were asked for. */
const fieldOfOrder: Readonly<Record<string, AnswerPath>> = {
  zip: "tariff.zip",
  "address.zip": "tariff.zip",
  annualKwh: "tariff.usage",
  "address.street": "delivery.street",
  "address.houseNumber": "delivery.houseNumber",
  "address.city": "delivery.city",
  "meter.number": "delivery.meterNumber",
  "meter.maloId": "delivery.maloId",
  "meter.type": "devices.meterKind",
  modules: "devices.modules",
  smartMeter: "devices.smartMeterWanted",
  previousSupplierId: "delivery.previousSupplier",
  "start.date": "delivery.startDate",
  "customer.firstName": "person.firstName",
  "customer.lastName": "person.lastName",
  "customer.companyName": "person.companyName",
  "customer.email": "person.email",
  "customer.vatId": "person.vatId",
  "payment.iban": "payment.iban",
  "payment.accountHolder": "payment.accountHolder",
  "metadata.consents.terms": "review.terms",
  "metadata.consents.mandate": "payment.mandate",
};

/** Codes that tell the field by themselves, for answers that name none. */
const fieldOfCode: Readonly<Record<string, AnswerPath>> = {
  unserviceable_zip: "tariff.zip",
  invalid_iban: "payment.iban",
  duplicate_customer_email: "person.email",
  missing_smart_meter: "devices.modules",
  missing_module_1: "devices.modules",
  unsupported_product: "devices.modules",
  unsupported_meter: "devices.meterKind",
  unsupported_meter_order: "devices.smartMeterWanted",
};

/** The field of the answers that a refusal is about; `null` where it is about none that was asked for. */
export function refusedField(fault: FieldFault): AnswerPath | null {
  return fieldOfOrder[fault.field] ?? fieldOfCode[fault.code] ?? null;
}

/** What was refused, by field. The first refusal of a field stands. */
export function refusalsOf(faults: readonly FieldFault[]): Refusals {
  const refusals: Partial<Record<AnswerPath, string>> = {};
  for (const fault of faults) {
    const path = refusedField(fault);
    if (path !== null) refusals[path] ??= fault.code;
  }
  return refusals;
}
