import type { CityFault, HouseNumberFault, StreetFault, SupplierNameFault } from "../../energy/address.js";
import type { MaloFault, MaloHint, MeterNumberFault } from "../../energy/meter.js";
import type { StartDateFault } from "../../energy/startDate.js";

/** Where the power goes, since when, from whom it came, and through which meter. */
export const delivery = {
  address: {
    title: "Wohin liefern wir?",
    intro: "Die Adresse, an der der Strom verbraucht wird.",
    street: "Straße",
    streetWarning: "Steht hier auch die Hausnummer? Sie gehört in das Feld daneben.",
    houseNumber: "Hausnummer",
    zip: "Postleitzahl",
    changeZip: "Ändern",
    city: "Ort",
    /** The only town of the zip, filled in for the visitor. */
    cityFilled: "Passend zur Postleitzahl eingetragen. Sie können ihn ändern.",
    towns: ({ zip }: { readonly zip: string }) => `Orte mit der Postleitzahl ${zip}`,
    townsHint: "Wählen Sie Ihren Ort, oder schreiben Sie ihn in das Feld.",
  },
  occasion: {
    title: "Wechsel oder Einzug?",
    supplierChange: "Ich wechsle den Anbieter",
    moveIn: "Ich ziehe neu ein",
    moveInGap:
      "Ein Einzug lässt sich nur noch im Voraus anmelden. Wohnen Sie schon dort, beliefert Sie bis zu unserem Beginn der Grundversorger am Ort; dafür müssen Sie nichts tun.",
  },
  supplier: {
    legend: "Bisheriger Anbieter",
    hint: "Tippen Sie die ersten Buchstaben. Er steht auf Ihrer Stromrechnung.",
    clear: "Eingabe löschen",
    matches: "Gefundene Anbieter",
    unlisted: "Mein Anbieter ist nicht dabei",
    searchAgain: "Doch suchen",
    unlistedName: "Wie heißt Ihr Anbieter?",
    optional: "(freiwillig)",
    found: ({ count }: { readonly count: number }) => (count === 1 ? "Ein Anbieter gefunden." : `${count} Anbieter gefunden.`),
    nothingFound: "Kein Anbieter heißt so. Prüfen Sie die Schreibweise, oder wählen Sie „nicht dabei“.",
    hasMore: "Es gibt noch mehr. Tippen Sie mehr vom Namen.",
    searching: "Wir suchen …",
    failed: "Die Suche antwortet gerade nicht. Sie können mit „nicht dabei“ weitermachen.",
    cancelled: "Ich habe dort schon selbst gekündigt",
    weCancel: "Sonst kündigen wir für Sie. Der Wechsel kostet nichts, und der Strom fließt ohne Unterbrechung weiter.",
  },
  start: {
    legend: "Ab wann sollen wir liefern?",
    nextPossible: "So bald wie möglich",
    onDate: "Ab einem bestimmten Tag",
    date: "Erster Tag der Lieferung",
    range: ({ earliest, latest }: { readonly earliest: string; readonly latest: string }) =>
      `Frühestens ${earliest}, spätestens ${latest}.`,
    noWorkingDay: "Das ist kein Werktag. Wir liefern dann ab diesem Tag oder ab dem nächsten Werktag.",
    cancelledHint: "Nehmen Sie den Tag, nachdem Ihr alter Vertrag endet.",
    moveInHint: "Nehmen Sie den Tag, an dem Sie die Schlüssel bekommen.",
  },
  meter: {
    title: "Ihr Zähler",
    number: "Zählernummer",
    numberHint: "Steht am Zähler beim Strichcode oder auf der Rechnung. Nicht der Zählerstand.",
    numberLater: "Ich reiche die Zählernummer nach",
    numberLaterHint: "Der Wechsel beginnt erst, wenn wir sie haben.",
    numberLaterRefused:
      "Ohne Zählernummer wurde die Bestellung nicht angenommen. Bitte nehmen Sie das Häkchen weg, und tragen Sie die Nummer ein.",
    /** `malo`, `melo`: what the text in this field is instead. */
    numberWarning: {
      malo: "Das sieht nach einer MaLo-ID aus. Die Zählernummer steht am Zähler selbst.",
      melo: "Das sieht nach einer Messlokation (MeLo) aus. Die Zählernummer steht am Zähler selbst.",
    },
    malo: "MaLo-ID",
    maloOptional: "(freiwillig)",
    maloHint: "Elf Ziffern, auf Ihrer Rechnung bei den Verbrauchsdaten. Damit geht der Wechsel am schnellsten.",
    maloWarning: {
      wrongLength: "Eine MaLo-ID hat elf Ziffern. Sie können auch ohne sie weitermachen.",
      notDigits: "Eine MaLo-ID besteht nur aus Ziffern. Sie können auch ohne sie weitermachen.",
      leadingZero: "Eine MaLo-ID beginnt nicht mit 0. Bitte vergleichen Sie sie mit Ihrer Rechnung.",
      checkDigit: "Die letzte Ziffer passt nicht zu den anderen. Bitte vergleichen Sie die Nummer mit Ihrer Rechnung.",
      isMelo: "Das ist eine Messlokation (MeLo, 33 Zeichen). Die MaLo-ID hat elf Ziffern; sie darf auch leer bleiben.",
    } satisfies Record<MaloHint, string>,
  },
  faults: {
    street: {
      empty: "Bitte geben Sie die Straße an.",
      tooShort: "Bitte schreiben Sie den Namen der Straße aus.",
      tooLong: "Der Name der Straße ist zu lang: Höchstens 100 Zeichen gehen.",
      noLetter: "Bitte geben Sie die Straße mit ihrem Namen an.",
      characters: "Hier stehen Zeichen, die nicht dazugehören. Bitte prüfen Sie die Angabe.",
    } satisfies Record<StreetFault, string>,
    houseNumber: {
      // Short: they stand below a narrow field.
      empty: "Bitte Hausnummer angeben.",
      tooLong: "Hausnummer: höchstens zehn Zeichen.",
      characters: "Hausnummer: nur Ziffern, A bis Z, - und /.",
    } satisfies Record<HouseNumberFault, string>,
    city: {
      empty: "Bitte geben Sie den Ort an.",
      tooShort: "Bitte schreiben Sie den Ort aus.",
      tooLong: "Der Name des Orts ist zu lang: Höchstens 100 Zeichen gehen.",
      digit: "Bitte geben Sie den Ort ohne Ziffern an; die Postleitzahl steht daneben.",
      characters: "Hier stehen Zeichen, die nicht dazugehören. Bitte prüfen Sie die Angabe.",
    } satisfies Record<CityFault, string>,
    occasion: { missing: "Bitte wählen Sie: Anbieterwechsel oder Einzug?" },
    previousSupplier: {
      missing: "Bitte wählen Sie Ihren bisherigen Anbieter, oder „nicht dabei“.",
      tooLong: "Der Name ist zu lang: Höchstens 100 Zeichen gehen.",
      characters: "Hier stehen Zeichen, die nicht dazugehören. Bitte prüfen Sie die Angabe.",
    } satisfies Record<SupplierNameFault | "missing", string>,
    startDate: {
      empty: "Bitte geben Sie den ersten Tag der Lieferung an.",
      format: "Diesen Tag gibt es nicht. Bitte prüfen Sie das Datum.",
      tooEarly: "Der früheste Tag ist morgen.",
      tooEarlyMoveIn:
        "Rückwirkend lässt sich ein Einzug nicht mehr anmelden. Der früheste Tag ist morgen; bis dahin liefert der Grundversorger.",
      tooLate: "Wir nehmen Bestellungen bis zu einem Jahr im Voraus an.",
    } satisfies Record<StartDateFault | "tooEarlyMoveIn", string>,
    meterNumber: {
      empty: "Bitte geben Sie die Zählernummer an. Sie steht am Zähler oder auf der Rechnung.",
      characters: "Hier stehen Zeichen, die nicht dazugehören. Bitte prüfen Sie die Angabe.",
      tooLong: "Die Zählernummer ist zu lang: Höchstens 100 Zeichen gehen.",
    } satisfies Record<MeterNumberFault, string>,
    maloId: {
      tooLong: "Die MaLo-ID ist zu lang: Richtig sind 11 Ziffern.",
      characters: "Hier stehen Zeichen, die nicht dazugehören. Bitte prüfen Sie die Angabe.",
    } satisfies Record<MaloFault, string>,
  },
};
