import { withOverrides } from "../catalogue.js";
import { tariff as german } from "../de/tariff.js";
import type { Sections } from "../sections.js";

/** Zip and usage. */
export const tariff = withOverrides<Sections["tariff"]>(german, {
  intro: "Daraus berechnen wir deinen Preis vor Ort.",
  zip: {
    fault: {
      empty: () => "Bitte gib deine Postleitzahl ein.",
      refused: () => "Diese Postleitzahl wurde nicht angenommen. Bitte prüfe sie.",
    },
  },
  usage: {
    hint: "In Kilowattstunden (kWh), steht auf deiner letzten Jahresrechnung.",
    fault: {
      empty: () => "Bitte gib deinen Verbrauch ein, oder wähle unten deinen Haushalt.",
      notANumber: ({ example }) => `Bitte gib den Verbrauch als Zahl ein, zum Beispiel ${example}.`,
      notWhole: ({ example }) => `Bitte gib ganze Kilowattstunden ein, zum Beispiel ${example}.`,
      ambiguous: () => "Diese Zahl lässt sich auf zwei Arten lesen. Bitte schreib sie ohne Punkt und Komma, zum Beispiel 5000.",
      refused: () => "Dieser Verbrauch wurde nicht angenommen. Bitte prüfe ihn.",
    },
  },
});
