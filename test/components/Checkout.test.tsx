import { screen, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { wordingVersion } from "../../src/checkout/order.js";
import { addDays } from "../../src/energy/startDate.js";
import { findHeading, orderButton, tabTo, visitCheckout } from "../support/checkoutVisit.js";
import { today } from "../support/clock.js";

const uuid = expect.stringMatching(/^[0-9a-f-]{36}$/) as string;
const instant = expect.stringMatching(/^\d{4}-\d\d-\d\dT/) as string;

describe("a whole visit", () => {
  it("by keyboard alone: supplier change, Modul 1, smart meter ordered, Modul 3 planned", async () => {
    const onComplete = vi.fn();
    const { user, sandbox, events } = visitCheckout({ onComplete });
    const press = async (role: string, name: string | RegExp, keys = " ") => {
      await tabTo(user, role, name);
      await user.keyboard(keys);
    };

    await press("textbox", "Postleitzahl", "70173");
    await press("textbox", "Verbrauch pro Jahr", "5.000{Enter}");

    expect(await findHeading(/^Haben Sie eine Wärmepumpe/)).toHaveFocus();
    await press("button", "Wallbox");
    await press("radio", "Drehscheibe", "{ArrowDown}");
    expect(screen.getByRole("radio", { name: "Digital, ohne Funkmodul" })).toBeChecked();
    await press("switch", "Smart Meter dazubestellen");
    await press("radio", "Kein Modul", "{ArrowUp}");
    expect(screen.getByRole("radio", { name: "Modul 1 + 3: fester Abzug, und günstige Stunden" })).toBeChecked();
    await press("button", "Weiter zur Lieferung", "{Enter}");

    expect(await findHeading("Wohin liefern wir?")).toHaveFocus();
    await press("textbox", "Straße", "Königstraße");
    await press("textbox", "Hausnummer", "1 a");
    await press("textbox", "Ort", "Stuttgart");
    await press("radio", "Ich wechsle den Anbieter");
    await press("combobox", "Bisheriger Anbieter", "stadtwerke münchen");
    await screen.findByRole("option", { name: "Stadtwerke München GmbH" });
    await user.keyboard("{ArrowDown}{Enter}");
    await press("textbox", "Zählernummer", "1 apa01 9512 4010");
    await press("textbox", /^MaLo-ID/, "51238696781{Enter}");

    expect(await findHeading("Wer schließt den Vertrag?")).toHaveFocus();
    await press("textbox", "Vorname", "Jana");
    await press("textbox", "Nachname", "Weber");
    await press("textbox", "E-Mail-Adresse", "jana@example.de{Enter}");

    expect(await findHeading("Zahlung per SEPA-Lastschrift")).toHaveFocus();
    await press("textbox", "IBAN", "de68500105178297336485");
    await press("checkbox", /dieses SEPA-Lastschriftmandat/);
    await press("button", "Weiter zur Prüfung", "{Enter}");

    expect(await findHeading("Prüfen und bestellen")).toHaveFocus();
    await orderButton();
    await press("checkbox", /^Ich stimme den Allgemeinen/);
    await press("checkbox", /^Ich wünsche ausdrücklich/);
    await press("button", "Zahlungspflichtig bestellen", "{Enter}");

    expect(await findHeading("Danke, Jana. Ihre Bestellung ist da.")).toHaveFocus();
    const [stored, ...others] = sandbox.orders();
    expect(others).toEqual([]);
    const shownMonthlyEur = expect.closeTo(100, -2) as number;
    expect(stored?.body).toEqual({
      plan: "pln_sandbox_dynamisch",
      customer: { type: "person", first_name: "Jana", last_name: "Weber", email: "jana@example.de" },
      address: { street: "Königstraße", house_number: "1 a", zip: "70173", city: "Stuttgart" },
      meter: { number: "1APA0195124010", type: "analog", estimated_usage: 5000, malo: "51238696781" },
      payment_method: { type: "sepa_debit", sepa_debit: { iban: "DE68500105178297336485", account_holder: "Jana Weber" } },
      previous_supplier: expect.stringMatching(/^mp_/) as string,
      next_possible_start: true,
      product_orders: [{ type: "smart-meter" }, { type: "14a_enwg", "14a_enwg": { module_1: true } }],
      metadata: {
        checkout_id: uuid,
        planned_modules: ["module3"],
        shown_price: {
          monthly_eur: shownMonthlyEur,
          base_monthly_eur: expect.any(Number) as number,
          eur_per_kwh: expect.closeTo(0.28, 1) as number,
          quoted_at: instant,
          priced_path: "flat",
        },
        occasion: "supplierChange",
        cancelled_myself: false,
        devices: { kinds: ["wallbox"] },
        consents: {
          terms: true,
          earlyDelivery: true,
          marketing: false,
          mandate: true,
          wording: wordingVersion,
          locale: "de",
          at: instant,
        },
      },
    });
    expect(stored?.subscription.metadata).toMatchObject({ checkout_id: stored?.headers["idempotency-key"] });

    expect(screen.getByText(stored?.subscription.number ?? "")).toBeVisible();
    const next = within(screen.getByRole("list", { name: "Wie es weitergeht" }));
    expect(next.getAllByRole("listitem").map((item) => item.querySelector("strong")?.firstChild?.textContent)).toEqual([
      "Wir kündigen bei Stadtwerke München GmbH",
      "Der Netzbetreiber bestätigt den Wechsel",
      "Wir liefern Ihren Strom",
      "Der Smart Meter wird eingebaut",
      "Modul 3 lässt sich aktivieren",
    ]);

    expect(onComplete).toHaveBeenCalledTimes(1);
    const [result] = onComplete.mock.calls[0] as [object];
    expect(result).toMatchObject({ subscription: { id: stored?.id }, order: { smartMeter: true, modules: new Set(["module1"]) } });
    expect(JSON.stringify(result)).not.toMatch(/payment|DE68/);

    expect(events.filter(({ type }) => type === "stepSeen").map((event) => "step" in event && event.step)).toEqual([
      "tariff",
      "devices",
      "delivery",
      "person",
      "payment",
      "review",
      "confirmation",
    ]);
    expect(JSON.stringify(events)).not.toMatch(/Jana|Weber|70173|DE68|Stuttgart/);
  });

  it("by pointer: a company moves in on a day, with smart meter, Modul 2 and a Dutch account", async () => {
    const { user, sandbox } = visitCheckout();
    const field = (name: string | RegExp) => screen.getByRole("textbox", { name });
    const pick = (name: string) => user.click(screen.getByRole("radio", { name }));
    const next = (name: string) => user.click(screen.getByRole("button", { name }));
    const startDate = addDays(today(), 30);

    await user.type(field("Postleitzahl"), "01067");
    await user.click(screen.getByRole("button", { name: "2\u00a0Personen" }));
    await next("Weiter zu Geräten & Netz");

    await findHeading("Welchen Zähler haben Sie?");
    await pick("Smart Meter");
    await user.click(screen.getByRole("button", { name: "Wärmepumpe" }));
    await user.click(await screen.findByRole("button", { name: "Andere Wege ansehen" }));
    expect(screen.queryByRole("radio", { name: /^Modul 2/ })).not.toBeInTheDocument();
    await user.click(
      within(screen.getByRole("radiogroup", { name: /eigenen Zähler mit eigenem Vertrag/ })).getByRole("radio", { name: "Ja" }),
    );
    await pick("Modul 2: 60\u00a0% weniger Netzentgelt auf den Gerätestrom");
    await next("Weiter zur Lieferung");

    await findHeading("Wohin liefern wir?");
    await user.type(field("Straße"), "Altmarkt");
    await user.type(field("Hausnummer"), "10");
    await user.type(field("Ort"), "Dresden");
    await pick("Ich ziehe neu ein");
    expect(screen.getByText(/nur noch im Voraus anmelden/)).toBeVisible();
    expect(screen.queryByRole("searchbox")).not.toBeInTheDocument();
    await pick("Ab einem bestimmten Tag");
    await user.type(screen.getByLabelText("Erster Tag der Lieferung"), startDate);
    await user.type(field("Zählernummer"), "12ln6786454");
    await next("Weiter zur Person");

    await findHeading("Wer schließt den Vertrag?");
    await pick("für ein Unternehmen");
    await user.type(field("Firma"), "Nordlicht B.V.");
    await user.type(field("Vorname"), "Mika");
    await user.type(field("Nachname"), "de Vries");
    await user.type(field("E-Mail-Adresse"), " mika@nordlicht.example ");
    await user.type(field(/^Umsatzsteuer-ID/), "nl 123456789 b01");
    await next("Weiter zur Zahlung");

    await findHeading("Zahlung per SEPA-Lastschrift");
    expect(field("Name auf dem Konto")).toHaveValue("Nordlicht B.V.");
    await user.clear(field("Name auf dem Konto"));
    await user.type(field("Name auf dem Konto"), "Nordlicht Holding");
    await user.click(field("IBAN"));
    await user.paste("IBAN: NL91 ABNA 0417 1643 00");
    await user.click(screen.getByRole("checkbox", { name: /dieses SEPA-Lastschriftmandat/ }));
    await next("Weiter zur Prüfung");

    const order = await orderButton();
    expect(screen.queryByRole("checkbox", { name: /^Ich wünsche ausdrücklich/ })).not.toBeInTheDocument();
    expect(screen.queryByText(/beauftragen Sie/)).not.toBeInTheDocument();
    await user.click(screen.getByRole("checkbox", { name: /^Ich stimme/ }));
    await user.click(screen.getByRole("checkbox", { name: /per E-Mail eigene Angebote/ }));
    await user.click(order);

    await findHeading("Danke, Mika. Ihre Bestellung ist da.");
    expect(sandbox.orders()).toHaveLength(1);
    expect(sandbox.orders()[0]?.body).toMatchObject({
      customer: {
        type: "company",
        company_name: "Nordlicht B.V.",
        first_name: "Mika",
        last_name: "de Vries",
        email: "mika@nordlicht.example",
        vat_id: "NL123456789B01",
      },
      address: { street: "Altmarkt", house_number: "10", zip: "01067", city: "Dresden" },
      meter: { number: "12LN6786454", type: "smart", estimated_usage: 2500 },
      payment_method: { sepa_debit: { iban: "NL91ABNA0417164300", account_holder: "Nordlicht Holding" } },
      next_possible_start: false,
      intended_start_date: startDate,
      product_orders: [{ type: "14a_enwg", "14a_enwg": { module_2: true } }],
      metadata: {
        occasion: "moveIn",
        planned_modules: [],
        shown_price: { priced_path: "percentage" },
        consents: { earlyDelivery: false, marketing: true },
      },
    });
    expect(sandbox.orders()[0]?.body).not.toHaveProperty("previous_supplier");
    expect(sandbox.orders()[0]?.body).not.toHaveProperty("meter.malo");
  });
});

describe("without a supplier", () => {
  it("tells the developer what is missing, why, and how to give it", () => {
    const silent = vi.spyOn(console, "error").mockImplementation(() => undefined);
    expect(() => visitCheckout({ supplier: undefined as never })).toThrow(
      /without the supplier's particulars.*<CheckoutProvider supplier=/s,
    );
    silent.mockRestore();
  });
});
