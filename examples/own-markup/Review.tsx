import { reviewSection, useCheckout, useFormat, useOrder, useSection } from "stromkasse";
import { Tick } from "./widgets.tsx";

/** The last look, and the order: sent once, however often the button is pressed. */
export function Review() {
  const { answers, faults, answer } = useSection(reviewSection);
  const { answers: all, goTo } = useCheckout();
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
        {all.delivery.street} {all.delivery.houseNumber}, {all.tariff.zip} {all.delivery.city}
      </p>
      <Tick checked={answers.terms} onChange={(terms) => answer({ terms })}>
        Ich stimme den AGB zu.
      </Tick>
      {faults.terms ? <strong>Bitte stimmen Sie zu.</strong> : null}
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
