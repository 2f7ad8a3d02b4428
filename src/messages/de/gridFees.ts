/** Texts of the Modul 3 band and of the load shift. */
export const gridFees = {
  title: "Netzentgelt über den Tag",
  /** Names the picture; the list below it tells the same. */
  picture: "Balken von 0 bis 24 Uhr: Wann das Netzentgelt niedrig, normal und hoch ist. Die Liste darunter nennt Zeiten und Preise.",
  endOfDay: "24 Uhr",
  rates: { low: "Niedrig", standard: "Standard", high: "Hoch" },
  perKwh: ({ ct }: { ct: string }) => `${ct}/kWh`,
  /** Stands behind a difference: `−5,40 ct`. */
  thanStandard: "zum Standard",
  plus: ({ amount }: { amount: string }) => `+${amount}`,
  /** A time of the day without the word: `10`, `22:15`. */
  clock: ({ hour, minute }: { hour: number; minute: number }) => (minute === 0 ? `${hour}` : `${hour}:${String(minute).padStart(2, "0")}`),
  /** `18 Uhr`; takes a {@link clock}. */
  time: ({ clock }: { clock: string }) => `${clock}\u00a0Uhr`,
  /** `10–14 Uhr`; takes {@link clock}s. */
  window: ({ from, to }: { from: string; to: string }) => `${from}–${to}\u00a0Uhr`,
  rest: "übrige Zeit",
  never: "nie",
  allDay: "den ganzen Tag",
  allYear: "Gilt das ganze Jahr, jeden Tag gleich.",
  /** First and last months of the stretches in which the windows hold. */
  partOfYear: ({ spans }: { spans: readonly { readonly from: string; readonly to: string }[] }) =>
    `Gilt von ${spans.map(({ from, to }) => `${from} bis ${to}`).join(" und von ")}, jeden Tag gleich. Sonst gilt ganztags der Standardpreis.`,
  firstMonths: { 1: "Januar", 2: "April", 3: "Juli", 4: "Oktober" },
  lastMonths: { 1: "März", 2: "Juni", 3: "September", 4: "Dezember" },
  operator: ({ operator, year }: { operator: string; year: string }) => `${operator}, Preise ${year} inkl. USt.`,
  source: "Preisblatt",
  newTab: "öffnet in neuem Tab",
  yearly: "Der Netzbetreiber legt Zeiten und Preise jedes Jahr neu fest.",
  shift: {
    title: "Was bringt Verschieben?",
    load: "Menge",
    from: "Von",
    to: "Auf",
    /** Loads to choose from, by kWh. A car takes 18 kWh for 100 km, as in the usage presets. */
    loads: {
      1: "Waschmaschine",
      3: "Waschen und Trocknen",
      5: "Wärmepumpe",
      10: "E-Auto, 55\u00a0km",
      20: "E-Auto, 110\u00a0km",
    },
    option: ({ kwh, load }: { kwh: string; load: string }) => `${kwh} – ${load}`,
    saves: ({ kwh, from, to, amount }: ShiftTexts) => `Einmal ${kwh} von ${from} auf ${to} verschieben spart rund ${amount}.`,
    costs: ({ kwh, from, to, amount }: ShiftTexts) => `Einmal ${kwh} von ${from} auf ${to} verschieben kostet rund ${amount} mehr.`,
    same: ({ kwh, from, to }: Omit<ShiftTexts, "amount">) => `${kwh} von ${from} auf ${to} verschieben ändert am Netzentgelt nichts.`,
    basis: "Gerechnet ist nur das Netzentgelt, inkl. USt. Der Börsenpreis kommt dazu.",
  },
};

export interface ShiftTexts {
  readonly kwh: string;
  readonly from: string;
  readonly to: string;
  readonly amount: string;
}
