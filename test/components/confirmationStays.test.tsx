import { act, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, it } from "vitest";
import { CheckoutProvider, type CheckoutProviderProps } from "../../src/checkout/CheckoutProvider.js";
import { useCheckoutForm } from "../../src/checkout/hooks/useCheckoutForm.js";
import { useQuote } from "../../src/checkout/hooks/useQuote.js";
import { Checkout } from "../../src/components/checkout/index.js";
import { en } from "../../src/messages/en/index.js";
import type { Answers } from "../../src/schemas/answers.js";
import { AtStep } from "../support/AtStep.js";
import { completeAnswers } from "../support/answers.js";
import { orderButton } from "../support/checkoutVisit.js";
import { createBrowserSandbox, sandboxAdapter, supplier } from "../support/renderCheckout.js";

const answers: Answers = {
  ...completeAnswers,
  devices: {
    ...completeAnswers.devices,
    meterKind: "digital",
    smartMeterWanted: true,
    modules: { path: "flat", timeVariable: true },
    deviceKinds: ["heatPump"],
    devicePower: "above",
    deviceSince: "since2024",
    deviceRegistered: "yes",
  },
  delivery: { ...completeAnswers.delivery, previousSupplier: { kind: "unlisted", name: "Dorfstrom" }, meterNumberLater: true },
};

/** Everything that an order is made of, answered in another way. */
const others: Answers = {
  tariff: { zip: "70173", usage: "1.200", household: { persons: 1, heatPump: false, car: false } },
  devices: { ...completeAnswers.devices, meterKind: "smart", smartMeterWanted: false, modules: { path: "none" }, deviceKinds: [] },
  delivery: {
    ...completeAnswers.delivery,
    street: "Anderswo",
    houseNumber: "7",
    city: "Stuttgart",
    occasion: "moveIn",
    meterNumber: "9 ZZZ 99",
    meterNumberLater: false,
    maloId: "",
    start: "onDate",
    startDate: "2027-09-09",
  },
  person: { kind: "company", companyName: "Fremd GmbH", firstName: "Otto", lastName: "Fremd", email: "otto@fremd.example", vatId: "" },
  payment: { iban: "NL91ABNA0417164300", accountHolder: "Otto Fremd", mandate: false },
  review: { terms: false, earlyDelivery: false, marketing: true },
};

const host: { form?: ReturnType<typeof useCheckoutForm>; set?: (props: Partial<CheckoutProviderProps>) => void; price?: string } = {};
function Host() {
  host.form = useCheckoutForm();
  host.price = useQuote().status;
  return null;
}

async function order() {
  const adapter = sandboxAdapter(createBrowserSandbox());
  function Page() {
    const [props, setProps] = useState<Partial<CheckoutProviderProps>>({});
    host.set = setProps;
    return (
      <CheckoutProvider adapter={adapter} plan="pln_sandbox_dynamisch" supplier={supplier} meterNumberLater="NACHREICHEN" {...props}>
        <AtStep step="review" answers={answers}>
          <Checkout />
          <Host />
        </AtStep>
      </CheckoutProvider>
    );
  }
  render(<Page />);
  await userEvent.setup({ delay: null }).click(await orderButton());
  await screen.findByRole("heading", { name: /^Danke, Jana/ });
  return confirmation();
}

const confirmation = () => document.querySelector(".sk-confirmation")?.textContent ?? "";

it.each<[string, () => void]>([
  [
    "the host answers everything anew",
    () => act(() => Object.entries(others).forEach(([id, section]) => host.form?.setValue(id as "tariff", section as never))),
  ],
  ["the host resets the form", () => act(() => host.form?.reset())],
  ["the host resets the form to other answers", () => act(() => host.form?.reset(others))],
  ["the provider gets another plan", () => act(() => host.set?.({ plan: "pln_sandbox_basis" }))],
  ["the provider gets another supplier", () => act(() => host.set?.({ supplier: { ...supplier, name: "Fremd AG", notice: "6 Wochen" } }))],
  ["the provider lets no number follow any more", () => act(() => host.set?.({ meterNumberLater: undefined as never }))],
])("the confirmation shows what was ordered after %s", async (_name, change) => {
  const before = await order();
  expect(before).toContain("5.000\u00a0kWh");
  expect(before).toContain("Zählernummer folgt");
  expect(before).toContain("Dynamisch Plus");
  change();
  await waitFor(() => expect(host.price).not.toBe("loading"));
  expect(confirmation()).toBe(before);
});

it("shows the figures of the order in another language, and no text read anew by its rules", async () => {
  await order();
  act(() => host.set?.({ locale: "en", catalogues: [en] }));
  expect(confirmation()).toContain("5,000\u00a0kWh");
  expect(confirmation()).toContain("Dynamisch Plus");
  expect(confirmation()).toContain("Torstraße 119, 10115 Berlin");
});
