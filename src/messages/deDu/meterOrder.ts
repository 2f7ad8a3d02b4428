import { withOverrides } from "../catalogue.js";
import { meterOrder as german } from "../de/meterOrder.js";
import type { Sections } from "../sections.js";

/** The way of a smart meter after its order. */
export const meterOrder = withOverrides<Sections["meterOrder"]>(german, {
  overdue: "Der Einbau dauert länger als die üblichen acht Wochen. Frag gern bei uns nach:",
  title: "Dein Smart Meter",
  loading: "Der Stand deines Smart Meters wird geladen.",
  failure: "Den Stand deines Smart Meters können wir gerade nicht zeigen.",
  timelineLabel: "Der Weg deines Smart Meters",
  now: {
    created: "Du hast Interesse an einem Smart Meter gezeigt. Bestellt ist er damit noch nicht.",
    placed: "Wir stellen die Daten zu deinem Anschluss zusammen.",
    scheduled: "Der Messstellenbetreiber stimmt einen Termin mit dir ab.",
    installed: "Den Termin hat dir der Messstellenbetreiber genannt.",
  },
  inCheck: "Die Angaben zu deinem Anschluss liegen vor. Der Messstellenbetreiber prüft, ob er den Smart Meter einbauen kann.",
  access: "Bitte halte den Zählerschrank zugänglich.",
  activeText: "Jede Viertelstunde wird jetzt einzeln gemessen und abgerechnet. Ablesen musst du nicht mehr.",
  blocked: {
    title: "Deine Bestellung steht gerade still",
    reasons: {
      checkMissing: "Die Prüfung deines Anschlusses steht noch aus. Ohne sie kann der Messstellenbetreiber nicht weitermachen.",
      review: "Wir prüfen deine Bestellung von Hand, bevor sie weitergeht.",
    },
    help: "Dauert dir das zu lange, frag bei uns nach.",
  },
  unfinished: {
    title: "Deine Bestellung ist noch nicht abgeschlossen",
    text: "Schreib uns, wenn du den Smart Meter möchtest. Noch einmal bestellen lässt er sich hier nicht.",
  },
  cancelled: {
    title: "Deine Bestellung wurde storniert",
    reasons: { customerRequest: "Du oder wir haben sie storniert." },
    text: "Ein zweites Mal lässt sich ein Smart Meter für diesen Vertrag hier nicht bestellen. Schreib uns, wenn du trotzdem einen möchtest.",
  },
  present: {
    title: "Bei dir hängt schon ein Smart Meter",
    registered: "Er gehört zu deinem Vertrag. Du musst nichts tun.",
    unregistered: "Er wird jetzt deinem Vertrag zugeordnet. Du musst nichts tun.",
  },
  none: {
    smart: "Dein Vertrag läuft schon über einen Smart Meter. Es ist nichts zu bestellen.",
    ended: "Dein Vertrag ist beendet. Ein Smart Meter lässt sich dafür nicht mehr bestellen.",
    notSold:
      "Zu deinem Tarif gehört kein Smart Meter. Jeder Haushalt kann ihn beim örtlichen Messstellenbetreiber verlangen; der Einbau erfolgt dann in der Regel innerhalb von vier Monaten (§\u00a034 MsbG).",
  },
  offer: {
    text: "Er misst jede Viertelstunde und sendet selbst: Dann zählt der Preis der Zeit, in der du Strom verbrauchst. Auch Modul 3 nach §\u00a014a EnWG braucht ihn.",
    costs: "Mit dem Smart Meter ändert sich dein Messentgelt. Wie hoch es ist, steht im Preisblatt.",
  },
});
