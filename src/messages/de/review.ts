import type { MeterKind } from "../../energy/meter.js";
import type { ModuleId } from "../../energy/modules.js";

export interface Named {
  readonly name: string;
}

export interface Amount {
  /** Formatted, with unit. */
  readonly amount: string;
}

/** The last look before the order, and what the law wants to be said there. */
export const review = {
  title: "Prüfen und bestellen",
  intro: "Bis hierher ist nichts bestellt.",
  edit: "Ändern",
  /** What was answered. */
  answers: {
    usage: "Verbrauch",
    usageAt: ({ amount, zip }: Amount & { readonly zip: string }) => `${amount} im Jahr in ${zip}`,
    place: "Lieferung an",
    meter: "Zähler",
    meterKinds: {
      ferraris: "Zähler mit Drehscheibe",
      digital: "Digitaler Zähler ohne Funkmodul",
      smart: "Smart Meter",
    } satisfies Record<MeterKind, string>,
    meterNumber: ({ number }: { readonly number: string }) => `Nr. ${number}`,
    meterNumberLater: "Zählernummer folgt",
    malo: ({ id }: { readonly id: string }) => `MaLo-ID ${id}`,
    smartMeter: "Smart Meter",
    smartMeterOrdered: "wird mitbestellt, Einbau in rund acht Wochen",
    modules: "§ 14a EnWG",
    noModule: "kein Modul",
    moduleNames: { module1: "Modul 1", module2: "Modul 2", module3: "Modul 3" } satisfies Record<ModuleId, string>,
    planned: ({ name }: Named) => `${name} vorgemerkt`,
    occasion: "Anlass",
    moveIn: "Einzug",
    supplierChange: ({ name }: Named) => `Anbieterwechsel von ${name}`,
    unnamedSupplier: "Ihrem bisherigen Anbieter",
    weCancel: "wir kündigen dort für Sie",
    cancelledMyself: "selbst gekündigt",
    start: "Beginn",
    nextPossible: "so bald wie möglich",
    customer: "Vertrag mit",
    vatId: ({ id }: { readonly id: string }) => `USt-ID ${id}`,
    email: "E-Mail",
    payment: "Zahlung",
    debit: "SEPA-Lastschrift",
    account: ({ iban, holder }: { readonly iban: string; readonly holder: string }) => `${iban}, ${holder}`,
  },
  /** The marked summary of § 41a Abs. 7 EnWG and § 312j Abs. 2 BGB. */
  contract: {
    title: "Zusammenfassung Ihres Vertrags",
    supplier: "Anbieter",
    tariff: "Tarif",
    dynamic: "dynamisch: Der Preis folgt je Viertelstunde der Strombörse.",
    energyPrice: "Arbeitspreis",
    perKwh: ({ amount }: Amount) => `${amount}/kWh`,
    averaged: "geschätzt mit dem Mittel der letzten 12 Monate an der Börse",
    basePrice: "Grundpreis",
    perMonth: ({ amount }: Amount) => `${amount} im Monat`,
    /** The lines of a price, each with its amount. */
    parts: ({ parts }: { readonly parts: string }) => `darin ${parts}`,
    total: "Im Monat",
    totalNote: ({ usage }: { readonly usage: string }) => `inkl. 19\u00a0% USt., geschätzt für ${usage} im Jahr`,
    discount: "Rabatt",
    discountText: ({ name, amount, regular }: Named & Amount & { readonly regular: string }) =>
      `${name}: ${amount} im Monat, danach ${regular}`,
    discountMonths: ({ months }: { readonly months: number }) => (months === 1 ? "für einen Monat" : `für ${months} Monate`),
    formation: "Preisbildung",
    formationText:
      "Der Börsenstrompreis (EPEX Day-Ahead) wird täglich für jede Viertelstunde des nächsten Tages festgestellt. Dazu kommen Netzentgelte, Umlagen, Konzessionsabgabe, Stromsteuer und Umsatzsteuer; sie ändern sich meist zum Jahreswechsel.",
    risk: "Chance und Risiko",
    riskText:
      "Sinkt der Börsenpreis, sinkt Ihr Preis; steigt er, steigt Ihr Preis. Eine Preisgarantie gibt es nicht, und Ihr tatsächlicher Preis kann von der Schätzung abweichen.",
    measuring: "Messung",
    withoutSmartMeter:
      "Ohne Smart Meter wird Ihr Verbrauch nach einem Standardlastprofil auf den Tag verteilt. Strom in günstige Stunden zu verschieben wirkt sich dann nicht auf die Rechnung aus.",
    untilSmartMeter:
      "Bis der bestellte Smart Meter misst, wird Ihr Verbrauch nach einem Standardlastprofil auf den Tag verteilt. Erst danach wirkt es sich auf die Rechnung aus, Strom in günstige Stunden zu verschieben.",
    smartMeterInfo: "Einbau eines Smart Meters",
    smartMeterInfoText:
      "Jeder Haushalt kann beim örtlichen Messstellenbetreiber einen Smart Meter verlangen. Der Einbau erfolgt dann in der Regel innerhalb von vier Monaten (§ 34 MsbG) und kann einmalig bis zu 100\u00a0€ kosten; dazu kommt das jährliche Entgelt für den Betrieb (§ 35 MsbG).",
    personalised: "Persönlicher Preis",
    oneOff: "Einmalige Kosten",
    priceGuarantee: "Preisgarantie",
    term: "Laufzeit",
    termText: ({ term, notice }: { readonly term: string; readonly notice: string }) =>
      `${term}, Kündigungsfrist ${notice}, Kündigung in Textform`,
    conclusion: "Vertragsschluss",
    conclusionText:
      "Ihre Bestellung ist Ihr Angebot; der Vertrag kommt mit der Bestätigung des Anbieters zustande. Bis Sie bestellen, können Sie alles über „Ändern“ berichtigen. Der Anbieter speichert den Vertragstext und schickt ihn Ihnen per E-Mail. Der Vertrag ist auf Deutsch.",
    priceChange: "Preisänderungen",
    priceChangeText:
      "Ändert der Anbieter Preise oder Bedingungen, teilt er Ihnen das spätestens einen Monat vorher mit. Sie können dann fristlos und kostenlos zu dem Tag kündigen, an dem die Änderung gilt (§ 41 Abs. 5 EnWG).",
    liability: "Haftung",
    liabilityText:
      "Fällt der Strom wegen einer Störung im Netz aus, haftet der Netzbetreiber (§ 18 NAV). Alles Weitere steht in den Allgemeinen Geschäftsbedingungen.",
    complaints: "Beschwerden",
    complaintsText: ({ email }: { readonly email: string }) => `zuerst an ${email}; die Antwort kommt in vier Wochen (§ 111a EnWG)`,
    /** Addresses of the bodies of § 111b EnWG and § 41 Abs. 1 Nr. 12 EnWG. */
    arbitration:
      "Hilft das nicht: Schlichtungsstelle Energie e.\u00a0V., Friedrichstraße 133, 10117 Berlin, schlichtungsstelle-energie.de. Auskunft über Ihre Rechte: Verbraucherservice der Bundesnetzagentur, Postfach 8001, 53105 Bonn, verbraucherservice-energie@bnetza.de.",
    billing: "Abrechnung",
    payment: "Zahlung",
    paymentText: "SEPA-Lastschrift",
    change: "Anbieterwechsel",
    changeText: "kostenlos und ohne Unterbrechung (§ 20a EnWG)",
    withdrawal: "Widerruf",
    withdrawalText: "14 Tage ab Vertragsschluss, ohne Angabe von Gründen",
    withdrawalPage: "Vertrag widerrufen",
    priceMissing: "noch nicht bekannt",
  },
  documents: {
    title: "Unterlagen",
    terms: "Allgemeine Geschäftsbedingungen",
    priceSheet: "Preisblatt",
    tariffs: "Aktuelle Tarife und Preise",
    withdrawal: "Widerrufsbelehrung und Muster-Formular",
    privacy: "Datenschutzhinweise",
  },
  declarations: {
    legend: "Ihre Erklärungen",
    terms: ({ name }: Named) => `Ich stimme den Allgemeinen Geschäftsbedingungen von ${name} zu.`,
    termsWithWithdrawal: ({ name }: Named) =>
      `Ich stimme den Allgemeinen Geschäftsbedingungen von ${name} zu und habe die Widerrufsbelehrung gelesen.`,
    termsMissing: "Bitte stimmen Sie den Allgemeinen Geschäftsbedingungen zu.",
    earlyDelivery: "Ich wünsche ausdrücklich, dass die Lieferung schon vor Ablauf der Widerrufsfrist beginnt.",
    earlyDeliveryWhat: "Was heißt das?",
    earlyDeliveryText:
      "Sie können den Vertrag 14 Tage lang widerrufen. Wünschen Sie, dass wir schon in dieser Zeit liefern, und widerrufen Sie dann, bezahlen Sie den Strom, den Sie bis dahin verbraucht haben. Ohne diesen Wunsch müssen wir mit der Lieferung nicht vor Ablauf der Frist beginnen.",
    marketing: ({ name }: Named) =>
      `${name} darf mir per E-Mail eigene Angebote rund um Strom schicken. Das kann ich jederzeit widerrufen.`,
    optional: "(freiwillig)",
    cancelOrder: ({ name, supplier }: Named & { readonly supplier: string }) =>
      `Mit der Bestellung beauftragen Sie ${name}, Ihren Vertrag mit ${supplier} zu kündigen.`,
  },
  order: {
    perMonth: "im Monat, inkl. USt.",
    /** § 312j Abs. 3 BGB: these words and no others. */
    button: "Zahlungspflichtig bestellen",
    sending: "Ihre Bestellung wird gesendet.",
    wrongPrice: "Die Zahlen unseres Tarifsystems passen gerade nicht zusammen. Zu diesem Preis lässt sich nicht bestellen.",
    noPrice: "Ohne aktuellen Preis lässt sich nicht bestellen. Ihre Angaben bleiben erhalten.",
    priceComing: "Wir holen gerade Ihren aktuellen Preis.",
    /** The price that was seen is old, and another one came in its place. */
    priceChanged: "Ihr Preis hat sich geändert",
    changedFrom: ({ before, now }: { readonly before: string; readonly now: string }) => `bisher ${before}, jetzt ${now}`,
    /** In the place of a discount that there was not, or is no more. */
    noDiscount: "keiner",
    acceptPrice: "Neuen Preis annehmen",
    unserviceable: "An diesem Ort können wir leider keinen Strom liefern. Bitte prüfen Sie die Postleitzahl.",
    changeZip: "Postleitzahl ändern",
    /** Another order was sent with the same key, and nobody can look it up from here. */
    orderedTitle: "Sie haben hier schon einmal bestellt",
    ordered:
      "Ihre frühere Bestellung ist vermutlich angekommen. Bitte sehen Sie in Ihren E-Mails nach oder melden Sie sich bei uns, bevor Sie noch einmal bestellen.",
    refusedTitle: "Ihre Bestellung wurde nicht angenommen",
    failedTitle: "Ihre Bestellung ist nicht angekommen",
    tryAgain: "Es ist nichts bestellt. Sie können die Bestellung noch einmal abschicken.",
    notOrdered: "Es ist nichts bestellt, und Ihre Angaben bleiben erhalten.",
    refused: ({ field, reason }: { readonly field: string; readonly reason: string }) => `${field}: ${reason}`,
  },
  /** Fields that an order can be refused for, by their place among the answers. */
  fields: {
    "tariff.zip": "Postleitzahl",
    "tariff.usage": "Verbrauch",
    "devices.meterKind": "Zähler",
    "devices.modules": "§ 14a EnWG",
    "devices.smartMeterWanted": "Smart Meter",
    "delivery.street": "Straße",
    "delivery.houseNumber": "Hausnummer",
    "delivery.city": "Ort",
    "delivery.meterNumber": "Zählernummer",
    "delivery.maloId": "MaLo-ID",
    "delivery.previousSupplier": "Bisheriger Anbieter",
    "delivery.startDate": "Beginn",
    "person.firstName": "Vorname",
    "person.lastName": "Nachname",
    "person.companyName": "Firma",
    "person.email": "E-Mail",
    "person.vatId": "Umsatzsteuer-ID",
    "payment.iban": "IBAN",
    "payment.accountHolder": "Name auf dem Konto",
    other: "Bestellung",
  },
};
