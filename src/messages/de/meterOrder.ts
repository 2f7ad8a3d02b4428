export interface Dated {
  /** Formatted, with the year. */
  readonly date: string;
}

/**
 * The way of a smart meter after its order. Sources: the API's statuses, §§ 3, 29, 34 MsbG (who builds it in, who has to have one), § 312j
 * Abs. 3 BGB (the words of the button).
 */
export const meterOrder = {
  title: "Ihr Smart Meter",
  loading: "Der Stand Ihres Smart Meters wird geladen.",
  failure: "Den Stand Ihres Smart Meters können wir gerade nicht zeigen.",
  timelineLabel: "Der Weg Ihres Smart Meters",
  tags: {
    none: "Nicht bestellt",
    underway: "In Arbeit",
    blocked: "Steht still",
    unfinished: "Nicht abgeschlossen",
    cancelled: "Storniert",
    present: "Schon vorhanden",
    active: "Aktiv",
  },
  states: { done: "erledigt", current: "aktuell", todo: "offen", failed: "beendet" },
  /** A step that is behind, and one that is ahead. */
  done: {
    created: "Bestellt",
    placed: "Beim Messstellenbetreiber",
    checked: "Geprüft: Der Einbau ist möglich",
    scheduled: "Termin steht",
    installed: "Eingebaut",
    activated: "Aktiv: Der Smart Meter sendet",
    cancelled: "Storniert",
  },
  ahead: {
    created: "Bestellung abschließen",
    placed: "Weitergabe an den Messstellenbetreiber",
    checked: "Prüfung des Anschlusses",
    scheduled: "Termin vereinbaren",
    installed: "Einbau",
    activated: "Der Smart Meter sendet",
    cancelled: "Stornierung",
  },
  /** What is going on in the step that is the current one. */
  now: {
    created: "Sie haben Interesse an einem Smart Meter gezeigt. Bestellt ist er damit noch nicht.",
    placed: "Wir stellen die Daten zu Ihrem Anschluss zusammen.",
    checked: "Der Messstellenbetreiber prüft, ob er den Smart Meter einbauen kann.",
    scheduled: "Der Messstellenbetreiber stimmt einen Termin mit Ihnen ab.",
    installed: "Den Termin hat Ihnen der Messstellenbetreiber genannt.",
    activated: "Der Smart Meter wird beim Netzbetreiber angemeldet. Danach wird jede Viertelstunde einzeln abgerechnet.",
    cancelled: "Die Bestellung wird storniert.",
  },
  /** The current step, where the check has begun. */
  inCheck: "Die Angaben zu Ihrem Anschluss liegen vor. Der Messstellenbetreiber prüft, ob er den Smart Meter einbauen kann.",
  appointment: ({ date }: Dated) => `Termin: ${date}`,
  appointmentTime: ({ date, time }: Dated & { readonly time: string }) => `Termin: ${date}, ${time} Uhr`,
  access: "Bitte halten Sie den Zählerschrank zugänglich.",
  /** After eight weeks without an appointment. */
  overdue: "Der Einbau dauert länger als die üblichen acht Wochen. Fragen Sie gern bei uns nach:",
  duration: "Vom Auftrag bis zum Einbau vergehen meist rund acht Wochen.",
  activeText: "Jede Viertelstunde wird jetzt einzeln gemessen und abgerechnet. Ablesen müssen Sie nicht mehr.",
  blocked: {
    title: "Ihre Bestellung steht gerade still",
    since: ({ date }: Dated) => `Seit ${date}.`,
    reasons: {
      checkMissing: "Die Prüfung Ihres Anschlusses steht noch aus. Ohne sie kann der Messstellenbetreiber nicht weitermachen.",
      gridOperatorRegistration: "Der Netzbetreiber hat die Anmeldung des neuen Messstellenbetreibers noch nicht bestätigt.",
      review: "Wir prüfen Ihre Bestellung von Hand, bevor sie weitergeht.",
      unknown: "Den Grund kennen wir hier nicht.",
    },
    help: "Dauert Ihnen das zu lange, fragen Sie bei uns nach.",
  },
  unfinished: {
    title: "Ihre Bestellung ist noch nicht abgeschlossen",
    text: "Schreiben Sie uns, wenn Sie den Smart Meter möchten. Noch einmal bestellen lässt er sich hier nicht.",
  },
  cancelled: {
    title: "Ihre Bestellung wurde storniert",
    reasons: {
      customerRequest: "Sie oder wir haben sie storniert.",
      unknown: "Den Grund kennen wir hier nicht.",
    },
    text: "Ein zweites Mal lässt sich ein Smart Meter für diesen Vertrag hier nicht bestellen. Schreiben Sie uns, wenn Sie trotzdem einen möchten.",
  },
  present: {
    title: "Bei Ihnen hängt schon ein Smart Meter",
    step: "Kein Einbau nötig",
    registered: "Er gehört zu Ihrem Vertrag. Sie müssen nichts tun.",
    unregistered: "Er wird jetzt Ihrem Vertrag zugeordnet. Sie müssen nichts tun.",
  },
  /** No order, and none needed or possible. */
  none: {
    smart: "Ihr Vertrag läuft schon über einen Smart Meter. Es ist nichts zu bestellen.",
    ended: "Ihr Vertrag ist beendet. Ein Smart Meter lässt sich dafür nicht mehr bestellen.",
    notSold:
      "Zu Ihrem Tarif gehört kein Smart Meter. Jeder Haushalt kann ihn beim örtlichen Messstellenbetreiber verlangen; der Einbau erfolgt dann in der Regel innerhalb von vier Monaten (§\u00a034 MsbG).",
  },
  offer: {
    text: "Er misst jede Viertelstunde und sendet selbst: Dann zählt der Preis der Zeit, in der Sie Strom verbrauchen. Auch Modul 3 nach §\u00a014a EnWG braucht ihn.",
    costs: "Mit dem Smart Meter ändert sich Ihr Messentgelt. Wie hoch es ist, steht im Preisblatt.",
    once: "Für einen Vertrag lässt sich ein Smart Meter nur einmal bestellen.",
    /** § 312j Abs. 3 BGB: these words and no others. */
    button: "Zahlungspflichtig bestellen",
  },
};
