import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { GridFeeReductions } from "../../../src/components/customer/index.js";
import { curie, edison } from "../../adapter/fixtures.js";
import { currentStep, orderElsewhere, renderArea, type AreaOptions } from "../../support/customerArea.js";

const names = { module1: "Modul 1 – pauschal", module2: "Modul 2 – prozentual", module3: "Modul 3 – zeitvariabel" };
const findModule = async (id: keyof typeof names) => within(await screen.findByRole("region", { name: names[id] }));
const module = (id: keyof typeof names) => within(screen.getByRole("region", { name: names[id] }));
const button = (name: string) => screen.findByRole("button", { name });

/** Lets the API tell of the modules in these words. */
const told = (fields: object): AreaOptions => ({
  modules: ["module1"],
  before: (sandbox) =>
    sandbox.fail({
      on: "reductions",
      kind: "rewritten",
      rewrite: (body) => ({ ...(body as object), items: (body as { items: object[] }).items.map((item) => ({ ...item, ...fields })) }),
    }),
});
const rejected: AreaOptions = {
  order: { smartMeter: true },
  before: async (sandbox, subscription) => {
    sandbox.market.advance(20);
    sandbox.market.rejectNext("module1");
    await orderElsewhere(sandbox, subscription, "module1");
    sandbox.market.advance(12);
  },
};

describe("each status of a module", () => {
  const until = { valid_from: "2026-04-30T22:00:00Z", valid_until: "2026-12-31T23:00:00Z" };
  const cases = [
    [{ status: "intended" }, "Erfasst", "Bestellung beim Netzbetreiber (aktuell)Wir bestellen, sobald Ihr Vertrag bestätigt ist."],
    [{ status: "ordered" }, "Bestellt", "Bestätigung des Netzbetreibers (aktuell)Die Antwort steht noch aus."],
    [{ status: "activated", valid_from: "2026-04-30T22:00:00Z" }, "Aktiv", "Gilt ab 1. Mai 2026."],
    [{ status: "activated", ...until }, "Aktiv", "Gilt vom 1. Mai 2026 bis 31. Dezember 2026."],
    [{ status: "activated", valid_until: until.valid_until }, "Aktiv", "Gilt bis 31. Dezember 2026."],
    [{ status: "activated" }, "Aktiv", "Der Netzbetreiber hat bestätigt."],
    [{ status: "ended", ...until }, "Beendet", "Galt vom 1. Mai 2026 bis 31. Dezember 2026."],
    [{ status: "ended", valid_until: until.valid_until }, "Beendet", "Wurde nie wirksam."],
    [{ status: "rejected", updated_at: "2026-06-03T08:00:00Z" }, "Abgelehnt", "Der Netzbetreiber hat am 3. Juni 2026 abgelehnt."],
  ] as const;
  it.each([curie, edison].flatMap((version) => cases.map(([fields, ...said]) => [version, fields, ...said] as const)))(
    "is shown on %s: %o",
    async (apiVersion, fields, tag, text) => {
      await renderArea(<GridFeeReductions />, { ...told(fields), apiVersion });
      const modul1 = await findModule("module1");
      expect(modul1.getByText(tag, { selector: ".sk-status" })).toBeVisible();
      expect(screen.getByRole("region", { name: names.module1 })).toHaveTextContent(text);
    },
  );
});

describe("the order of a module later", () => {
  it.each([curie, edison])("is sent once by two clicks in one tick, on %s", async (apiVersion) => {
    const { writes, events } = await renderArea(<GridFeeReductions />, { apiVersion });
    const order = await button("Modul 1 bestellen");
    fireEvent.click(order);
    fireEvent.click(order);
    await waitFor(() => expect(currentStep()).toContain("Bestellung beim Netzbetreiber"));
    expect(writes()).toHaveLength(1);
    expect(events.map(({ type }) => type)).toEqual(["laterOrderSent", "laterOrderAccepted"]);
    expect(screen.getByRole("heading", { name: names.module1 })).toHaveFocus();
    expect(module("module1").queryByRole("button")).toBeNull();
    expect(module("module2").getByText(/lässt sich nicht mit Modul 1 oder 3 verbinden/)).toBeVisible();
  });

  it("sends no second module beside one that may exclude it", async () => {
    const { writes } = await renderArea(<GridFeeReductions />);
    const one = await button("Modul 1 bestellen");
    const other = await button("Modul 2 bestellen");
    fireEvent.click(one);
    fireEvent.click(other);
    expect(other).toHaveAttribute("aria-disabled", "true");
    await waitFor(() => expect(module("module1").getByText("Erfasst")).toBeVisible());
    expect(writes()).toHaveLength(1);
  });

  it("sends one for two parts that show the same", async () => {
    const { writes, container } = await renderArea(
      <>
        <GridFeeReductions />
        <GridFeeReductions />
      </>,
    );
    for (const order of await screen.findAllByRole("button", { name: "Modul 1 bestellen" })) fireEvent.click(order);
    await waitFor(() => expect(screen.getAllByText("Erfasst")).toHaveLength(2));
    expect(writes()).toHaveLength(1);
    expect(container.querySelectorAll("[aria-busy]")).toHaveLength(0);
  });

  it("shows what another tab has ordered where the API refuses a second one", async () => {
    const { sandbox, subscriptionId, user } = await renderArea(<GridFeeReductions />);
    const order = await button("Modul 1 bestellen");
    await orderElsewhere(sandbox, subscriptionId, "module1");
    await user.click(order);
    expect(await (await findModule("module1")).findByText("Erfasst")).toBeVisible();
    expect(screen.queryByText("Ihre Bestellung wurde nicht angenommen")).toBeNull();
  });

  it("finds an order whose answer was lost", async () => {
    const { sandbox, user, writes } = await renderArea(<GridFeeReductions />);
    sandbox.fail({ on: "orderReduction", kind: "dropAfter" });
    await user.click(await button("Modul 1 bestellen"));
    expect(await (await findModule("module1")).findByText("Erfasst")).toBeVisible();
    expect(writes()).toHaveLength(1);
  });

  it("keeps the other modules back while nobody knows of one", async () => {
    const { sandbox, user, writes } = await renderArea(<GridFeeReductions />);
    await button("Modul 1 bestellen");
    sandbox.fail({ on: "orderReduction", kind: "dropAfter" });
    sandbox.fail({ on: "reductions", kind: "wrongSchema" });
    await user.click(await button("Modul 1 bestellen"));
    expect(await screen.findByText("Ist Ihre Bestellung angekommen?")).toBeVisible();
    await user.click(await button("Modul 2 bestellen"));
    expect(writes()).toHaveLength(1);
    sandbox.clearFaults();
    await user.click(await button("Jetzt nachsehen"));
    expect(await (await findModule("module1")).findByText("Erfasst")).toBeVisible();
  });

  it("tells codes and kind of a refusal, and nothing of the contract", async () => {
    const { sandbox, user, events, subscriptionId } = await renderArea(<GridFeeReductions />);
    const fieldError = { code: "unsupported_product", field: "type", message: "No" };
    sandbox.fail({ on: "orderReduction", kind: "fieldError", fieldError });
    await user.click(await button("Modul 1 bestellen"));
    expect(await screen.findByText(/Das gehört nicht zu Ihrem Tarif. Es ist nichts bestellt./)).toBeVisible();
    expect(events.at(-1)).toMatchObject({ type: "laterOrderFailed", module: "module1", kind: "invalid", codes: ["unsupported_product"] });
    expect(JSON.stringify(events)).not.toContain(subscriptionId);
  });
});

describe("Modul 3", () => {
  const planned = { order: { smartMeter: true }, modules: ["module1"], planned: ["module3"] } as const;

  it("waits for the ordered smart meter, and is offered once that is active", async () => {
    const { user, unmount } = await renderArea(<GridFeeReductions />, planned);
    expect((await findModule("module3")).getByText("Vorgemerkt")).toBeVisible();
    expect(module("module3").getByText(/Sobald er sendet, bestellen Sie Modul 3 hier/)).toBeVisible();
    expect(module("module3").queryByRole("button")).toBeNull();
    unmount();
    const later = await renderArea(<GridFeeReductions />, { ...planned, before: ({ market }) => market.advance(58) });
    expect(await screen.findByText("Sie haben Modul 3 mit Ihrem Vertrag vorgemerkt. Jetzt lässt es sich bestellen.")).toBeVisible();
    await user.click(await button("Modul 3 bestellen"));
    expect(await module("module3").findByText("Bestellt")).toBeVisible();
    expect(screen.queryByText(/vorgemerkt/)).toBeNull();
    expect(later.writes()).toHaveLength(1);
  });

  it.each([
    ["needs Modul 1", {}, "Modul 3 gibt es nur zusammen mit Modul 1. Bestellen Sie zuerst Modul 1."],
    ["needs a smart meter", { modules: ["module1"] }, "Modul 3 braucht einen Smart Meter, der jede Viertelstunde misst und sendet."],
    ["is not for Modul 2", { modules: ["module2"] }, "Für Ihren Vertrag gilt Modul 2. Es lässt sich nicht mit Modul 3 verbinden."],
    [
      "waits for a meter that hangs there",
      { modules: ["module1"], order: { smartMeter: true }, market: true },
      /aber Ihr Vertrag kennt ihn noch nicht/,
    ],
  ] as const)("%s", async (_, { market, ...options }: AreaOptions & { readonly market?: boolean }, text) => {
    const before: AreaOptions["before"] = (sandbox) => {
      if (market !== true) return;
      const pre = { status: "cancelled", cancelled_reason: "pre_existing" };
      sandbox.fail({
        on: "meterOrders",
        kind: "rewritten",
        rewrite: (body) => ({ ...(body as object), items: (body as { items: object[] }).items.map((item) => ({ ...item, ...pre })) }),
      });
    };
    await renderArea(<GridFeeReductions />, { ...options, before });
    expect((await findModule("module3")).getByText(text)).toBeVisible();
    expect(module("module3").queryByRole("button")).toBeNull();
  });
});

describe("clearing", () => {
  it("explains the usual cause, wants the checklist, and orders again once", async () => {
    const { user, writes, sandbox } = await renderArea(<GridFeeReductions />, rejected);
    expect((await findModule("module1")).getAllByText(/abgelehnt/i)).toHaveLength(3);
    expect((await findModule("module1")).getByText(/Meist ist das Gerät bei ihm nicht angemeldet./)).toBeVisible();
    const reorder = await button("Modul 1 erneut bestellen");
    await user.click(reorder);
    const checks = module("module1").getAllByRole("checkbox");
    expect(checks).toHaveLength(3);
    expect(checks[0]).toHaveFocus();
    expect(checks[0]).toHaveAccessibleDescription("Bitte prüfen Sie das zuerst.");
    expect(writes()).toHaveLength(0);
    for (const check of checks) await user.click(check);
    expect(checks[0]).toBeValid();
    fireEvent.click(reorder);
    fireEvent.click(reorder);
    expect(await module("module1").findByText("Bestellt", { selector: ".sk-status" })).toBeVisible();
    expect(writes()).toHaveLength(1);
    expect(module("module1").queryByRole("checkbox")).toBeNull();
    await user.click(await button("Eine frühere Bestellung"));
    expect(module("module1").getByText("Bestellt am 30. März 2026. Abgelehnt am 9. April 2026.")).toBeVisible();
    expect(sandbox.market.now()).toEqual(new Date("2026-04-11T09:00:00Z"));
  });

  it("unticks what was ticked", async () => {
    const { user, writes } = await renderArea(<GridFeeReductions />, rejected);
    const [first, ...others] = await screen.findAllByRole("checkbox");
    for (const check of [first, ...others, first]) if (check) await user.click(check);
    await user.click(await button("Modul 1 erneut bestellen"));
    expect(first).toHaveFocus();
    expect(writes()).toHaveLength(0);
  });

  it("is closed by the other way", async () => {
    await renderArea(<GridFeeReductions />, {
      before: async (sandbox, subscription) => {
        await rejected.before?.(sandbox, subscription);
        await orderElsewhere(sandbox, subscription, "module2");
      },
    });
    expect((await findModule("module1")).getByText(/Für Ihren Vertrag gilt Modul 2/)).toBeVisible();
    expect(module("module1").queryByRole("checkbox")).toBeNull();
    expect(screen.queryByRole("button")).toBeNull();
  });
});

describe("modules that cannot be had", () => {
  afterEach(() => void vi.restoreAllMocks());

  it("are not there where the plan offers none and none was ordered", async () => {
    const { container, reads } = await renderArea(<GridFeeReductions />, { plan: "pln_sandbox_basis" });
    await waitFor(() => expect(reads("/meter-orders")).toHaveLength(1));
    await waitFor(() => expect(container).toBeEmptyDOMElement());
  });

  it("say so where they are out of reach, and are asked for where it failed", async () => {
    const { user, sandbox, reads } = await renderArea(<GridFeeReductions />, {
      before: (box) => box.fail({ on: "reductions", kind: "malformedJson" }),
    });
    const retry = await button("Erneut versuchen");
    sandbox.clearFaults();
    await user.click(retry);
    expect(await button("Modul 1 bestellen")).toBeVisible();
    expect(screen.getByRole("heading", { name: /Weniger Netzentgelt/ })).toHaveFocus();
    expect([reads("/grid-fee-reductions").length, reads("/subscriptions").length]).toEqual([2, 1]);
  });

  it("stay readable offline, and are not ordered", async () => {
    const { user, writes } = await renderArea(<GridFeeReductions />);
    const order = await button("Modul 1 bestellen");
    vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
    act(() => void window.dispatchEvent(new Event("offline")));
    expect(screen.getByText(/Sie sehen den letzten Stand/)).toBeVisible();
    await user.click(order);
    expect(await screen.findByText("Sie sind offline. Es ist nichts bestellt.")).toBeVisible();
    expect(writes()).toHaveLength(0);
    vi.restoreAllMocks();
    act(() => void window.dispatchEvent(new Event("online")));
    await user.click(order);
    expect(await module("module1").findByText("Erfasst")).toBeVisible();
  });
});
