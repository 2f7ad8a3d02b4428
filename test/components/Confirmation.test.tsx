import { screen, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import type { Answers } from "../../src/checkout/answers.js";
import { Confirmation } from "../../src/components/steps/Confirmation.js";
import type { Order } from "../../src/energy/order.js";
import { AtStep } from "../support/AtStep.js";
import { completeAnswers } from "../support/answers.js";
import { renderCheckout } from "../support/renderCheckout.js";

const { delivery } = completeAnswers;
const placed: Order = {
  planId: "pln_sandbox_dynamisch",
  annualKwh: 5000,
  address: { street: "Torstraße", houseNumber: "119", zip: "10115", city: "Berlin" },
  meter: { number: "1APA0195124010", type: "smart" },
  customer: { kind: "person", firstName: "Jana", lastName: "Weber", email: "jana@example.de" },
  payment: { kind: "sepaDebit", iban: "DE68500105178297336485", accountHolder: "Jana Weber" },
  start: { kind: "nextPossible" },
  smartMeter: false,
  modules: new Set(),
  metadata: { planned_modules: [] },
};

function show({
  answers = {},
  order = {},
  number = "4X44EMKX",
}: { answers?: Partial<Answers>; order?: Partial<Order>; number?: string | null } = {}) {
  return renderCheckout(
    <AtStep
      answers={{ ...completeAnswers, ...answers }}
      actions={[
        { type: "sending", order: { ...placed, ...order } },
        { type: "accepted", subscription: { id: "sub_1", number, status: "pending", startAt: null } },
      ]}
    >
      <Confirmation />
    </AtStep>,
  );
}

/** What comes next, as titles. */
const nextSteps = () =>
  within(screen.getByRole("list", { name: "Wie es weitergeht" }))
    .getAllByRole("listitem")
    .map((item) => item.textContent);

describe("the confirmation", () => {
  it("thanks, and gives the number and where the mail goes", () => {
    show();
    expect(screen.getByRole("heading", { name: "Danke, Jana. Ihre Bestellung ist da." })).toBeVisible();
    expect(screen.getByText("4X44EMKX")).toBeVisible();
    expect(screen.getByText(/auf dem Weg an jana@example.de/)).toBeVisible();
  });

  it("says that the number is still to come", () => {
    show({ number: null });
    expect(screen.getByText(/Ihre Vertragsnummer kommt mit der Bestätigung/)).toBeVisible();
  });

  it("says what happens after a move-in on a day", () => {
    show({ answers: { delivery: { ...delivery, occasion: "moveIn" } }, order: { start: { kind: "onDate", date: "2027-01-15" } } });
    expect(nextSteps()).toEqual([
      expect.stringMatching(/^Der Netzbetreiber bestätigt Ihren Einzug \(aktuell\)/),
      expect.stringMatching(/^Wir liefern Ihren Strom.*voraussichtlich ab 15. Januar 2027/),
    ]);
  });

  it.each([
    [{ cancelledMyself: true }, /^Der Netzbetreiber/],
    [{ previousSupplier: { kind: "unlisted", name: "" } }, /^Wir kündigen bei Ihrem bisherigen Anbieter/],
    [{ previousSupplier: { kind: "unlisted", name: "Dorfstrom" } }, /^Wir kündigen bei Dorfstrom/],
  ] as const)("says who ends the old contract: %o", (patch, first) => {
    show({ answers: { delivery: { ...delivery, ...patch } } });
    expect(nextSteps()[0]).toMatch(first);
  });

  it("can be printed, with all that was ordered and nothing to change", async () => {
    const print = vi.spyOn(window, "print").mockImplementation(() => undefined);
    const { user } = show();
    await screen.findByText("Zusammenfassung Ihres Vertrags");
    expect(screen.getByText("Torstraße 119, 10115 Berlin")).toBeVisible();
    expect(screen.queryByRole("button", { name: /Ändern/ })).not.toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Drucken" }));
    expect(print).toHaveBeenCalledTimes(1);
    print.mockRestore();
  });
});
