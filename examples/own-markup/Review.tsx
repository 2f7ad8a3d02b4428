import { useWatch } from "react-hook-form";
import { useAnswer, useCheckout, useCheckoutForm, useFormat, useOrder } from "stromkasse";
import { Tick } from "./widgets.tsx";

/** The last look, and the order: sent once, however often the button is pressed. */
export function Review() {
  const { control } = useCheckoutForm();
  const [delivery, zip] = useWatch({ control, name: ["delivery", "tariff.zip"] });
  const terms = useAnswer("review.terms");
  const { goTo } = useCheckout();
  const { submission, price, isChecking, placeOrder, askAgain } = useOrder();
  const format = useFormat();
  const order = () => {
    const notSent = placeOrder();
    if (notSent?.reason === "incomplete") goTo(notSent.step);
  };
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
    <>
      <p>
        {delivery.street} {delivery.houseNumber}, {zip} {delivery.city}
      </p>
      <Tick checked={terms.value} onChange={terms.onChange}>
        Ich stimme den AGB zu.
      </Tick>
      {terms.fault ? <strong>Bitte stimmen Sie zu.</strong> : null}
      {price.status === "changed" ? (
        <p role="alert">
          Der Preis ist jetzt {format.eur(price.quote.totalMonthlyEur)}.{" "}
          <button type="button" onClick={price.accept}>
            Annehmen
          </button>
        </p>
      ) : null}
      {submission.status === "failed" ? <p role="alert">Das hat nicht geklappt ({submission.error.kind}).</p> : null}
      <p>
        <button type="button" aria-busy={isChecking || submission.status === "sending"} onClick={order}>
          Zahlungspflichtig bestellen
        </button>
      </p>
    </>
  );
}
