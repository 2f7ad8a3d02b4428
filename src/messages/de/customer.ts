/** What every part of a customer's area says: faults, contact, and what becomes of an order that is sent there. */
export const customer = {
  /** What went wrong while something was loaded, or an order was sent. */
  fault: {
    invalid: "Unser System hat die Anfrage nicht angenommen.",
    unserviceable: "Für diesen Ort geht das leider nicht.",
    conflict: "Das ist inzwischen schon geschehen.",
    forbidden: "Sie sind nicht angemeldet oder dürfen diesen Vertrag nicht sehen. Bitte melden Sie sich neu an.",
    notFound: "Diesen Vertrag haben wir nicht gefunden.",
    rateLimited: "Gerade sind sehr viele Anfragen unterwegs. Bitte versuchen Sie es in einer Minute erneut.",
    unavailable: "Unser System antwortet gerade nicht.",
    offline: "Sie sind offline.",
    timeout: "Die Antwort dauert zu lange.",
    contract: "Die Antwort unseres Systems war unvollständig. Wir zeigen deshalb nichts an.",
    unknownOutcome: "Wir haben keine Antwort bekommen.",
  },
  offline: "Sie sind offline. Sie sehen den letzten Stand, und bestellen können Sie erst wieder mit Verbindung.",
  outdated: ({ date, time }: { readonly date: string; readonly time: string }) =>
    `Das ließ sich gerade nicht auffrischen. Stand: ${date}, ${time}.`,
  /** Before e-mail and phone of the supplier. */
  contact: ({ name }: { readonly name: string }) => `So erreichen Sie ${name}:`,
  contactOr: "oder",
  order: {
    sending: "Ihre Bestellung wird gesendet.",
    checking: "Wir sehen nach, ob Ihre Bestellung angekommen ist.",
    received: "Ihre Bestellung ist da.",
    failedTitle: "Ihre Bestellung wurde nicht angenommen",
    notSentTitle: "Ihre Bestellung ist nicht angekommen",
    notOrdered: "Es ist nichts bestellt.",
    /** The answer was lost, and the list does not show the order. */
    missing: "Sie können die Bestellung noch einmal abschicken. Sollte die erste doch noch ankommen, wird keine zweite angenommen.",
    unknownTitle: "Ist Ihre Bestellung angekommen?",
    unknown: "Wir haben keine Antwort bekommen und konnten auch nicht nachsehen. Bitte sehen Sie nach, bevor Sie noch einmal bestellen.",
    lookAgain: "Jetzt nachsehen",
  },
  /** What the API refused, by its code; `other` for codes that are new. */
  refusal: {
    duplicate_grid_reduction: "Dieses Modul ist für Ihren Vertrag schon bestellt.",
    duplicate_meter_order:
      "Für Ihren Vertrag wurde schon einmal ein Smart Meter bestellt. Ein zweites Mal geht das hier nicht, auch nicht nach einer Stornierung.",
    ended_subscription: "Ihr Vertrag ist beendet.",
    missing_smart_meter: "Modul 3 braucht einen Smart Meter, der schon sendet. Ihr Vertrag kennt noch keinen.",
    missing_module_1: "Modul 3 gibt es nur zusammen mit Modul 1.",
    unsupported_product: "Das gehört nicht zu Ihrem Tarif.",
    unsupported_meter_order: "Für Ihren Anschluss lässt sich kein Smart Meter bestellen.",
    other: "Bitte fragen Sie uns nach dem Grund.",
  },
};
