/** Texts that every part needs: faults, and words around a request. */
export const common = {
  retry: "Erneut versuchen",
  /** Written behind a figure. */
  units: { ct: "ct", kwh: "kWh" },
  loading: "Wird geladen …",
  requestId: ({ id }: { id: string }) => `Vorgangsnummer: ${id}`,
  /** What went wrong with the API, for the visitor: what it means, and that nothing is lost. */
  fault: {
    invalid: "Einige Angaben wurden nicht angenommen. Bitte prüfen Sie sie.",
    unserviceable: "An diesem Ort können wir leider keinen Strom liefern.",
    conflict: "Diese Bestellung wurde inzwischen an anderer Stelle geändert. Bitte laden Sie die Seite neu.",
    forbidden: "Der Zugang zum Tarifsystem wurde abgelehnt. Bitte versuchen Sie es später erneut.",
    notFound: "Dieser Tarif ist zurzeit nicht verfügbar.",
    rateLimited: "Gerade sind sehr viele Anfragen unterwegs. Bitte versuchen Sie es in einer Minute erneut.",
    unavailable: "Unser Tarifsystem antwortet gerade nicht. Ihre Angaben bleiben erhalten.",
    offline: "Sie sind offline. Ihre Angaben bleiben erhalten, bis die Verbindung wieder steht.",
    timeout: "Die Antwort dauert zu lange. Ihre Angaben bleiben erhalten.",
    contract: "Die Antwort unseres Tarifsystems war unvollständig. Wir zeigen deshalb keinen Preis.",
    unknownOutcome: "Wir wissen noch nicht, ob Ihre Bestellung angekommen ist.",
  },
};
