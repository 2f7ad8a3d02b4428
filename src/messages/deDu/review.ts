import { withOverrides } from "../catalogue.js";
import { review as german } from "../de/review.js";
import type { Sections } from "../sections.js";

/** The last look before the order, and what the law wants to be said there. The button's words are the law's, whatever the address. */
export const review = withOverrides<Sections["review"]>(german, {
  answers: {
    unnamedSupplier: "deinem bisherigen Anbieter",
    weCancel: "wir kündigen dort für dich",
  },
  contract: {
    title: "Zusammenfassung deines Vertrags",
    riskText:
      "Sinkt der Börsenpreis, sinkt dein Preis; steigt er, steigt dein Preis. Eine Preisgarantie gibt es nicht, und dein tatsächlicher Preis kann von der Schätzung abweichen.",
    withoutSmartMeter:
      "Ohne Smart Meter wird dein Verbrauch nach einem Standardlastprofil auf den Tag verteilt. Strom in günstige Stunden zu verschieben wirkt sich dann nicht auf die Rechnung aus.",
    conclusionText:
      "Deine Bestellung ist dein Angebot; der Vertrag kommt mit der Bestätigung des Anbieters zustande. Bis du bestellst, kannst du alles über „Ändern“ berichtigen. Der Anbieter speichert den Vertragstext und schickt ihn dir per E-Mail. Der Vertrag ist auf Deutsch.",
    priceChangeText:
      "Ändert der Anbieter Preise oder Bedingungen, teilt er dir das spätestens einen Monat vorher mit. Du kannst dann fristlos und kostenlos zu dem Tag kündigen, an dem die Änderung gilt (§ 41 Abs. 5 EnWG).",
    arbitration:
      "Hilft das nicht: Schlichtungsstelle Energie e.\u00a0V., Friedrichstraße 133, 10117 Berlin, schlichtungsstelle-energie.de. Auskunft über deine Rechte: Verbraucherservice der Bundesnetzagentur, Postfach 8001, 53105 Bonn, verbraucherservice-energie@bnetza.de.",
    untilSmartMeter:
      "Bis der bestellte Smart Meter misst, wird dein Verbrauch nach einem Standardlastprofil auf den Tag verteilt. Erst danach wirkt es sich auf die Rechnung aus, Strom in günstige Stunden zu verschieben.",
  },
  declarations: {
    legend: "Deine Erklärungen",
    termsMissing: "Bitte stimm den Allgemeinen Geschäftsbedingungen zu.",
    earlyDelivery: "Ich wünsche ausdrücklich, dass die Lieferung schon vor Ablauf der Widerrufsfrist beginnt.",
    earlyDeliveryText:
      "Du kannst den Vertrag 14 Tage lang widerrufen. Wünschst du, dass wir schon in dieser Zeit liefern, und widerrufst du dann, bezahlst du den Strom, den du bis dahin verbraucht hast. Ohne diesen Wunsch müssen wir mit der Lieferung nicht vor Ablauf der Frist beginnen.",
    cancelOrder: ({ name, supplier }) => `Mit der Bestellung beauftragst du ${name}, deinen Vertrag mit ${supplier} zu kündigen.`,
  },
  order: {
    sending: "Deine Bestellung wird gesendet.",
    noPrice: "Ohne aktuellen Preis lässt sich nicht bestellen. Deine Angaben bleiben erhalten.",
    priceComing: "Wir holen gerade deinen aktuellen Preis.",
    priceChanged: "Dein Preis hat sich geändert",
    unserviceable: "An diesem Ort können wir leider keinen Strom liefern. Bitte prüfe die Postleitzahl.",
    orderedTitle: "Du hast hier schon einmal bestellt",
    ordered:
      "Deine frühere Bestellung ist vermutlich angekommen. Bitte sieh in deinen E-Mails nach oder melde dich bei uns, bevor du noch einmal bestellst.",
    refusedTitle: "Deine Bestellung wurde nicht angenommen",
    failedTitle: "Deine Bestellung ist nicht angekommen",
    tryAgain: "Es ist nichts bestellt. Du kannst die Bestellung noch einmal abschicken.",
    notOrdered: "Es ist nichts bestellt, und deine Angaben bleiben erhalten.",
  },
});
