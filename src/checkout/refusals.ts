import type * as z from "zod/mini";
import type { FieldFault } from "../adapter/CheckoutError.js";
import { meterType } from "../energy/meter.js";
import { effectiveModules } from "../energy/modules.js";
import { customerName, type AnswerPath, type Answers, type SectionId } from "../schemas/answers.js";
import { allFields } from "./answerKinds.js";
import type { SectionValue } from "../schemas/sections.js";

/** What the API refused, by field: the API's code. */
export type Refusals = Readonly<Partial<Record<AnswerPath, string>>>;

/** Makes of what was sent, and the rules that are at hand, whether the very same would be sent again for a field. */
export type StandsBy = (sent: Answers, schemas: ReadonlyMap<SectionId, z.ZodMiniType>) => (path: AnswerPath, answers: Answers) => boolean;

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
  "metadata.previous_supplier_name": "delivery.previousSupplier",
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

/** Everything: what a plan does not offer is not shown, so nothing of it is refused or chosen anew. */
const wholeOffer = { module1: true, module2: true, module3: true, smartMeter: true };

/** A refusal stands exactly as long as the same would be sent for its field, however it is written and wherever it comes from. */
export const standsAsSent: StandsBy = (sent, schemas) => {
  const textToSend = (path: AnswerPath, answers: Answers) =>
    JSON.stringify(toSend(path, ((id: SectionId) => meaningOf(schemas.get(id), answers[id], sent[id])) as Read));
  // Read now, while the rules are those by which it was sent: another language reads other numbers.
  const sentTexts = new Map(allFields.map((path) => [path, textToSend(path, sent)]));
  return (path, answers) => textToSend(path, answers) === sentTexts.get(path);
};

/** What a section means. What is wrong in it is taken as it was sent: one field's refusal does not hang on another being right. */
function meaningOf(schema: z.ZodMiniType | undefined, answers: object, sent: object): unknown {
  if (schema === undefined) return null;
  let typed = answers;
  // As it was sent, a field may ask for another, which is wrong too.
  for (let round = 0; round < 3; round += 1) {
    const { data, error } = schema.safeParse(typed);
    if (error === undefined) return data;
    const asSent = error.issues.map(({ path: [key = ""] }) => [key, (sent as Record<PropertyKey, unknown>)[key]] as const);
    typed = { ...typed, ...Object.fromEntries(asSent) };
  }
  return null;
}

type Read = <Id extends SectionId>(id: Id) => SectionValue<Id> | null;

/** What an order holds for a field, as `draftOrder` makes it of what the sections mean; `undefined` where nothing is sent. */
function toSend(path: AnswerPath, read: Read): unknown {
  const [section = "", field = ""] = path.split(".");
  if (section === "devices") {
    const devices = read("devices");
    if (devices === null) return undefined;
    const type = meterType(devices.meterKind);
    const smartMeterOrdered = type === "analog" && devices.smartMeterWanted;
    const { ordered } = effectiveModules(devices.modules, { offer: wholeOffer, meterType: type, smartMeterOrdered });
    return { meterKind: type, smartMeterWanted: smartMeterOrdered, modules: [...ordered] }[field];
  }
  if (path === "payment.accountHolder") {
    const person = read("person");
    return read("payment")?.accountHolder ?? (person && customerName(person));
  }
  if (path === "delivery.previousSupplier") {
    const previous = read("delivery")?.previousSupplier;
    return previous?.kind === "listed" ? previous.supplier.id : undefined;
  }
  const meaning: Readonly<Record<string, unknown>> = { ...read(section as SectionId) };
  return meaning[field];
}
