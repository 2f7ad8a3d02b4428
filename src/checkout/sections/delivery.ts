import { parseCity, parseHouseNumber, parseStreet } from "../../energy/address.js";
import { normaliseId, parseMeterNumber } from "../../energy/meter.js";
import { berlinDate, parseStartDate } from "../../energy/startDate.js";
import type { DeliveryAnswers } from "../../schemas/answers.js";
import { parsedFault, parsedOk } from "../../energy/parsed.js";
import { asIs, required, type ReadingContext } from "./section.js";

/** Where the power goes, since when, and from whom it came. */
export const deliverySection = { id: "delivery" as const, parsersFor: parsers };

function parsers({ now, meterNumberLater }: ReadingContext) {
  return {
    street: parseStreet,
    houseNumber: parseHouseNumber,
    city: parseCity,
    occasion: (occasion: DeliveryAnswers["occasion"]) => required(occasion),
    previousSupplier: (previous: DeliveryAnswers["previousSupplier"], all: DeliveryAnswers) =>
      all.occasion === "supplierChange" ? required(previous) : asIs(null),
    cancelledMyself: (cancelled: boolean, all: DeliveryAnswers) => asIs(cancelled && all.occasion === "supplierChange"),
    start: (start: DeliveryAnswers["start"]) => asIs(start),
    startDate: (date: string, all: DeliveryAnswers) => {
      if (all.start !== "onDate") return asIs(null);
      const parsed = parseStartDate(date, berlinDate(now));
      const isLateMoveIn = !parsed.ok && parsed.fault === "tooEarly" && all.occasion === "moveIn";
      return isLateMoveIn ? parsedFault("tooEarlyMoveIn") : parsed;
    },
    meterNumber: (text: string, all: DeliveryAnswers) =>
      all.meterNumberLater && meterNumberLater ? parsedOk(meterNumberLater) : parseMeterNumber(text),
    meterNumberLater: (isLater: boolean) => asIs(isLater && Boolean(meterNumberLater)),
    maloId: (text: string) => asIs(normaliseId(text)),
  };
}
