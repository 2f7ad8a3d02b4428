import { act, render, screen, waitFor } from "@testing-library/react";
import { StrictMode, useState } from "react";
import { expect, it } from "vitest";
import { useCheckoutContext } from "../../src/checkout/CheckoutContext.js";
import { CheckoutProvider, type CheckoutProviderProps } from "../../src/checkout/CheckoutProvider.js";
import type { CheckoutEvent } from "../../src/checkout/events.js";
import type { CheckoutForm } from "../../src/checkout/CheckoutForm.js";
import { useOrder } from "../../src/checkout/hooks/useOrder.js";
import { VisitNotices } from "../../src/components/checkout/VisitNotices.js";
import { checkout } from "../../src/messages/de/checkout.js";
import { en } from "../../src/messages/en/index.js";
import { completeAnswers } from "../support/answers.js";
import { AtStep } from "../support/AtStep.js";
import { createBrowserSandbox, sandboxAdapter, supplier } from "../support/renderCheckout.js";

interface Visit {
  order?: ReturnType<typeof useOrder>;
  answers?: CheckoutForm;
  set?: (props: Partial<CheckoutProviderProps> | null) => void;
}

/** A visit whose host has been asked about the order, and has not said anything yet. */
async function asked() {
  const sandbox = createBrowserSandbox();
  const adapter = sandboxAdapter(sandbox);
  const events: CheckoutEvent[] = [];
  let yes = () => {};
  const gate = new Promise<void>((resolve) => void (yes = resolve));
  let questions = 0;
  const visit: Visit = {};
  function Order() {
    visit.order = useOrder();
    visit.answers = useCheckoutContext().answers;
    return <output>{`${visit.order.price.status} ${visit.order.submission.status}`}</output>;
  }
  function Page() {
    const [props, setProps] = useState<Partial<CheckoutProviderProps> | null>({});
    visit.set = setProps;
    if (props === null) return null;
    return (
      <CheckoutProvider
        adapter={adapter}
        plan="pln_sandbox_dynamisch"
        supplier={supplier}
        onEvent={(event) => void events.push(event)}
        beforeOrder={() => {
          questions += 1;
          return gate;
        }}
        {...props}
      >
        <AtStep step="review" answers={{ ...completeAnswers, delivery: { ...completeAnswers.delivery, occasion: "moveIn" } }}>
          <Order />
          <VisitNotices />
        </AtStep>
      </CheckoutProvider>
    );
  }
  render(
    <StrictMode>
      <Page />
    </StrictMode>,
  );
  await waitFor(() => expect(status()).toBe("ready idle"));
  await act(async () => void visit.order?.placeOrder());
  await waitFor(() => expect(questions).toBe(1));
  return { visit, sandbox, events, sayYes: () => act(async () => yes()) };
}

const status = () => document.querySelector("output")?.textContent;
const sent = (events: readonly CheckoutEvent[]) => events.filter(({ type }) => type === "orderSent").length;

it("sends no order of a provider that has gone from the page while its host was being asked", async () => {
  const { visit, sandbox, events, sayYes } = await asked();
  act(() => visit.set?.(null));
  await sayYes();
  expect([sandbox.orders().length, sent(events)]).toEqual([0, 0]);
});

it.each<[string, (visit: Visit) => void]>([
  ["an answer", ({ answers }) => answers?.form.setValue("payment.iban", "NL91ABNA0417164300")],
  ["the usage", ({ answers }) => answers?.form.setValue("tariff.usage", "4.000")],
  ["a consent", ({ answers }) => answers?.form.setValue("review.marketing", true)],
  ["all answers", ({ answers }) => answers?.form.reset()],
  ["the plan", ({ set }) => set?.({ plan: "pln_sandbox_basis" })],
])("sends no order where %s changed while the host was being asked, and says so", async (_name, change) => {
  const { visit, sandbox, events, sayYes } = await asked();
  act(() => change(visit));
  await sayYes();
  expect(status()).toMatch(/heldBack$/);
  expect([sandbox.orders().length, sent(events)]).toEqual([0, 0]);
  expect(screen.getByText(checkout.changedMeanwhile)).toBeVisible();
});

it.each<[string, (visit: Visit) => void]>([
  ["nothing changed", () => undefined],
  [
    "an answer was changed and changed back",
    ({ answers }) => {
      const city = answers?.form.getValues("delivery.city") ?? "";
      answers?.form.setValue("delivery.city", "Bonn");
      answers?.form.setValue("delivery.city", city);
    },
  ],
  [
    "a section was set to the same answers in another order",
    ({ answers }) => {
      const { person } = completeAnswers;
      answers?.form.setValue("person", Object.fromEntries(Object.entries(person).toReversed()) as unknown as typeof person);
    },
  ],
  ["the host keeps something of its own beside the answers", ({ answers }) => answers?.form.setValue("campaign" as "tariff.zip", "spring")],
  ["the language changed", ({ set }) => set?.({ locale: "en", catalogues: [en] })],
])("sends the order where %s meanwhile", async (_name, change) => {
  const { visit, sandbox, sayYes } = await asked();
  act(() => change(visit));
  await sayYes();
  await waitFor(() => expect(status()).toMatch(/accepted$/));
  expect(sandbox.orders()).toHaveLength(1);
});
