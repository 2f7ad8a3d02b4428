/**
 * A complete checkout in a host's own markup: no component of stromkasse, no stylesheet, only its hooks. The rules (what may be
 * combined, what is missing, exactly one order) are the hooks'; every word and element is the host's.
 */
import { useCheckout, useFormat, useQuote } from "stromkasse";
import { DeliveryFields, DeviceFields, PaymentFields, PersonFields, TariffFields } from "./fields.tsx";
import { Review } from "./Review.tsx";

const headings = {
  tariff: "Wo und wie viel?",
  devices: "Zähler und Netzentgelt",
  delivery: "Wohin liefern wir?",
  person: "Wer bestellt?",
  payment: "Wie zahlen Sie?",
  review: "Stimmt alles?",
  confirmation: "Bestellt",
};

const steps = {
  tariff: TariffFields,
  devices: DeviceFields,
  delivery: DeliveryFields,
  person: PersonFields,
  payment: PaymentFields,
  review: Review,
  confirmation: Confirmation,
};

/** The visit: one step at a time, and the way on and back. */
export function OwnCheckout() {
  const { step, next, back } = useCheckout();
  const Fields = steps[step];
  const isAsking = step !== "review" && step !== "confirmation";
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        next();
      }}
    >
      <h2>{headings[step]}</h2>
      <Fields />
      <p>
        {step === "tariff" || step === "confirmation" ? null : (
          <button type="button" onClick={back}>
            Zurück
          </button>
        )}
        {isAsking ? <button type="submit">Weiter</button> : null}
      </p>
      <Price />
    </form>
  );
}

function Price() {
  const quote = useQuote();
  const format = useFormat();
  if (quote.status === "idle") return null;
  if (quote.status === "loading") return <p aria-live="polite">Wir rechnen …</p>;
  if (quote.status === "failed") {
    return (
      <p role="alert">
        Der Preis ist gerade nicht zu haben.{" "}
        <button type="button" onClick={quote.retry}>
          Noch einmal
        </button>
      </p>
    );
  }
  return (
    <p aria-live="polite">
      <strong>{format.eur(quote.quote.totalMonthlyEur)}</strong> im Monat{quote.status === "outdated" ? " (wird neu berechnet)" : ""}
    </p>
  );
}

function Confirmation() {
  const { submission } = useCheckout();
  return submission.status === "accepted" || submission.status === "found" ? (
    <p role="status">Danke. Ihre Nummer: {submission.subscription.number ?? submission.subscription.id}</p>
  ) : null;
}
