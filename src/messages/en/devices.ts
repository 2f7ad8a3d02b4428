import type { Sections } from "../sections.js";

/** The questions about a controllable device, once a module is wished for. */
export const devices: Sections["devices"] = {
  title: "Your controllable device",
  intro: "So that the module is not rejected. Leave open what you do not know.",
  term: "Device",
  kinds: "Which device is it?",
  kindNames: { heatPump: "Heat pump", wallbox: "Wallbox", battery: "Battery", airConditioning: "Air conditioning" },
  questions: {
    devicePower: "Does it draw more than 4.2\u00a0kW from the grid?",
    deviceSince: "Since when has it been in operation?",
    deviceRegistered: "Is it registered with the grid operator?",
    separateMeter: "Does it have a meter of its own?",
  },
  answers: {
    devicePower: { above: "Yes", upTo: "No", unsure: "I do not know" },
    deviceSince: { since2024: "2024 or later", before2024: "Before 2024" },
    deviceRegistered: { yes: "Yes", no: "No", unsure: "I do not know" },
    separateMeter: { present: "Yes", planned: "To be installed", none: "No" },
  },
  notices: {
    tooSmall:
      "A device of up to 4.2\u00a0kW does not take part; the module is then rejected. Several heat pumps or air conditioners count together.",
    powerUnsure: "The power is on the type plate. Wallboxes mostly have 11\u00a0kW.",
    registerFirst:
      "Without the registration the grid operator rejects the module: this is the commonest reason. Have the device registered first, mostly by the installer. You can order all the same.",
    meterPlanned: "Modul 2 applies once this meter is installed.",
    meterMissing: "Without a meter of its own Modul 2 is rejected. Modul 1 needs none.",
  },
};
