import { fireEvent, render, screen } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { CheckoutError, type CheckoutErrorKind } from "../../src/adapter/CheckoutError.js";
import type { QuoteView } from "../../src/checkout/hooks/useQuote.js";
import { MonthlyPrice, QuoteBreakdown, QuoteBreakdownView } from "../../src/components/quote/index.js";
import { common } from "../../src/messages/de/common.js";
import { stuttgart, stuttgartRequest } from "../support/quotes.js";
import { fakeTime, pause } from "../support/pause.js";
import { announced, plain, rows, total } from "../support/receipt.js";

fakeTime();

describe("the states of a price", () => {
  const show = (view: QuoteView) => render(<QuoteBreakdownView view={view} />);
  /** A state that comes after another, and what is read out of it once it has come to rest. */
  const comesTo = async (view: QuoteView) => {
    const { rerender, ...result } = show({ status: "idle" });
    rerender(<QuoteBreakdownView view={view} />);
    expect(announced()).toEqual([""]);
    await pause(1000);
    return result;
  };
  const failed = (kind: CheckoutErrorKind, requestId?: string, retry = () => {}): QuoteView => ({
    status: "failed",
    error: new CheckoutError(kind, { message: "secret", requestId }),
    request: { ...stuttgartRequest, zip: "99999" },
    retry,
  });

  it("idle: invites, shows what there will be, and no figure", () => {
    show({ status: "idle" });
    expect(screen.getByRole("region", { name: "Ihr Preis" })).toBeVisible();
    expect(screen.getByText("Geben Sie Postleitzahl und Verbrauch ein.")).toBeVisible();
    expect(rows()).toContain("Stromsteuer | –");
    expect(document.body.textContent).not.toMatch(/\d\s(€|ct)/);
    expect(screen.getByRole("radio", { name: "Jahr" })).toBeDisabled();
    expect(announced()).toEqual([""]);
  });

  it("loading: has the lines of the price to come, so that nothing moves", async () => {
    const { unmount } = await comesTo({ status: "loading", request: stuttgartRequest });
    const waiting = rows().map((row) => row.split(" | ")[0]);
    expect(announced()).toEqual(["Preis wird berechnet …"]);
    expect(document.body.textContent).not.toMatch(/\d\s(€|ct)/);
    unmount();
    render(<QuoteBreakdown quote={stuttgart} />);
    expect(rows().map((row) => row.split(" | ")[0])).toEqual(waiting);
  });

  it("ready: announces the total of the month", async () => {
    await comesTo({ status: "ready", quote: stuttgart });
    expect(announced()).toEqual(["Neuer Preis: 117,03 € im Monat"]);
  });

  it.each([
    ["price", "Preis wird aktualisiert …"],
    ["input", "Dieser Preis gilt für 70173 und 5.000 kWh."],
  ] as const)("outdated: keeps the old price, marked, while it waits for %s", async (waitsFor, words) => {
    await comesTo({ status: "outdated", quote: stuttgart, waitsFor });
    expect(total()).toMatch(/^117,03 €/);
    expect(document.querySelector(".sk-big-amount")).toHaveAttribute("aria-busy", "true");
    expect(screen.getAllByText((_, element) => plain(element?.textContent)?.trim() === words && element?.tagName === "P")).toHaveLength(1);
    expect(screen.queryByText(/^Stand:/)).toBeNull();
    expect(announced()).toEqual([words]);
  });

  it.each(["unavailable", "offline", "timeout", "contract", "rateLimited", "forbidden", "notFound", "invalid"] as const)(
    "failed: says at %s what it means, with a way on and no figure",
    (kind) => {
      const retry = vi.fn();
      show(failed(kind, "req_1", retry));
      expect(screen.getAllByText(common.fault[kind])).toHaveLength(1);
      expect(announced()).toEqual([expect.stringContaining(common.fault[kind])]);
      expect(screen.queryByRole("term")).not.toBeInTheDocument();
      expect(screen.getByText("Vorgangsnummer: req_1")).toBeVisible();
      expect(document.body.textContent).not.toMatch(/\d\s(€|ct)|secret/);
      fireEvent.click(screen.getByRole("button", { name: "Erneut versuchen" }));
      expect(retry).toHaveBeenCalledTimes(1);
    },
  );

  it("unserviceable: another zip is the way on, not another try", () => {
    show(failed("unserviceable"));
    expect(announced()).toEqual([expect.stringMatching(/^Für 99999 können wir leider keinen Strom liefern/)]);
    expect(screen.queryByRole("button", { name: "Erneut versuchen" })).toBeNull();
    expect(screen.queryByText(/Vorgangsnummer/)).toBeNull();
  });
});

describe("MonthlyPrice", () => {
  it("is the total and what it counts", () => {
    const { container, rerender } = render(<MonthlyPrice monthlyEur={117.03} />);
    expect(plain(container.textContent)).toBe("117,03 € im Monat");
    rerender(<MonthlyPrice monthlyEur={null} loading />);
    expect(plain(container.textContent)).toBe(" im Monat");
  });
});
