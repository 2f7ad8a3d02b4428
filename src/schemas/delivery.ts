import { parseCity, parseHouseNumber, parseStreet, parseSupplierName, type SupplierNameFault } from "../energy/address.js";
import { parseId } from "../energy/apiId.js";
import { parseMaloId, parseMeterNumber } from "../energy/meter.js";
import { parsedFault, parsedOk, type Parsed } from "../energy/parsed.js";
import { berlinDate, parseStartDate } from "../energy/startDate.js";
import type { DeliveryAnswers, PreviousSupplier } from "./answers.js";
import { field, given, ifAsked, oneOf, sectionOf, yesOrNo } from "./field.js";

/** What reading the delivery depends on. */
export interface DeliveryReading {
  /** Whether the meter's number may follow later (`meterNumberLater` of the provider). Default: no. */
  readonly mayNumberFollow?: boolean | undefined;
  /** The present instant, by which a start is too early or too late. Default: the clock's. */
  readonly now?: (() => Date) | undefined;
}

/** A supplier without what does not belong to it. */
function readSupplier(typed: PreviousSupplier): Parsed<PreviousSupplier, SupplierNameFault> {
  if (typed.kind === "listed") return parsedOk({ kind: typed.kind, supplier: { id: typed.supplier.id, name: typed.supplier.name } });
  const name = parseSupplierName(typed.name);
  return name.ok ? parsedOk({ kind: typed.kind, name: name.value }) : name;
}

function isSupplier(typed: unknown): boolean {
  const { kind, name, supplier } = Object(typed) as { readonly kind?: unknown; readonly name?: unknown; readonly supplier?: unknown };
  const listed = Object(supplier) as { readonly id?: unknown; readonly name?: unknown };
  return kind === "listed"
    ? typeof listed.id === "string" && parseId(listed.id).ok && typeof listed.name === "string"
    : kind === "unlisted" && typeof name === "string";
}

/** A wished start, and what it is the start of. */
type Start = Pick<DeliveryAnswers, "startDate" | "occasion">;

/** Where the power goes, since when, and from whom it came. */
export function deliverySchema({ mayNumberFollow = false, now = () => new Date() }: DeliveryReading = {}) {
  function readStart({ startDate, occasion }: Start) {
    const read = parseStartDate(startDate, berlinDate(now()));
    return !read.ok && read.fault === "tooEarly" && occasion === "moveIn" ? parsedFault("tooEarlyMoveIn") : read;
  }
  /** What is asked, as the answers stand. */
  function asked(typed: DeliveryAnswers) {
    const { previousSupplier: previous, startDate, meterNumber, cancelledMyself, ...always } = typed;
    const isChange = typed.occasion === "supplierChange";
    const follows = mayNumberFollow && typed.meterNumberLater;
    return {
      ...always,
      cancelledMyself: isChange && cancelledMyself,
      meterNumberLater: follows,
      ...(isChange && { previousSupplier: previous }),
      ...(typed.start === "onDate" && { startDate: { startDate: startDate ?? "", occasion: typed.occasion } }),
      ...(!follows && { meterNumber }),
    };
  }
  return sectionOf<DeliveryAnswers>(asked)({
    street: field(parseStreet),
    houseNumber: field(parseHouseNumber),
    city: field(parseCity),
    occasion: given(oneOf("supplierChange", "moveIn")),
    previousSupplier: ifAsked(given(field(readSupplier, isSupplier))),
    cancelledMyself: yesOrNo,
    start: oneOf("nextPossible", "onDate"),
    startDate: ifAsked(field(readStart, isStart)),
    meterNumber: ifAsked(field(parseMeterNumber)),
    meterNumberLater: yesOrNo,
    maloId: field(parseMaloId),
  });
}

const isStart = (typed: unknown) => typeof (typed as Start).startDate === "string";
