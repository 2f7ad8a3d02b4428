import type { Sections } from "../sections.js";

/** Zip and usage. */
export const tariff: Sections["tariff"] = {
  heading: "Where, and how much?",
  intro: "From this we calculate your local price.",
  zip: {
    label: "Postcode",
    fault: {
      empty: () => "Please enter your postcode.",
      notDigits: () => "A postcode consists of digits only, for example 70173.",
      wrongLength: () => "A German postcode has five digits, for example 70173.",
      unserviceable: ({ zip }) => `Unfortunately we cannot supply electricity to ${zip}.`,
      refused: () => "This postcode was not accepted. Please check it.",
    },
  },
  usage: {
    label: "Consumption per year",
    unit: "kWh",
    hint: "In kilowatt-hours (kWh), as on your last annual bill.",
    fault: {
      empty: () => "Please enter your consumption, or choose your household below.",
      notANumber: ({ example }) => `Please enter the consumption as a number, for example ${example}.`,
      notWhole: ({ example }) => `Please enter whole kilowatt-hours, for example ${example}.`,
      ambiguous: () => "This number can be read in two ways. Please write it without a point or comma, for example 5000.",
      tooSmall: ({ min, max }) => `That is too little: we calculate prices for ${min} to ${max} a year.`,
      tooLarge: ({ min, max }) => `That is too much: we calculate prices for ${min} to ${max} a year.`,
      refused: () => "This consumption was not accepted. Please check it.",
    },
    doubt: {
      low: "That would be little for a year. Is it a month’s consumption? If the number is right, all is well.",
      high: "That would be a lot for a household. Is it the meter’s reading? If the number is right, all is well.",
    },
  },
  household: {
    legend: "Or by household",
    persons: ({ persons, andMore }) => (persons === 1 && !andMore ? "1\u00a0person" : `${persons}${andMore ? "+" : ""}\u00a0people`),
    heatPump: "+\u00a0Heat pump",
    car: "+\u00a0Electric car",
    estimate: ({ usage }) => `Estimated consumption: ${usage}\u00a0kWh a year.`,
  },
};
