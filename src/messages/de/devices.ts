import type { DeviceFacts, DeviceKind, DeviceNotice } from "../../energy/controllableDevice.js";
import type { Disqualification } from "../../energy/moduleAdvice.js";
import type { ModulePathOption } from "../../energy/moduleComparison.js";

export type Answers<Question extends keyof DeviceFacts> = Record<NonNullable<DeviceFacts[Question]>, string>;

/** The question for controllable devices, what decides on a module, and the recommendation. Rules: BNetzA BK6-22-300. */
export const devices = {
  title: "Haben Sie eine Wärmepumpe, Wallbox, einen Speicher oder eine Klimaanlage?",
  /** Without a device. */
  none: "Nichts davon? Einfach weiter. Ein Gerät über 4,2\u00a0kW kann Ihr Netzentgelt senken.",
  noneSaving: ({ amount }: { amount: string }) => `Nichts davon? Einfach weiter. Ein Gerät über 4,2\u00a0kW brächte ${amount} im Jahr.`,
  /** On the review. */
  term: "Gerät",
  kinds: "Ihre Geräte",
  kindNames: {
    heatPump: "Wärmepumpe",
    wallbox: "Wallbox",
    battery: "Speicher",
    airConditioning: "Klimaanlage",
  } satisfies Record<DeviceKind, string>,
  questions: {
    devicePower: "Zieht es mehr als 4,2\u00a0kW?",
    deviceSince: "Seit wann ist es in Betrieb?",
    deviceRegistered: "Beim Netzbetreiber angemeldet?",
    separateMeter: "Hat das Gerät einen eigenen Zähler mit eigenem Vertrag?",
  } satisfies Record<keyof DeviceFacts, string>,
  answers: {
    devicePower: { above: "Ja", upTo: "Nein", unsure: "Weiß ich nicht" } satisfies Answers<"devicePower">,
    deviceSince: { since2024: "2024 oder später", before2024: "Vor 2024" } satisfies Answers<"deviceSince">,
    deviceRegistered: { yes: "Ja", no: "Nein", unsure: "Weiß ich nicht" } satisfies Answers<"deviceRegistered">,
    separateMeter: { present: "Ja", planned: "Kommt noch", none: "Nein" } satisfies Answers<"separateMeter">,
  },
  advice: {
    title: "Unsere Empfehlung",
    /** Once an answer speaks against a deduction. */
    titleNow: "Das gilt jetzt",
    counts: {
      tooSmall: "Dieses Gerät bringt keinen Abzug. Es gilt das normale Netzentgelt.",
      oldDevice: "Für dieses Gerät gilt Ihre bisherige Vereinbarung, sonst das normale Netzentgelt.",
      notRegistered: "Noch gibt es keinen Abzug: Er gilt, sobald das Gerät angemeldet ist und der Netzbetreiber bestätigt.",
    } satisfies Record<Disqualification, string>,
    ways: {
      module1: { title: "Modul 1: fester Abzug", reason: "Immer gleich viel, ohne zusätzlichen Zähler." },
      module1And3: {
        title: "Modul 1 + 3: fester Abzug, und günstige Stunden",
        reason: "Der Abzug ist fest. In günstigen Stunden sparen Sie dazu, in teuren zahlen Sie mehr.",
      },
      module2: {
        title: "Modul 2: 60\u00a0% weniger Netzentgelt auf den Gerätestrom",
        reason: "Nur mit eigenem Zähler und Vertrag für das Gerät, nicht zusammen mit Modul 1 oder 3.",
      },
    } satisfies Record<ModulePathOption, { title: string; reason: string }>,
    withSmartMeter: "Mit Smart Meter kämen günstige Stunden dazu (Modul 3).",
    planned: "Modul 3 ist vorgemerkt, bis Ihr Smart Meter aktiv ist: dann ein Klick.",
    others: "Andere Wege ansehen",
    dimming: "Der Netzbetreiber darf das Gerät bei Engpässen dimmen, nie den Haushalt.",
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
