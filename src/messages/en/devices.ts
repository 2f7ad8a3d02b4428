import type { Sections } from "../sections.js";

/** The question for controllable devices, what decides on a module, and the recommendation. */
export const devices: Sections["devices"] = {
  title: "Do you have a heat pump, a wallbox, a battery or air conditioning?",
  none: "None of them? Just go on. A device above 4.2\u00a0kW can lower your grid fee.",
  noneSaving: ({ amount }) => `None of them? Just go on. A device above 4.2\u00a0kW would bring ${amount} a year.`,
  term: "Device",
  kinds: "Your devices",
  kindNames: { heatPump: "Heat pump", wallbox: "Wallbox", battery: "Battery", airConditioning: "Air conditioning" },
  questions: {
    devicePower: "Does it draw more than 4.2\u00a0kW from the grid?",
    deviceSince: "Since when has it been in operation?",
    deviceRegistered: "Is it registered with the grid operator?",
    separateMeter: "Does the device have a meter and a contract of its own?",
  },
  answers: {
    devicePower: { above: "Yes", upTo: "No", unsure: "I do not know" },
    deviceSince: { since2024: "2024 or later", before2024: "Before 2024" },
    deviceRegistered: { yes: "Yes", no: "No", unsure: "I do not know" },
    separateMeter: { present: "Yes", planned: "To be installed", none: "No" },
  },
  advice: {
    title: "Our recommendation",
    titleNow: "What applies now",
    counts: {
      tooSmall: "This device brings no deduction. The ordinary grid fee applies.",
      oldDevice: "For this device your earlier agreement applies, or else the ordinary grid fee.",
      notRegistered: "There is no deduction yet: it applies once the device is registered and the grid operator confirms.",
    },
    ways: {
      module1: { title: "Modul 1: a fixed deduction", reason: "Always the same amount, without another meter." },
      module1And3: {
        title: "Modul 1 + 3: a fixed deduction, and cheap hours",
        reason: "The deduction is fixed. On top you save in cheap hours; in expensive ones you pay more.",
      },
      module2: {
        title: "Modul 2: 60% less grid fee on the device’s electricity",
        reason: "Only with a meter and a contract of its own for the device, not together with Modul 1 or 3.",
      },
    },
    withSmartMeter: "With a smart meter, cheap hours would be added (Modul 3).",
    planned: "Modul 3 is planned: you order it with one click as soon as your smart meter is active.",
    others: "See other ways",
    dimming: "The grid operator may dim the device when the grid is short of capacity, never the household.",
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
