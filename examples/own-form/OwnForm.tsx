/**
 * A complete checkout on one page, as a partner's own react-hook-form: plain inputs with `register`, no component and no stylesheet of
 * stromkasse. The answers, their rules and the order are stromkasse's; every word and element is the partner's.
 */
import { useState } from "react";
import { useCheckoutForm, useFormat, useOrder, type NotSent, type OrderPrice } from "stromkasse";
import { Delivery, Devices, Tariff } from "./energySections.tsx";
import { Declarations, Payment, Person } from "./personSections.tsx";

/** The whole form, and what becomes of the order. */
export function OwnForm() {
  const { handleSubmit } = useCheckoutForm();
  const { submission, price, isChecking, placeOrder, askAgain } = useOrder();
  const [notSent, setNotSent] = useState<NotSent | null>(null);
  const order = () => setNotSent(placeOrder());

  if (submission.status === "accepted") {
    return <p role="status">Danke. Ihre Nummer: {submission.subscription.number ?? submission.subscription.id}</p>;
  }
  if (submission.status === "unknown") {
    return (
      <p role="alert">
        Wir wissen nicht, ob Ihre Bestellung angekommen ist.{" "}
        <button type="button" onClick={askAgain}>
          Nachfragen
        </button>
      </p>
    );
  }
  return (
    // Enter in a field orders nothing: only the button that says so may (§ 312j Abs. 3 BGB).
    <form noValidate onSubmit={(event) => event.preventDefault()}>
      <Tariff />
      <Devices />
      <Delivery />
      <Person />
      <Payment />
      <Price price={price} />
      <Declarations />
      {submission.status === "failed" ? (
        // An answer that the API refused holds `handleSubmit` back until it is changed. Who means it sends it as it is.
        <p role="alert">
          Das hat nicht geklappt ({submission.error.kind}).{" "}
          <button type="button" onClick={order}>
            Unverändert noch einmal senden
          </button>
        </p>
      ) : null}
      {notSent === null ? null : <p role="alert">{reasons[notSent.reason]}</p>}
      <OrderButton isBusy={isChecking || submission.status === "sending"} onPress={handleSubmit(order)} />
    </form>
  );
}

interface OrderButtonProps {
  readonly isBusy: boolean;
  /** From `handleSubmit`, which shows all that is wrong and leads to the first of it; `placeOrder` inside sends the order once, however often it is called. */
  readonly onPress: () => Promise<void>;
}

function OrderButton({ isBusy, onPress }: OrderButtonProps) {
  return (
    <button type="button" aria-busy={isBusy} onClick={() => void onPress()}>
      Zahlungspflichtig bestellen
    </button>
  );
}

const reasons: Readonly<Record<NotSent["reason"], string>> = {
  incomplete: "Es fehlt noch etwas.",
  noPrice: "Der Preis ist noch nicht da.",
  priceChanged: "Bitte nehmen Sie erst den neuen Preis an.",
};

function Price({ price }: { readonly price: OrderPrice }) {
  const format = useFormat();
  if (price.status === "failed") {
    return (
      <p role="alert">
        Der Preis ist gerade nicht zu haben.{" "}
        <button type="button" onClick={price.retry}>
          Noch einmal
        </button>
      </p>
    );
  }
  if (price.quote === null) return null;
  return (
    <p aria-live="polite">
      <strong>{format.eur(price.quote.totalMonthlyEur)}</strong> im Monat
      {price.status === "changed" ? (
        <>
          , vorher {format.eur(price.before.totalMonthlyEur)}{" "}
          <button type="button" onClick={price.accept}>
            Annehmen
          </button>
        </>
      ) : null}
    </p>
  );
}
