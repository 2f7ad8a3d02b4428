import type { Sections } from "../sections.js";

/** Texts of the §14a modules. They keep their German names: grid operators and bills know no others. Nothing here promises a saving. */
export const modules: Sections["modules"] = {
  title: "Lower grid fee under §\u00a014a EnWG",
  intro:
    "For a heat pump, wallbox, battery or air conditioning above 4.2\u00a0kW. Under §\u00a014a of the German Energy Industry Act (EnWG), the grid operator may dim the device when the grid is short of capacity; in return you pay a lower grid fee (Netzentgelt).",
  legend: "Module (Modul) under §\u00a014a EnWG",
  none: { title: "No module", description: "No controllable device" },
  flat: {
    title: "Modul 1 – flat",
    tag: "Recommended",
    description: "Fixed deduction from the base price, whatever you use. No additional meter.",
    combines: "Can be combined with Modul 3.",
  },
  percentage: {
    title: "Modul 2 – percentage",
    description:
      "60% less grid fee on the electricity of the device. Needs a meter of its own at the device and cannot be combined with Modul 1 or 3, because only one of the two ways applies to a meter.",
    savingBasis: "The amount assumes that all of your consumption runs through this meter.",
    priceBasis: "The price shown assumes that all of your consumption runs through this meter.",
    chosen:
      "Modul 2 only affects the electricity that flows through the device’s own meter. Please give the consumption and the number of that meter, therefore. Your household keeps a contract of its own.",
  },
  saving: {
    perYear: ({ amount }) => `${amount} / year`,
    loading: "The saving is being calculated.",
    notQuoted: "Our tariff system cannot show this module in the price: the price shown is without the deduction.",
    noDifference: "Going by your details, this does not change the price.",
    costsMore: ({ amount }) => `Going by your details, this raises the price by ${amount} a year.`,
  },
  timeVariable: {
    label: "+ Modul 3 – time-variable",
    description:
      "Three price windows a day, for all of your electricity from the grid. Pays off if you shift consumption into the cheap window; in the expensive one you pay more.",
    blocked: {
      ferraris: "With your analogue meter, Modul 3 is not possible yet: it needs a smart meter that measures every quarter of an hour.",
      digital:
        "With your digital meter without a radio module, Modul 3 is not possible yet: it needs a smart meter that measures every quarter of an hour and sends the values.",
      unknown:
        "Modul 3 needs a smart meter that measures every quarter of an hour: a display, and beside it a gateway with a number of its own.",
    },
    order: "Add a smart meter to the order",
    orderHint: "You can then plan Modul 3 now and activate it after the installation.",
    haveOne: "I already have a smart meter",
    elsewhere:
      "This tariff does not come with one. Every household can ask the local metering operator (Messstellenbetreiber) for it: the installation then usually takes place within four months (§\u00a034 MsbG) and may cost up to €100 once (§\u00a035 MsbG).",
    plannable: "A smart meter is part of your order: you can plan Modul 3 now.",
    plannedTitle: "Planned",
    planned: "Modul 3 is not part of this order. As soon as your smart meter is active, you can order it with one click.",
    noWindows: "Your grid operator has no usable price windows yet: here, Modul 3 does not bring anything so far.",
    noPriceTitle: "Why is there no price here?",
    noPrice:
      "What Modul 3 brings depends on when you use electricity. The windows are set so that an average household that shifts nothing pays roughly the same. They apply to all of your electricity from the grid, cooker and lights included.",
  },
  activation: "Applies from the grid operator’s confirmation, not retroactively. Your device must be registered there.",
  details: { withHours: "Price windows, calculator and explanations", plain: "More about the modules" },
  who: {
    title: "Which devices does this apply to?",
    devices:
      "Heat pump (with its heating rod), private wallbox, air conditioning and battery storage with more than 4.2\u00a0kW from the grid, put into operation on or after 1\u00a0January 2024. Several heat pumps or air conditioning units count together.",
    duty: "For these devices, taking part is mandatory. All you can choose is which module lowers your grid fee.",
    older:
      "Older devices with an earlier agreement under §\u00a014a keep it until the end of 2028; you can change sooner, but not back. Older devices without an agreement need not take part. Night storage heaters keep their arrangement.",
  },
  dimming: {
    title: "What does dimming mean?",
    what: "If the grid is about to run short of capacity, the grid operator may limit the device: only as far and as long as necessary. At least 4.2\u00a0kW remain for every device: the car charges more slowly, the heat pump keeps running.",
    household: "Your household electricity is never dimmed.",
    exceptions:
      "A wallbox that can only be switched on and off may be paused. Where an energy manager controls several devices, a joint minimum applies to them.",
  },
  which: {
    title: "Which module suits me?",
    flat: "For most people, Modul 1 is the simple way: it works whatever you use, applies to every controllable device and needs no additional meter.",
    both: "With a smart meter we recommend Modul 1 together with Modul 3 if you can shift charging or heating: the fixed deduction stays, and cheap hours are added.",
    percentage: "Modul 2 may suit you if a device uses a lot and already has a meter of its own.",
    depends: "What pays off for you depends on your consumption and on the grid area.",
  },
  failure: "Without the details of the tariff we cannot show any modules.",
  refusal: {
    missing_smart_meter: "Modul 3 was refused because the meter is not a smart meter. Please check meter and module.",
    missing_module_1: "Modul 3 is only available together with Modul 1. Please choose again.",
    unsupported_product: "This module is not part of this tariff. Please choose another one.",
    other: "This choice was not accepted. Please choose another module.",
  },
};
