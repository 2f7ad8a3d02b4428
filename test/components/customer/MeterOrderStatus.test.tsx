import { fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { MeterOrderStatus, MeterOrderStatusView } from "../../../src/components/customer/index.js";
import type { MeterOrder, MeterSituation } from "../../../src/energy/meterOrder.js";
import { curie, edison } from "../../adapter/fixtures.js";
import { currentStep, renderArea, supportContact, type AreaOptions } from "../../support/customerArea.js";

const withMeter = { order: { smartMeter: true } } satisfies AreaOptions;
/** The part, once it is loaded. */
async function region() {
  await waitFor(() => expect(screen.queryByText(/wird geladen/)).toBeNull());
  return screen.getByRole("region", { name: "Ihr Smart Meter" });
}
const orderButton = () => screen.findByRole("button", { name: "Zahlungspflichtig bestellen" });
const steps = () => screen.getAllByRole("listitem").map((item) => item.textContent);

/** Lets the API tell of the order in these words. */
const told = (fields: object): AreaOptions => ({
  ...withMeter,
  before: (sandbox) =>
    sandbox.fail({
      on: "meterOrders",
      kind: "rewritten",
      rewrite: (body) => ({ ...(body as object), items: (body as { items: object[] }).items.map((item) => ({ ...item, ...fields })) }),
    }),
});

describe("each status of a smart meter's order", () => {
  it.each([
    [{ status: "created" }, "In Arbeit", "Weitergabe an den Messstellenbetreiber (aktuell)Wir stellen die Daten"],
    [{ status: "placed" }, "In Arbeit", "Prüfung des Anschlusses (aktuell)Der Messstellenbetreiber prüft"],
    [{ status: "check_submitted" }, "In Arbeit", "Prüfung des Anschlusses (aktuell)Die Angaben zu Ihrem Anschluss liegen vor"],
    [{ status: "check_reviewed" }, "In Arbeit", "Termin vereinbaren (aktuell)Der Messstellenbetreiber stimmt einen Termin"],
    [
      { status: "scheduled", appointment_at: "2026-06-18T06:00:00Z" },
      "In Arbeit",
      "Termin: Donnerstag, 18. Juni 2026, 08:00 Uhr (aktuell)Bitte halten Sie den Zählerschrank zugänglich.",
    ],
    [
      { status: "scheduled", appointment_at: "2026-06-18T00:00:00Z" },
      "In Arbeit",
      "Termin: Donnerstag, 18. Juni 2026 (aktuell)Bitte halten",
    ],
    [{ status: "installed", installed_at: "2026-06-18T07:00:00Z" }, "In Arbeit", "Der Smart Meter sendet (aktuell)Der Smart Meter wird"],
    [{ status: "activated", activated_at: "2026-06-29T22:30:00Z" }, "Aktiv", "none"],
    [{ status: "cancelled", cancelled_reason: "customer_request", cancelled_at: "2026-04-02T08:00:00Z" }, "Storniert", "none"],
    [{ status: "cancelled", cancelled_reason: "pre_existing", cancelled_at: "2026-04-02T08:00:00Z" }, "Schon vorhanden", "none"],
    [{ status: "placed", blocked_reason: "check_missing", blocked_at: "2026-03-20T08:00:00Z" }, "Steht still", "Prüfung des Anschlusses"],
    [{ status: "check_reviewed", blocked_reason: "grid_operator_registration" }, "Steht still", "Termin vereinbaren (Steht still)"],
  ])("is shown on curie: %o", async (fields, tag, step) => {
    await renderArea(<MeterOrderStatus />, told(fields));
    expect(within(await region()).getByText(tag, { selector: ".sk-status" })).toBeVisible();
    expect(currentStep() ?? "none").toContain(step);
  });

  it.each([
    ["intended", "Nicht abgeschlossen", "Bestellung abschließen"],
    ["waiting", "In Arbeit", "Weitergabe an den Messstellenbetreiber"],
    ["ordered", "In Arbeit", "Prüfung des Anschlusses"],
    ["checked", "In Arbeit", "Termin vereinbaren"],
    ["installation_planning", "In Arbeit", "Termin vereinbaren"],
    ["installation_scheduled", "In Arbeit", "Einbau (aktuell)Den Termin hat Ihnen der Messstellenbetreiber genannt."],
    ["installation_waiting", "In Arbeit", "Einbau"],
    ["installation_finished", "In Arbeit", "Der Smart Meter sendet"],
    ["installed", "In Arbeit", "Der Smart Meter sendet"],
    ["pre_installed", "Schon vorhanden", "Der Smart Meter sendet"],
    ["activated", "Aktiv", "none"],
    ["blocked", "Steht still", "Weitergabe an den Messstellenbetreiber (Steht still)"],
    ["blocked_wim", "Steht still", "Prüfung des Anschlusses (Steht still)"],
    ["cancelled", "Storniert", "none"],
  ])("is shown on edison: %s", async (status, tag, step) => {
    await renderArea(<MeterOrderStatus />, { ...told({ status }), apiVersion: edison });
    expect(within(await region()).getByText(tag, { selector: ".sk-status" })).toBeVisible();
    expect(currentStep() ?? "none").toContain(step);
  });

  it("dates the steps as Germany's calendar does", async () => {
    await renderArea(
      <MeterOrderStatus />,
      told({ status: "activated", activated_at: "2026-06-29T22:30:00Z", installed_at: "2026-06-18T07:00:00Z" }),
    );
    await region();
    expect(steps().at(0)).toBe("Bestellt (erledigt)10. März 2026");
    expect(steps().slice(-2)).toEqual(["Eingebaut (erledigt)18. Juni 2026", "Aktiv: Der Smart Meter sendet (erledigt)30. Juni 2026"]);
  });

  it("says in plain words why it stands still, since when, and whom to ask", async () => {
    await renderArea(<MeterOrderStatus />, told({ blocked_reason: "grid_operator_registration", blocked_at: "2026-03-20T08:00:00Z" }));
    const notice = within(await region());
    expect(notice.getByText(/Seit 20. März 2026. Der Netzbetreiber hat die Anmeldung/)).toBeVisible();
    expect(notice.getByRole("link", { name: "hallo@lichtfeld.example" })).toHaveAttribute("href", "mailto:hallo@lichtfeld.example");
    expect(notice.getByRole("link", { name: /49\s30/ })).toHaveAttribute("href", "tel:+49300000000");
  });

  it("offers no second order after a cancellation, but support", async () => {
    await renderArea(<MeterOrderStatus />, told({ status: "cancelled", cancelled_reason: "customer_request" }));
    expect(within(await region()).getByText(/Ein zweites Mal lässt sich ein Smart Meter/)).toBeVisible();
    expect(screen.getByRole("link", { name: supportContact.email })).toBeVisible();
    expect(screen.queryByRole("button")).toBeNull();
  });

  it("wants nothing of customers who had a smart meter", async () => {
    await renderArea(<MeterOrderStatus />, {
      order: { smartMeter: true, meter: { number: "1APA0195124010", type: "smart" } },
      before: ({ market }) => market.advance(10),
    });
    expect(within(await region()).getByText("Er gehört zu Ihrem Vertrag. Sie müssen nichts tun.")).toBeVisible();
    expect(steps()).toEqual(["Bestellt (erledigt)10. März 2026", "Kein Einbau nötig (erledigt)19. März 2026"]);
    expect(screen.queryByRole("link")).toBeNull();
  });
});

describe("the order of a smart meter later", () => {
  it.each([curie, edison])("is sent once by two clicks in one tick, and shown, on %s", async (apiVersion) => {
    const { writes, events } = await renderArea(<MeterOrderStatus />, { apiVersion });
    const button = await orderButton();
    fireEvent.click(button);
    fireEvent.click(button);
    expect(await screen.findByText("In Arbeit")).toBeVisible();
    expect(writes()).toHaveLength(1);
    expect(events.map(({ type, source }) => `${source} ${type}`)).toEqual(["user laterOrderSent", "program laterOrderAccepted"]);
    expect(screen.getByRole("heading", { name: "Ihr Smart Meter" })).toHaveFocus();
    expect(screen.getByText("Ihre Bestellung ist da.")).toBeInTheDocument();
  });

  it("names the supplier's costs by the button", async () => {
    const supplier = { ...supportContact, smartMeterInfo: "2,50 € im Monat" };
    await renderArea(<MeterOrderStatus />, { props: { supplier } });
    await orderButton();
    expect(screen.getByText("2,50 € im Monat")).toBeVisible();
  });

  it.each([
    ["the plan sells none", { plan: "pln_sandbox_basis" }, /Zu Ihrem Tarif gehört kein Smart Meter/],
    ["the contract has one", { order: { meter: { number: "1APA0195124010", type: "smart" } } }, /läuft schon über einen Smart Meter/],
  ] as const)("is not offered where %s", async (_, options, text) => {
    await renderArea(<MeterOrderStatus />, options);
    expect(await screen.findByText(text)).toBeVisible();
    expect(screen.queryByRole("button")).toBeNull();
  });

  it("looks at the list where another tab was faster", async () => {
    const { sandbox, subscriptionId, user, events } = await renderArea(<MeterOrderStatus />);
    const button = await orderButton();
    const body = JSON.stringify({ subscription: subscriptionId });
    await sandbox.fetch("/meter-orders", { method: "POST", headers: { "Content-Type": "application/json" }, body });
    await user.click(button);
    expect(await screen.findByText("In Arbeit")).toBeVisible();
    expect(events.at(-1)).toMatchObject({ type: "laterOrderFailed", kind: "conflict", module: null });
  });

  it("looks at the list after a lost answer, and finds the order", async () => {
    const { sandbox, user, writes } = await renderArea(<MeterOrderStatus />);
    sandbox.fail({ on: "orderMeter", kind: "dropAfter" });
    await user.click(await orderButton());
    expect(await screen.findByText("In Arbeit")).toBeVisible();
    expect(writes()).toHaveLength(1);
  });

  it("lets the order be sent again where it is not in the list", async () => {
    const { sandbox, user } = await renderArea(<MeterOrderStatus />);
    sandbox.fail({ on: "orderMeter", kind: "dropBefore", times: 1 });
    await user.click(await orderButton());
    expect(await screen.findByText("Ihre Bestellung ist nicht angekommen")).toBeVisible();
    await user.click(await orderButton());
    expect(await screen.findByText("In Arbeit")).toBeVisible();
  });

  it("sends nothing while nobody knows, and looks again when asked", async () => {
    const { sandbox, user, writes } = await renderArea(<MeterOrderStatus />);
    const button = await orderButton();
    sandbox.fail({ on: "orderMeter", kind: "dropAfter" });
    sandbox.fail({ on: "meterOrders", kind: "wrongSchema" });
    await user.click(button);
    expect(await screen.findByText("Ist Ihre Bestellung angekommen?")).toBeVisible();
    expect(screen.queryByRole("button", { name: "Zahlungspflichtig bestellen" })).toBeNull();
    const look = screen.getByRole("button", { name: "Jetzt nachsehen" });
    await user.click(look);
    await waitFor(() => expect(look).not.toHaveAttribute("aria-busy"));
    expect(look).toHaveFocus();
    sandbox.clearFaults();
    await user.click(look);
    expect(await screen.findByText("In Arbeit")).toBeVisible();
    expect(screen.getByRole("heading", { name: "Ihr Smart Meter" })).toHaveFocus();
    expect(writes()).toHaveLength(1);
  });

  it("says why the API does not take it, whom to ask, and that nothing is ordered", async () => {
    const { sandbox, user } = await renderArea(<MeterOrderStatus />);
    const fieldError = { code: "unsupported_meter_order", field: "subscription", message: "No" };
    sandbox.fail({ on: "orderMeter", kind: "fieldError", fieldError });
    await user.click(await orderButton());
    const alert = await screen.findByRole("alert");
    await waitFor(() =>
      expect(alert).toHaveTextContent("Für Ihren Anschluss lässt sich kein Smart Meter bestellen. Es ist nichts bestellt."),
    );
    expect(within(alert).getByRole("link", { name: supportContact.email })).toBeVisible();
    expect(alert).toHaveTextContent(/Vorgangsnummer/);
  });
});

describe("a smart meter's status that cannot be had", () => {
  it("says so, and is asked for again; the focus goes to what comes", async () => {
    const { user, sandbox, events } = await renderArea(<MeterOrderStatus />, {
      ...withMeter,
      before: (box) => box.fail({ on: "meterOrders", kind: "wrongSchema" }),
    });
    expect(screen.getByText("Der Stand Ihres Smart Meters wird geladen.")).toBeInTheDocument();
    const retry = await screen.findByRole("button", { name: "Erneut versuchen" });
    expect(screen.getByText("Den Stand Ihres Smart Meters können wir gerade nicht zeigen.")).toBeVisible();
    expect(events).toMatchObject([{ type: "loadFailed", data: "meterOrder", kind: "contract", source: "program" }]);
    sandbox.clearFaults();
    await user.click(retry);
    expect(await screen.findByText("In Arbeit")).toBeVisible();
    expect(screen.getByRole("heading", { name: "Ihr Smart Meter" })).toHaveFocus();
  });

  it("stays readable when it could not be refreshed", () => {
    const order: MeterOrder = {
      id: "mo_1",
      subscriptionId: "sub_1",
      status: "placed",
      preExisting: false,
      blocked: null,
      cancelled: null,
      createdAt: "2026-03-10T09:00:00Z",
      updatedAt: null,
      appointmentAt: null,
      installedAt: null,
      activatedAt: null,
    };
    const value: MeterSituation = { order, sold: true, meterType: "analog", subscriptionStatus: "active" };
    const nothing = () => {};
    render(
      <MeterOrderStatusView
        situation={{ status: "ready", value, outdatedSince: new Date("2026-03-20T13:05:00Z") }}
        attempt={{ status: "idle" }}
        order={nothing}
        lookAgain={nothing}
        supplier={supportContact}
      />,
    );
    expect(screen.getByText("Das ließ sich gerade nicht auffrischen. Stand: 20. März 2026, 14:05.")).toBeVisible();
    expect(currentStep()).toContain("Prüfung des Anschlusses");
  });

  it("explains to the developer that a provider is missing", () => {
    expect(() => render(<MeterOrderStatus />)).toThrow("<CustomerProvider adapter={…}");
  });
});
