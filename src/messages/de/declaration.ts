/** What withdrawal and cancellation share: who declares it, the receipt, and other ways to send it. */
export const declaration = {
  name: "Vor- und Nachname",
  contract: "Vertragsnummer oder Adresse der Lieferstelle",
  contractHint: "Die Nummer steht in der Bestätigung und auf jeder Rechnung. Ohne sie genügt, woran wir den Vertrag erkennen.",
  email: "E-Mail-Adresse",
  emailHint: "Hierhin geht die Bestätigung mit Datum und Uhrzeit.",
  faults: {
    name: {
      empty: "Bitte geben Sie Ihren Namen an.",
      tooLong: "Das ist zu lang: Höchstens 100 Zeichen gehen.",
      characters: "Hier stehen Zeichen, die nicht dazugehören. Bitte prüfen Sie die Angabe.",
    },
    contract: {
      empty: "Bitte geben Sie an, um welchen Vertrag es geht.",
      tooLong: "Das ist zu lang. Bitte kürzen Sie es.",
    },
    email: {
      empty: "Bitte geben Sie Ihre E-Mail-Adresse an.",
      format: "Diese E-Mail-Adresse ist nicht vollständig. Sie sieht zum Beispiel so aus: name@beispiel.de",
    },
  },
  faultSummary: ({ count }: { readonly count: number }) =>
    count === 1 ? "Eine Angabe fehlt noch oder stimmt nicht" : `${count} Angaben fehlen noch oder stimmen nicht`,
  privacy: "Wie wir mit Ihren Daten umgehen",
  newTab: "öffnet in neuem Tab",
  declaredAt: "Erklärt am",
  receivedAt: "Eingegangen am",
  at: ({ date, time }: { readonly date: string; readonly time: string }) => `${date}, ${time} Uhr`,
  end: "Letzter Tag der Belieferung",
  confirmed: ({ email }: { readonly email: string }) =>
    `Die Bestätigung geht an ${email}. Diese Seite können Sie gleich behalten: Drucken Sie sie, oder kopieren Sie den Text.`,
  print: "Drucken",
  copy: "Text kopieren",
  copied: "Der Text ist kopiert.",
  notCopied: "Das Kopieren hat nicht geklappt. Bitte markieren Sie den Text von Hand.",
  other: {
    refused: "Das wurde so nicht angenommen",
    unknown: "Versuchen Sie es bitte noch einmal. Dieselbe Erklärung zählt nur einmal, auch wenn sie doppelt ankommt.",
    text: "Ihre Erklärung geht nicht verloren: Sie können uns diesen Text auch auf anderem Weg schicken.",
    mail: ({ email }: { readonly email: string }) => `E-Mail an ${email} schreiben`,
    post: ({ name, address }: { readonly name: string; readonly address: string }) => `Per Post: ${name}, ${address}`,
  },
};
