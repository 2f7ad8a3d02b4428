import type { Sections } from "../sections.js";

/** The frame around the steps, and what every step says when something is wrong. */
export const checkout: Sections["checkout"] = {
  steps: {
    label: "Steps of the order",
    tariff: "Tariff",
    devices: "Devices & grid",
    delivery: "Delivery",
    person: "Your details",
    payment: "Payment",
    review: "Review",
    done: "done",
    current: ({ number, count, name }) => `Step ${number} of ${count}: ${name}`,
  },
  back: "Back",
  heldBack: "You cannot go on here at the moment. Please try again later.",
  changedMeanwhile:
    "Some answers changed while the order was being checked. Nothing has been ordered. Please look through everything again.",
  notArrived: "Your earlier order has not arrived. Please look through everything again and order anew.",
  next: "Continue",
  nextTo: {
    devices: "to devices & grid",
    delivery: "to delivery",
    person: "to your details",
    payment: "to payment",
    review: "to the review",
  },
  bar: {
    label: "Price and next step",
    details: "Details",
    detailsOf: "of the price",
    sheet: "Price details",
    close: "Close",
  },
  scope: "We supply electricity to addresses in Germany. Payment is by SEPA direct debit.",
  scopeOtherPayment:
    "We supply electricity to addresses in Germany. Payment is by SEPA direct debit, or the other way that you find in the step “Payment”.",
  withoutPrice:
    "We are not getting a price just now. You can go on all the same: your details are kept, and you can order as soon as the price is there.",
  privacy: "How we handle your data",
  newTab: "opens in a new tab",
  faultSummary: ({ count }) => (count === 1 ? "One detail is still missing or wrong" : `${count} details are still missing or wrong`),
  stepNotLoaded: "This step could not be loaded. Your details are kept.",
  unknownOutcome: {
    title: "Has your order arrived?",
    text: "We have sent your order, but have had no answer. It may have arrived, or it may not.",
    safe: "Simply ask: if the order has arrived, you will get your confirmation. If it has not, it will arrive now. Nothing is ordered twice.",
    left: "An order has been sent from this window already. Whether it has arrived is not known here yet.",
    safeLeft:
      "Simply ask: if the order has arrived, you will get your contract number. If it has not, you can order anew. Nothing is ordered twice.",
    sent: "What you have sent",
    stayHere: "Please do not close this page until then.",
    ask: "Ask now",
    asking: "Asking… This can take half a minute.",
    stillUnknown: "Still no answer. Please try again in a moment.",
  },
  refusalAt: {
    "delivery.startDate": { invalid_value: "We cannot start on this day. Please choose another one." },
    "delivery.previousSupplier": { invalid_value: "We can no longer find this supplier. Please choose it again." },
  },
  refusal: {
    unserviceable_zip: "Unfortunately we cannot supply electricity to this postcode.",
    invalid_iban: "This IBAN was not accepted. Please compare it with your card.",
    duplicate_customer_email: "There is already a contract with this email address. Please use another one, or get in touch with us.",
    missing_smart_meter: "Modul 3 needs a smart meter that is already installed.",
    missing_module_1: "Modul 3 is only available together with Modul 1.",
    unsupported_product: "This is not part of this tariff. Please deselect it.",
    unsupported_meter: "This is not possible with this meter. Please check your choice.",
    unsupported_meter_order: "No smart meter can be ordered for this meter. Please deselect the smart meter.",
    duplicate_meter_order: "A smart meter has already been ordered for this meter. Please deselect it here.",
    duplicate_grid_reduction: "This module has already been ordered for this connection. Please deselect it here.",
    missing_consent: "It does not work without this consent. Please tick the box.",
    too_big: "This is too long or too large. Please shorten it.",
    too_small: "This is too short or too small. Please complete it.",
    invalid_format: "It was not accepted the way it is written. Please check it.",
    unknown: "This detail was not accepted. Please check it.",
  },
};
