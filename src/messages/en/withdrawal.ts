import type { Sections } from "../sections.js";

/** The withdrawal (Widerruf) after the order. `open` and `confirm` are the words of Directive 2011/83/EU, Art. 11a. */
export const withdrawal: Sections["withdrawal"] = {
  open: "Withdraw from contract here",
  confirm: "Confirm withdrawal",
  title: "Withdraw from contract",
  intro: "Within the withdrawal period you can withdraw from your contract without giving a reason.",
  next: "Continue to the confirmation",
  check: "Is everything right?",
  notYet: "Your withdrawal has not been sent yet. Please confirm it.",
  change: "Change details",
  statement: "I hereby withdraw from the contract that I concluded for the supply of electricity.",
  sending: "Your withdrawal is being sent…",
  unknown: "We do not know whether your withdrawal has arrived",
  inTime: "It is enough that you send the withdrawal before the period ends.",
  received: "Your withdrawal has arrived",
  subject: "Withdrawal",
};
