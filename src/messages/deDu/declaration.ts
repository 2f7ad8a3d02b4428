import { withOverrides } from "../catalogue.js";
import { declaration as german } from "../de/declaration.js";
import type { Sections } from "../sections.js";

/** What withdrawal and cancellation share: who declares it, the receipt, and other ways to send it. */
export const declaration = withOverrides<Sections["declaration"]>(german, {
  faults: {
    name: {
      empty: "Bitte gib deinen Namen an.",
      characters: "Hier stehen Zeichen, die nicht dazugehören. Bitte prüfe die Angabe.",
    },
    contract: {
      empty: "Bitte gib an, um welchen Vertrag es geht.",
      tooLong: "Das ist zu lang. Bitte kürze es.",
    },
    email: {
      empty: "Bitte gib deine E-Mail-Adresse an.",
    },
  },
  privacy: "Wie wir mit deinen Daten umgehen",
  confirmed: ({ email }) => `Die Bestätigung geht an ${email}. Diese Seite kannst du gleich behalten: Drucke sie, oder kopiere den Text.`,
  notCopied: "Das Kopieren hat nicht geklappt. Bitte markiere den Text von Hand.",
  other: {
    unknown: "Versuche es bitte noch einmal. Dieselbe Erklärung zählt nur einmal, auch wenn sie doppelt ankommt.",
    text: "Deine Erklärung geht nicht verloren: Du kannst uns diesen Text auch auf anderem Weg schicken.",
  },
});
