import { QueryClient } from "@tanstack/react-query";
import { act, render, screen, waitFor } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { CheckoutProvider } from "../../src/checkout/CheckoutProvider.js";
import { useCheckoutContext, type CheckoutContextValue } from "../../src/checkout/CheckoutContext.js";
import type { CheckoutEvent } from "../../src/checkout/events.js";
import { useAnswer } from "../../src/checkout/hooks/useAnswer.js";
import { useOrder } from "../../src/checkout/hooks/useOrder.js";
import { useQuote } from "../../src/checkout/hooks/useQuote.js";
import { MeterQuestion } from "../../src/components/smartMeter/index.js";
import { ZipUsageForm } from "../../src/components/tariff/index.js";
import { en } from "../../src/messages/en/index.js";
import type { AnswerPath } from "../../src/schemas/answers.js";
import { completeAnswers } from "../support/answers.js";
import { answerSection } from "../support/answersForm.js";
import { createBrowserSandbox, renderCheckout, sandboxAdapter } from "../support/renderCheckout.js";

const current: { context?: CheckoutContextValue; order?: ReturnType<typeof useOrder> } = {};
function Host() {
  current.context = useCheckoutContext();
  current.order = useOrder();
  return <output>{`${useQuote().status} ${current.order.submission.status}`}</output>;
}
const zipField = () => screen.getByRole("textbox", { name: /Postleitzahl/ });

describe("two visits on one client of the host's", () => {
  it("are both told of the same price", async () => {
    const queryClient = new QueryClient();
    const adapter = sandboxAdapter(createBrowserSandbox());
    const told: CheckoutEvent["type"][][] = [[], []];
    render(
      told.map((events, index) => (
        <CheckoutProvider
          // oxlint-disable-next-line react/no-array-index-key -- two that never change
          key={index}
          adapter={adapter}
          plan="pln_sandbox_basis"
          queryClient={queryClient}
          initialAnswers={{ tariff: { zip: "70173", usage: "2.500" } }}
          onEvent={({ type }) => void events.push(type)}
        >
          <Host />
        </CheckoutProvider>
      )),
    );
    await waitFor(() => expect(told.map((events) => events.includes("quoteShown"))).toEqual([true, true]));
  });
});

describe("a host's own error", () => {
  it("stands beside our fields as it is", () => {
    renderCheckout(
      <>
        <Host />
        <ZipUsageForm />
        <MeterQuestion />
      </>,
    );
    const { form } = current.context?.answers ?? {};
    act(() => {
      form?.setError("tariff.zip", { type: "taken", message: "Hier liefern wir erst ab Mai." });
      form?.setError("tariff.usage", { message: "So viel haben wir nicht." });
      form?.setError("devices.meterKind", { type: "odd", message: "Den kennen wir nicht." });
    });
    expect(zipField()).toHaveAccessibleDescription(/Hier liefern wir erst ab Mai\./);
    expect(screen.getByText("So viel haben wir nicht.")).toBeVisible();
    expect(screen.getByText("Den kennen wir nicht.")).toBeVisible();
    act(() => form?.setError("tariff.zip", { type: "unknown" }));
    expect(zipField()).toBeVisible();
  });
});

describe("a change of language", () => {
  const { payment, review, ...initialAnswers } = completeAnswers;
  const page = (locale: string, initial = {}) => ({ locale, catalogues: [en], initialAnswers: { ...initialAnswers, ...initial } });
  function visit() {
    const adapter = sandboxAdapter(createBrowserSandbox());
    const createSubscription = vi.fn<typeof adapter.createSubscription>();
    const view = (locale: string, initial = {}) => (
      <CheckoutProvider adapter={{ ...adapter, createSubscription }} plan="pln_sandbox_basis" {...page(locale, initial)}>
        <Host />
      </CheckoutProvider>
    );
    const { rerender } = render(view("de"));
    return { createSubscription, show: (locale: string, initial = {}) => rerender(view(locale, initial)) };
  }
  const usage = () => current.context?.answers.snapshot().tariff.usage;

  it("writes the usage anew, and does not take it as answered", () => {
    const { show } = visit();
    show("en");
    expect(usage()).toBe("5,000");
    expect(current.context?.answers.isAnswered("tariff.usage")).toBe(false);
    show("en", { tariff: { ...completeAnswers.tariff, usage: "4,000" } });
    expect(usage()).toBe("4,000");
  });

  it("while an order is under way changes nothing, nor does a late prefill: both come once it has failed", async () => {
    const { createSubscription, show } = visit();
    let fail = (_error: Error) => {};
    createSubscription.mockReturnValue(new Promise((_, reject) => (fail = reject)));
    act(() => {
      if (!current.context) return;
      answerSection(current.context.answers, "payment", payment);
      answerSection(current.context.answers, "review", review);
    });
    await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent("ready idle"));
    act(() => void current.order?.placeOrder());
    await waitFor(() => expect(createSubscription).toHaveBeenCalledOnce());
    show("en", { person: { ...completeAnswers.person, lastName: "Meier" } });
    expect([usage(), current.context?.answers.snapshot().person.lastName]).toEqual(["5.000", "Weber"]);
    const { CheckoutError } = await import("../../src/adapter/CheckoutError.js");
    await act(async () => fail(new CheckoutError("unavailable", { message: "" })));
    await waitFor(() => expect([usage(), current.context?.answers.snapshot().person.lastName]).toEqual(["5,000", "Meier"]));
  });
});

describe("what was entered before the script came", () => {
  function Field({ path, as: Tag, ...native }: { readonly path: AnswerPath; readonly as: "input" | "textarea" } & Record<string, unknown>) {
    const { ref, value } = useAnswer(path);
    const shown = typeof value === "string" ? { defaultValue: value } : {};
    return <Tag aria-label={path} {...shown} {...native} ref={ref} />;
  }
  const initialAnswers = { person: { firstName: " Jana\n", email: " a@example.de " }, delivery: { startDate: "gestern" } };

  it("is what differs from the page's own text: no value of a box or radio, nothing that the browser bent", () => {
    renderCheckout(
      <>
        <Host />
        <Field path="review.terms" as="input" type="checkbox" value="yes" />
        <Field path="devices.meterKind" as="input" type="radio" value="smart" />
        <Field path="person.firstName" as="input" />
        <Field path="person.email" as="input" type="email" />
        <Field path="delivery.startDate" as="input" type="date" />
        <Field path="person.lastName" as="textarea" />
      </>,
      { initialAnswers },
    );
    expect(current.context?.answers.answered()).toEqual([]);
  });

  it("is taken up from each kind of field", () => {
    const entered = (element: HTMLInputElement | null) => element && Object.assign(element, { checked: true });
    function Box() {
      const { ref } = useAnswer("review.terms");
      return <input type="checkbox" aria-label="terms" ref={(element) => ref(entered(element))} />;
    }
    function Radio() {
      const { ref } = useAnswer("devices.meterKind");
      return <input type="radio" aria-label="digital" value="digital" ref={(element) => ref(entered(element))} />;
    }
    function List() {
      const { ref } = useAnswer("person.kind");
      return (
        <select aria-label="kind" ref={(element) => ref(element && Object.assign(element, { value: "company" }))}>
          <option value="person">person</option>
          <option value="company">company</option>
        </select>
      );
    }
    renderCheckout(
      <>
        <Host />
        <Box />
        <Radio />
        <List />
      </>,
    );
    expect(current.context?.answers.snapshot()).toMatchObject({
      review: { terms: true },
      devices: { meterKind: "digital" },
      person: { kind: "company" },
    });
  });
});
