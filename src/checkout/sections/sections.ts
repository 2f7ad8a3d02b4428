import { parseCity, parseEmail, parseHouseNumber, parseName, parseStreet } from "../../energy/address.js";
import { parseIban } from "../../energy/iban.js";
import { normaliseId, parseMeterNumber, type MeterKind } from "../../energy/meter.js";
import type { ModuleChoice } from "../../energy/modules.js";
import { parsedFault, parsedOk, type Parsed } from "../../energy/parsed.js";
import { berlinDate, parseStartDate } from "../../energy/startDate.js";
import { parseAnnualKwh } from "../../energy/usage.js";
import { parseZip } from "../../energy/zip.js";
import type { Answers, DeliveryAnswers, PersonAnswers, SectionId } from "../answers.js";
import { parseSection, type FaultsOf, type SectionResult, type ValueOf } from "./section.js";

/** What reading the answers depends on beside them. */
export interface ReadingContext {
  /** How the locale groups thousands. */
  readonly groupSeparator: "." | ",";
  /** The present instant. */
  readonly now: Date;
}

const required = <Value>(value: Value | null): Parsed<Value, "missing"> => (value === null ? parsedFault("missing") : parsedOk(value));
const ticked = (value: boolean): Parsed<true, "missing"> => (value ? parsedOk(true as const) : parsedFault("missing"));
const asIs = <Value>(value: Value): Parsed<Value, never> => parsedOk(value);

const tariffParsers = ({ groupSeparator }: ReadingContext) => ({
  zip: parseZip,
  usage: (text: string) => parseAnnualKwh(text, groupSeparator),
});

const devicesParsers = () => ({
  meterKind: (kind: MeterKind | null) => required(kind),
  smartMeterWanted: (wanted: boolean) => asIs(wanted),
  modules: (modules: ModuleChoice) => asIs(modules),
});

const deliveryParsers = ({ now }: ReadingContext) => ({
  street: parseStreet,
  houseNumber: parseHouseNumber,
  city: parseCity,
  occasion: (occasion: DeliveryAnswers["occasion"]) => required(occasion),
  previousSupplier: (previous: DeliveryAnswers["previousSupplier"], all: DeliveryAnswers) =>
    all.occasion === "supplierChange" ? required(previous) : asIs(null),
  cancelledMyself: (cancelled: boolean, all: DeliveryAnswers) => asIs(cancelled && all.occasion === "supplierChange"),
  start: (start: DeliveryAnswers["start"]) => asIs(start),
  startDate: (date: string, all: DeliveryAnswers) => (all.start === "onDate" ? parseStartDate(date, berlinDate(now)) : asIs(null)),
  meterNumber: parseMeterNumber,
  maloId: (text: string) => asIs(normaliseId(text)),
});

const personParsers = () => ({
  kind: (kind: PersonAnswers["kind"]) => asIs(kind),
  companyName: (name: string, all: PersonAnswers) => (all.kind === "company" ? parseName(name) : asIs("")),
  firstName: parseName,
  lastName: parseName,
  email: parseEmail,
  vatId: (text: string) => asIs(normaliseId(text)),
});

const paymentParsers = () => ({
  iban: parseIban,
  accountHolder: (name: string | null) => (name === null ? asIs(null) : parseName(name)),
  mandate: ticked,
});

const reviewParsers = () => ({
  terms: ticked,
  earlyDelivery: (wanted: boolean) => asIs(wanted),
  marketing: (wanted: boolean) => asIs(wanted),
});

const parsersBySection = {
  tariff: tariffParsers,
  devices: devicesParsers,
  delivery: deliveryParsers,
  person: personParsers,
  payment: paymentParsers,
  review: reviewParsers,
} satisfies Record<SectionId, (context: ReadingContext) => object>;

type ParsersOf<Id extends SectionId> = ReturnType<(typeof parsersBySection)[Id]>;

/** A section's answers, understood. */
export type SectionValue<Id extends SectionId> = ValueOf<ParsersOf<Id>>;

/** What can be wrong in a section, by field. */
export type SectionFaults<Id extends SectionId> = FaultsOf<ParsersOf<Id>>;

/** Reads one section of the answers. */
export function readSection<Id extends SectionId>(
  id: Id,
  answers: Answers[Id],
  context: ReadingContext,
): SectionResult<SectionValue<Id>, SectionFaults<Id>> {
  const parsers = parsersBySection[id](context) as object;
  return parseSection(answers as object, parsers) as SectionResult<SectionValue<Id>, SectionFaults<Id>>;
}
