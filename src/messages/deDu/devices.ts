import { withOverrides } from "../catalogue.js";
import { devices as german } from "../de/devices.js";
import type { Sections } from "../sections.js";

/** The question for controllable devices, what decides on a module, and the recommendation. */
export const devices = withOverrides<Sections["devices"]>(german, {
  title: "Hast du eine Wärmepumpe, Wallbox, einen Speicher oder eine Klimaanlage?",
  none: "Nichts davon? Einfach weiter. Ein Gerät über 4,2\u00a0kW kann dein Netzentgelt senken.",
  kinds: "Deine Geräte",
  advice: {
    counts: { oldDevice: "Für dieses Gerät gilt deine bisherige Vereinbarung, sonst das normale Netzentgelt." },
    ways: { module1And3: { reason: "Der Abzug ist fest. In günstigen Stunden sparst du dazu, in teuren zahlst du mehr." } },
    planned: "Modul 3 ist vorgemerkt, bis dein Smart Meter aktiv ist: dann ein Klick.",
  },
  notices: {
    registerFirst:
      "Fehlt die Anmeldung, lehnt der Netzbetreiber das Modul ab: Das ist der häufigste Grund. Lass das Gerät zuerst anmelden, meist durch den Installateur. Bestellen kannst du trotzdem.",
  },
});
