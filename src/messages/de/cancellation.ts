/** The cancellation (Kündigung) of a contract. `open` and `confirm` are the law's own words (§ 312k Abs. 2 BGB). */
export const cancellation = {
  open: "Verträge hier kündigen",
  confirm: "Jetzt kündigen",
  title: "Vertrag kündigen",
  intro: "Den Eingang Ihrer Kündigung bestätigen wir sofort per E-Mail.",
  kind: "Art der Kündigung",
  kinds: {
    ordinary: "ordentlich, mit der vereinbarten Frist",
    movingOut: "wegen eines Umzugs",
    forCause: "außerordentlich, aus wichtigem Grund",
  },
  reason: "Grund der Kündigung",
  end: "Wann soll der Vertrag enden?",
  earliest: "so früh wie möglich",
  onDate: "an einem bestimmten Tag",
  lastDay: "Letzter Tag der Belieferung",
  lastDayHint: "Liegt er vor dem Ende der Kündigungsfrist, endet der Vertrag zum nächstmöglichen Tag.",
  movingOutHint: "Meist der Tag, an dem Sie die Wohnung übergeben. Rückwirkend geht es nicht.",
  faults: {
    reason: {
      empty: "Bitte nennen Sie den Grund.",
      tooLong: "Das ist zu lang. Bitte kürzen Sie es.",
    },
    lastDay: {
      empty: "Bitte geben Sie den Tag an.",
      format: "Bitte wählen Sie einen Tag aus dem Kalender.",
      past: "Dieser Tag ist schon vorbei. Bitte wählen Sie heute oder einen späteren Tag.",
    },
  },
  statement: {
    ordinary: "Hiermit kündige ich meinen Vertrag über die Lieferung von Strom ordentlich.",
    movingOut: "Hiermit kündige ich meinen Vertrag über die Lieferung von Strom wegen eines Umzugs.",
    forCause: "Hiermit kündige ich meinen Vertrag über die Lieferung von Strom außerordentlich aus wichtigem Grund.",
  },
  wishedEnd: "Gewünschtes Ende",
  sending: "Ihre Kündigung wird abgeschickt …",
  unknown: "Wir wissen nicht, ob Ihre Kündigung angekommen ist",
  received: "Ihre Kündigung ist eingegangen",
  subject: "Kündigung",
};
