import type { Sections } from "../sections.js";

/** How it is paid. */
export const payment: Sections["payment"] = {
  title: "Payment by SEPA direct debit",
  intro: "Nothing is debited before we supply electricity.",
  iban: "IBAN",
  ibanHint: "Any account in the SEPA area will do, not only a German one.",
  accountHolder: "Name on the account",
  accountHolderHint: "If the account is somebody else's, that person has to agree.",
  mandate: {
    title: "SEPA direct debit mandate",
    /** After the English model mandate of the European Payments Council (SEPA Core rulebook); change it with care. */
    authorise: ({ creditor }) =>
      `I authorise (A) ${creditor} to send instructions to my bank to debit my account and (B) my bank to debit my account in accordance with the instructions from ${creditor}.`,
    refund:
      "As part of my rights, I am entitled to a refund from my bank under the terms and conditions of my agreement with my bank. A refund must be claimed within eight weeks starting from the date on which my account was debited.",
    announced: ({ days }) =>
      `Each debit is announced to you at least ${days === 1 ? "one day" : `${days} days`} before, with amount and date.`,
    creditor: "Creditor",
    creditorId: "Creditor identifier (Gläubiger-ID)",
    reference: "Mandate reference",
    referenceLater: "will be sent to you separately",
    kind: "Type of payment",
    recurrent: "recurrent payments",
    agree: ({ creditor }) => `I grant ${creditor} this SEPA direct debit mandate.`,
  },
  other: {
    title: "Pay in another way",
    intro: "You do not have to pay by direct debit (§ 41 Abs. 2 EnWG). This is how it works without:",
  },
  faults: {
    iban: {
      empty: "Please enter your IBAN. It is on your bank card.",
      country: "An IBAN begins with the code of a country in the SEPA area, for example DE or AT.",
      checkDigit: "The check digits are wrong. Please compare the IBAN with your card.",
      format: "A character of this IBAN is missing, or one does not belong there. Please compare it with your card.",
    },
    accountHolder: {
      empty: "Please enter whose account it is.",
      tooLong: "This is too long: 100 characters at most.",
      characters: "There are characters here that do not belong. Please check this.",
    },
    mandate: { missing: "Without the mandate we cannot debit. Please tick the box." },
  },
};
