import { withOverrides } from "../catalogue.js";
import { confirmation as german } from "../de/confirmation.js";
import type { Sections } from "../sections.js";

/** After the order: what was ordered and what happens next. */
export const confirmation = withOverrides<Sections["confirmation"]>(german, {
  thanks: ({ name }) => `Danke, ${name}. Deine Bestellung ist da.`,
  numberLater: "Deine Vertragsnummer kommt mit der Bestätigung.",
  nextTitle: "So geht es weiter",
  cancel: {
    unnamed: "Wir kündigen bei deinem bisherigen Anbieter",
  },
  gridOperator: {
    moveIn: "Der Netzbetreiber bestätigt deinen Einzug",
  },
  start: {
    title: "Wir liefern deinen Strom",
    text: "ohne Unterbrechung, du musst nichts tun",
  },
  smartMeter: {
    text: ({ date }) => `in rund acht Wochen, also um den ${date}; wir melden uns bei dir mit einem Termin`,
  },
  found: {
    title: "Deine Bestellung ist da",
    text: "Was du bestellt hast, steht in der Bestätigung, die per E-Mail kommt. Noch einmal bestellen musst du nicht.",
  },
  summary: "Deine Bestellung",
});
