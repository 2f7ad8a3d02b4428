import { withOverrides } from "../catalogue.js";
import { cancellation as german } from "../de/cancellation.js";
import type { Sections } from "../sections.js";

/** The cancellation (Kündigung) of a contract. The buttons and the statements stay in the law's words. */
export const cancellation = withOverrides<Sections["cancellation"]>(german, {
  intro: "Den Eingang deiner Kündigung bestätigen wir sofort per E-Mail.",
  movingOutHint: "Meist der Tag, an dem du die Wohnung übergibst. Rückwirkend geht es nicht.",
  faults: {
    reason: {
      empty: "Bitte nenne den Grund.",
      tooLong: "Das ist zu lang. Bitte kürze es.",
    },
    lastDay: {
      empty: "Bitte gib den Tag an.",
      format: "Bitte wähle einen Tag aus dem Kalender.",
      past: "Dieser Tag ist schon vorbei. Bitte wähle heute oder einen späteren Tag.",
    },
  },
  sending: "Deine Kündigung wird abgeschickt …",
  unknown: "Wir wissen nicht, ob deine Kündigung angekommen ist",
  received: "Deine Kündigung ist eingegangen",
});
