/** The frame around the steps, and what every step says when something is wrong. */
export const checkout = {
  steps: {
    label: "Schritte der Bestellung",
    tariff: "Tarif",
    devices: "Geräte & Netz",
    delivery: "Lieferung",
    person: "Person",
    payment: "Zahlung",
    review: "Prüfen",
    done: "erledigt",
    current: ({ number, count, name }: { readonly number: number; readonly count: number; readonly name: string }) =>
      `Schritt ${number} von ${count}: ${name}`,
  },
  back: "Zurück",
  heldBack: "Hier geht es gerade nicht weiter. Bitte versuchen Sie es später noch einmal.",
  /** The answers changed before the host said yes to the order. */
  changedMeanwhile:
    "Während die Bestellung geprüft wurde, haben sich Angaben geändert. Es ist nichts bestellt. Bitte sehen Sie noch einmal alles durch.",
  /** An order that was lost has certainly not arrived. */
  notArrived: "Ihre frühere Bestellung ist nicht angekommen. Bitte sehen Sie noch einmal alles durch und bestellen Sie neu.",
  next: "Weiter",
  /** After `next`, where there is room; always read out. */
  nextTo: {
    devices: "zu Geräten & Netz",
    delivery: "zur Lieferung",
    person: "zur Person",
    payment: "zur Zahlung",
    review: "zur Prüfung",
  },
  bar: {
    label: "Preis und nächster Schritt",
    details: "Details",
    /** After `details`, read out only. */
    detailsOf: "zum Preis",
    sheet: "Preisdetails",
    close: "Schließen",
  },
  /** Where a contract is delivered and how it is paid; has to be said when an order begins (§ 312j Abs. 1 BGB). */
  scope: "Wir liefern an Adressen in Deutschland. Bezahlt wird per SEPA-Lastschrift.",
  /** The same, where the host offers another way of paying beside it. */
  scopeOtherPayment:
    "Wir liefern an Adressen in Deutschland. Bezahlt wird per SEPA-Lastschrift oder auf dem anderen Weg, den Sie im Schritt „Zahlung“ finden.",
  withoutPrice:
    "Gerade bekommen wir keinen Preis. Sie können trotzdem weitermachen: Ihre Angaben bleiben erhalten, und bestellen können Sie, sobald der Preis da ist.",
  privacy: "Wie wir mit Ihren Daten umgehen",
  newTab: "öffnet in neuem Tab",
  faultSummary: ({ count }: { readonly count: number }) =>
    count === 1 ? "Eine Angabe fehlt noch oder stimmt nicht" : `${count} Angaben fehlen noch oder stimmen nicht`,
  stepNotLoaded: "Dieser Schritt konnte nicht geladen werden. Ihre Angaben bleiben erhalten.",
  unknownOutcome: {
    title: "Ist Ihre Bestellung angekommen?",
    text: "Wir haben Ihre Bestellung abgeschickt, aber keine Antwort bekommen. Vielleicht ist sie schon da, vielleicht nicht.",
    safe: "Fragen Sie einfach nach: Ist die Bestellung da, bekommen Sie Ihre Bestätigung. Ist sie es nicht, kommt sie jetzt an. Doppelt bestellt wird dabei nichts.",
    /** In the place of `text` and `safe`, where the page was loaded anew since, or another one has ordered. */
    left: "Aus diesem Fenster wurde schon eine Bestellung abgeschickt. Ob sie angekommen ist, wissen wir hier noch nicht.",
    safeLeft:
      "Fragen Sie einfach nach: Ist die Bestellung da, bekommen Sie Ihre Vertragsnummer. Ist sie es nicht, können Sie neu bestellen. Doppelt bestellt wird dabei nichts.",
    sent: "Abgeschickt haben Sie",
    stayHere: "Bitte schließen Sie diese Seite bis dahin nicht.",
    ask: "Jetzt nachfragen",
    asking: "Wir fragen nach … Das kann eine halbe Minute dauern.",
    stillUnknown: "Noch immer keine Antwort. Bitte versuchen Sie es gleich noch einmal.",
  },
  /** What the API refused in a field, where its code alone says too little. */
  refusalAt: {
    "delivery.startDate": { invalid_value: "An diesem Tag können wir nicht beginnen. Bitte wählen Sie einen anderen." },
    "delivery.previousSupplier": { invalid_value: "Diesen Anbieter finden wir nicht mehr. Bitte wählen Sie ihn noch einmal aus." },
  },
  /** What the API refused, by its code; `unknown` for codes that are new. */
  refusal: {
    unserviceable_zip: "An diese Postleitzahl können wir leider keinen Strom liefern.",
    invalid_iban: "Diese IBAN wurde nicht angenommen. Bitte vergleichen Sie sie mit Ihrer Karte.",
    duplicate_customer_email:
      "Mit dieser E-Mail-Adresse gibt es schon einen Vertrag. Bitte nehmen Sie eine andere, oder melden Sie sich bei uns.",
    missing_smart_meter: "Modul 3 braucht einen Smart Meter, der schon eingebaut ist.",
    missing_module_1: "Modul 3 gibt es nur zusammen mit Modul 1.",
    unsupported_product: "Das gehört nicht zu diesem Tarif. Bitte wählen Sie es ab.",
    unsupported_meter: "Mit diesem Zähler geht das nicht. Bitte prüfen Sie Ihre Auswahl.",
    unsupported_meter_order: "Für diesen Zähler lässt sich kein Smart Meter bestellen. Bitte wählen Sie ihn ab.",
    duplicate_meter_order: "Für diesen Zähler ist schon ein Smart Meter bestellt. Bitte wählen Sie ihn hier ab.",
    duplicate_grid_reduction: "Dieses Modul ist für den Anschluss schon bestellt. Bitte wählen Sie es hier ab.",
    missing_consent: "Ohne diese Zustimmung geht es nicht. Bitte setzen Sie das Häkchen.",
    too_big: "Das ist zu lang oder zu groß. Bitte kürzen Sie es.",
    too_small: "Das ist zu kurz oder zu klein. Bitte ergänzen Sie es.",
    invalid_format: "Diese Schreibweise wurde nicht angenommen. Bitte prüfen Sie sie.",
    unknown: "Diese Angabe wurde nicht angenommen. Bitte prüfen Sie sie.",
  },
};
