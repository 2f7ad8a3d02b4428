import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { LoadedScreen } from "../../src/components/checkout/ScreenView.js";
import { lazyCode } from "../../src/components/lazyCode.js";
import { completeAnswers } from "../support/answers.js";
import { field, findHeading, press, scrolled, visitCheckout } from "../support/checkoutVisit.js";
import { createBrowserSandbox } from "../support/renderCheckout.js";

describe("the focus", () => {
  it("stays where it is when the checkout appears, and nothing scrolls", async () => {
    visitCheckout({ at: "delivery" });
    await findHeading("Wohin liefern wir?");
    await screen.findByRole("heading", { name: /Ihr Preis in/ });
    expect(document.body).toHaveFocus();
    expect(scrolled).not.toHaveBeenCalled();
  });

  it("goes to the heading of each new step, and the page scrolls only if that is out of view", async () => {
    const { user } = visitCheckout({ at: "delivery" });
    await findHeading("Wohin liefern wir?");
    await press(user, "Weiter zur Person");
    const heading = await findHeading("Wer schließt den Vertrag?");
    await waitFor(() => expect(heading).toHaveFocus());
    expect(scrolled).not.toHaveBeenCalled();

    vi.spyOn(HTMLHeadingElement.prototype, "getBoundingClientRect").mockReturnValue(new DOMRect(0, -900, 100, 20));
    await press(user, "Zurück");
    await waitFor(() => expect(screen.getByRole("heading", { name: "Wohin liefern wir?" })).toHaveFocus());
    expect(scrolled).toHaveBeenCalledTimes(1);
    vi.restoreAllMocks();
  });

  it("goes to the summary of what is wrong once for each try, and from there to the field", async () => {
    const { user } = visitCheckout({ at: "person", answers: { person: { ...completeAnswers.person, firstName: "", email: "jana" } } });
    await findHeading("Wer schließt den Vertrag?");
    expect(screen.queryByRole("group", { name: /Angaben/ })).not.toBeInTheDocument();
    await press(user, "Weiter zur Zahlung");
    const summary = await screen.findByRole("group", { name: "2 Angaben fehlen noch oder stimmen nicht" });
    await waitFor(() => expect(summary).toHaveFocus());

    await user.click(within(summary).getByRole("link", { name: /Vornamen/ }));
    expect(field("Vorname")).toHaveFocus();
    await user.type(field("Vorname"), "Jana");
    expect(field("Vorname")).toHaveFocus();
    expect(screen.getByRole("group", { name: /^Eine Angabe/ })).toBeVisible();

    await press(user, "Weiter zur Zahlung");
    await waitFor(() => expect(screen.getByRole("group", { name: /^Eine Angabe/ })).toHaveFocus());
  });
});

describe("the first step", () => {
  it.each([
    [undefined, /Bezahlt wird per SEPA-Lastschrift\.$/],
    ["Rufen Sie uns an.", /Bezahlt wird per SEPA-Lastschrift oder auf dem anderen Weg/],
  ])("says where is delivered and how it is paid, with other payment: %s", async (otherPayment, sentence) => {
    visitCheckout({ at: "tariff", otherPayment });
    expect(await screen.findByText(/^Wir liefern an Adressen in Deutschland/)).toHaveTextContent(sentence);
  });
});

describe("going back and forth", () => {
  it("loses nothing, right or wrong", async () => {
    const { user } = visitCheckout({ at: "delivery", answers: { payment: { iban: "DE68 50", accountHolder: "", mandate: false } } });
    await findHeading("Wohin liefern wir?");
    await user.clear(field(/^MaLo-ID/));
    await user.type(field(/^MaLo-ID/), "<b>1</b> 🙂");
    await press(user, "Zurück");
    await findHeading("Welchen Zähler haben Sie?");
    expect(screen.getByRole("radio", { name: "Smart Meter" })).toBeChecked();
    await press(user, /^Lieferung/);
    await findHeading("Wohin liefern wir?");
    expect(field(/^MaLo-ID/)).toHaveValue("<b>1</b> 🙂");
    expect(screen.queryByRole("button", { name: /^Zahlung/ }), "a step after a wrong answer").not.toBeInTheDocument();

    await user.clear(field(/^MaLo-ID/));
    await user.type(field(/^MaLo-ID/), "odd, but taken");
    await press(user, /^Zahlung/);
    await findHeading("Zahlung per SEPA-Lastschrift");
    expect(field("IBAN")).toHaveValue("DE68 50");
    expect(field("Name auf dem Konto")).toHaveValue("");
    expect(screen.queryByRole("button", { name: /^Prüfen/ })).not.toBeInTheDocument();
  });

  it("comes back to the review right after an edit", async () => {
    const { user } = visitCheckout({ at: "review" });
    await findHeading("Prüfen und bestellen");
    await press(user, "Ändern (E-Mail)");
    await findHeading("Wer schließt den Vertrag?");
    await user.clear(field("E-Mail-Adresse"));
    await user.type(field("E-Mail-Adresse"), "neu@example.de");
    await press(user, "Weiter zur Prüfung");
    await findHeading("Prüfen und bestellen");
    expect(screen.getByText("neu@example.de")).toBeVisible();
  });

  it("leads to the zip and back from the address", async () => {
    const { user } = visitCheckout({ at: "delivery", answers: { payment: { iban: "", accountHolder: null, mandate: false } } });
    await findHeading("Wohin liefern wir?");
    await press(user, "Ändern (Postleitzahl)");
    await waitFor(() => expect(field("Postleitzahl")).toHaveFocus());
    await press(user, "Weiter zu Geräten & Netz");
    await findHeading("Welchen Zähler haben Sie?");
  });
});

describe("the first step", () => {
  it("waits for the price and then goes on by itself", async () => {
    const sandbox = createBrowserSandbox();
    sandbox.fail({ on: "quote", kind: "latency", latencyMs: 100 });
    const { user } = visitCheckout({ sandbox });
    await user.type(field("Postleitzahl"), "70173");
    await user.type(field("Verbrauch pro Jahr"), "5000{Enter}");
    expect(screen.getByRole("button", { name: /^Weiter/ })).toHaveAttribute("aria-busy", "true");
    await findHeading("Welchen Zähler haben Sie?");
  });

  it("takes nobody on who types on meanwhile", async () => {
    const sandbox = createBrowserSandbox();
    sandbox.fail({ on: "quote", kind: "latency", latencyMs: 100 });
    const { user } = visitCheckout({ sandbox });
    await user.type(field("Postleitzahl"), "70173");
    await user.type(field("Verbrauch pro Jahr"), "500{Enter}0");
    expect(screen.getByRole("button", { name: /^Weiter/ })).not.toHaveAttribute("aria-busy");
    await screen.findByRole("heading", { name: "Ihr Preis in 70173" });
    await waitFor(() => expect(screen.queryByText(/wird berechnet/)).not.toBeInTheDocument());
    expect(screen.getByRole("heading", { name: "Wo und wie viel?" })).toBeVisible();
  });

  it("ends where nobody delivers, with the sentence of the zip", async () => {
    const { user } = visitCheckout();
    await user.type(field("Postleitzahl"), "87491");
    await user.type(field("Verbrauch pro Jahr"), "5000{Enter}");
    const summary = await screen.findByRole("group", { name: /^Eine Angabe/ });
    expect(summary).toHaveTextContent("Für 87491 können wir leider keinen Strom liefern.");
    await user.click(within(summary).getByRole("link"));
    expect(field("Postleitzahl")).toHaveFocus();
    await user.clear(field("Postleitzahl"));
    await user.type(field("Postleitzahl"), "70173{Enter}");
    await findHeading("Welchen Zähler haben Sie?");
  });

  it("lets a visitor on when there is no price to be had, and says what that means", async () => {
    const sandbox = createBrowserSandbox();
    sandbox.fail({ on: "quote", kind: "malformedJson" });
    const { user } = visitCheckout({ sandbox });
    await user.type(field("Postleitzahl"), "70173");
    await user.type(field("Verbrauch pro Jahr"), "5000{Enter}");
    expect(await screen.findByText(/Sie können trotzdem weitermachen/)).toBeVisible();
    expect(screen.getByRole("heading", { name: "Wo und wie viel?" })).toBeVisible();
    await press(user, "Weiter zu Geräten & Netz");
    await findHeading("Welchen Zähler haben Sie?");
  });
});

describe("when something breaks", () => {
  it("a step that does not load is tried again on demand", async () => {
    let isOnline = false;
    const Step = () => <p>Der Schritt</p>;
    const code = lazyCode(() => (isOnline ? Promise.resolve(Step) : Promise.reject(new TypeError("Failed to fetch"))));
    render(<LoadedScreen code={code} />);
    expect(await screen.findByText(/konnte nicht geladen werden. Ihre Angaben bleiben erhalten/)).toBeVisible();
    isOnline = true;
    await userEvent.click(screen.getByRole("button", { name: "Erneut versuchen" }));
    expect(await screen.findByText("Der Schritt")).toBeVisible();
  });

  it("a crash costs no answer", async () => {
    const silent = vi.spyOn(console, "error").mockImplementation(() => undefined);
    let isBroken = true;
    const steps = {
      get current() {
        if (isBroken) throw new Error("what nobody foresaw");
        return "Schritt";
      },
    };
    const { user } = visitCheckout({ at: "delivery", messages: { checkout: { steps } } });
    expect(await screen.findByRole("alert")).toHaveTextContent(/Alles, was Sie eingegeben haben, ist noch da/);
    isBroken = false;
    await press(user, "Erneut versuchen");
    await findHeading("Wohin liefern wir?");
    expect(field("Straße")).toHaveValue("Torstraße");
    silent.mockRestore();
  });
});
