/** A cost and what it is for. */
export interface LoadCostTexts {
  readonly amount: string;
  readonly kwh: string;
}

/** Texts of the cheapest time for a load. */
export const cheapestWindow = {
  heading: "Wann ist Strom am günstigsten?",
  intro: "Gerechnet mit den Preisen, die schon feststehen.",
  load: "Was soll laufen?",
  loads: { washing: "Waschmaschine", dishes: "Spülmaschine", car: "E-Auto laden" },
  hours: { label: "Dauer in Stunden", unit: "h" },
  kwh: { label: "Verbrauch in kWh", unit: "kWh" },
  figureFault: ({ min, max }: { min: string; max: string }) => `Bitte eine Zahl von ${min} bis ${max} angeben.`,
  deadline: { label: "Fertig bis", none: "ohne Frist" },
  split: { label: "Darf pausieren", description: "Zum Beispiel beim Laden eines Autos." },
  /** Where a window lies; takes a span. */
  day: {
    today: ({ span }: { span: string }) => `heute, ${span}`,
    tomorrow: ({ span }: { span: string }) => `morgen, ${span}`,
    on: ({ date, span }: { date: string; span: string }) => `${date}, ${span}`,
  },
  time: ({ clock }: { clock: string }) => `${clock}\u00a0Uhr`,
  incomplete: "Bitte Dauer und Verbrauch angeben.",
  result: "Am günstigsten",
  now: "Jetzt gleich",
  mean: ({ amount }: { amount: string }) => `im Mittel ${amount}/kWh`,
  cost: ({ amount, kwh }: LoadCostTexts) => `Rund ${amount} für ${kwh}\u00a0kWh.`,
  saving: ({ amount }: { amount: string }) => `Das sind rund ${amount} weniger, als jetzt zu starten.`,
  noSaving: "Warten bringt mit den bekannten Preisen nichts.",
  nowUnknown: "Was ein Start jetzt kostet, ist nicht bekannt.",
  tooShort: "So lange dauert es bis dahin nicht mehr: Bitte eine spätere Zeit oder eine kürzere Dauer wählen.",
  noPrices: "Für diese Dauer sind noch nicht genug Preise bekannt.",
  knownUntil: ({ time }: { time: string }) => `Bekannt sind die Preise bis ${time}. Danach kann es noch günstiger werden.`,
};
