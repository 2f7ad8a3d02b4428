/** Texts of the question for the meter and of the smart meter's offer. The rules behind them: §§ 2, 29, 30, 34 MsbG. */
export const smartMeter = {
  question: {
    title: "Welchen Zähler haben Sie?",
    intro: "Schauen Sie kurz in den Zählerschrank.",
    kinds: {
      ferraris: { title: "Drehscheibe", description: "Schwarzer Kasten, Zahlenrollen" },
      digital: { title: "Digital, ohne Funkmodul", description: "Display, kein Gateway" },
      smart: { title: "Smart Meter", description: "Display plus Gateway" },
    },
    helpTitle: "So erkennen Sie Ihren Zähler",
    help: {
      ferraris: "Eine Scheibe dreht sich, der Stand steht auf mechanischen Zahlenrollen.",
      digital: "Ein Display zeigt den Stand. Ohne Gateway sendet der Zähler nichts und zählt als analog, auch wenn er neu ist.",
      smart:
        "Über oder neben dem Display sitzt ein zweites Gerät, das Gateway: mit Leuchten, oft mit Antenne und einer eigenen Nummer wie „E\u00a0XXX\u00a000\u00a01234\u00a05678“.",
    },
    unsure: "Nicht sicher? Dann wählen Sie „Digital, ohne Funkmodul“.",
    fault: { missing: "Bitte wählen Sie, welcher Zähler bei Ihnen hängt." },
    refused: "Mit diesem Zähler wurde die Bestellung nicht angenommen. Bitte prüfen Sie, welcher Zähler bei Ihnen hängt.",
  },
  answer: { term: "Ihr Zähler:", edit: "Ändern" },
  present: "Sie haben schon einen Smart Meter. Es ist nichts zu bestellen.",
  title: "Smart Meter",
  intro: "Misst jede Viertelstunde und sendet selbst. Voraussetzung für dynamische Preise und Modul 3.",
  benefitsLabel: "Was ein Smart Meter möglich macht",
  benefits: {
    dynamic: "Abrechnung je Viertelstunde: Es zählt der Börsenpreis der Zeit, in der Sie Strom verbrauchen, kein Durchschnitt.",
    module3: "Modul 3 nach §\u00a014a EnWG: zeitvariables Netzentgelt, wo der Tarif es anbietet.",
    reading: "Kein Ablesen mehr: Der Zähler meldet seine Werte selbst.",
  },
  more: "Mehr zum Smart Meter",
  order: "Smart Meter dazubestellen",
  duration: "Einbau meist in rund acht Wochen.",
  cost: {
    more: ({ amount }: { amount: string }) => `Mit Smart Meter steigt Ihr Preis um ${amount} im Monat (Messentgelt, inkl. USt.).`,
    less: ({ amount }: { amount: string }) => `Mit Smart Meter sinkt Ihr Preis um ${amount} im Monat (Messentgelt, inkl. USt.).`,
    same: "Ihr Preis bleibt mit Smart Meter gleich.",
    once: "Das Entgelt für den alten Zähler entfällt mit dem Einbau, doppelt zahlen Sie nicht.",
  },
  installation: {
    title: "Wie läuft der Einbau ab?",
    text: "Ein Messstellenbetreiber prüft den Anschluss, stimmt einen Termin mit Ihnen ab und tauscht den Zähler. Das dauert meist rund acht Wochen, je nach Region und Zugang zum Zählerschrank.",
  },
  duty: {
    title: "Brauche ich eines?",
    text: "Pflicht ist ein Smart Meter über 6.000\u00a0kWh im Jahr und mit einem steuerbaren Gerät nach §\u00a014a EnWG (§\u00a029 MsbG); dann baut es der örtliche Messstellenbetreiber mit der Zeit von sich aus ein. Sonst ist es freiwillig.",
  },
  ordered: "Der Smart Meter wird mit Ihrem Vertrag bestellt.",
  /** What the API refused about the order of a smart meter. */
  refused: "Der Smart Meter lässt sich für diesen Anschluss nicht bestellen. Bitte bestellen Sie ohne.",
};
