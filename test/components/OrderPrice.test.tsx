import { act, fireEvent, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
// Already there when the clocks stand still: code on demand comes in real time.
import "../../src/components/steps/laterScreens.js";
import { completeAnswers } from "../support/answers.js";
import { visitCheckout } from "../support/checkoutVisit.js";
import { fakeTime, pause } from "../support/pause.js";
import { recording } from "../support/recording.js";
import { createBrowserSandbox } from "../support/renderCheckout.js";

const minutes = 60_000;
const button = () => screen.getByRole("button", { name: "Zahlungspflichtig bestellen" });
const press = (name: string) => act(() => void fireEvent.click(screen.getByRole("button", { name })));
const notice = () => screen.queryByText("Ihr Preis hat sich geändert")?.closest<HTMLElement>("[role=alert]");

interface Priced {
  readonly amount: number;
  readonly components: readonly { readonly group: string; readonly amount: number }[];
}

/** Raises what the API says by an euro a month: the base price, and with it the total. */
const dearer = (body: unknown): object => {
  const { components, ...quote } = body as Priced;
  const raised = components.map((part) => (part.group === "base" ? { ...part, amount: part.amount + 1 } : part));
  return { ...quote, amount: quote.amount + 1, components: raised };
};

/** At the review with all declared, once the price is there. */
async function atReview(at: "payment" | "review" = "review") {
  const sandbox = recording(createBrowserSandbox());
  const result = visitCheckout({ sandbox, at, answers: { review: completeAnswers.review } });
  await pause();
  return { ...result, sandbox };
}

const raise = ({ sandbox }: Awaited<ReturnType<typeof atReview>>) => sandbox.fail({ on: "quote", kind: "rewritten", rewrite: dearer });

describe("the price of an order", () => {
  fakeTime();

  it("is taken as it is for a quarter of an hour", async () => {
    const { sandbox } = await atReview();
    const asked = sandbox.quotes().length;
    await pause(14 * minutes);
    act(() => void fireEvent.click(button()));
    await pause();
    expect(screen.getByRole("heading", { name: /^Danke/ })).toBeVisible();
    expect(sandbox.quotes()).toHaveLength(asked);
  });

  it("is asked for again by the order when it is older, which goes out by itself at the same price", async () => {
    const { sandbox } = await atReview();
    const before = sandbox.quotes().length;
    await pause(16 * minutes);
    sandbox.fail({ on: "quote", kind: "latency", latencyMs: 1000, times: 1 });
    act(() => void fireEvent.click(button()));
    await pause(500);
    expect(button()).toHaveAttribute("aria-busy", "true");
    expect(screen.getByText("Wir holen gerade Ihren aktuellen Preis.")).toBeVisible();
    expect(sandbox.orders()).toEqual([]);
    await pause(1000);
    expect(screen.getByRole("heading", { name: /^Danke/ })).toBeVisible();
    expect(sandbox.quotes().length).toBe(before + 1);
    expect(sandbox.orders()).toHaveLength(1);
  });

  it("that has changed has to be seen and accepted, and is the one that is ordered at", async () => {
    const visit = await atReview();
    const [old = ""] = /[\d,.]+\u00a0€/.exec(screen.getByText(/im Monat, inkl/).parentElement?.textContent ?? "") ?? [];
    await pause(16 * minutes);
    raise(visit);
    act(() => void fireEvent.click(button()));
    await pause();
    expect(visit.sandbox.orders()).toEqual([]);
    expect(notice()).toHaveTextContent(`Im Monat: bisher ${old.replace("\u00a0", " ")}, jetzt`);
    expect(notice()).not.toHaveTextContent("Arbeitspreis");
    expect(notice()).not.toHaveTextContent("Rabatt");
    const told = { type: "priceChanged", differenceEur: 1, source: "program", at: expect.any(String) as string };
    expect(visit.events.filter(({ type }) => type === "priceChanged")).toEqual([told]);

    act(() => void fireEvent.click(button()));
    await pause();
    expect(visit.sandbox.orders()).toEqual([]);
    expect(within(notice() as HTMLElement).getByRole("button", { name: "Neuen Preis annehmen" })).toHaveFocus();

    press("Neuen Preis annehmen");
    expect(notice()).toBeFalsy();
    expect(visit.events.at(-1)).toMatchObject({ type: "priceAccepted", source: "user" });
    expect(button()).toHaveFocus();
    act(() => void fireEvent.click(button()));
    await pause();
    const monthlyEur = Number(old.replace("\u00a0€", "").replace(",", ".")) + 1;
    expect(visit.sandbox.orders().map(({ body }) => body)).toMatchObject([
      { metadata: { shown_price: { monthly_eur: expect.closeTo(monthlyEur, 2) as number } } },
    ]);
  });

  it("is asked for again when the review comes late, and what was seen before is the old one", async () => {
    const visit = await atReview("payment");
    await pause(16 * minutes);
    raise(visit);
    act(() => void fireEvent.click(screen.getByRole("button", { name: /^Weiter/ })));
    await pause();
    expect(screen.getByRole("heading", { name: "Prüfen und bestellen" })).toBeVisible();
    expect(notice()).toBeTruthy();
    act(() => void fireEvent.click(button()));
    await pause();
    expect(visit.sandbox.orders()).toEqual([]);
  });

  it("with another discount is another price, though its totals are the same", async () => {
    const visit = await atReview();
    await pause(16 * minutes);
    const discount = { name: "Neukundenbonus", amount_off: 5, duration: "recurring", duration_in_months: 12 };
    const rewrite = (body: unknown) => ({ ...(body as Priced), discount: { ...discount, regular_amount: (body as Priced).amount } });
    visit.sandbox.fail({ on: "quote", kind: "rewritten", rewrite });
    act(() => void fireEvent.click(button()));
    await pause();
    expect(visit.sandbox.orders()).toEqual([]);
    expect(notice()).toHaveTextContent(/Rabatt: bisher keiner, jetzt Neukundenbonus: −5,00 € im Monat, danach [\d,]+ € \(für 12 Monate\)/);
    press("Neuen Preis annehmen");
    act(() => void fireEvent.click(button()));
    await pause();
    expect(visit.sandbox.orders()).toHaveLength(1);
  });

  it.each([
    ["half the total", (body: Priced) => ({ ...body, amount: body.amount / 2 })],
    ["a total of 0", (body: Priced) => ({ ...body, amount: 0 })],
    [
      "a kWh that costs half of what the month says",
      (body: Priced) => ({
        ...body,
        components: body.components.map((part) => ("unit_amount" in part ? { ...part, unit_amount: Number(part.unit_amount) / 2 } : part)),
      }),
    ],
  ])("that contradicts itself (%s) cannot be ordered at, and the visitor reads why", async (_, rewrite) => {
    const sandbox = createBrowserSandbox();
    sandbox.fail({ on: "quote", kind: "rewritten", rewrite: (body) => rewrite(body as Priced) });
    const { events } = visitCheckout({ sandbox, at: "review", answers: { review: completeAnswers.review } });
    await pause();
    act(() => void fireEvent.click(button()));
    await pause();
    expect(screen.getByText(/Die Zahlen unseres Tarifsystems passen gerade nicht zusammen/)).toBeVisible();
    expect(sandbox.orders()).toEqual([]);
    expect(events.map(({ type }) => type)).toContain("quoteMismatch");
    sandbox.clearFaults();
    press("Erneut versuchen");
    await pause();
    act(() => void fireEvent.click(button()));
    await pause();
    if (sandbox.orders().length === 0) {
      press("Neuen Preis annehmen");
      act(() => void fireEvent.click(button()));
      await pause();
    }
    expect(sandbox.orders()).toHaveLength(1);
  });

  it("that cannot be had again is asked for by the visitor, and never ordered at as it was", async () => {
    const { sandbox } = await atReview();
    await pause(16 * minutes);
    sandbox.fail({ on: "quote", kind: "malformedJson" });
    act(() => void fireEvent.click(button()));
    for (let tries = 0; tries < 3; tries += 1) await pause(11_000);
    expect(screen.getAllByText("noch nicht bekannt")).toHaveLength(3);
    const panel = within(screen.getByRole("complementary"));
    expect(panel.getByText("Wir können gerade keinen Preis zeigen")).toBeVisible();
    expect(panel.queryByText(/\d,\d\d\u00a0€/)).not.toBeInTheDocument();
    act(() => void fireEvent.click(button()));
    await pause();
    expect(sandbox.orders()).toEqual([]);

    sandbox.clearFaults();
    const alert = screen.getByText(/Ohne aktuellen Preis/).closest<HTMLElement>("[role=alert]");
    act(() => void fireEvent.click(within(alert as HTMLElement).getByRole("button", { name: "Erneut versuchen" })));
    await pause();
    expect(sandbox.orders()).toEqual([]);
    act(() => void fireEvent.click(button()));
    await pause();
    expect(sandbox.orders()).toHaveLength(1);
  });
});

describe("the review's edit links", () => {
  it("each lead to the answer's step and back here", async () => {
    const { user } = visitCheckout({ at: "review" });
    await screen.findByRole("heading", { name: "Prüfen und bestellen" });
    const names = screen.getAllByRole("button", { name: /^Ändern \(/ }).map((link) => link.textContent ?? "");
    expect(names.length).toBeGreaterThanOrEqual(9);
    for (const name of names) {
      await user.click(screen.getByRole("button", { name }));
      await user.click(await screen.findByRole("button", { name: "Weiter zur Prüfung" }));
      await screen.findByRole("heading", { name: "Prüfen und bestellen" });
    }
  });
});
