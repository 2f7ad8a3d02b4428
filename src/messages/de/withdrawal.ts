/** The withdrawal (Widerruf) after the order. `open` and `confirm` are the law's own words (§ 356a Abs. 1 and 3 BGB). */
export const withdrawal = {
  open: "Vertrag widerrufen",
  confirm: "Widerruf bestätigen",
  title: "Vertrag widerrufen",
  intro: "Innerhalb der Widerrufsfrist können Sie Ihren Vertrag widerrufen, ohne einen Grund zu nennen.",
  next: "Weiter zur Bestätigung",
  check: "Stimmt alles?",
  notYet: "Ihr Widerruf ist noch nicht abgeschickt. Bitte bestätigen Sie ihn.",
  change: "Angaben ändern",
  statement: "Hiermit widerrufe ich den von mir abgeschlossenen Vertrag über die Lieferung von Strom.",
  sending: "Ihr Widerruf wird abgeschickt …",
  unknown: "Wir wissen nicht, ob Ihr Widerruf angekommen ist",
  inTime: "Es genügt, dass Sie den Widerruf vor dem Ende der Frist abschicken.",
  received: "Ihr Widerruf ist eingegangen",
  subject: "Widerruf",
};
