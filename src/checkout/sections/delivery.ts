import { parseCity, parseHouseNumber, parseStreet } from "../../energy/address.js";
import { normaliseId, parseMeterNumber } from "../../energy/meter.js";
import { berlinDate, parseStartDate } from "../../energy/startDate.js";
import type { DeliveryAnswers } from "../answers.js";
import { asIs, required, type ReadingContext } from "./section.js";

/** Where the power goes, since when, and from whom it came. */
export const deliverySection = { id: "delivery" as const, parsersFor: parsers };

function parsers({ now }: ReadingContext) {
  return {
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
  };
}
