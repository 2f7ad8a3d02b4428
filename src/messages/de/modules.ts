/**
 * Texts of the §14a modules. The rules behind them: BNetzA BK6-22-300 (who takes part, dimming), BK8-22/010-A (modules), §§ 29 to 35 MsbG
 * (smart meters). Nothing here promises a saving.
 */
export const modules = {
  title: "Weniger Netzentgelt nach §\u00a014a EnWG",
  intro:
    "Für Wärmepumpe, Wallbox, Speicher oder Klimaanlage über 4,2\u00a0kW. Der Netzbetreiber darf das Gerät bei Engpässen dimmen, Sie zahlen dafür weniger.",
  legend: "Modul nach §\u00a014a EnWG",
  none: { title: "Kein Modul", description: "Kein steuerbares Gerät vorhanden" },
  flat: {
    title: "Modul 1 – pauschal",
    tag: "Empfohlen",
    description: "Fester Abzug vom Grundpreis, unabhängig vom Verbrauch. Ohne zusätzlichen Zähler.",
    combines: "Mit Modul 3 kombinierbar.",
  },
  percentage: {
    title: "Modul 2 – prozentual",
    description:
      "60\u00a0% weniger Netzentgelt auf den Gerätestrom. Braucht einen eigenen Zähler am Gerät und lässt sich nicht mit Modul 1 oder 3 kombinieren, denn je Zähler gilt nur einer der beiden Wege.",
    savingBasis: "Der Betrag setzt voraus, dass Ihr ganzer Verbrauch über diesen Zähler läuft.",
    priceBasis: "Der angezeigte Preis setzt voraus, dass Ihr ganzer Verbrauch über diesen Zähler läuft.",
    chosen:
      "Modul 2 wirkt nur auf den Strom, der durch den eigenen Zähler des Geräts fließt. Geben Sie deshalb dessen Verbrauch und Zählernummer an. Ihr Haushalt behält seinen eigenen Vertrag.",
  },
  saving: {
    perYear: ({ amount }: { amount: string }) => `${amount} / Jahr`,
    loading: "Die Ersparnis wird berechnet.",
    notQuoted: "Unser Tarifsystem kann dieses Modul nicht im Preis zeigen: Der angezeigte Preis ist ohne den Abzug.",
    noDifference: "Nach Ihren Angaben ändert sich der Preis dadurch nicht.",
    costsMore: ({ amount }: { amount: string }) => `Nach Ihren Angaben steigt der Preis dadurch um ${amount} im Jahr.`,
  },
  timeVariable: {
    label: "+ Modul 3 – zeitvariabel",
    description:
      "Drei Preisfenster am Tag für Ihren gesamten Strom aus dem Netz. Spart, wenn Sie ins günstige verschieben; im teuren zahlen Sie mehr.",
    blocked: {
      ferraris: "Mit Ihrem analogen Zähler ist Modul 3 noch nicht möglich: Es braucht einen Smart Meter, der jede Viertelstunde misst.",
      digital:
        "Mit Ihrem digitalen Zähler ohne Funkmodul ist Modul 3 noch nicht möglich: Es braucht einen Smart Meter, der jede Viertelstunde misst und sendet.",
      unknown: "Modul 3 braucht einen Smart Meter, der jede Viertelstunde misst: ein Display und daneben ein Gateway mit eigener Nummer.",
    },
    order: "Smart Meter dazubestellen",
    orderHint: "Dann können Sie Modul 3 vormerken und nach dem Einbau aktivieren.",
    haveOne: "Ich habe schon einen Smart Meter",
    elsewhere:
      "Zu diesem Tarif gehört keines. Jeder Haushalt kann es beim örtlichen Messstellenbetreiber verlangen: Der Einbau erfolgt dann in der Regel innerhalb von vier Monaten (§\u00a034 MsbG) und kann einmalig bis zu 100\u00a0€ kosten (§\u00a035 MsbG).",
    plannable: "Ihr Smart Meter ist dazubestellt: Sie können Modul 3 jetzt vormerken.",
    plannedTitle: "Vorgemerkt",
    planned: "Modul 3 ist nicht Teil dieser Bestellung. Sobald Ihr Smart Meter aktiv ist, bestellen Sie es mit einem Klick.",
    /** The grid operator is known to have no usable table. */
    noWindows: "Ihr Netzbetreiber bietet noch keine nutzbaren Preisfenster: Modul 3 bringt hier noch nichts.",
    noPriceTitle: "Warum steht hier kein Preis?",
    noPrice:
      "Was Modul 3 bringt, hängt davon ab, wann Sie Strom verbrauchen. Die Fenster sind so bemessen, dass ein durchschnittlicher Haushalt, der nichts verschiebt, ungefähr gleich viel zahlt. Sie gelten für Ihren gesamten Strom aus dem Netz, auch für Herd und Licht.",
  },
  activation: "Gilt ab Bestätigung durch den Netzbetreiber, nicht rückwirkend. Das Gerät muss angemeldet sein.",
  /** Opens all that stands behind the modules. */
  details: { withHours: "Preisfenster und Erklärungen", plain: "Mehr zu den Modulen" },
  who: {
    title: "Für welche Geräte gilt das?",
    devices:
      "Wärmepumpe (mit Heizstab), private Wallbox, Klimaanlage und Batteriespeicher mit mehr als 4,2\u00a0kW aus dem Netz, in Betrieb seit dem 1.\u00a0Januar 2024 oder später. Mehrere Wärmepumpen oder Klimageräte zählen zusammen.",
    duty: "Für diese Geräte ist die Teilnahme Pflicht. Wählen können Sie nur, welches Modul Ihr Netzentgelt senkt.",
    older:
      "Für ältere Geräte mit einer früheren Vereinbarung nach §\u00a014a gilt diese bis Ende 2028 weiter; Sie können vorher wechseln, aber nicht zurück. Ältere Geräte ohne Vereinbarung müssen nicht teilnehmen. Nachtspeicherheizungen behalten ihre Regelung.",
  },
  dimming: {
    title: "Was bedeutet Dimmen?",
    what: "Droht ein Engpass, darf der Netzbetreiber das Gerät begrenzen: nur so weit und so lange wie nötig. Jedem Gerät bleiben mindestens 4,2\u00a0kW: Das Auto lädt langsamer, die Wärmepumpe läuft weiter.",
    household: "Ihr Haushaltsstrom wird nie gedimmt.",
    exceptions:
      "Eine Wallbox, die sich nur ein- und ausschalten lässt, darf pausieren. Steuert ein Energiemanager mehrere Geräte, gilt für sie ein gemeinsamer Mindestwert.",
  },
  which: {
    title: "Welches Modul passt zu mir?",
    flat: "Modul 1 ist für die meisten der einfache Weg: Es wirkt unabhängig vom Verbrauch, gilt für jedes steuerbare Gerät und braucht keinen zusätzlichen Zähler.",
    both: "Mit Smart Meter empfehlen wir Modul 1 zusammen mit Modul 3, wenn Sie Laden oder Heizen verschieben können: Der feste Abzug bleibt, und günstige Stunden kommen dazu.",
    percentage: "Modul 2 kann passen, wenn ein Gerät viel verbraucht und schon einen eigenen Zähler hat.",
    depends: "Was sich für Sie lohnt, hängt von Verbrauch und Netzgebiet ab.",
  },
  failure: "Ohne die Angaben zum Tarif können wir keine Module zeigen.",
  /** What the API refused about the choice, by its code; `other` for codes that are new. */
  refusal: {
    missing_smart_meter: "Modul 3 wurde abgelehnt, weil der Zähler kein Smart Meter ist. Bitte prüfen Sie Zähler und Modul.",
    missing_module_1: "Modul 3 gibt es nur zusammen mit Modul 1. Bitte wählen Sie neu.",
    unsupported_product: "Dieses Modul gehört nicht zu diesem Tarif. Bitte wählen Sie ein anderes.",
    other: "Diese Auswahl wurde nicht angenommen. Bitte wählen Sie ein anderes Modul.",
  },
};
