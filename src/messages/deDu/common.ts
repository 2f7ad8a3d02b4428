import { withOverrides } from "../catalogue.js";
import { common as german } from "../de/common.js";
import type { Sections } from "../sections.js";

/** Texts that every part needs: faults, and words around a request. */
export const common = withOverrides<Sections["common"]>(german, {
  fault: {
    invalid: "Einige Angaben wurden nicht angenommen. Bitte prüfe sie.",
    conflict: "Diese Bestellung wurde inzwischen an anderer Stelle geändert. Bitte lade die Seite neu.",
    forbidden: "Der Zugang zum Tarifsystem wurde abgelehnt. Bitte versuche es später erneut.",
    rateLimited: "Gerade sind sehr viele Anfragen unterwegs. Bitte versuche es in einer Minute erneut.",
    unavailable: "Unser Tarifsystem antwortet gerade nicht. Deine Angaben bleiben erhalten.",
    offline: "Du bist offline. Deine Angaben bleiben erhalten, bis die Verbindung wieder steht.",
    timeout: "Die Antwort dauert zu lange. Deine Angaben bleiben erhalten.",
    unknownOutcome: "Wir wissen noch nicht, ob deine Bestellung angekommen ist.",
  },
  crashed: {
    text: "Das liegt an uns. Alles, was du eingegeben hast, ist noch da.",
  },
});
