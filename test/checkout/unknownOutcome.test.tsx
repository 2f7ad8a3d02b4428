import { act, screen, waitFor } from "@testing-library/react";
import { expect, it } from "vitest";
import { useCheckoutContext } from "../../src/checkout/CheckoutContext.js";
import type { CheckoutForm } from "../../src/checkout/CheckoutForm.js";
import { useOrder } from "../../src/checkout/hooks/useOrder.js";
import { useQuote } from "../../src/checkout/hooks/useQuote.js";
import type { Answers, SectionId } from "../../src/schemas/answers.js";
import { completeAnswers } from "../support/answers.js";
import { answerSection } from "../support/answersForm.js";
import { renderCheckout } from "../support/renderCheckout.js";

const { payment, review, ...initialAnswers } = completeAnswers;

it.each([
  ["rateLimited", "unknown"],
  ["fieldError", "failed"],
] as const)("an order that may have arrived, asked for again and answered with %s, is %s", async (kind, outcome) => {
  const visit: { order?: ReturnType<typeof useOrder>; answers?: CheckoutForm } = {};
  const answer = <Id extends SectionId>(section: Id, patch: Partial<Answers[Id]>) =>
    visit.answers && answerSection(visit.answers, section, patch);
  function Host() {
    visit.order = useOrder();
    visit.answers = useCheckoutContext().answers;
    const quote = useQuote();
    return <output>{`${quote.status} ${visit.order.submission.status}`}</output>;
  }
  const status = () => screen.getByRole("status").textContent;
  const { sandbox } = renderCheckout(<Host />, { initialAnswers });
  act(() => {
    answer("payment", payment);
    answer("review", review);
    answer("delivery", { occasion: "moveIn" });
  });
  await waitFor(() => expect(status()).toBe("ready idle"));
  sandbox.fail({ on: "order", kind: "dropAfter", times: 1 });
  act(() => void visit.order?.placeOrder());
  await waitFor(() => expect(status()).toBe("ready unknown"));
  if (kind === "rateLimited") sandbox.fail({ on: "order", kind });
  else sandbox.fail({ on: "order", kind, fieldError: { code: "invalid_iban", field: "payment_method.sepa_debit.iban", message: "" } });
  act(() => visit.order?.askAgain());
  expect(status()).toBe("ready sending");
  await waitFor(() => expect(status()).toBe(`ready ${outcome}`));
});
