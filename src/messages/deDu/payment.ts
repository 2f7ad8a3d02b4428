import { withOverrides } from "../catalogue.js";
import { payment as german } from "../de/payment.js";
import type { Sections } from "../sections.js";

/** How it is paid. The mandate's own wording is the German banking industry's and stays. */
export const payment = withOverrides<Sections["payment"]>(german, {
  mandate: {
    announced: ({ days }) =>
      `Jede Abbuchung wird dir spätestens ${days === 1 ? "einen Tag" : `${days} Tage`} vorher angekündigt, mit Betrag und Datum.`,
    referenceLater: "teilen wir dir gesondert mit",
  },
  other: { intro: "Du musst nicht per Lastschrift bezahlen (§ 41 Abs. 2 EnWG). So geht es ohne:" },
  faults: {
    iban: {
      empty: "Bitte gib deine IBAN an. Sie steht auf deiner Bankkarte.",
      checkDigit: "Die Prüfziffer stimmt nicht. Bitte vergleiche die IBAN mit deiner Karte.",
      format: "In dieser IBAN fehlt ein Zeichen, oder eines gehört nicht dorthin. Bitte vergleiche sie mit deiner Karte.",
    },
    accountHolder: {
      empty: "Bitte gib an, wem das Konto gehört.",
      characters: "Hier stehen Zeichen, die nicht dazugehören. Bitte prüfe die Angabe.",
    },
    mandate: { missing: "Ohne das Mandat können wir nicht abbuchen. Bitte setz das Häkchen." },
  },
});
