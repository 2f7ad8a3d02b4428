import { act, fireEvent, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Answers } from "../../src/schemas/answers.js";
import { Confirmation } from "../../src/components/steps/Confirmation.js";
import type { Order } from "../../src/energy/order.js";
import { RedirectContext } from "../../src/components/steps/StepFrame.js";
import { AtStep } from "../support/AtStep.js";
import { completeAnswers } from "../support/answers.js";
import { stuttgart } from "../support/quotes.js";
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
  redirectTo,
}: { answers?: Partial<Answers>; order?: Partial<Order>; number?: string | null; redirectTo?: () => string } = {}) {
  return renderCheckout(
    <AtStep
      answers={{ ...completeAnswers, ...answers }}
      actions={[
        { type: "priceShown", quote: stuttgart },
        { type: "sending", order: { ...placed, ...order } },
        { type: "accepted", subscription: { id: "sub_1", number, status: "pending", startAt: null } },
      ]}
    >
      <RedirectContext.Provider value={redirectTo}>
        <Confirmation />
      </RedirectContext.Provider>
    </AtStep>,
  );
}

/** What comes next, as titles. */
const nextSteps = () =>
  within(screen.getByRole("list", { name: "Wie es weitergeht" }))
    .getAllByRole("listitem")
    .map((item) => item.textContent);

describe("the confirmation", () => {
  afterEach(() => void vi.useRealTimers());

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

  it("dates the steps from today on", () => {
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-21T23:30:00Z") });
    show({ order: { smartMeter: true, metadata: { planned_modules: ["module3"] } } });
    expect(nextSteps()).toEqual([
      expect.stringMatching(/^Wir kündigen bei Stadtwerke Musterstadt.*bis 29. November 2026/),
      expect.stringMatching(/^Der Netzbetreiber.*bis 13. Dezember 2026/),
      expect.stringMatching(/^Wir liefern/),
      expect.stringMatching(/^Der Smart Meter.*um den 17. Januar 2027/),
      expect.stringMatching(/^Modul 3 lässt sich aktivieren/),
    ]);
  });

  it("shows the price that was ordered at, even where the API has another one by now", () => {
    show();
    expect(screen.getByText(/^117,03\s€$/)).toBeVisible();
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

describe("a host that leads on", () => {
  const followed = vi.fn((event: Event) => {
    event.preventDefault();
    return (event.target as HTMLAnchorElement).href;
  });
  const lead = (target: string) => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    followed.mockClear();
    document.body.addEventListener("click", followed);
    return show({ redirectTo: () => target });
  };
  afterEach(() => {
    document.body.removeEventListener("click", followed);
    vi.useRealTimers();
  });

  it.each([
    ["/danke?nr=1", `${window.location.origin}/danke?nr=1`],
    ["https://partner.example/danke", "https://partner.example/danke"],
  ])("to %s does so after a while, and at once for who wants", (target, href) => {
    lead(target);
    expect(screen.getByRole("link", { name: "Jetzt weiter" })).toHaveAttribute("href", href);
    act(() => void vi.advanceTimersByTime(9_000));
    expect(followed).not.toHaveBeenCalled();
    act(() => void vi.advanceTimersByTime(1_000));
    expect(followed).toHaveReturnedWith(href);
    expect(followed).toHaveBeenCalledTimes(1);
  });

  it("leaves who wants to stay", () => {
    lead("/danke");
    fireEvent.click(screen.getByRole("button", { name: "Hier bleiben" }));
    followed.mockClear();
    act(() => void vi.advanceTimersByTime(60_000));
    expect(followed).not.toHaveBeenCalled();
    expect(screen.getByRole("link", { name: "Jetzt weiter" })).toBeVisible();
  });

  it.each(["javascript:alert(1)", "http://elsewhere.example/", "data:text/html,x", "https://["])("is not followed to %s", (target) => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
    lead(target);
    expect(screen.queryByRole("link", { name: "Jetzt weiter" })).not.toBeInTheDocument();
    act(() => void vi.advanceTimersByTime(60_000));
    expect(followed).not.toHaveBeenCalled();
    warn.mockRestore();
  });
});
