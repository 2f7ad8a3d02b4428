import { withOverrides } from "../catalogue.js";
import { checkout as german } from "../de/checkout.js";
import type { Sections } from "../sections.js";

/** The frame around the steps, and what every step says when something is wrong. */
export const checkout = withOverrides<Sections["checkout"]>(german, {
  scopeOtherPayment:
    "Wir liefern an Adressen in Deutschland. Bezahlt wird per SEPA-Lastschrift oder auf dem anderen Weg, den du im Schritt „Zahlung“ findest.",
  withoutPrice:
    "Gerade bekommen wir keinen Preis. Du kannst trotzdem weitermachen: Deine Angaben bleiben erhalten, und bestellen kannst du, sobald der Preis da ist.",
  heldBack: "Hier geht es gerade nicht weiter. Bitte versuche es später noch einmal.",
  changedMeanwhile:
    "Während die Bestellung geprüft wurde, haben sich Angaben geändert. Es ist nichts bestellt. Bitte sieh noch einmal alles durch.",
  notArrived: "Deine frühere Bestellung ist nicht angekommen. Bitte sieh noch einmal alles durch und bestell neu.",
  privacy: "Wie wir mit deinen Daten umgehen",
  stepNotLoaded: "Dieser Schritt konnte nicht geladen werden. Deine Angaben bleiben erhalten.",
  unknownOutcome: {
    title: "Ist deine Bestellung angekommen?",
    text: "Wir haben deine Bestellung abgeschickt, aber keine Antwort bekommen. Vielleicht ist sie schon da, vielleicht nicht.",
    safe: "Frag einfach nach: Ist die Bestellung da, bekommst du deine Bestätigung. Ist sie es nicht, kommt sie jetzt an. Doppelt bestellt wird dabei nichts.",
    safeLeft:
      "Frag einfach nach: Ist die Bestellung da, bekommst du deine Vertragsnummer. Ist sie es nicht, kannst du neu bestellen. Doppelt bestellt wird dabei nichts.",
    sent: "Abgeschickt hast du",
    stayHere: "Bitte schließ diese Seite bis dahin nicht.",
    stillUnknown: "Noch immer keine Antwort. Bitte versuche es gleich noch einmal.",
  },
  refusalAt: {
    "delivery.startDate": { invalid_value: "An diesem Tag können wir nicht beginnen. Bitte wähle einen anderen." },
    "delivery.previousSupplier": { invalid_value: "Diesen Anbieter finden wir nicht mehr. Bitte wähle ihn noch einmal aus." },
  },
  refusal: {
    invalid_iban: "Diese IBAN wurde nicht angenommen. Bitte vergleiche sie mit deiner Karte.",
    duplicate_customer_email: "Mit dieser E-Mail-Adresse gibt es schon einen Vertrag. Bitte nimm eine andere, oder melde dich bei uns.",
    missing_consent: "Ohne diese Zustimmung geht es nicht. Bitte setze das Häkchen.",
    unsupported_product: "Das gehört nicht zu diesem Tarif. Bitte wähle es ab.",
    unsupported_meter: "Mit diesem Zähler geht das nicht. Bitte prüfe deine Auswahl.",
    unsupported_meter_order: "Für diesen Zähler lässt sich kein Smart Meter bestellen. Bitte wähle den Smart Meter ab.",
    duplicate_meter_order: "Für diesen Zähler ist schon ein Smart Meter bestellt. Bitte wähle ihn hier ab.",
    duplicate_grid_reduction: "Dieses Modul ist für den Anschluss schon bestellt. Bitte wähle es hier ab.",
    too_big: "Das ist zu lang oder zu groß. Bitte kürze es.",
    too_small: "Das ist zu kurz oder zu klein. Bitte ergänze es.",
    invalid_format: "Diese Schreibweise wurde nicht angenommen. Bitte prüfe sie.",
    unknown: "Diese Angabe wurde nicht angenommen. Bitte prüfe sie.",
  },
});
