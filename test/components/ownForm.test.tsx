import { screen, waitFor } from "@testing-library/react";
import { StrictMode } from "react";
import { renderToString } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { OwnForm } from "../../examples/own-form/OwnForm.tsx";
import { Newsletter } from "../../examples/own-form/ownFields.tsx";
import { CheckoutProvider } from "../../src/checkout/CheckoutProvider.js";
import type { InitialAnswers } from "../../src/schemas/answers.js";
import { completeAnswers } from "../support/answers.js";
import { field, press } from "../support/checkoutVisit.js";
import { createBrowserSandbox, renderCheckout, sandboxAdapter, type RenderCheckoutOptions } from "../support/renderCheckout.js";
import { addDays } from "../../src/energy/startDate.js";
import { today } from "../support/clock.js";

const orderButton = "Zahlungspflichtig bestellen";
const { payment: _payment, review: _review, ...known } = completeAnswers;
/** A move-in, so that the sandbox is asked for no supplier. */
const movesIn: InitialAnswers = { ...known, delivery: { ...known.delivery, occasion: "moveIn", previousSupplier: null } };

const form = (options: RenderCheckoutOptions = {}) =>
  renderCheckout(
    <StrictMode>
      <OwnForm />
    </StrictMode>,
    options,
  );

/** Answers what nobody can fill in beforehand. */
async function declare({ user }: Pick<ReturnType<typeof form>, "user">): Promise<void> {
  await user.type(field("IBAN"), "DE68 5001 0517 8297 3364 85");
  await user.click(screen.getByRole("checkbox", { name: /SEPA/ }));
  await user.click(screen.getByRole("checkbox", { name: /AGB/ }));
}

describe("a partner's own form, with register", () => {
  it("shows all that is wrong, leads to the first of it, and orders once", async () => {
    const { user, sandbox } = form();
    await press(user, orderButton);
    await waitFor(() => expect(field("Postleitzahl")).toHaveAccessibleDescription("Diese Angabe fehlt noch."));
    expect(field("Postleitzahl")).toHaveFocus();
    for (const name of [
      "Verbrauch im Jahr (kWh)",
      "Straße",
      "Hausnummer",
      "Ort",
      "Zählernummer",
      "Vorname",
      "Nachname",
      "E-Mail",
      "IBAN",
    ]) {
      expect(field(name)).toHaveAccessibleDescription("Diese Angabe fehlt noch.");
    }
    for (const name of ["Mein Zähler", "Anlass"]) {
      expect(screen.getByRole("group", { name })).toHaveAccessibleDescription("Bitte wählen Sie hier etwas aus.");
    }
    expect(screen.getByRole("checkbox", { name: /AGB/ })).toBeInvalid();
    expect(screen.getByRole("checkbox", { name: /SEPA/ })).toBeInvalid();
    expect(field("Kontoinhaber, falls jemand anders")).toBeValid();

    await user.type(field("Postleitzahl"), "7017");
    expect(field("Postleitzahl")).toHaveAccessibleDescription("Eine Postleitzahl hat fünf Ziffern.");
    await user.type(field("Postleitzahl"), "3");
    expect(field("Postleitzahl")).toBeValid();
    await user.type(field("Verbrauch im Jahr (kWh)"), "3.500");
    expect(await screen.findByText(/€/)).toBeVisible();
    await user.click(screen.getByRole("radio", { name: "mit Drehscheibe" }));
    await user.click(screen.getByRole("checkbox", { name: "Smart Meter mitbestellen" }));
    await user.selectOptions(screen.getByRole("combobox", { name: /14a/ }), "Modul 1 und 3");
    await user.type(field("Straße"), "Königstraße");
    await user.type(field("Hausnummer"), "1a");
    await user.clear(field("Ort"));
    await user.type(field("Ort"), "Stuttgart");
    await user.click(screen.getByRole("radio", { name: "Anbieterwechsel" }));
    await user.type(field("Bisheriger Anbieter"), "Dorfstrom");
    await user.type(field("Zählernummer"), "1EMH0012345678");
    await user.type(field("Vorname"), "Jana");
    await user.type(field("Nachname"), "Petersen");
    await user.type(field("E-Mail"), "jana@example.de");
    await declare({ user });
    expect(screen.queryByText("Diese Angabe fehlt noch.")).toBeNull();

    await user.dblClick(screen.getByRole("button", { name: orderButton }));
    expect(await screen.findByRole("status")).toHaveTextContent(/^Danke/);
    const [order, ...others] = sandbox.orders();
    expect(others).toEqual([]);
    expect(order?.request).toMatchObject({
      address: { street: "Königstraße", house_number: "1a", zip: "70173", city: "Stuttgart" },
      meter: { type: "analog", estimated_usage: 3500 },
      payment_method: { sepa_debit: { account_holder: "Jana Petersen" } },
      metadata: { occasion: "supplierChange", previous_supplier_name: "Dorfstrom", consents: { terms: true, mandate: true } },
    });
  });

  it("tells nobody off for tabbing past an empty field, and who empties one that was answered, once it is left", async () => {
    const { user } = form();
    await user.click(field("Straße"));
    await user.tab();
    await user.type(field("Ort"), "S");
    await user.clear(field("Ort"));
    await user.tab();
    await waitFor(() => expect(field("Ort")).toHaveAccessibleDescription("Diese Angabe fehlt noch."));
    expect(field("Straße")).toBeValid();
  });

  it("takes a company, a day to begin and another account holder", async () => {
    const { user, sandbox } = form({ initialAnswers: movesIn });
    await declare({ user });
    await user.click(screen.getByRole("radio", { name: "eine Firma" }));
    await user.type(field("Firma"), "Weber GmbH");
    await user.type(field("Kontoinhaber, falls jemand anders"), "Ruth Weber");
    await user.click(screen.getByRole("radio", { name: "an einem Tag" }));
    await press(user, orderButton);
    await waitFor(() => expect(screen.getByLabelText("Am")).toHaveAccessibleDescription("Diese Angabe fehlt noch."));
    const day = addDays(today(), 40);
    await user.type(screen.getByLabelText("Am"), day);
    await press(user, orderButton);
    expect(await screen.findByRole("status")).toHaveTextContent(/^Danke/);
    expect(sandbox.orders()[0]?.request).toMatchObject({
      customer: { type: "company", company_name: "Weber GmbH" },
      payment_method: { sepa_debit: { account_holder: "Ruth Weber" } },
      intended_start_date: day,
    });
  });

  it("shows what is known beforehand, and late prefill overwrites nothing that was typed", async () => {
    const late = (initialAnswers: InitialAnswers) => ({ tariff: { zip: "10119" }, person: { email: "a@example.de" }, ...initialAnswers });
    const sandbox = createBrowserSandbox();
    const adapter = sandboxAdapter(sandbox);
    const provider = (initialAnswers: InitialAnswers) => (
      <CheckoutProvider adapter={adapter} plan="pln_sandbox_dynamisch" initialAnswers={initialAnswers}>
        <OwnForm />
      </CheckoutProvider>
    );
    const { user, rerender } = renderCheckout(provider({ tariff: { zip: "10119" } }));
    expect(field("Postleitzahl")).toHaveValue("10119");
    await user.type(field("E-Mail"), "jana@");
    rerender(provider(late({ devices: { meterKind: "smart" } })));
    await waitFor(() => expect(screen.getByRole("radio", { name: "Smart Meter" })).toBeChecked());
    expect(field("E-Mail")).toHaveValue("jana@");
  });

  it("has prefilled texts in a server's HTML where the example says defaultValue", () => {
    const html = renderToString(
      <CheckoutProvider adapter={sandboxAdapter(createBrowserSandbox())} plan="pln_sandbox_dynamisch" initialAnswers={movesIn}>
        <OwnForm />
      </CheckoutProvider>,
    );
    expect(html).toContain('value="10115"');
    expect(html).not.toContain("Torstraße");
  });

  it("shows what the API refused at its field, until it is changed", async () => {
    const { user, sandbox } = form({ initialAnswers: movesIn });
    await declare({ user });
    await screen.findByText(/€/);
    const fieldError = { code: "duplicate_customer_email", field: "customer.email", message: "" };
    sandbox.fail({ on: "order", kind: "fieldError", fieldError, times: 1 });
    await press(user, orderButton);
    expect(await screen.findByRole("alert")).toHaveTextContent("Das hat nicht geklappt");
    expect(field("E-Mail")).toHaveAccessibleDescription(/nicht angenommen \(duplicate_customer_email\)/);
    // Unchanged, react-hook-form holds the form back, and leads there.
    await press(user, orderButton);
    await waitFor(() => expect(field("E-Mail")).toHaveFocus());
    expect(sandbox.orders()).toEqual([]);
    await user.type(field("E-Mail"), "n");
    await waitFor(() => expect(field("E-Mail")).toBeValid());
    await press(user, orderButton);
    expect(await screen.findByRole("status")).toHaveTextContent(/^Danke/);
    expect(sandbox.orders()).toHaveLength(1);
  });

  it("sends a refused order as it is, where the visitor means it", async () => {
    const { user, sandbox } = form({ initialAnswers: movesIn });
    await declare({ user });
    await screen.findByText(/€/);
    const fieldError = { code: "unserviceable_zip", field: "address.zip", message: "" };
    sandbox.fail({ on: "order", kind: "fieldError", fieldError, times: 1 });
    await press(user, orderButton);
    await user.click(await screen.findByRole("button", { name: /Unverändert/ }));
    expect(await screen.findByRole("status")).toHaveTextContent(/^Danke/);
    expect(sandbox.orders()).toHaveLength(1);
  });

  it("asks again for an order whose answer was lost", async () => {
    const { user, sandbox } = form({ initialAnswers: movesIn });
    await declare({ user });
    await screen.findByText(/€/);
    sandbox.fail({ on: "order", kind: "dropBefore", times: 1 });
    await press(user, orderButton);
    await user.click(await screen.findByRole("button", { name: "Nachfragen" }));
    expect(await screen.findByRole("status")).toHaveTextContent(/^Danke/);
    expect(sandbox.orders()).toHaveLength(1);
  });
});

describe("a field of a page's own", () => {
  it("holds the checkout's answer, and stands still once it is ordered", async () => {
    const { user, sandbox } = renderCheckout(
      <>
        <Newsletter />
        <OwnForm />
      </>,
      { initialAnswers: movesIn },
    );
    await declare({ user });
    const [own, registered] = screen.getAllByRole("checkbox", { name: /Neues/ });
    if (own === undefined || registered === undefined) throw new Error("They are not there.");
    await user.click(registered);
    expect(own).toBeChecked();
    await screen.findByText(/€/);
    await press(user, orderButton);
    await screen.findByRole("status");
    expect(own).toBeDisabled();
    expect(sandbox.orders()[0]?.request).toMatchObject({ metadata: { consents: { marketing: true } } });
  });
});
