import { asIs, ticked } from "./section.js";

/** What is declared with the order. */
export const reviewSection = { id: "review" as const, parsersFor: parsers };

function parsers() {
  return {
    terms: ticked,
    earlyDelivery: (wanted: boolean) => asIs(wanted),
    marketing: (wanted: boolean) => asIs(wanted),
  };
}
