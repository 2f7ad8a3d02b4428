/** What an order has to be before it goes upstream: the very rules that the browser's fields have, for both versions of the API. */
import { parseId } from "../../energy/apiId.js";
import { parseAccountHolder, parseCity, parseEmail, parseHouseNumber, parseName, parseStreet } from "../../energy/address.js";
import { parseIban } from "../../energy/iban.js";
import { parseMaloId, parseOrderedMeterNumber } from "../../energy/meter.js";
import { parsedFault, parsedOk, type Parsed } from "../../energy/parsed.js";
import { berlinDate, isCalendarDate } from "../../energy/startDate.js";
import { readAnnualKwh } from "../../energy/usage.js";
import { parseVatId } from "../../energy/vatId.js";
import { parseZip } from "../../energy/zip.js";
import { subscriptionBodyBy, type CreateSubscriptionBody } from "../../adapter/nomos/wire/requests.js";
import type { NomosApiVersion } from "../../adapter/nomos/wire/version.js";
import { field } from "../../schemas/field.js";
import type { FieldError } from "../refusal.js";
import { readBy, refusalFor } from "../validation.js";
import { asWritten } from "./asWritten.js";
import { apiNames } from "./faultCodes.js";
import { readMetadata } from "./metadataRules.js";
import { productFaults } from "./productRules.js";
import type { ShownPrice } from "./shownPrice.js";
import { judgeStart } from "./startRules.js";

function parseIbanOfOrder(text: string): Parsed<string, "iban"> {
  const iban = parseIban(text);
  return iban.ok ? iban : parsedFault("iban");
}

const name = asWritten(parseName);

const bodies = subscriptionBodyBy({
  id: asWritten(parseId),
  name,
  email: asWritten(parseEmail),
  vatId: asWritten(parseVatId),
  street: asWritten(parseStreet),
  houseNumber: asWritten(parseHouseNumber),
  zip: asWritten(parseZip),
  city: asWritten(parseCity),
  meterNumber: asWritten(parseOrderedMeterNumber),
  annualKwh: field(readAnnualKwh, (typed) => typeof typed === "number"),
  maloId: asWritten(parseMaloId),
  iban: asWritten(parseIbanOfOrder),
  accountHolder: asWritten(parseAccountHolder),
  startDate: asWritten((text): Parsed<string, "format"> => (isCalendarDate(text) ? parsedOk(text) : parsedFault("format"))),
});

/** An order that is right, but for the time that has passed since. */
export interface CheckedOrder {
  readonly body: CreateSubscriptionBody;
  /** What the sender says that the visitor saw; `undefined` where it does not. */
  readonly shownPrice: ShownPrice | undefined;
  /**
   * The wished start has come, or is past: the order must not be sent any more. But a repeat of one that was sent in time still has to
   * find its contract, so this is no fault of the body's.
   */
  readonly startHasCome: FieldError | null;
}

/**
 * Judges the body of `POST /subscriptions` whole. Only what is certainly wrong is refused: an odd MaLo-ID is the visitor's to answer for.
 *
 * @param now The present instant.
 * @throws {Refusal} 400 with all faults at once, by the wire's fields, and nothing of what stood there.
 */
export function readOrder(json: object, version: NomosApiVersion, now: Date): CheckedOrder {
  const body = readBy(bodies[version], json, { naming: apiNames });
  const metadata = readMetadata(json);
  const start = judgeStart(json, berlinDate(now));
  const faults = [...(body.ok ? [] : body.errors), ...start.faults, ...productFaults(json), ...(metadata.ok ? [] : metadata.errors)];
  if (!body.ok || !metadata.ok || faults.length > 0) throw refusalFor(start.hasCome ? [...faults, start.hasCome] : faults);
  return { body: body.value, shownPrice: metadata.value.shown_price, startHasCome: start.hasCome };
}
