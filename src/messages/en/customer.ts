import type { Sections } from "../sections.js";

/** What every part of a customer's area says: faults, contact, and what becomes of an order that is sent there. */
export const customer: Sections["customer"] = {
  fault: {
    invalid: "Our system did not accept the request.",
    unserviceable: "Unfortunately this is not possible at this place.",
    conflict: "This has been done in the meantime.",
    forbidden: "You are not signed in, or may not see this contract. Please sign in again.",
    notFound: "We could not find this contract.",
    rateLimited: "There are a great many requests right now. Please try again in a minute.",
    unavailable: "Our system is not responding at the moment.",
    offline: "You are offline.",
    timeout: "The answer is taking too long.",
    contract: "The answer of our system was incomplete, so we show nothing.",
    unknownOutcome: "We received no answer.",
  },
  offline: "You are offline. You see what we last knew, and you can order again once you are connected.",
  outdated: ({ date, time }) => `This could not be refreshed just now. As of ${date}, ${time}.`,
  contact: ({ name }) => `How to reach ${name}:`,
  contactOr: "or",
  order: {
    sending: "Your order is being sent.",
    checking: "We are looking whether your order has arrived.",
    received: "Your order has arrived.",
    failedTitle: "Your order was not accepted",
    notSentTitle: "Your order has not arrived",
    notOrdered: "Nothing has been ordered.",
    missing: "You can send the order once more. Should the first one arrive after all, no second one will be accepted.",
    unknownTitle: "Has your order arrived?",
    unknown: "We received no answer and could not look either. Please look before you order once more.",
    lookAgain: "Look now",
  },
  refusal: {
    duplicate_grid_reduction: "This module has been ordered for your contract already.",
    duplicate_meter_order:
      "A smart meter has been ordered for your contract before. A second order is not possible here, not even after a cancellation.",
    ended_subscription: "Your contract has ended.",
    missing_smart_meter: "Modul 3 needs a smart meter that already sends its readings. Your contract knows of none yet.",
    missing_module_1: "Modul 3 is available together with Modul 1 only.",
    unsupported_product: "This is not part of your tariff.",
    unsupported_meter_order: "No smart meter can be ordered for your connection.",
    other: "Please ask us for the reason.",
  },
};
