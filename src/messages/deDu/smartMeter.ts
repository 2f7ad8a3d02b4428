import { withOverrides } from "../catalogue.js";
import { smartMeter as german } from "../de/smartMeter.js";
import type { Sections } from "../sections.js";

/** Texts of the question for the meter and of the smart meter's offer. */
export const smartMeter = withOverrides<Sections["smartMeter"]>(german, {
  question: {
    title: "Welchen Zähler hast du?",
    intro: "Schau kurz in den Zählerschrank.",
    helpTitle: "So erkennst du deinen Zähler",
    unsure: "Nicht sicher? Dann wähle „Digital, ohne Funkmodul“.",
    fault: { missing: "Bitte wähle, welcher Zähler bei dir hängt." },
    refused: "Mit diesem Zähler wurde die Bestellung nicht angenommen. Bitte prüfe, welcher Zähler bei dir hängt.",
  },
  answer: { term: "Dein Zähler:" },
  present: "Du hast schon einen Smart Meter. Es ist nichts zu bestellen.",
  benefits: {
    dynamic: "Abrechnung je Viertelstunde: Es zählt der Börsenpreis der Zeit, in der du Strom verbrauchst, kein Durchschnitt.",
  },
  cost: {
    more: ({ amount }) => `Mit Smart Meter steigt dein Preis um ${amount} im Monat (Messentgelt, inkl. USt.).`,
    less: ({ amount }) => `Mit Smart Meter sinkt dein Preis um ${amount} im Monat (Messentgelt, inkl. USt.).`,
    same: "Dein Preis bleibt mit Smart Meter gleich.",
    once: "Das Entgelt für den alten Zähler entfällt mit dem Einbau, doppelt zahlst du nicht.",
  },
  installation: {
    text: "Ein Messstellenbetreiber prüft den Anschluss, stimmt einen Termin mit dir ab und tauscht den Zähler. Das dauert meist rund acht Wochen, je nach Region und Zugang zum Zählerschrank.",
  },
  ordered: "Der Smart Meter wird mit deinem Vertrag bestellt.",
  refused: "Der Smart Meter lässt sich für diesen Anschluss nicht bestellen. Bitte bestell ohne.",
});
