import { withOverrides } from "../catalogue.js";
import { quote as german } from "../de/quote.js";
import type { Sections } from "../sections.js";

/** The price and its parts. */
export const quote = withOverrides<Sections["quote"]>(german, {
  heading: "Dein Preis",
  headingAt: ({ zip }) => `Dein Preis in ${zip}`,
  notPriced: {
    none: "Dieser Preis enthält ein Modul nach §\u00a014a EnWG, das du nicht gewählt hast.",
    flat: "Dieser Preis enthält Modul 1 nicht. Deine Rechnung fällt mit Modul 1 anders aus als hier gezeigt.",
    percentage: "Dieser Preis enthält Modul 2 nicht: Unser Tarifsystem kann Modul 2 nicht vorab berechnen. Deine Wahl bleibt erhalten.",
  },
  exchangeNote:
    "Der Börsenpreis ist der Durchschnitt der letzten 12 Monate. Er ändert sich viertelstündlich, dein tatsächlicher Preis kann abweichen.",
  idle: {
    invitation: "Gib Postleitzahl und Verbrauch ein.",
    note: "Die Höhe hängt von deinem Wohnort und Verbrauch ab.",
  },
  unserviceable: ({ zip }) =>
    `Für ${zip} können wir leider keinen Strom liefern. Falls du dich vertippt hast, ändere einfach die Postleitzahl.`,
});
