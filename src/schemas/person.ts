import { parseEmail, parseName } from "../energy/address.js";
import { parseVatId } from "../energy/vatId.js";
import type { PersonAnswers } from "./answers.js";
import { field, ifAsked, oneOf, sectionOf } from "./field.js";

/** Who signs. A company's name and VAT id are asked of companies alone. */
export const personSchema = () =>
  sectionOf<PersonAnswers>(({ companyName, vatId, ...always }) => (always.kind === "company" ? { ...always, companyName, vatId } : always))(
    {
      kind: oneOf("person", "company"),
      companyName: ifAsked(field(parseName)),
      firstName: field(parseName),
      lastName: field(parseName),
      email: field(parseEmail),
      vatId: ifAsked(field(parseVatId)),
    },
  );
