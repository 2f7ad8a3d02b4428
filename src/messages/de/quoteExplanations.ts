/** What a part of the price is, who sets it, how often it changes. */
export interface Explanation {
  readonly what: string;
  readonly setBy: string;
  readonly changes: string;
}

/**
 * The parts of the price, explained on demand. Who sets them and how often they change: the two tables of the Nomos guide on
 * the electricity bill (base and variable layers).
 */
export const quoteExplanations = {
  setBy: "Wer legt das fest?",
  changes: "Wie oft ändert es sich?",
  subjects: {
    base: {
      what: "Die festen Kosten im Monat. Sie fallen unabhängig davon an, wie viel Strom Sie verbrauchen.",
      setBy: "Anbieter, Netzbetreiber und Messstellenbetreiber, jeder für seinen Teil.",
      changes: "Die Grundgebühr steht im Vertrag fest, das Netzentgelt ändert sich jährlich.",
    },
    variable: {
      what: "Der Preis für jede Kilowattstunde (kWh), die Sie verbrauchen.",
      setBy: "Die Strombörse, Ihr Netzbetreiber und der Staat, jeder für seinen Teil.",
      changes: "Der Börsenpreis viertelstündlich, Netzentgelt und Umlagen jährlich.",
    },
    basicFee: {
      what: "Der feste Betrag für Vertrag, Abrechnung und Kundenservice.",
      setBy: "Ihr Anbieter mit diesem Tarif.",
      changes: "Sie steht im Vertrag fest.",
    },
    gridBaseFee: {
      what: "Der feste Teil des Entgelts für das Stromnetz vor Ort.",
      setBy: "Ihr örtlicher Netzbetreiber. In Deutschland gibt es rund 850, jeder mit eigenen Preisen.",
      changes: "Einmal im Jahr.",
    },
    gridEnergyFee: {
      what: "Das Entgelt für den Weg des Stroms durch das Netz bis zu Ihnen, für jede Kilowattstunde.",
      setBy: "Ihr örtlicher Netzbetreiber. In Deutschland gibt es rund 850, jeder mit eigenen Preisen.",
      changes: "Einmal im Jahr. Mit Modul 3 gelten außerdem je nach Tageszeit drei verschiedene Sätze.",
    },
    module1Reduction: {
      what: "Der pauschale Abzug vom Netzentgelt nach § 14a EnWG (Modul 1), für Haushalte mit steuerbarem Gerät.",
      setBy: "Die Bundesnetzagentur gibt die Berechnung vor, Ihr Netzbetreiber wendet sie auf sein Netzentgelt an.",
      changes: "Einmal im Jahr, mit dem Netzentgelt. Der Abzug gilt, solange Modul 1 aktiv ist.",
    },
    module2Reduction: {
      what: "Der prozentuale Abzug vom Netzentgelt nach § 14a EnWG (Modul 2), für den Strom des steuerbaren Geräts.",
      setBy: "Die Bundesnetzagentur gibt den Anteil vor: 60 % weniger Arbeitspreis im Netzentgelt.",
      changes: "Einmal im Jahr, mit dem Netzentgelt. Der Abzug gilt, solange Modul 2 aktiv ist.",
    },
    metering: {
      what: "Die Kosten für Einbau, Betrieb und Ablesung Ihres Zählers.",
      setBy: "Ihr Messstellenbetreiber.",
      changes: "Meist zum Jahreswechsel, und mit der Art des Zählers: Ein Smart Meter kostet anders als ein analoger Zähler.",
    },
    exchangePrice: {
      what: "Der Preis, zu dem Strom an der Börse EPEX SPOT für den nächsten Tag gehandelt wird (Day-Ahead).",
      setBy: "Angebot und Nachfrage in der Auktion der Strombörse.",
      changes: "Alle 15 Minuten.",
    },
    procurementMargin: {
      what: "Der Aufschlag Ihres Anbieters auf den Börsenpreis, für den Einkauf des Stroms.",
      setBy: "Ihr Anbieter mit diesem Tarif.",
      changes: "Er steht im Vertrag fest.",
    },
    concessionFee: {
      what: "Das Entgelt an Ihre Gemeinde dafür, dass die Stromleitungen in öffentlichen Straßen liegen dürfen.",
      setBy: "Der Bund setzt Höchstsätze, gestaffelt nach der Größe der Gemeinde.",
      changes: "Selten: wenn sich die Einwohnerzahl über eine Stufe hinaus ändert.",
    },
    electricityTax: {
      what: "Die Steuer auf den Verbrauch von Strom.",
      setBy: "Der Bund, durch Gesetz.",
      changes: "Höchstens zum neuen Kalenderjahr.",
    },
    offshoreLevy: {
      what: "Die Umlage für den Anschluss der Windparks auf See an das Stromnetz.",
      setBy: "Die vier Übertragungsnetzbetreiber, nach Vorgaben des Bundes.",
      changes: "Jedes Kalenderjahr.",
    },
    section19Levy: {
      what: "Die Umlage gleicht aus, dass manche Nutzer des Netzes weniger Netzentgelt zahlen (§ 19 StromNEV).",
      setBy: "Die vier Übertragungsnetzbetreiber, nach Vorgaben des Bundes.",
      changes: "Jedes Kalenderjahr.",
    },
    chpLevy: {
      what: "Die Umlage fördert Kraftwerke, die Strom und Wärme zugleich erzeugen (Kraft-Wärme-Kopplung).",
      setBy: "Die vier Übertragungsnetzbetreiber, nach Vorgaben des Bundes.",
      changes: "Jedes Kalenderjahr.",
    },
    energyLayer: {
      what: "Ein Teil der Kosten für den Einkauf des Stroms.",
      setBy: "Die Strombörse und Ihr Anbieter.",
      changes: "Der Börsenpreis viertelstündlich; was Ihr Anbieter berechnet, steht im Vertrag fest.",
    },
    gridLayer: {
      what: "Ein Teil des Entgelts für das Stromnetz.",
      setBy: "Ihr örtlicher Netzbetreiber.",
      changes: "Einmal im Jahr.",
    },
    leviesLayer: {
      what: "Eine Abgabe, Umlage oder Steuer auf jede Kilowattstunde. Ihr Anbieter reicht sie nur weiter.",
      setBy: "Der Bund und die Übertragungsnetzbetreiber.",
      changes: "Meist zum neuen Kalenderjahr.",
    },
    feeLayer: {
      what: "Ein fester Betrag Ihres Anbieters.",
      setBy: "Ihr Anbieter mit diesem Tarif.",
      changes: "Er steht im Vertrag fest.",
    },
    meteringLayer: {
      what: "Ein Teil der Kosten für Ihren Zähler.",
      setBy: "Ihr Messstellenbetreiber.",
      changes: "Meist zum Jahreswechsel, und mit der Art des Zählers.",
    },
  } satisfies Record<string, Explanation>,
  /** How the exchange price comes about. Times in Germany. */
  exchange: {
    heading: "So entsteht der Börsenpreis",
    quarters: "Der Tag hat 96 Viertelstunden, und jede hat ihren eigenen Preis.",
    auction:
      "Jeden Tag um 12 Uhr endet die Auktion für den nächsten Tag. Ab etwa 12:45 Uhr stehen die 96 Preise fest und werden veröffentlicht.",
    average:
      "Die Preise der nächsten Monate kennt heute niemand. Für die Schätzung steht deshalb der Durchschnitt der letzten 12 Monate. Mit einem Smart Meter zahlen Sie später den Preis der Viertelstunde, in der Sie Strom verbrauchen.",
  },
};
