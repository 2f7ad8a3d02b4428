import { withOverrides } from "../catalogue.js";
import { quoteExplanations as german } from "../de/quoteExplanations.js";
import type { Sections } from "../sections.js";

const thisTariff = { setBy: "Dein Anbieter mit diesem Tarif." };
const gridOperator = { setBy: "Dein örtlicher Netzbetreiber. In Deutschland gibt es rund 850, jeder mit eigenen Preisen." };

/** The parts of the price, explained on demand. */
export const quoteExplanations = withOverrides<Sections["quoteExplanations"]>(german, {
  subjects: {
    base: { what: "Die festen Kosten im Monat. Sie fallen unabhängig davon an, wie viel Strom du verbrauchst." },
    variable: {
      what: "Der Preis für jede Kilowattstunde (kWh), die du verbrauchst.",
      setBy: "Die Strombörse, dein Netzbetreiber und der Staat, jeder für seinen Teil.",
    },
    basicFee: thisTariff,
    gridBaseFee: gridOperator,
    gridEnergyFee: { ...gridOperator, what: "Das Entgelt für den Weg des Stroms durch das Netz bis zu dir, für jede Kilowattstunde." },
    module1Reduction: {
      setBy: "Die Bundesnetzagentur gibt die Berechnung vor, dein Netzbetreiber wendet sie auf sein Netzentgelt an.",
    },
    metering: {
      what: "Die Kosten für Einbau, Betrieb und Ablesung deines Zählers.",
      setBy: "Dein Messstellenbetreiber.",
    },
    procurementMargin: { ...thisTariff, what: "Der Aufschlag deines Anbieters auf den Börsenpreis, für den Einkauf des Stroms." },
    concessionFee: {
      what: "Das Entgelt an deine Gemeinde dafür, dass die Stromleitungen in öffentlichen Straßen liegen dürfen.",
    },
    energyLayer: {
      setBy: "Die Strombörse und dein Anbieter.",
      changes: "Der Börsenpreis viertelstündlich; was dein Anbieter berechnet, steht im Vertrag fest.",
    },
    gridLayer: { setBy: "Dein örtlicher Netzbetreiber." },
    leviesLayer: { what: "Eine Abgabe, Umlage oder Steuer auf jede Kilowattstunde. Dein Anbieter reicht sie nur weiter." },
    feeLayer: { ...thisTariff, what: "Ein fester Betrag deines Anbieters." },
    meteringLayer: { what: "Ein Teil der Kosten für deinen Zähler.", setBy: "Dein Messstellenbetreiber." },
  },
  exchange: {
    average:
      "Die Preise der nächsten Monate kennt heute niemand. Für die Schätzung steht deshalb der Durchschnitt der letzten 12 Monate. Mit einem Smart Meter zahlst du später den Preis der Viertelstunde, in der du Strom verbrauchst.",
  },
});
