import { parseName } from "../../energy/address.js";
import { parseIban } from "../../energy/iban.js";
import { asIs, ticked } from "./section.js";

/** How it is paid. */
export const paymentSection = { id: "payment" as const, parsersFor: parsers };

function parsers() {
  return {
    iban: parseIban,
    accountHolder: (name: string | null) => (name === null ? asIs(null) : parseName(name)),
    mandate: ticked,
  };
}
