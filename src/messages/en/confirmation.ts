import type { Sections } from "../sections.js";

/** After the order: what was ordered and what happens next. */
export const confirmation: Sections["confirmation"] = {
  thanks: ({ name }) => `Thank you, ${name}. Your order has arrived.`,
  number: "Contract number",
  numberLater: "Your contract number comes with the confirmation.",
  email: ({ email }) => `The confirmation is on its way to ${email}.`,
  nextTitle: "What happens next",
  now: "under way",
  todo: "to come",
  cancel: {
    title: ({ supplier }) => `We cancel your contract with ${supplier}`,
    unnamed: "We cancel the contract with your previous supplier",
    text: ({ date }) => `probably by ${date}`,
  },
  gridOperator: {
    change: "The grid operator confirms the switch",
    moveIn: "The grid operator confirms your move-in",
    text: ({ date }) => `usually within 2 to 3 weeks, that is by ${date}; then the day from which we supply you is certain`,
  },
  start: {
    title: "We supply your electricity",
    text: "without interruption; there is nothing you need to do",
    onDate: ({ date }) => `expected from ${date}, without interruption`,
  },
  smartMeter: {
    title: "The smart meter is installed",
    text: ({ date }) => `in about eight weeks, that is around ${date}; we will contact you to arrange a date`,
  },
  module3: {
    title: "Modul 3 can be activated",
    text: "with one click, as soon as the smart meter is sending",
  },
  found: {
    title: "Your order has arrived",
    text: "What you have ordered is in the confirmation that comes by e-mail. There is no need to order once more.",
  },
  summary: "Your order",
  print: "Print",
  redirect: {
    text: "You will be taken on automatically in a moment.",
    now: "Go on now",
    stay: "Stay here",
  },
};
