import { parseEmail, parseName } from "../../energy/address.js";
import { parseVatId } from "../../energy/vatId.js";
import type { PersonAnswers } from "../../schemas/answers.js";
import { asIs } from "./section.js";

/** Who signs. */
export const personSection = { id: "person" as const, parsersFor: parsers };

function parsers() {
  return {
    kind: (kind: PersonAnswers["kind"]) => asIs(kind),
    companyName: (name: string, all: PersonAnswers) => (all.kind === "company" ? parseName(name) : asIs("")),
    firstName: parseName,
    lastName: parseName,
    email: parseEmail,
    vatId: (text: string, all: PersonAnswers) => (all.kind === "company" ? parseVatId(text) : asIs("")),
  };
}
