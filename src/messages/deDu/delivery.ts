import { withOverrides } from "../catalogue.js";
import { delivery as german } from "../de/delivery.js";
import type { Sections } from "../sections.js";

/** Where the power goes, since when, from whom it came, and through which meter. */
export const delivery = withOverrides<Sections["delivery"]>(german, {
  address: {
    intro: "Die Adresse, an der du den Strom verbrauchst.",
    cityFilled: "Passend zur Postleitzahl eingetragen. Du kannst ihn ändern.",
    townsHint: "Wähle deinen Ort, oder schreib ihn in das Feld.",
  },
  occasion: {
    moveInGap:
      "Ein Einzug lässt sich nur noch im Voraus anmelden. Wohnst du schon dort, beliefert dich bis zu unserem Beginn der Grundversorger am Ort; dafür musst du nichts tun.",
  },
  supplier: {
    hint: "Tippe die ersten Buchstaben. Der Name steht auf deiner Stromrechnung.",
    unlistedName: "Wie heißt dein Anbieter?",
    nothingFound: "Kein Anbieter heißt so. Prüfe die Schreibweise, oder wähle „nicht dabei“.",
    hasMore: "Es gibt noch mehr. Tippe mehr vom Namen.",
    failed: "Die Suche antwortet gerade nicht. Du kannst mit „nicht dabei“ weitermachen.",
    weCancel: "Sonst kündigen wir für dich. Der Wechsel kostet nichts, und der Strom fließt ohne Unterbrechung weiter.",
  },
  start: {
    cancelledHint: "Nimm den Tag, nachdem dein alter Vertrag endet.",
    moveInHint: "Nimm den Tag, an dem du die Schlüssel bekommst.",
  },
  meter: {
    title: "Dein Zähler",
    numberLaterRefused: "Ohne Zählernummer wurde die Bestellung nicht angenommen. Bitte nimm das Häkchen weg, und trag die Nummer ein.",
    maloHint: "Elf Ziffern, auf deiner Rechnung bei den Verbrauchsdaten. Damit geht der Wechsel am schnellsten.",
    maloWarning: {
      wrongLength: "Eine MaLo-ID hat elf Ziffern. Du kannst auch ohne sie weitermachen.",
      notDigits: "Eine MaLo-ID besteht nur aus Ziffern. Du kannst auch ohne sie weitermachen.",
      leadingZero: "Eine MaLo-ID beginnt nicht mit 0. Bitte vergleiche sie mit deiner Rechnung.",
      checkDigit: "Die letzte Ziffer passt nicht zu den anderen. Bitte vergleiche die Nummer mit deiner Rechnung.",
    },
  },
  faults: {
    street: {
      empty: "Bitte gib die Straße an.",
      tooShort: "Bitte schreib den Namen der Straße aus.",
      noLetter: "Bitte gib die Straße mit ihrem Namen an.",
      characters: "Hier stehen Zeichen, die nicht dazugehören. Bitte prüfe die Angabe.",
    },
    city: {
      empty: "Bitte gib den Ort an.",
      tooShort: "Bitte schreib den Ort aus.",
      digit: "Bitte gib den Ort ohne Ziffern an; die Postleitzahl steht daneben.",
      characters: "Hier stehen Zeichen, die nicht dazugehören. Bitte prüfe die Angabe.",
    },
    occasion: { missing: "Bitte wähle: Anbieterwechsel oder Einzug?" },
    previousSupplier: {
      missing: "Bitte wähle deinen bisherigen Anbieter, oder „nicht dabei“.",
      characters: "Hier stehen Zeichen, die nicht dazugehören. Bitte prüfe die Angabe.",
    },
    startDate: {
      empty: "Bitte gib den ersten Tag der Lieferung an.",
      format: "Diesen Tag gibt es nicht. Bitte prüfe das Datum.",
    },
    meterNumber: {
      empty: "Bitte gib die Zählernummer an. Sie steht am Zähler oder auf der Rechnung.",
      characters: "Hier stehen Zeichen, die nicht dazugehören. Bitte prüfe die Angabe.",
    },
    maloId: { characters: "Hier stehen Zeichen, die nicht dazugehören. Bitte prüfe die Angabe." },
  },
});
