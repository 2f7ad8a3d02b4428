import type { AnswerPath, FaultOf } from "stromkasse";

/** Every code that the rules know. */
type Code = { [Path in AnswerPath]: FaultOf<Path> }[AnswerPath];

/** What this partner says of each. Typed by the rules: a code that a later release adds does not compile until it has a sentence. */
const sentences: Readonly<Record<Code, string>> = {
  empty: "Diese Angabe fehlt noch.",
  missing: "Bitte wählen Sie hier etwas aus.",
  tooShort: "Das ist zu kurz.",
  tooLong: "Das ist zu lang.",
  characters: "Hier steht ein Zeichen, das nicht geht.",
  noLetter: "Hier fehlt ein Buchstabe.",
  digit: "Ein Ort hat keine Ziffern.",
  notDigits: "Hier stehen nur Ziffern.",
  wrongLength: "Eine Postleitzahl hat fünf Ziffern.",
  notANumber: "Bitte schreiben Sie eine Zahl.",
  notWhole: "Bitte ohne Nachkommastellen.",
  ambiguous: "Das lässt sich auf zwei Arten lesen: Bitte ohne Punkt und Komma.",
  tooSmall: "Weniger als 100 kWh geht hier nicht.",
  tooLarge: "Mehr als 50.000 kWh geht hier nicht.",
  format: "Das hat nicht die richtige Form.",
  country: "Dieses Land geht hier nicht.",
  checkDigit: "Hier ist eine Ziffer vertauscht oder falsch.",
  tooEarly: "Dieser Tag ist zu früh.",
  tooEarlyMoveIn: "So weit zurück liegt kein Einzug.",
  tooLate: "Dieser Tag ist zu weit weg.",
};

/** What react-hook-form keeps of an error: the code of a rule as its type, or `refused` with the API's own code as message. */
interface KeptError {
  readonly type?: string | undefined;
  readonly message?: string | undefined;
}

/** The sentence for an error of the form; `undefined` where there is none. */
export function sentenceOf(error: KeptError | undefined): string | undefined {
  if (error?.type === undefined) return undefined;
  if (error.type === "refused") return `Das hat der Versorger nicht angenommen (${error.message ?? "ohne Grund"}).`;
  return sentences[error.type as Code];
}
