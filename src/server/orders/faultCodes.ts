import type { Naming } from "../validation.js";

/** The API's codes for the faults of the energy floor's rules. Where several rules share a fault, it is the same to all of them. */
const codes: Readonly<Record<string, string>> = {
  empty: "too_small",
  tooShort: "too_small",
  tooSmall: "too_small",
  tooLong: "too_big",
  tooLarge: "too_big",
  characters: "invalid_format",
  country: "invalid_format",
  digit: "invalid_format",
  format: "invalid_format",
  noLetter: "invalid_format",
  notAsWritten: "invalid_format",
  notDigits: "invalid_format",
  wrongLength: "invalid_format",
  invalidType: "invalid_type",
  notANumber: "invalid_type",
  notWhole: "invalid_type",
  iban: "invalid_iban",
  // A code of ours: the API knows nothing of consents.
  missing: "missing_consent",
};

/** Names a fault in the API's words, and in ours beside them. */
export const apiNames: Naming = ({ code, message }) => {
  const apiCode = code === "custom" ? codes[message] : undefined;
  return apiCode === undefined ? { code, message: "Invalid input" } : { code: apiCode, message: `Invalid input: ${message}` };
};
