import * as z from "zod/mini";
import { parseCity, parseHouseNumber, parseStreet } from "../energy/address.js";
import { normaliseId, parseMeterNumber } from "../energy/meter.js";
import { parsedFault, parsedOk } from "../energy/parsed.js";
import { berlinDate, parseStartDate } from "../energy/startDate.js";
import type { DeliveryAnswers } from "./answers.js";
import { field, given, ifAsked, sectionOf } from "./field.js";

/** What reading the delivery depends on. */
export interface DeliveryReading {
  /** Whether the meter's number may follow later (`meterNumberLater` of the provider). Default: no. */
  readonly mayNumberFollow?: boolean | undefined;
  /** The present instant, by which a start is too early or too late. Default: the clock's. */
  readonly now?: (() => Date) | undefined;
}

const previousSupplier = z.union([
  z.object({ kind: z.literal("listed"), supplier: z.object({ id: z.string(), name: z.string() }) }),
  z.object({ kind: z.literal("unlisted"), name: z.string() }),
]);

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
      ...(typed.start === "onDate" && { startDate: { startDate, occasion: typed.occasion } }),
      ...(!follows && { meterNumber }),
    };
  }
  return sectionOf<DeliveryAnswers>(asked)({
    street: field(parseStreet),
    houseNumber: field(parseHouseNumber),
    city: field(parseCity),
    occasion: given(z.enum(["supplierChange", "moveIn"])),
    previousSupplier: ifAsked(given(previousSupplier)),
    cancelledMyself: z.boolean(),
    start: z.enum(["nextPossible", "onDate"]),
    startDate: ifAsked(field(readStart, isStart)),
    meterNumber: ifAsked(field(parseMeterNumber)),
    meterNumberLater: z.boolean(),
    maloId: field((text: string) => parsedOk(normaliseId(text))),
  });
}

const isStart = (typed: unknown) => typeof (typed as Start).startDate === "string";
