import type { DeviceFacts, DeviceKind, DeviceNotice } from "../../energy/controllableDevice.js";

export type Answers<Question extends keyof DeviceFacts> = Record<NonNullable<DeviceFacts[Question]>, string>;

/** The questions about a controllable device, once a module is wished for. Rules: BNetzA BK6-22-300. */
export const devices = {
  title: "Ihr steuerbares Gerät",
  intro: "Damit das Modul nicht abgelehnt wird. Was Sie nicht wissen, lassen Sie offen.",
  /** On the review. */
  term: "Gerät",
  kinds: "Welches Gerät ist es?",
  kindNames: {
    heatPump: "Wärmepumpe",
    wallbox: "Wallbox",
    battery: "Batteriespeicher",
    airConditioning: "Klimaanlage",
  } satisfies Record<DeviceKind, string>,
  questions: {
    devicePower: "Zieht es mehr als 4,2\u00a0kW aus dem Netz?",
    deviceSince: "Seit wann ist es in Betrieb?",
    deviceRegistered: "Ist es beim Netzbetreiber angemeldet?",
    separateMeter: "Hat es einen eigenen Zähler?",
  } satisfies Record<keyof DeviceFacts, string>,
  answers: {
    devicePower: { above: "Ja", upTo: "Nein", unsure: "Weiß ich nicht" } satisfies Answers<"devicePower">,
    deviceSince: { since2024: "2024 oder später", before2024: "Vor 2024" } satisfies Answers<"deviceSince">,
    deviceRegistered: { yes: "Ja", no: "Nein", unsure: "Weiß ich nicht" } satisfies Answers<"deviceRegistered">,
    separateMeter: { present: "Ja", planned: "Kommt noch", none: "Nein" } satisfies Answers<"separateMeter">,
  },
  /** Shown where an answer may lead to a rejection; an old agreement is explained with the modules. */
  notices: {
    tooSmall:
      "Bis 4,2\u00a0kW nimmt ein Gerät nicht teil; das Modul wird dann abgelehnt. Mehrere Wärmepumpen oder Klimageräte zählen zusammen.",
    powerUnsure: "Die Leistung steht auf dem Typenschild. Wallboxen haben meist 11\u00a0kW.",
    registerFirst:
      "Fehlt die Anmeldung, lehnt der Netzbetreiber das Modul ab: Das ist der häufigste Grund. Lassen Sie das Gerät zuerst anmelden, meist durch den Installateur. Bestellen können Sie trotzdem.",
    meterPlanned: "Modul 2 gilt, sobald dieser Zähler eingebaut ist.",
    meterMissing: "Ohne eigenen Zähler wird Modul 2 abgelehnt. Modul 1 braucht keinen.",
  } satisfies Record<Exclude<DeviceNotice, "oldAgreement">, string>,
};
