import type { EmailFault, NameFault } from "../../energy/address.js";
import type { VatIdFault } from "../../energy/vatId.js";

const name = (empty: string): Record<NameFault, string> => ({
  empty,
  tooLong: "Das ist zu lang: Höchstens 100 Zeichen gehen.",
  characters: "Hier stehen Zeichen, die nicht dazugehören. Bitte prüfen Sie die Angabe.",
});

/** Who signs. */
export const person = {
  title: "Wer schließt den Vertrag?",
  kind: "Ich bestelle",
  person: "als Privatperson",
  company: "für ein Unternehmen",
  companyName: "Firma",
  contact: "Wer unterschreibt für das Unternehmen?",
  firstName: "Vorname",
  lastName: "Nachname",
  email: "E-Mail-Adresse",
  emailHint: "Hierhin schicken wir die Bestätigung und Ihre Vertragsunterlagen.",
  /** The domain looks like a slip of the finger; a button follows that takes the other address. */
  emailTypo: ({ suggestion }: { readonly suggestion: string }) => `Meinten Sie ${suggestion}?`,
  takeSuggestion: "Ja, übernehmen",
  vatId: "Umsatzsteuer-ID",
  vatIdOptional: "(freiwillig)",
  vatIdHint: "Zum Beispiel DE123456789.",
  vatIdForeign: "Diese Umsatzsteuer-ID ist keine aus der EU. Bitte prüfen Sie die ersten beiden Buchstaben.",
  faults: {
    companyName: name("Bitte geben Sie den Namen der Firma an."),
    firstName: name("Bitte geben Sie den Vornamen an."),
    lastName: name("Bitte geben Sie den Nachnamen an."),
    email: {
      empty: "Bitte geben Sie Ihre E-Mail-Adresse an.",
      format: "Diese E-Mail-Adresse ist nicht vollständig. Sie sieht zum Beispiel so aus: name@beispiel.de",
    } satisfies Record<EmailFault, string>,
    vatId: {
      country: "Eine Umsatzsteuer-ID beginnt mit dem Kürzel des Landes, zum Beispiel DE. Die Steuernummer ist etwas anderes.",
      format: "Diese Umsatzsteuer-ID ist nicht vollständig oder hat Zeichen zu viel. In Deutschland folgen auf DE neun Ziffern.",
    } satisfies Record<VatIdFault, string>,
  },
};
