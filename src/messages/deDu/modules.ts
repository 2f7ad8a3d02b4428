import { withOverrides } from "../catalogue.js";
import { modules as german } from "../de/modules.js";
import type { Sections } from "../sections.js";

/** Texts of the §14a modules. Nothing here promises a saving. */
export const modules = withOverrides<Sections["modules"]>(german, {
  intro:
    "Für Wärmepumpe, Wallbox, Speicher oder Klimaanlage über 4,2\u00a0kW. Der Netzbetreiber darf das Gerät bei Engpässen dimmen, du zahlst dafür weniger.",
  percentage: {
    savingBasis: "Der Betrag setzt voraus, dass dein ganzer Verbrauch über diesen Zähler läuft.",
    priceBasis: "Der angezeigte Preis setzt voraus, dass dein ganzer Verbrauch über diesen Zähler läuft.",
    chosen:
      "Modul 2 wirkt nur auf den Strom, der durch den eigenen Zähler des Geräts fließt. Gib deshalb dessen Verbrauch und Zählernummer an. Dein Haushalt behält seinen eigenen Vertrag.",
  },
  saving: {
    noDifference: "Nach deinen Angaben ändert sich der Preis dadurch nicht.",
    costsMore: ({ amount }) => `Nach deinen Angaben steigt der Preis dadurch um ${amount} im Jahr.`,
  },
  timeVariable: {
    description:
      "Drei Preisfenster am Tag, für deinen gesamten Strom aus dem Netz. Lohnt sich, wenn du Verbrauch ins günstige Fenster verschiebst; im teuren zahlst du mehr.",
    blocked: {
      ferraris: "Mit deinem analogen Zähler ist Modul 3 noch nicht möglich: Es braucht einen Smart Meter, der jede Viertelstunde misst.",
      digital:
        "Mit deinem digitalen Zähler ohne Funkmodul ist Modul 3 noch nicht möglich: Es braucht einen Smart Meter, der jede Viertelstunde misst und sendet.",
    },
    orderHint: "Dann kannst du Modul 3 vormerken und nach dem Einbau aktivieren.",
    plannable: "Dein Smart Meter ist dazubestellt: Du kannst Modul 3 jetzt vormerken.",
    planned: "Modul 3 ist nicht Teil dieser Bestellung. Sobald dein Smart Meter aktiv ist, bestellst du es mit einem Klick.",
    noWindows: "Dein Netzbetreiber bietet noch keine nutzbaren Preisfenster: Modul 3 bringt hier noch nichts.",
    noPrice:
      "Was Modul 3 bringt, hängt davon ab, wann du Strom verbrauchst. Die Fenster sind so bemessen, dass ein durchschnittlicher Haushalt, der nichts verschiebt, ungefähr gleich viel zahlt. Sie gelten für deinen gesamten Strom aus dem Netz, auch für Herd und Licht.",
  },
  activation: "Gilt ab Bestätigung durch den Netzbetreiber, nicht rückwirkend. Dein Gerät muss dort angemeldet sein.",
  who: {
    duty: "Für diese Geräte ist die Teilnahme Pflicht. Wählen kannst du nur, welches Modul dein Netzentgelt senkt.",
    older:
      "Für ältere Geräte mit einer früheren Vereinbarung nach §\u00a014a gilt diese bis Ende 2028 weiter; du kannst vorher wechseln, aber nicht zurück. Ältere Geräte ohne Vereinbarung müssen nicht teilnehmen. Nachtspeicherheizungen behalten ihre Regelung.",
  },
  dimming: {
    household: "Dein Haushaltsstrom wird nie gedimmt.",
  },
  which: {
    both: "Mit Smart Meter empfehlen wir Modul 1 zusammen mit Modul 3, wenn du Laden oder Heizen verschieben kannst: Der feste Abzug bleibt, und günstige Stunden kommen dazu.",
    depends: "Was sich für dich lohnt, hängt von Verbrauch und Netzgebiet ab.",
  },
  refusal: {
    missing_smart_meter: "Modul 3 wurde abgelehnt, weil der Zähler kein Smart Meter ist. Bitte prüfe Zähler und Modul.",
    missing_module_1: "Modul 3 gibt es nur zusammen mit Modul 1. Bitte wähle neu.",
    unsupported_product: "Dieses Modul gehört nicht zu diesem Tarif. Bitte wähle ein anderes.",
    other: "Diese Auswahl wurde nicht angenommen. Bitte wähle ein anderes Modul.",
  },
});
