import type { Sections } from "../sections.js";

/** Texts of the question for the meter and of the smart meter's offer. */
export const smartMeter: Sections["smartMeter"] = {
  question: {
    title: "Which meter do you have?",
    intro: "Take a quick look into the meter cabinet.",
    kinds: {
      ferraris: { title: "Rotating disc", description: "Black box, number wheels" },
      digital: { title: "Digital, without a radio module", description: "Display, no gateway" },
      smart: { title: "Smart meter", description: "Display plus gateway" },
    },
    helpTitle: "How to tell which meter you have",
    help: {
      ferraris: "A disc rotates, the reading is on mechanical number wheels.",
      digital: "A display shows the reading. Without a gateway the meter sends nothing and counts as analogue, even if it is new.",
      smart:
        "Above or beside the display there is a second device, the gateway: with lights, often with an aerial, and with a number of its own such as ‘E\u00a0XXX\u00a000\u00a01234\u00a05678’.",
    },
    unsure: "Not sure? Then choose ‘Digital, without a radio module’.",
    fault: { missing: "Please choose which meter you have." },
    refused: "The order was not accepted with this meter. Please check which meter you have.",
  },
  answer: { term: "Your meter:", edit: "Change" },
  present: "You already have a smart meter. There is nothing to order.",
  title: "Smart meter",
  intro: "Measures every quarter of an hour and sends the values itself. Required for dynamic prices and Modul 3.",
  benefitsLabel: "What a smart meter makes possible",
  benefits: {
    dynamic: "Billing by the quarter-hour: what counts is the exchange price at the time you use electricity, not an average.",
    module3: "Modul 3 under §\u00a014a EnWG: a time-variable grid fee, where the tariff offers it.",
    reading: "No more meter reading: the meter reports its values itself.",
  },
  more: "More about the smart meter",
  order: "Add a smart meter to the order",
  duration: "Installation usually in about eight weeks.",
  cost: {
    more: ({ amount }) => `With a smart meter your price rises by ${amount} a month (metering fee, incl. VAT).`,
    less: ({ amount }) => `With a smart meter your price falls by ${amount} a month (metering fee, incl. VAT).`,
    same: "With a smart meter your price stays the same.",
    once: "The fee for the old meter ends with the installation; you do not pay twice.",
  },
  installation: {
    title: "How does the installation work?",
    text: "A metering operator (Messstellenbetreiber) checks the connection, arranges a date with you and exchanges the meter. This usually takes about eight weeks, depending on the region and on access to the meter cabinet.",
  },
  duty: {
    title: "Do I need one?",
    text: "A smart meter is mandatory above 6,000\u00a0kWh a year and with a controllable device under §\u00a014a EnWG (§\u00a029 MsbG); the local metering operator then installs it of its own accord, over time. Otherwise it is optional.",
  },
  ordered: "The smart meter is ordered with your contract.",
  refused: "The smart meter cannot be ordered for this connection. Please order without one.",
};
