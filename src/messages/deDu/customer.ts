import { withOverrides } from "../catalogue.js";
import { customer as german } from "../de/customer.js";
import type { Sections } from "../sections.js";

/** What every part of a customer's area says. */
export const customer = withOverrides<Sections["customer"]>(german, {
  fault: {
    forbidden: "Du bist nicht angemeldet oder darfst diesen Vertrag nicht sehen. Bitte melde dich neu an.",
    rateLimited: "Gerade sind sehr viele Anfragen unterwegs. Bitte versuche es in einer Minute erneut.",
    offline: "Du bist offline.",
  },
  offline: "Du bist offline. Du siehst den letzten Stand, und bestellen kannst du erst wieder mit Verbindung.",
  contact: ({ name }) => `So erreichst du ${name}:`,
  order: {
    sending: "Deine Bestellung wird gesendet.",
    checking: "Wir sehen nach, ob deine Bestellung angekommen ist.",
    received: "Deine Bestellung ist da.",
    failedTitle: "Deine Bestellung wurde nicht angenommen",
    notSentTitle: "Deine Bestellung ist nicht angekommen",
    missing: "Du kannst die Bestellung noch einmal abschicken. Sollte die erste doch noch ankommen, wird keine zweite angenommen.",
    unknownTitle: "Ist deine Bestellung angekommen?",
    unknown: "Wir haben keine Antwort bekommen und konnten auch nicht nachsehen. Bitte sieh nach, bevor du noch einmal bestellst.",
  },
  refusal: {
    duplicate_grid_reduction: "Dieses Modul ist für deinen Vertrag schon bestellt.",
    duplicate_meter_order:
      "Für deinen Vertrag wurde schon einmal ein Smart Meter bestellt. Ein zweites Mal geht das hier nicht, auch nicht nach einer Stornierung.",
    ended_subscription: "Dein Vertrag ist beendet.",
    missing_smart_meter: "Modul 3 braucht einen Smart Meter, der schon sendet. Dein Vertrag kennt noch keinen.",
    unsupported_product: "Das gehört nicht zu deinem Tarif.",
    unsupported_meter_order: "Für deinen Anschluss lässt sich kein Smart Meter bestellen.",
    other: "Bitte frag uns nach dem Grund.",
  },
});
