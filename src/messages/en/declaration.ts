import type { Sections } from "../sections.js";

/** What withdrawal and cancellation share: who declares it, the receipt, and other ways to send it. */
export const declaration: Sections["declaration"] = {
  name: "First and last name",
  contract: "Contract number or address of the supply point",
  contractHint: "The number is on the confirmation and on every bill. Without it, whatever lets us recognise the contract will do.",
  email: "Email address",
  emailHint: "The confirmation with date and time goes here.",
  faults: {
    name: {
      empty: "Please enter your name.",
      tooLong: "This is too long: 100 characters at most.",
      characters: "There are characters here that do not belong. Please check what you entered.",
    },
    contract: {
      empty: "Please say which contract it is about.",
      tooLong: "This is too long. Please shorten it.",
    },
    email: {
      empty: "Please enter your email address.",
      format: "This email address is not complete. It should look like this: name@example.com",
    },
  },
  faultSummary: ({ count }) => (count === 1 ? "One detail is missing or not right" : `${count} details are missing or not right`),
  privacy: "How we handle your data",
  newTab: "opens in a new tab",
  declaredAt: "Declared on",
  receivedAt: "Received on",
  at: ({ date, time }) => `${date}, ${time} (German time)`,
  end: "Last day of supply",
  confirmed: ({ email }) => `The confirmation goes to ${email}. You can keep this page right away: print it, or copy the text.`,
  print: "Print",
  copy: "Copy the text",
  copied: "The text has been copied.",
  notCopied: "Copying did not work. Please select the text by hand.",
  other: {
    refused: "This was not accepted as it is",
    unknown: "Please try again. The same declaration counts only once, even if it arrives twice.",
    text: "Your declaration is not lost: you can also send us this text in another way.",
    mail: ({ email }) => `Write an email to ${email}`,
    post: ({ name, address }) => `By post: ${name}, ${address}`,
  },
};
