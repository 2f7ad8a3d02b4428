import type { UsageDoubt, UsageFault } from "../../energy/usage.js";
import type { ZipFault } from "../../energy/zip.js";

/** Figures that the sentences about a usage name, written for the locale: the least, the most (both with unit), and one that is right. */
export interface UsageFigures {
  readonly min: string;
  readonly max: string;
  readonly example: string;
}

/** Zip and usage. */
export const tariff = {
  heading: "Wo und wie viel?",
  intro: "Daraus berechnen wir Ihren Preis vor Ort.",
  zip: {
    label: "Postleitzahl",
    /** `zip`: what was asked for, without blanks. */
    fault: {
      empty: () => "Bitte geben Sie Ihre Postleitzahl ein.",
      notDigits: () => "Eine Postleitzahl besteht nur aus Ziffern, zum Beispiel 70173.",
      wrongLength: () => "Eine deutsche Postleitzahl hat fünf Ziffern, zum Beispiel 70173.",
      unserviceable: ({ zip }) => `Für ${zip} können wir leider keinen Strom liefern.`,
      refused: () => "Diese Postleitzahl wurde nicht angenommen. Bitte prüfen Sie sie.",
    } satisfies Record<ZipFault | "unserviceable" | "refused", (values: { readonly zip: string }) => string>,
  },
  usage: {
    label: "Verbrauch pro Jahr",
    unit: "kWh",
    hint: "In Kilowattstunden (kWh), steht auf Ihrer letzten Jahresrechnung.",
    fault: {
      empty: () => "Bitte geben Sie Ihren Verbrauch ein, oder wählen Sie unten Ihren Haushalt.",
      notANumber: ({ example }) => `Bitte geben Sie den Verbrauch als Zahl ein, zum Beispiel ${example}.`,
      notWhole: ({ example }) => `Bitte geben Sie ganze Kilowattstunden ein, zum Beispiel ${example}.`,
      ambiguous: () => "Diese Zahl lässt sich auf zwei Arten lesen. Bitte schreiben Sie sie ohne Punkt und Komma, zum Beispiel 5000.",
      tooSmall: ({ min, max }) => `Das ist zu wenig: Wir berechnen Preise für ${min} bis ${max} im Jahr.`,
      tooLarge: ({ min, max }) => `Das ist zu viel: Wir berechnen Preise für ${min} bis ${max} im Jahr.`,
      refused: () => "Dieser Verbrauch wurde nicht angenommen. Bitte prüfen Sie ihn.",
    } satisfies Record<UsageFault | "refused", (figures: UsageFigures) => string>,
    /** Under a figure that is possible but far from what households use. */
    doubt: {
      low: "Das wäre wenig für ein Jahr. Ist es der Verbrauch eines Monats? Wenn die Zahl stimmt, ist alles gut.",
      high: "Das wäre viel für einen Haushalt. Ist es der Zählerstand? Wenn die Zahl stimmt, ist alles gut.",
    } satisfies Record<UsageDoubt, string>,
  },
  household: {
    legend: "Oder nach Haushalt",
    persons: ({ persons, andMore }: { readonly persons: number; readonly andMore: boolean }) =>
      persons === 1 && !andMore ? "1\u00a0Person" : `${persons}${andMore ? "+" : ""}\u00a0Personen`,
    heatPump: "+\u00a0Wärmepumpe",
    car: "+\u00a0E-Auto",
    /** Read out when a household fills the field; `usage` as in the field, in kWh. */
    estimate: ({ usage }: { readonly usage: string }) => `Geschätzter Verbrauch: ${usage}\u00a0kWh im Jahr.`,
  },
};
