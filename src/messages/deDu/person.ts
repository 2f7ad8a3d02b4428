import { withOverrides } from "../catalogue.js";
import { person as german } from "../de/person.js";
import type { Sections } from "../sections.js";

const characters = "Hier stehen Zeichen, die nicht dazugehören. Bitte prüfe die Angabe.";

/** Who signs. */
export const person = withOverrides<Sections["person"]>(german, {
  emailTypo: ({ suggestion }) => `Meintest du ${suggestion}?`,
  vatIdForeign: "Diese Umsatzsteuer-ID ist keine aus der EU. Bitte prüfe die ersten beiden Buchstaben.",
  emailHint: "Hierhin schicken wir die Bestätigung und deine Vertragsunterlagen.",
  faults: {
    companyName: { empty: "Bitte gib den Namen der Firma an.", characters },
    firstName: { empty: "Bitte gib den Vornamen an.", characters },
    lastName: { empty: "Bitte gib den Nachnamen an.", characters },
    email: {
      empty: "Bitte gib deine E-Mail-Adresse an.",
    },
  },
});
