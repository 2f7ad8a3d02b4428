import { withOverrides } from "../catalogue.js";
import { reductions as german } from "../de/reductions.js";
import type { Sections } from "../sections.js";

/** The §14a modules of a contract after its order. Nothing here promises a saving. */
export const reductions = withOverrides<Sections["reductions"]>(german, {
  loading: "Der Stand deiner Module wird geladen.",
  failure: "Den Stand deiner Module können wir gerade nicht zeigen.",
  what: {
    module3:
      "Drei Preisfenster am Tag für deinen gesamten Strom aus dem Netz. Günstiger wird es, wenn du ins günstige Fenster verschiebst; im teuren zahlst du mehr.",
  },
  now: { ordered: "Wir bestellen, sobald dein Vertrag bestätigt ist." },
  planned: {
    waiting: "Du hast Modul 3 mit deinem Vertrag vorgemerkt. Bestellt ist es noch nicht.",
    ready: "Du hast Modul 3 mit deinem Vertrag vorgemerkt. Jetzt lässt es sich bestellen.",
  },
  blocked: {
    contractEnded: "Dein Vertrag ist beendet.",
    notOffered: "Dieses Modul gehört nicht zu deinem Tarif.",
    needsModule1: "Modul 3 gibt es nur zusammen mit Modul 1. Bestelle zuerst Modul 1.",
    meterOnOrder: "Dein Smart Meter ist bestellt. Sobald er sendet, bestellst du Modul 3 hier mit einem Klick.",
    meterUnregistered:
      "Bei dir hängt ein Smart Meter, aber dein Vertrag kennt ihn noch nicht. Sobald er zugeordnet ist, lässt sich Modul 3 hier bestellen.",
  },
  otherPath: {
    module1: "Für deinen Vertrag gilt Modul 2. Es lässt sich nicht mit Modul 1 verbinden; für einen Wechsel schreib uns.",
    module2: "Modul 2 lässt sich nicht mit Modul 1 oder 3 verbinden; für einen Wechsel schreib uns.",
    module3: "Für deinen Vertrag gilt Modul 2. Es lässt sich nicht mit Modul 3 verbinden.",
  },
  clearing: {
    howTo: "Anmelden kann es dein Installationsbetrieb, oder du selbst im Portal des Netzbetreibers. Ist das erledigt, bestelle erneut.",
    legend: "Bitte prüfe vor der neuen Bestellung",
    unchecked: "Bitte prüfe das zuerst.",
    help: "Ist alles erledigt und es wird wieder abgelehnt, frag bei uns nach.",
  },
});
