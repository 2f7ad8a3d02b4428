/** A yearly difference, whole EUR without a sign. */
export interface YearlyTexts {
  readonly amount: string;
}

/** Texts of the Modul 3 schedule and of the comparison of the modules. Estimates only; nothing here promises a saving. */
export const moduleComparison = {
  schedule: {
    heading: "Zeitfenster von Modul\u00a03",
    now: ({ rate, amount }: { rate: string; amount: string }) => `Mit Modul\u00a03 gilt jetzt beim Netzentgelt: ${rate}, ${amount}/kWh.`,
    nowStandard: ({ amount }: { amount: string }) => `Mit Modul\u00a03 gilt jetzt ganztags der Standardpreis: ${amount}/kWh.`,
    otherYear: ({ year }: { year: string }) => `Die Zeiten gelten für ${year}.`,
    quarters: "Wann im Jahr die Zeitfenster gelten",
    quarter: ({ from, to }: { from: string; to: string }) => `${from} bis ${to}`,
    active: "Zeitfenster gelten",
    inactive: "Ganztags Standardpreis",
    current: "jetzt",
    never: "Dieser Netzbetreiber hat für kein Quartal Zeitfenster veröffentlicht: Es gilt ganztags der Standardpreis.",
  },
  heading: "Module im Vergleich",
  intro: "Eine Schätzung, wie sich das Netzentgelt im Jahr ändert, inkl. USt. Die Abrechnung kann anders ausfallen.",
  inputs: {
    title: "Angaben zum Haushalt",
    annualKwh: "Verbrauch im Jahr, mit Gerät",
    deviceAnnualKwh: "Davon das steuerbare Gerät",
    deviceHint: "Wärmepumpe, Wallbox, Speicher oder Klimagerät.",
    deviceTooMuch: "Mehr als der ganze Verbrauch: Gerechnet wird, als wäre alles Gerätestrom.",
    shiftableShare: "Davon kann in günstige Stunden warten",
    shiftableHint: "Eine Annahme: Einen amtlichen Wert dafür gibt es nicht.",
    secondMeter: "Zweiter Zähler für Modul\u00a02, im Jahr",
    secondMeterHint: "Voreingestellt ist die Preisobergrenze nach §\u00a030 MsbG. Der Einbau kommt dazu.",
    kwh: "kWh",
    eur: "€",
    kwhFault: ({ min, max }: { min: string; max: string }) => `Bitte eine ganze Zahl von ${min} bis ${max} angeben.`,
    eurFault: ({ min, max }: { min: string; max: string }) => `Bitte einen Betrag von ${min} bis ${max}\u00a0€ angeben.`,
  },
  options: {
    module1: { name: "Modul\u00a01", title: "Modul\u00a01 – pauschal", needs: "Ein steuerbares Gerät, beim Netzbetreiber angemeldet." },
    module1And3: {
      name: "Modul\u00a01 mit 3",
      title: "Modul\u00a01 + 3 – mit Zeitfenstern",
      needs: "Dasselbe und ein Smart Meter. Gilt für den ganzen Haushalt: In teuren Stunden kostet auch der Herd mehr.",
    },
    module2: {
      name: "Modul\u00a02",
      title: "Modul\u00a02 – prozentual",
      needs: "Einen eigenen Zähler und Vertrag nur für das Gerät.",
    },
  },
  less: ({ amount }: YearlyTexts) => `${amount}\u00a0€ weniger`,
  more: ({ amount }: YearlyTexts) => `${amount}\u00a0€ mehr`,
  same: "gleich viel",
  perYear: "im Jahr, geschätzt",
  /** On the way that takes off most: even by its low estimate, or only as expected. */
  best: { clear: "Senkt am meisten", likely: "Senkt voraussichtlich am meisten" },
  /** How sure an estimate is, in a word before its sentence. */
  certain: "Fest.",
  uncertain: "Ungewiss:",
  between: ({ low, high }: { low: string; high: string }) => `${low} bis ${high}, je nachdem, wann Strom gebraucht wird.`,
  exact: "Unabhängig davon, wann Strom gebraucht wird.",
  deviceOnly: "Wirkt nur auf den Strom des Geräts.",
  unknown: "Nicht zu schätzen",
  unknownText: "Die Zeitfenster des Netzbetreibers sind nicht bekannt.",
  needs: "Braucht",
  verdict: {
    clear: ({ option }: { option: string }) => `Mit diesen Angaben senkt ${option} das Netzentgelt am meisten, auch im ungünstigen Fall.`,
    open: "Mit diesen Angaben lässt sich nicht sagen, was am meisten bringt: Die Schätzungen überschneiden sich.",
    unknown: "Was am meisten bringt, lässt sich nicht sagen, solange die Zeitfenster nicht bekannt sind.",
  },
  assumptions: {
    title: "Worauf die Schätzung beruht",
    gridFeeNetCtPerKwh: ({ amount }: YearlyTexts) => `Arbeitspreis des Netzbetreibers: ${amount}/kWh ohne USt.`,
    activeYearShare: ({ percent }: { percent: string }) => `Modul\u00a03: Die Zeitfenster gelten in ${percent} des Jahres.`,
    evenUseOverTheYear:
      "Modul\u00a03: Das Gerät braucht jeden Monat gleich viel. Eine Wärmepumpe braucht im Winter mehr, das kann das Ergebnis verschieben.",
    restOfHouseholdUnchanged:
      "Modul\u00a03: Der übrige Haushalt verschiebt nichts und zahlt im Jahr ungefähr so viel wie zum Standardpreis. So sind die Zeitfenster bemessen.",
    noNegativeGridFee:
      "Modul\u00a01: Das Netzentgelt kann nicht unter null sinken. Bei sehr kleinem Verbrauch ist der Abzug deshalb kleiner als hier.",
    installationNotIncluded: "Modul\u00a02: Was der Einbau des zweiten Zählers kostet, ist nicht enthalten.",
    energyPriceNotIncluded: "Der Energiepreis ist nicht enthalten: Günstige Stunden an der Börse liegen oft anders als die Zeitfenster.",
  },
  sources: ({ operator, year }: { operator: string; year: string }) =>
    `Quellen: Bundesnetzagentur BK8-22/010-A, §\u00a030 MsbG, Preisblatt ${operator} ${year}.`,
  sourcesWithoutSheet: "Quellen: Bundesnetzagentur BK8-22/010-A, §\u00a030 MsbG.",
  sheet: "Preisblatt",
  newTab: "öffnet in neuem Tab",
};
