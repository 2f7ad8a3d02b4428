import { deliverySchema } from "../../schemas/delivery.js";
import { devicesSchema } from "../../schemas/devices.js";
import { paymentSchema } from "../../schemas/payment.js";
import { personSchema } from "../../schemas/person.js";
import { reviewSchema } from "../../schemas/review.js";
import { tariffSchema } from "../../schemas/tariff.js";
import { useRules } from "./useRules.js";

/** Brings the rules of all sections: for whoever reads more than one. They are 3 kB of code, so the first screens do not. */
export function useAllRules(): void {
  useRules("tariff", tariffSchema);
  useRules("devices", devicesSchema);
  useRules("delivery", deliverySchema);
  useRules("person", personSchema);
  useRules("payment", paymentSchema);
  useRules("review", reviewSchema);
}
