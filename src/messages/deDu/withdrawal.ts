import { withOverrides } from "../catalogue.js";
import { withdrawal as german } from "../de/withdrawal.js";
import type { Sections } from "../sections.js";

/** The withdrawal (Widerruf) after the order. The buttons and the statement stay in the law's words. */
export const withdrawal = withOverrides<Sections["withdrawal"]>(german, {
  intro: "Innerhalb der Widerrufsfrist kannst du deinen Vertrag widerrufen, ohne einen Grund zu nennen.",
  notYet: "Dein Widerruf ist noch nicht abgeschickt. Bitte bestätige ihn.",
  sending: "Dein Widerruf wird abgeschickt …",
  unknown: "Wir wissen nicht, ob dein Widerruf angekommen ist",
  inTime: "Es genügt, dass du den Widerruf vor dem Ende der Frist abschickst.",
  received: "Dein Widerruf ist eingegangen",
});
