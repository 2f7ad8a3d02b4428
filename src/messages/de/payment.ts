import type { NameFault } from "../../energy/address.js";
import type { IbanFault } from "../../energy/iban.js";

/** The parties to a SEPA mandate. */
export interface MandateParties {
  readonly creditor: string;
}

/** How it is paid. */
export const payment = {
  title: "Zahlung per SEPA-Lastschrift",
  intro: "Abgebucht wird nichts, bevor wir Strom liefern.",
  iban: "IBAN",
  ibanHint: "Jedes Konto im SEPA-Raum geht, nicht nur ein deutsches.",
  accountHolder: "Name auf dem Konto",
  accountHolderHint: "Gehört das Konto jemand anderem, muss diese Person einverstanden sein.",
  mandate: {
    title: "SEPA-Lastschriftmandat",
    /** The wording of the German banking industry (Deutsche Kreditwirtschaft); change it with care. */
    authorise: ({ creditor }: MandateParties) =>
      `Ich ermächtige ${creditor}, Zahlungen von meinem Konto mittels Lastschrift einzuziehen. Zugleich weise ich mein Kreditinstitut an, die von ${creditor} auf mein Konto gezogenen Lastschriften einzulösen.`,
    refund:
      "Hinweis: Ich kann innerhalb von acht Wochen, beginnend mit dem Belastungsdatum, die Erstattung des belasteten Betrags verlangen. Es gelten dabei die mit meinem Kreditinstitut vereinbarten Bedingungen.",
    /** How long before a debit it is announced. */
    announced: ({ days }: { readonly days: number }) =>
      `Jede Abbuchung wird Ihnen spätestens ${days === 1 ? "einen Tag" : `${days} Tage`} vorher angekündigt, mit Betrag und Datum.`,
    creditor: "Zahlungsempfänger",
    creditorId: "Gläubiger-ID",
    reference: "Mandatsreferenz",
    referenceLater: "wird Ihnen gesondert mitgeteilt",
    kind: "Zahlungsart",
    recurrent: "wiederkehrende Zahlungen",
    agree: ({ creditor }: MandateParties) => `Ich erteile ${creditor} dieses SEPA-Lastschriftmandat.`,
  },
  /** Beside the direct debit, where the supplier takes other ways of paying too. */
  other: {
    title: "Anders bezahlen",
    intro: "Sie müssen nicht per Lastschrift bezahlen (§ 41 Abs. 2 EnWG). So geht es ohne:",
  },
  faults: {
    iban: {
      empty: "Bitte geben Sie Ihre IBAN an. Sie steht auf Ihrer Bankkarte.",
      country: "Eine IBAN beginnt mit dem Kürzel eines Landes im SEPA-Raum, zum Beispiel DE oder AT.",
      checkDigit: "Die Prüfziffer stimmt nicht. Bitte vergleichen Sie die IBAN mit Ihrer Karte.",
      format: "In dieser IBAN fehlt ein Zeichen, oder eines gehört nicht dorthin. Bitte vergleichen Sie sie mit Ihrer Karte.",
    } satisfies Record<IbanFault, string>,
    accountHolder: {
      empty: "Bitte geben Sie an, wem das Konto gehört.",
      tooLong: "Das ist zu lang: Höchstens 100 Zeichen gehen.",
      characters: "Hier stehen Zeichen, die nicht dazugehören. Bitte prüfen Sie die Angabe.",
    } satisfies Record<NameFault, string>,
    mandate: { missing: "Ohne das Mandat können wir nicht abbuchen. Bitte setzen Sie das Häkchen." },
  },
};
