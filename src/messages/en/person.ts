import type { NameFault } from "../../energy/address.js";
import type { Sections } from "../sections.js";

const name = (empty: string): Record<NameFault, string> => ({
  empty,
  tooLong: "This is too long: 100 characters at most.",
  characters: "There are characters here that do not belong. Please check this.",
});

/** Who signs. */
export const person: Sections["person"] = {
  title: "Who is signing the contract?",
  kind: "I am ordering",
  person: "as a private person",
  company: "for a company",
  companyName: "Company",
  contact: "Who signs for the company?",
  firstName: "First name",
  lastName: "Last name",
  email: "Email address",
  emailHint: "This is where we send the confirmation and your contract documents.",
  emailTypo: ({ suggestion }) => `Did you mean ${suggestion}?`,
  takeSuggestion: "Yes, use this one",
  vatId: "VAT ID",
  vatIdOptional: "(optional)",
  vatIdHint: "For example DE123456789.",
  vatIdForeign: "This VAT ID is not from the EU. Please check the first two letters.",
  faults: {
    companyName: name("Please enter the name of the company."),
    firstName: name("Please enter the first name."),
    lastName: name("Please enter the last name."),
    email: {
      empty: "Please enter your email address.",
      format: "This email address is not complete. It looks like this, for example: name@example.com",
    },
    vatId: {
      country: "A VAT ID begins with the code of a country, for example DE. A tax number (Steuernummer) is something else.",
      format: "This VAT ID is not complete or has too many characters. In Germany, DE is followed by nine digits.",
    },
  },
};
