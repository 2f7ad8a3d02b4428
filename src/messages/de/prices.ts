/** A stretch of the day, both ends written as times. */
export interface SpanTexts {
  readonly from: string;
  readonly to: string;
}

/** Texts of the prices by the quarter-hour. */
export const prices = {
  heading: { today: "Strompreis heute", tomorrow: "Strompreis morgen", on: ({ date }: { date: string }) => `Strompreis am ${date}` },
  /** By the minutes that a price holds. */
  intro: {
    15: "Je Viertelstunde, mit Netzentgelt, Umlagen und Steuern.",
    60: "Je Stunde, mit Netzentgelt, Umlagen und Steuern.",
  },
  days: { legend: "Tag", today: "Heute", tomorrow: "Morgen", before: "Tag davor", after: "Tag danach" },
  /** Where tomorrow's prices stand; clocks as `12:45`. */
  tomorrow: {
    expected: ({ clock }: { clock: string }) => `Die Preise für morgen kommen ab etwa ${clock}\u00a0Uhr.`,
    due: ({ clock }: { clock: string }) => `Die Preise für morgen werden gerade veröffentlicht und sind meist bis ${clock}\u00a0Uhr da.`,
    late: "Die Preise für morgen lassen heute auf sich warten. Wir sehen weiter nach.",
  },
  notActive: {
    title: "Noch keine Preise",
    text: "Preise stehen hier, solange der Vertrag läuft: ab dem ersten Tag der Lieferung.",
  },
  noDay: "Für diesen Tag liegen keine Preise vor.",
  failed: "Die Preise konnten nicht geladen werden.",
  outdated: ({ date, time }: { date: string; time: string }) =>
    `Stand: ${date}, ${time}\u00a0Uhr. Neuere Preise konnten nicht geladen werden.`,
  perKwh: ({ amount }: { amount: string }) => `${amount}/kWh`,
  mean: "im Mittel über den Tag",
  /** A stretch of the day; takes times. */
  span: ({ from, to }: SpanTexts) => `${from}–${to}\u00a0Uhr`,
  now: ({ span }: { span: string }) => `jetzt, ${span}`,
  /** The hour that comes twice in autumn is 2A and then 2B (Sommerzeitverordnung). */
  doubled: ({ half, minutes }: { half: string; minutes: string }) => `2${half}:${minutes}`,
  endOfDay: "24:00",
  nowMark: "Jetzt",
  hour: ({ label }: { label: string }) => `${label}\u00a0Uhr`,
  unit: "ct/kWh",
  noPrice: "kein Preis",
  /** The slider over the picture. */
  inspect: "Preis nach Uhrzeit",
  inspectHelp: "Mit den Pfeiltasten lässt sich jeder Zeitraum ablesen.",
  parts: { energy: "Energie", grid: "Netz", levies: "Umlagen", whole: "ohne Aufteilung" },
  part: ({ part, amount }: { part: string; amount: string }) => `${part} ${amount}`,
  /** The part of a price that does not follow the exchange. */
  ground: {
    same: ({ amount }: { amount: string }) => `Davon ${amount} für Netz und Umlagen, den ganzen Tag gleich`,
    between: ({ low, high }: { low: string; high: string }) => `Davon ${low} bis ${high} für Netz und Umlagen`,
  },
  cheapest: ({ duration }: { duration: string }) => `Günstigste ${duration}`,
  dearest: ({ duration }: { duration: string }) => `Teuerste ${duration}`,
  hours: ({ count }: { count: number }) => (count === 1 ? "Stunde" : `${count}\u00a0Stunden`),
  /** A window and its mean price. */
  window: ({ span, amount }: { span: string; amount: string }) => `${span}, im Mittel ${amount}`,
  same: "Der Preis ist den ganzen Tag gleich.",
  gaps: ({ times }: { times: string }) => `Ohne Preis: ${times}.`,
  clockChange: {
    spring: "Zeitumstellung: Auf 1:59 folgt 3:00\u00a0Uhr, der Tag hat 23\u00a0Stunden.",
    autumn: "Zeitumstellung: Die Stunde ab 2\u00a0Uhr gibt es zweimal, als 2A und 2B. Der Tag hat 25\u00a0Stunden.",
  },
  gridFee: "Netzentgelt (Modul\u00a03)",
  gridFeeRate: ({ rate, times }: { rate: string; times: string }) => `${rate}: ${times}`,
  asTable: "Als Tabelle",
  table: ({ date }: { date: string }) => `Preise am ${date} in ct/kWh`,
  /** The day's least and most, in the table. */
  extreme: { cheapest: "am günstigsten", dearest: "am teuersten" },
  hourColumn: "Stunde",
  priceColumn: "Preis",
  /** Minutes after the full hour, at the head of a column. */
  minuteColumn: ({ minutes }: { minutes: string }) => `:${minutes}`,
  meanColumn: ({ part }: { part: string }) => `Ø\u00a0${part}`,
  reference: ({ reference }: { reference: string }) => `Der Energiepreis folgt der Strombörse (${reference}).`,
};
