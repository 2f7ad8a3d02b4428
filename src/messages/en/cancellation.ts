import type { Sections } from "../sections.js";

/** The cancellation (Kündigung) of a contract; `open` and `confirm` translate the words of § 312k Abs. 2 BGB. */
export const cancellation: Sections["cancellation"] = {
  open: "Cancel contracts here",
  confirm: "Cancel now",
  title: "Cancel a contract",
  intro: "We confirm at once by email that your cancellation has arrived.",
  kind: "Kind of cancellation",
  kinds: {
    ordinary: "ordinary, with the agreed notice",
    movingOut: "because of a move",
    forCause: "extraordinary, for an important cause",
  },
  reason: "Cause of the cancellation",
  end: "When is the contract to end?",
  earliest: "as early as possible",
  onDate: "on a certain day",
  lastDay: "Last day of supply",
  lastDayHint: "If it lies before the end of the notice period, the contract ends on the next possible day.",
  movingOutHint: "Usually the day on which you hand over the home. It cannot lie in the past.",
  faults: {
    reason: {
      empty: "Please state the cause.",
      tooLong: "This is too long. Please shorten it.",
    },
    lastDay: {
      empty: "Please enter the day.",
      format: "Please choose a day from the calendar.",
      past: "This day has passed. Please choose today or a later day.",
    },
  },
  statement: {
    ordinary: "I hereby cancel my contract for the supply of electricity with the agreed notice.",
    movingOut: "I hereby cancel my contract for the supply of electricity because of a move.",
    forCause: "I hereby cancel my contract for the supply of electricity without notice for an important cause.",
  },
  wishedEnd: "Wished end",
  sending: "Your cancellation is being sent…",
  unknown: "We do not know whether your cancellation has arrived",
  received: "Your cancellation has arrived",
  subject: "Cancellation",
};
