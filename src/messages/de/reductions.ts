export interface Dated {
  /** Formatted, with the year. */
  readonly date: string;
}

export interface Named {
  /** `Modul 1`. */
  readonly module: string;
}

/**
 * The §14a modules of a contract after its order. Sources: BK6-22-300 and BK8-22/010-A (rules), the API's guide (statuses, the usual cause
 * of a rejection). Nothing here promises a saving.
 */
export const reductions = {
  title: "Weniger Netzentgelt nach §\u00a014a EnWG",
  intro: "Für ein steuerbares Gerät über 4,2\u00a0kW: Wärmepumpe, Wallbox, Speicher oder Klimaanlage.",
  loading: "Der Stand Ihrer Module wird geladen.",
  failure: "Den Stand Ihrer Module können wir gerade nicht zeigen.",
  names: { module1: "Modul 1 – pauschal", module2: "Modul 2 – prozentual", module3: "Modul 3 – zeitvariabel" },
  shortNames: { module1: "Modul 1", module2: "Modul 2", module3: "Modul 3" },
  what: {
    module1: "Ein fester Abzug vom Netzentgelt, unabhängig vom Verbrauch.",
    module2:
      "60\u00a0% weniger Netzentgelt auf jede Kilowattstunde. Nur möglich, wenn dieser Vertrag für den eigenen Zähler des Geräts gilt, und nicht zusammen mit Modul 1 oder 3.",
    module3:
      "Drei Preisfenster am Tag für Ihren gesamten Strom aus dem Netz. Günstiger wird es, wenn Sie ins günstige Fenster verschieben; im teuren zahlen Sie mehr.",
  },
  tags: {
    none: "Nicht bestellt",
    planned: "Vorgemerkt",
    intended: "Erfasst",
    ordered: "Bestellt",
    activated: "Aktiv",
    ended: "Beendet",
    rejected: "Abgelehnt",
  },
  states: { done: "erledigt", current: "aktuell", todo: "offen", failed: "abgelehnt" },
  steps: {
    intended: "Auftrag erfasst",
    ordered: "Bestellung beim Netzbetreiber",
    activated: "Bestätigung des Netzbetreibers",
    ended: "Beendet",
    rejected: "Vom Netzbetreiber abgelehnt",
  },
  /** What is going on in the step that is the current one. */
  now: {
    ordered: "Wir bestellen, sobald Ihr Vertrag bestätigt ist.",
    activated: "Die Antwort steht noch aus. Das Modul gilt erst danach, nicht rückwirkend.",
  },
  validFrom: ({ date }: Dated) => `Gilt ab ${date}.`,
  validBetween: ({ from, until }: { readonly from: string; readonly until: string }) => `Gilt vom ${from} bis ${until}.`,
  validUntil: ({ date }: Dated) => `Gilt bis ${date}.`,
  active: "Der Netzbetreiber hat bestätigt.",
  wasValidBetween: ({ from, until }: { readonly from: string; readonly until: string }) => `Galt vom ${from} bis ${until}.`,
  neverValid: "Wurde nie wirksam.",
  planned: {
    waiting: "Sie haben Modul 3 mit Ihrem Vertrag vorgemerkt. Bestellt ist es noch nicht.",
    ready: "Sie haben Modul 3 mit Ihrem Vertrag vorgemerkt. Jetzt lässt es sich bestellen.",
  },
  activation: "Gilt ab der Bestätigung durch den Netzbetreiber, nicht rückwirkend. Das Gerät muss dort angemeldet sein.",
  order: ({ module }: Named) => `${module} bestellen`,
  /** Why a module cannot be ordered now. */
  blocked: {
    contractEnded: "Ihr Vertrag ist beendet.",
    notOffered: "Dieses Modul gehört nicht zu Ihrem Tarif.",
    needsModule1: "Modul 3 gibt es nur zusammen mit Modul 1. Bestellen Sie zuerst Modul 1.",
    needsSmartMeter: "Modul 3 braucht einen Smart Meter, der jede Viertelstunde misst und sendet.",
    meterOnOrder: "Ihr Smart Meter ist bestellt. Sobald er sendet, bestellen Sie Modul 3 hier mit einem Klick.",
    meterUnregistered:
      "Bei Ihnen hängt ein Smart Meter, aber Ihr Vertrag kennt ihn noch nicht. Sobald er zugeordnet ist, lässt sich Modul 3 hier bestellen.",
  },
  /** Two ways exclude each other. */
  otherPath: {
    module1: "Für Ihren Vertrag gilt Modul 2. Es lässt sich nicht mit Modul 1 verbinden; für einen Wechsel schreiben Sie uns.",
    module2: "Modul 2 lässt sich nicht mit Modul 1 oder 3 verbinden; für einen Wechsel schreiben Sie uns.",
    module3: "Für Ihren Vertrag gilt Modul 2. Es lässt sich nicht mit Modul 3 verbinden.",
  },
  clearing: {
    said: ({ date }: Dated) => `Der Netzbetreiber hat am ${date} abgelehnt.`,
    cause: "Den Grund nennt er uns hier nicht. Meist ist das Gerät bei ihm nicht angemeldet.",
    howTo:
      "Anmelden kann es Ihr Installationsbetrieb, oder Sie selbst im Portal des Netzbetreibers. Ist das erledigt, bestellen Sie erneut.",
    legend: "Bitte prüfen Sie vor der neuen Bestellung",
    checks: {
      registered: "Das Gerät ist beim Netzbetreiber angemeldet.",
      confirmed: "Der Netzbetreiber hat die Anmeldung bestätigt.",
      module1: "Das Gerät hat mehr als 4,2\u00a0kW und läuft seit 2024 oder später.",
      module2: "Das Gerät hat einen eigenen Zähler, und für ihn gilt dieser Vertrag.",
      module3: "Der Smart Meter sendet, und Modul 1 ist bestellt.",
    },
    unchecked: "Bitte prüfen Sie das zuerst.",
    reorder: ({ module }: Named) => `${module} erneut bestellen`,
    help: "Ist alles erledigt und es wird wieder abgelehnt, fragen Sie bei uns nach.",
  },
  reorder: ({ module }: Named) => `${module} wieder bestellen`,
  past: ({ count }: { readonly count: number }) => (count === 1 ? "Eine frühere Bestellung" : `${count} frühere Bestellungen`),
  pastOrdered: ({ date }: Dated) => `Bestellt am ${date}.`,
  pastRejected: ({ date }: Dated) => `Abgelehnt am ${date}.`,
};
