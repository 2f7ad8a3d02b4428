import type { Sections } from "../sections.js";

/** Texts of the cheapest time for a load. */
export const cheapestWindow: Sections["cheapestWindow"] = {
  heading: "When is electricity cheapest?",
  intro: "Worked out with the prices that are final already.",
  load: "What is to run?",
  loads: { washing: "Washing machine", dishes: "Dishwasher", car: "Charge a car" },
  hours: { label: "Duration in hours", unit: "h" },
  kwh: { label: "Usage in kWh", unit: "kWh" },
  figureFault: ({ min, max }) => `Please give a number from ${min} to ${max}.`,
  deadline: { label: "Done by", none: "no deadline" },
  split: { label: "May pause", description: "When charging a car, for example." },
  day: {
    today: ({ span }) => `today, ${span}`,
    tomorrow: ({ span }) => `tomorrow, ${span}`,
    on: ({ date, span }) => `${date}, ${span}`,
  },
  time: ({ clock }) => clock,
  incomplete: "Please give the duration and the usage.",
  result: "Cheapest",
  now: "Right now",
  mean: ({ amount }) => `on average ${amount}/kWh`,
  cost: ({ amount, kwh }) => `About ${amount} for ${kwh}\u00a0kWh.`,
  saving: ({ amount }) => `That is about ${amount} less than starting now.`,
  noSaving: "With the known prices, waiting gains nothing.",
  nowUnknown: "What starting now costs is not known.",
  tooShort: "There is not enough time until then: please choose a later time or a shorter duration.",
  noPrices: "Not enough prices are known yet for this duration.",
  knownUntil: ({ time }) => `Prices are known until ${time}. It may still get cheaper after that.`,
};
