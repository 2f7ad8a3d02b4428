import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { addDays } from "../../src/energy/startDate.js";
import { completeAnswers } from "../support/answers.js";
import { field, findHeading, orderButton, press, replayingSandbox, visitCheckout, type VisitOptions } from "../support/checkoutVisit.js";
import { createBrowserSandbox } from "../support/renderCheckout.js";
import { today } from "../support/clock.js";

/** At the review, with all declared. */
const atReview = (options: VisitOptions = {}) => visitCheckout({ at: "review", answers: { review: completeAnswers.review }, ...options });

describe("the order button", () => {
  it("orders once, however often it is clicked in one tick, and keeps its words while busy", async () => {
    const sandbox = createBrowserSandbox();
    sandbox.fail({ on: "order", kind: "latency", latencyMs: 50 });
    atReview({ sandbox });
    const button = await orderButton();
    act(() => {
      fireEvent.click(button);
      fireEvent.click(button);
      fireEvent.click(button);
    });
    expect(button).toHaveAccessibleName("Zahlungspflichtig bestellen");
    expect(button).toHaveAttribute("aria-busy", "true");
    await findHeading(/^Danke, Jana/);
    expect(sandbox.orders()).toHaveLength(1);
  });

  it("is not pressed by Enter anywhere else", async () => {
    const { user, sandbox } = atReview();
    await orderButton();
    screen.getByRole("checkbox", { name: /^Ich stimme/ }).focus();
    await user.keyboard("{Enter}");
    expect(screen.getByRole("heading", { name: "Prüfen und bestellen" })).toBeVisible();
    expect(sandbox.orders()).toEqual([]);
  });

  it("asks for the terms first, in a summary that leads there", async () => {
    const { user, sandbox } = visitCheckout({ at: "review" });
    await user.click(await orderButton());
    const summary = screen.getByRole("group", { name: /Eine Angabe fehlt/ });
    await waitFor(() => expect(summary).toHaveFocus());
    await user.click(within(summary).getByRole("link"));
    const terms = screen.getByRole("checkbox", { name: /^Ich stimme/ });
    expect(terms).toHaveFocus();
    expect(terms).toHaveAccessibleDescription(/Bitte stimmen Sie/);
    expect(sandbox.orders()).toEqual([]);
    await user.click(terms);
    expect(summary).not.toBeInTheDocument();
  });

  it("goes back to a step that has become incomplete meanwhile, and shows what is wrong there", async () => {
    const delivery = { ...completeAnswers.delivery, start: "onDate", startDate: today() } as const;
    const { user } = atReview({ answers: { delivery, review: completeAnswers.review } });
    await user.click(await orderButton());
    const summary = await screen.findByRole("group", { name: /Eine Angabe/ });
    await waitFor(() => expect(summary).toHaveFocus());
    expect(summary).toHaveTextContent("Der früheste Tag ist morgen.");

    fireEvent.change(screen.getByLabelText("Erster Tag der Lieferung"), { target: { value: addDays(delivery.startDate, 20) } });
    await press(user, "Weiter zur Prüfung");
    await findHeading("Prüfen und bestellen");
  });
});

describe("a refused order", () => {
  it("says at the box that lets the meter's number follow that it is needed after all", async () => {
    const sandbox = createBrowserSandbox();
    const fieldError = { code: "invalid_format", field: "meter.number", message: "refused" };
    sandbox.fail({ on: "order", kind: "fieldError", fieldError, times: 1 });
    const delivery = {
      ...completeAnswers.delivery,
      previousSupplier: null,
      occasion: "moveIn",
      meterNumber: "",
      meterNumberLater: true,
    } as const;
    const { user } = visitCheckout({
      at: "review",
      answers: { review: completeAnswers.review, delivery },
      sandbox,
      meterNumberLater: "NACHREICHEN",
    });
    await user.click(await orderButton());
    const summary = await screen.findByRole("group", { name: "Ihre Bestellung wurde nicht angenommen" });
    await user.click(within(summary).getByRole("button", { name: /^Zählernummer/ }));
    const later = await screen.findByRole("checkbox", { name: "Ich reiche die Zählernummer nach" });
    await waitFor(() => expect(later).toHaveFocus());
    expect(later).toHaveAccessibleDescription(/Ohne Zählernummer wurde die Bestellung nicht angenommen/);
    await user.click(later);
    await user.type(field("Zählernummer"), "1APA0195124010");
    await press(user, "Weiter zur Prüfung");
    await user.click(await orderButton());
    await findHeading(/^Danke/);
    expect(sandbox.orders()).toMatchObject([{ request: { meter: { number: "1APA0195124010" } } }]);
  });

  it("leads to the field, says what the API found there, and back to the review once mended", async () => {
    const { user, sandbox } = atReview();
    const fieldError = { code: "invalid_iban", field: "payment_method.sepa_debit.iban", message: "Invalid IBAN" };
    sandbox.fail({ on: "order", kind: "fieldError", fieldError, times: 1 });
    await user.click(await orderButton());

    const summary = await screen.findByRole("group", { name: "Ihre Bestellung wurde nicht angenommen" });
    await waitFor(() => expect(summary).toHaveFocus());
    expect(screen.getByText(/^Vorgangsnummer: /)).toBeVisible();
    await user.click(within(summary).getByRole("button", { name: /^IBAN: Diese IBAN wurde nicht angenommen/ }));

    await findHeading("Zahlung per SEPA-Lastschrift");
    await waitFor(() => expect(field("IBAN")).toHaveFocus());
    expect(field("IBAN")).toHaveValue("DE68 5001 0517 8297 3364 85");
    expect(field("IBAN")).toHaveAccessibleDescription(/Diese IBAN wurde nicht angenommen/);
    await user.clear(field("IBAN"));
    await user.type(field("IBAN"), "at611904300234573201");
    expect(field("IBAN")).not.toHaveAccessibleDescription(/wurde nicht angenommen/);
    await press(user, "Weiter zur Prüfung");

    await findHeading("Prüfen und bestellen");
    expect(screen.queryByRole("group", { name: /nicht angenommen/ })).not.toBeInTheDocument();
    await user.click(await orderButton());
    await findHeading(/^Danke/);
    expect(sandbox.orders()[0]?.body).toMatchObject({ payment_method: { sepa_debit: { iban: "AT611904300234573201" } } });
  });

  it.each([
    ["duplicate_customer_email", "customer.email", /^E-Mail: Mit dieser E-Mail-Adresse/, "Wer schließt den Vertrag?"],
    ["unserviceable_zip", "address.zip", /^Postleitzahl: An diese Postleitzahl/, "Wo und wie viel?"],
    ["missing_smart_meter", "product_orders.0.14a_enwg.module_3", /^§\s14a EnWG: Modul 3 braucht/, "Welchen Zähler haben Sie?"],
    ["unsupported_product", "product_orders.0.14a_enwg.module_1", /^§\s14a EnWG: Das gehört nicht/, "Welchen Zähler haben Sie?"],
    ["unsupported_product", "product_orders.0", /^Smart Meter.*: Das gehört nicht/, "Welchen Zähler haben Sie?"],
    ["brand_new_code", "meter.number", /^Zählernummer: Diese Angabe wurde nicht angenommen/, "Wohin liefern wir?"],
  ])("with %s leads to its step", async (code, wireField, entry, heading) => {
    const { user, sandbox } = atReview();
    sandbox.fail({ on: "order", kind: "fieldError", fieldError: { code, field: wireField, message: "refused" } });
    await user.click(await orderButton());
    await user.click(await screen.findByRole("button", { name: entry }));
    expect(await findHeading(heading)).toBeVisible();
  });

  it("that is about no field says so beside the button, with the request id, and can be sent again", async () => {
    const { user, sandbox } = atReview();
    sandbox.fail({ on: "order", kind: "rateLimited", times: 1 });
    const button = await orderButton();
    await user.click(button);
    const alert = await screen.findByText("Ihre Bestellung ist nicht angekommen");
    expect(alert.closest("[role=alert]")).toHaveTextContent(/in einer Minute.*Es ist nichts bestellt.*Vorgangsnummer: /s);
    expect(button).toHaveFocus();
    expect(sandbox.orders()).toEqual([]);
    await user.click(button);
    await findHeading(/^Danke/);
    expect(sandbox.orders()).toHaveLength(1);
  });
});

describe("an order without a clear answer", () => {
  it.each(["dropAfter", "dropBefore"] as const)("(%s) is asked for again, never ordered anew", async (kind) => {
    const sandbox = replayingSandbox();
    sandbox.fail({ on: "order", kind, times: 1 });
    const { user } = atReview({ sandbox });
    await user.click(await orderButton());

    const heading = await findHeading("Ist Ihre Bestellung angekommen?");
    await waitFor(() => expect(heading).toHaveFocus());
    expect(screen.queryByRole("button", { name: "Zahlungspflichtig bestellen" })).not.toBeInTheDocument();
    expect(screen.getAllByRole("button")).toHaveLength(1);
    expect(screen.getByText(/Doppelt bestellt wird dabei nichts/)).toBeVisible();

    await press(user, "Jetzt nachfragen");
    await findHeading(/^Danke, Jana/);
    expect(sandbox.orders()).toHaveLength(1);
  });

  it("says when there is still none, and stays", async () => {
    const sandbox = replayingSandbox();
    sandbox.fail({ on: "order", kind: "dropBefore", times: 2 });
    const { user } = atReview({ sandbox });
    await user.click(await orderButton());
    await findHeading("Ist Ihre Bestellung angekommen?");
    expect(screen.queryByText(/Noch immer keine Antwort/)).not.toBeInTheDocument();
    await press(user, "Jetzt nachfragen");
    expect(await screen.findByText(/Noch immer keine Antwort/)).toBeVisible();
    await press(user, "Jetzt nachfragen");
    await findHeading(/^Danke/);
    expect(sandbox.orders()).toHaveLength(1);
  });
});

describe("without a price", () => {
  it("nothing can be ordered until it is there", async () => {
    const sandbox = createBrowserSandbox();
    sandbox.fail({ on: "quote", kind: "malformedJson" });
    const { user } = atReview({ sandbox });
    const obstacle = await screen.findByText(/Ohne aktuellen Preis lässt sich nicht bestellen/);
    await press(user, "Zahlungspflichtig bestellen");
    expect(sandbox.orders()).toEqual([]);
    expect(screen.getAllByText("noch nicht bekannt")).toHaveLength(3);

    sandbox.clearFaults();
    await user.click(within(obstacle.closest("[role=alert]") as HTMLElement).getByRole("button", { name: "Erneut versuchen" }));
    await user.click(await orderButton());
    await findHeading(/^Danke/);
  });

  it("because nobody delivers there, the review leads to the zip", async () => {
    const { user } = atReview({ answers: { tariff: { ...completeAnswers.tariff, zip: "87491" }, review: completeAnswers.review } });
    await user.click(await screen.findByRole("button", { name: "Postleitzahl ändern" }));
    await waitFor(() => expect(field("Postleitzahl")).toHaveFocus());
  });
});
