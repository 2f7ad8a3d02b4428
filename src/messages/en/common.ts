import type { Sections } from "../sections.js";

/** Texts that every part needs: faults, and words around a request. */
export const common: Sections["common"] = {
  retry: "Try again",
  units: { ct: "ct", kwh: "kWh" },
  loading: "Loading…",
  requestId: ({ id }) => `Reference number: ${id}`,
  fault: {
    invalid: "Some of your details were not accepted. Please check them.",
    unserviceable: "Unfortunately we cannot supply electricity to this place.",
    conflict: "This order has since been changed elsewhere. Please reload the page.",
    forbidden: "Access to the tariff system was refused. Please try again later.",
    notFound: "This tariff is not available at present.",
    rateLimited: "A great many requests are under way just now. Please try again in a minute.",
    unavailable: "Our tariff system is not answering just now. Your details are kept.",
    offline: "You are offline. Your details are kept until the connection is back.",
    timeout: "The answer is taking too long. Your details are kept.",
    contract: "The answer of our tariff system was incomplete. That is why we show no price.",
    unknownOutcome: "We do not know yet whether your order has arrived.",
  },
};
