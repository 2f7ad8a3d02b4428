import { withOverrides } from "../catalogue.js";
import { devices as german } from "../de/devices.js";
import type { Sections } from "../sections.js";

/** The questions about a controllable device, once a module is wished for. */
export const devices = withOverrides<Sections["devices"]>(german, {
  title: "Dein steuerbares Gerät",
  intro: "Damit das Modul nicht abgelehnt wird. Was du nicht weißt, lässt du offen.",
  notices: {
    registerFirst:
      "Fehlt die Anmeldung, lehnt der Netzbetreiber das Modul ab: Das ist der häufigste Grund. Lass das Gerät zuerst anmelden, meist durch den Installateur. Bestellen kannst du trotzdem.",
  },
});
