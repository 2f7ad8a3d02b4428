import type { Sections } from "../sections.js";

/** The way of a smart meter after its order. */
export const meterOrder: Sections["meterOrder"] = {
  title: "Your smart meter",
  loading: "Loading how far your smart meter has come.",
  failure: "We cannot show how far your smart meter has come at the moment.",
  timelineLabel: "The way of your smart meter",
  tags: {
    none: "Not ordered",
    underway: "In progress",
    blocked: "On hold",
    unfinished: "Not completed",
    cancelled: "Cancelled",
    present: "Already there",
    active: "Active",
  },
  states: { done: "done", current: "current", todo: "to come", failed: "ended" },
  done: {
    created: "Ordered",
    placed: "With the metering company",
    checked: "Checked: it can be installed",
    scheduled: "Appointment made",
    installed: "Installed",
    activated: "Active: the smart meter is sending",
    cancelled: "Cancelled",
  },
  ahead: {
    created: "Complete the order",
    placed: "Handing over to the metering company",
    checked: "Check of the connection",
    scheduled: "Make an appointment",
    installed: "Installation",
    activated: "The smart meter sends",
    cancelled: "Cancellation",
  },
  now: {
    created: "You have shown interest in a smart meter. This has not ordered it yet.",
    placed: "We are putting together the data of your connection.",
    checked: "The metering company is checking whether it can install the smart meter.",
    scheduled: "The metering company arranges an appointment with you.",
    installed: "The metering company has told you the appointment.",
    activated: "The smart meter is being registered with the grid operator. After that, every quarter of an hour is billed by itself.",
    cancelled: "The order is being cancelled.",
  },
  inCheck: "The details of your connection are there. The metering company is checking whether it can install the smart meter.",
  appointment: ({ date }) => `Appointment: ${date}`,
  appointmentTime: ({ date, time }) => `Appointment: ${date}, ${time}`,
  access: "Please keep the meter cabinet accessible.",
  /** After eight weeks without an appointment. */
  overdue: "The installation is taking longer than the usual eight weeks. Feel free to ask us:",
  duration: "From the order to the installation it usually takes around eight weeks.",
  activeText: "Every quarter of an hour is now measured and billed by itself. You no longer have to read the meter.",
  blocked: {
    title: "Your order is on hold",
    since: ({ date }) => `Since ${date}.`,
    reasons: {
      checkMissing: "The check of your connection has not been done yet. Without it the metering company cannot go on.",
      gridOperatorRegistration: "The grid operator has not confirmed the registration of the new metering company yet.",
      review: "We are looking at your order by hand before it goes on.",
      unknown: "We do not know the reason here.",
    },
    help: "If this takes too long, please ask us.",
  },
  unfinished: {
    title: "Your order is not completed yet",
    text: "Write to us if you would like the smart meter. It cannot be ordered here once more.",
  },
  cancelled: {
    title: "Your order was cancelled",
    reasons: { customerRequest: "Either you or we cancelled it.", unknown: "We do not know the reason here." },
    text: "A smart meter cannot be ordered for this contract here a second time. Write to us if you would like one nevertheless.",
  },
  present: {
    title: "There is a smart meter at your place already",
    step: "No installation needed",
    registered: "It belongs to your contract. You need not do anything.",
    unregistered: "It is now being assigned to your contract. You need not do anything.",
  },
  none: {
    smart: "Your contract runs through a smart meter already. There is nothing to order.",
    ended: "Your contract has ended. A smart meter can no longer be ordered for it.",
    notSold:
      "Your tariff comes without a smart meter. Every household can ask the local metering company for one; it is then usually installed within four months (§\u00a034 MsbG).",
  },
  offer: {
    text: "It measures every quarter of an hour and sends by itself: what counts then is the price at the time at which you use electricity. Modul 3 under §\u00a014a EnWG needs it too.",
    costs: "With the smart meter your metering fee changes. The price sheet says how high it is.",
    once: "A smart meter can be ordered only once for a contract.",
    button: "Order with obligation to pay",
  },
};
