import type { KnownLine } from "../../energy/knownLine.js";
import type { ModulePath } from "../../energy/modules.js";
import type { QuoteLayer } from "../../energy/quote.js";

/** A formatted amount. */
export interface AmountText {
  readonly amount: string;
}

/** The price and its parts. */
export const quote = {
  heading: "Ihr Preis",
  headingAt: ({ zip }: { readonly zip: string }) => `Ihr Preis in ${zip}`,
  period: { legend: "Zeitraum", month: "Monat", year: "Jahr" },
  caption: {
    month: "pro Monat, inkl. USt.",
    year: "pro Jahr, inkl. USt.",
    firstYear: "im ersten Jahr, inkl. USt.",
  },
  perMonth: ({ amount }: AmountText) => `${amount}\u00a0/\u00a0Monat`,
  perYear: ({ amount }: AmountText) => `${amount}\u00a0/\u00a0Jahr`,
  perKwh: ({ amount }: AmountText) => `${amount}\u00a0/\u00a0kWh`,
  inMonth: "im Monat",
  /** Stands where a figure will be. */
  noFigure: "–",
  noTotal: "–,––\u00a0€",
  layers: {
    energy: "Energie",
    grid: "Netz",
    levies: "Umlagen",
    fee: "Grundgebühr",
    metering: "Messung",
    other: "Sonstiges",
  } satisfies Record<QuoteLayer, string>,
  /** A share of less than half a percent. */
  tinyShare: "<\u00a01\u00a0%",
  share: ({ layer, percent }: { readonly layer: string; readonly percent: string }) => `${layer} ${percent}`,
  base: "Grundpreis",
  variable: "Arbeitspreis",
  /** The energy price in EUR, once it is known for which usage (with unit). */
  total: "Summe",
  totalFor: ({ usage }: { readonly usage: string }) => `Summe bei ${usage}`,
  lines: {
    basicFee: "Grundgebühr",
    gridFee: "Netzentgelte",
    module1Reduction: "Netzentgeltreduktion §\u00a014a Modul\u00a01",
    module2Reduction: "Netzentgeltreduktion §\u00a014a Modul\u00a02",
    metering: "Messstellenbetrieb",
    exchangePrice: "Börsenpreis (Ø\u00a012\u00a0Monate)",
    procurementMargin: "Beschaffungsaufschlag",
    concessionFee: "Konzessionsabgabe",
    electricityTax: "Stromsteuer",
    offshoreLevy: "Offshore-Umlage",
    section19Levy: "§\u00a019-NEV-Umlage",
    chpLevy: "KWK-Umlage",
  } satisfies Record<KnownLine, string>,
  discount: {
    label: ({ name, duration }: { readonly name: string; readonly duration: string }) => `${name} (${duration})`,
    once: "einmalig",
    months: ({ months }: { readonly months: number }) => `${months}\u00a0Monate lang`,
    open: "ohne festes Ende",
    regular: "Ohne Rabatt",
  },
  /** The price does not hold the module that was chosen (or holds one that was not). */
  notPriced: {
    none: "Dieser Preis enthält ein Modul nach § 14a EnWG, das Sie nicht gewählt haben.",
    flat: "Dieser Preis enthält Modul 1 nicht. Ihre Rechnung fällt mit Modul 1 anders aus als hier gezeigt.",
    percentage: "Dieser Preis enthält Modul 2 nicht: Unser Tarifsystem kann Modul 2 nicht vorab berechnen. Ihre Wahl bleibt erhalten.",
  } satisfies Record<ModulePath, string>,
  estimate: ({ usage }: { readonly usage: string }) => `Geschätzt für ${usage} im Jahr.`,
  exchangeNote:
    "Der Börsenpreis ist der Durchschnitt der letzten 12 Monate. Er ändert sich viertelstündlich, Ihr tatsächlicher Preis kann abweichen.",
  vatNote: ({ vat }: { readonly vat: string }) => `Alle Preise enthalten ${vat} Umsatzsteuer.`,
  quotedAt: ({ date, time }: { readonly date: string; readonly time: string }) => `Stand: ${date}, ${time}\u00a0Uhr`,
  idle: {
    invitation: "Geben Sie Postleitzahl und Verbrauch ein.",
    note: "Die Höhe hängt von Ihrem Wohnort und Verbrauch ab.",
  },
  loading: "Preis wird berechnet …",
  updating: "Preis wird aktualisiert …",
  validFor: ({ zip, usage }: { readonly zip: string; readonly usage: string }) => `Dieser Preis gilt für ${zip} und ${usage}.`,
  /** Read out when a price comes. */
  announcement: ({ amount }: AmountText) => `Neuer Preis: ${amount} im Monat`,
  unserviceable: ({ zip }: { readonly zip: string }) =>
    `Für ${zip} können wir leider keinen Strom liefern. Falls Sie sich vertippt haben, ändern Sie einfach die Postleitzahl.`,
  failed: "Wir können gerade keinen Preis zeigen",
};
