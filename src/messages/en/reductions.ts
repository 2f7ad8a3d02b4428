import type { Sections } from "../sections.js";

/** The §14a modules of a contract after its order. They keep their German names: grid operators and bills know no others. */
export const reductions: Sections["reductions"] = {
  title: "Lower grid fee under §\u00a014a EnWG",
  intro: "For a controllable device above 4.2\u00a0kW: heat pump, wallbox, battery or air conditioning.",
  loading: "Loading how far your modules have come.",
  failure: "We cannot show how far your modules have come at the moment.",
  names: { module1: "Modul 1 – flat", module2: "Modul 2 – percentage", module3: "Modul 3 – time-variable" },
  shortNames: { module1: "Modul 1", module2: "Modul 2", module3: "Modul 3" },
  what: {
    module1: "A fixed deduction from the grid fee, whatever you use.",
    module2:
      "60% less grid fee on every kilowatt-hour. Possible only if this contract is for the device’s own meter, and not together with Modul 1 or 3.",
    module3:
      "Three price windows a day, for all of your electricity from the grid. It gets cheaper if you shift consumption into the cheap window; in the expensive one you pay more.",
  },
  tags: {
    none: "Not ordered",
    planned: "Planned",
    intended: "Recorded",
    ordered: "Ordered",
    activated: "Active",
    ended: "Ended",
    rejected: "Declined",
  },
  states: { done: "done", current: "current", todo: "to come", failed: "declined" },
  steps: {
    intended: "Order recorded",
    ordered: "Order to the grid operator",
    activated: "Confirmation of the grid operator",
    ended: "Ended",
    rejected: "Declined by the grid operator",
  },
  now: {
    ordered: "We order as soon as your contract is confirmed.",
    activated: "The answer has not come yet. The module applies only after it, not retroactively.",
  },
  validFrom: ({ date }) => `Applies from ${date}.`,
  validBetween: ({ from, until }) => `Applies from ${from} to ${until}.`,
  validUntil: ({ date }) => `Applies until ${date}.`,
  active: "The grid operator has confirmed.",
  wasValidBetween: ({ from, until }) => `Applied from ${from} to ${until}.`,
  neverValid: "Never took effect.",
  planned: {
    waiting: "You planned Modul 3 with your contract. It has not been ordered yet.",
    ready: "You planned Modul 3 with your contract. Now it can be ordered.",
  },
  activation: "Applies from the grid operator’s confirmation on, not retroactively. The device has to be registered there.",
  order: ({ module }) => `Order ${module}`,
  blocked: {
    contractEnded: "Your contract has ended.",
    notOffered: "This module is not part of your tariff.",
    needsModule1: "Modul 3 is available together with Modul 1 only. Order Modul 1 first.",
    needsSmartMeter: "Modul 3 needs a smart meter that measures every quarter of an hour and sends the values.",
    meterOnOrder: "Your smart meter is on order. As soon as it is sending, you order Modul 3 here with one click.",
    meterUnregistered:
      "There is a smart meter at your place, but your contract does not know it yet. As soon as it is assigned, Modul 3 can be ordered here.",
  },
  otherPath: {
    module1: "Modul 2 applies to your contract. It cannot be combined with Modul 1; write to us for a change.",
    module2: "Modul 2 cannot be combined with Modul 1 or 3; write to us for a change.",
    module3: "Modul 2 applies to your contract. It cannot be combined with Modul 3.",
  },
  clearing: {
    said: ({ date }) => `The grid operator declined on ${date}.`,
    cause: "It does not tell us the reason here. Usually the device is not registered with it.",
    howTo: "Your installer can register it, or you can do so yourself on the grid operator’s portal. Once that is done, order again.",
    legend: "Please check before you order again",
    checks: {
      registered: "The device is registered with the grid operator.",
      confirmed: "The grid operator has confirmed the registration.",
      module1: "The device has more than 4.2\u00a0kW and has been running since 2024 or later.",
      module2: "The device has a meter of its own, and this contract is for that meter.",
      module3: "The smart meter is sending, and Modul 1 has been ordered.",
    },
    unchecked: "Please check this first.",
    reorder: ({ module }) => `Order ${module} again`,
    help: "If everything is done and it is declined again, please ask us.",
  },
  reorder: ({ module }) => `Order ${module} once more`,
  past: ({ count }) => (count === 1 ? "One earlier order" : `${count} earlier orders`),
  pastOrdered: ({ date }) => `Ordered on ${date}.`,
  pastRejected: ({ date }) => `Declined on ${date}.`,
};
