import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { QuoteBreakdown } from "../../src/components/quote/index.js";
import { layerOrder, type Quote } from "../../src/energy/quote.js";
import { discounted, negativeBase, stuttgart, unfamiliar, withoutModule2 } from "../support/quotes.js";
import { rows, total, plain } from "../support/receipt.js";

const showYear = () => userEvent.click(screen.getByRole("radio", { name: "Jahr" }));

describe("a price", () => {
  it("is shown figure by figure as it came, without a provider", () => {
    const { container } = render(<QuoteBreakdown quote={stuttgart} />);
    expect(screen.getByRole("region", { name: "Ihr Preis in 70173" })).toBeVisible();
    expect(total()).toBe("117,03 € pro Monat, inkl. USt.");
    expect(rows()).toEqual([
      "Grundpreis | 4,35 € / Monat",
      "Grundgebühr | 10,99 €",
      "Netzentgelte | 3,31 €",
      "Netzentgeltreduktion § 14a Modul 1 | −11,21 €",
      "Messstellenbetrieb | 1,26 €",
      "Arbeitspreis | 27,04 ct / kWh",
      "Börsenpreis (Ø 12 Monate) | 8,77 ct",
      "Netzentgelte | 11,11 ct",
      "Konzessionsabgabe | 2,84 ct",
      "Stromsteuer | 2,44 ct",
      "Offshore-Umlage | 0,78 ct",
      "§ 19-NEV-Umlage | 0,77 ct",
      "KWK-Umlage | 0,33 ct",
      "Summe bei 5.000 kWh | 112,68 € / Monat",
    ]);
    expect(screen.getByText(/^Stand: 21\. November 2026, 10:30\sUhr$/)).toBeVisible();
    expect(screen.getByText(/Geschätzt für 5\.000\skWh im Jahr\. .*Durchschnitt der letzten 12 Monate.* 19\s% Umsatzsteuer/)).toBeVisible();
    expect(screen.getAllByRole("listitem").map((item) => plain(item.textContent))).toEqual([
      "Energie 31 %",
      "Netz 33 %",
      "Umlagen 26 %",
      "Grundgebühr 9 %",
      "Messung 1 %",
    ]);
    expect(container.querySelector("[style]")).toBeNull();
  });

  it("of a year is the month × 12 and the price of a kWh × the usage; ct stay ct", async () => {
    render(<QuoteBreakdown quote={stuttgart} />);
    await showYear();
    expect(total()).toBe("1.404,30 € pro Jahr, inkl. USt.");
    expect(rows()).toEqual(
      expect.arrayContaining([
        "Grundpreis | 52,20 € / Jahr",
        "Netzentgeltreduktion § 14a Modul 1 | −134,52 €",
        "Arbeitspreis | 27,04 ct / kWh",
        "Stromsteuer | 2,44 ct",
        "Summe bei 5.000 kWh | 1.352,10 € / Jahr",
      ]),
    );
  });

  it("may have a negative base price", async () => {
    render(<QuoteBreakdown quote={negativeBase} />);
    expect(rows()[0]).toBe("Grundpreis | −3,84 € / Monat");
    await showYear();
    expect(rows()[0]).toBe("Grundpreis | −46,08 € / Jahr");
  });

  it.each([
    [12, "Neukundenbonus (12 Monate lang) | −5,00 € / Monat", "1.344,30 €", "Neukundenbonus (12 Monate lang) | −60,00 €"],
    [3, "Neukundenbonus (3 Monate lang) | −5,00 € / Monat", "1.389,30 €", "Neukundenbonus (3 Monate lang) | −15,00 €"],
    [24, "Neukundenbonus (24 Monate lang) | −5,00 € / Monat", "1.344,30 €", "Neukundenbonus (24 Monate lang) | −60,00 €"],
    [1, "Neukundenbonus (einmalig) | −5,00 €", "1.399,30 €", "Neukundenbonus (einmalig) | −5,00 €"],
    [null, "Neukundenbonus (ohne festes Ende) | −5,00 € / Monat", "1.344,30 €", "Neukundenbonus (ohne festes Ende) | −60,00 €"],
  ])("with a discount of %s months says what it is worth now and in the first year", async (durationMonths, month, firstYear, year) => {
    render(<QuoteBreakdown quote={{ ...discounted, discount: { ...stuttgartDiscount, durationMonths } }} />);
    expect(total()).toMatch(/^112,03 € pro Monat/);
    expect(rows().slice(-2)).toEqual([month, "Ohne Rabatt | 117,03 € / Monat"]);
    await showYear();
    expect(total()).toBe(`${firstYear} im ersten Jahr, inkl. USt.`);
    expect(rows().slice(-2)).toEqual([year, "Ohne Rabatt | 1.404,30 € / Jahr"]);
  });

  it("that does not contain Modul 2 says so, and only then", () => {
    const { rerender } = render(<QuoteBreakdown quote={withoutModule2} />);
    expect(screen.getByText(/^Dieser Preis enthält Modul 2 nicht/)).toBeVisible();
    rerender(<QuoteBreakdown quote={stuttgart} />);
    expect(screen.queryByText(/enthält Modul/)).toBeNull();
  });

  it("without an exchange price speaks of none", () => {
    const lines = [{ name: "Festpreis", layer: "energy", eurPerKwh: 0.2 }] as const;
    render(<QuoteBreakdown quote={{ ...stuttgart, variable: { ...stuttgart.variable, lines } }} />);
    expect(screen.queryByText(/Börsenpreis/)).toBeNull();
    expect(screen.getByText(/Geschätzt für/)).toBeVisible();
  });

  it("begins with the year and another heading where told", () => {
    render(<QuoteBreakdown quote={stuttgart} initialPeriod="year" heading="Was es kostet" />);
    expect(screen.getByRole("region", { name: "Was es kostet" })).toBeVisible();
    expect(total()).toMatch(/^1\.404,30 €/);
  });
});

const stuttgartDiscount = { name: "Neukundenbonus", monthlyEurOff: 5, durationMonths: 12, regularMonthlyEur: 117.03 };

describe("lines that nobody knew", () => {
  it("show as they come; two under one known name keep their own", () => {
    render(<QuoteBreakdown quote={unfamiliar} />);
    expect(rows()).toEqual(
      expect.arrayContaining([
        "Klimaanpassungsbeitragsausgleichszahlungsverordnungszuschlag | 0,40 €",
        "Netzentgelte Wärmestrom | −1,23 ct",
        "Herkunftsnachweise | 0,21 ct",
        "Umlage nach § 111 EnWG | 0,12 ct",
      ]),
    );
    expect(rows()).toHaveLength(3 + unfamiliar.base.lines.length + unfamiliar.variable.lines.length);
    expect(screen.queryByRole("button", { name: /Klimaanpassung/ })).toBeNull();
    expect(screen.getByText(/^Sonstiges <\s1\s%$/)).toBeVisible();
  });

  it("are explained by their layer where that is known", async () => {
    render(<QuoteBreakdown quote={unfamiliar} />);
    await userEvent.click(screen.getByRole("button", { name: "Umlage nach § 111 EnWG Arbeitspreis" }));
    expect(await screen.findByText(/reicht sie nur weiter/)).toBeVisible();
  });

  it("of any name and size are all there, as text", () => {
    const name = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.constantFrom("<img src=x onerror=alert(1)>", "Netzentgelte", "Stromsteuer", "__proto__"),
    );
    const layer = fc.constantFrom(...layerOrder);
    const amount = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    const baseLines = fc.array(fc.record({ name, layer, monthlyEur: amount }), { maxLength: 25 });
    const variableLines = fc.array(fc.record({ name, layer, eurPerKwh: amount }), { maxLength: 25 });
    fc.assert(
      fc.property(baseLines, variableLines, (base, variable) => {
        const quote: Quote = {
          ...stuttgart,
          base: { ...stuttgart.base, lines: base },
          variable: { ...stuttgart.variable, lines: variable },
        };
        const { container, unmount } = render(<QuoteBreakdown quote={quote} />);
        expect(container.querySelectorAll("dt")).toHaveLength(3 + base.length + variable.length);
        expect(container.querySelector("img")).toBeNull();
        unmount();
      }),
      { numRuns: 40 },
    );
  });
});

describe("explanations", () => {
  it("say of every part what it is, who sets it and how often it changes", async () => {
    render(<QuoteBreakdown quote={stuttgart} />);
    expect(screen.queryByText(/Wer legt das fest/)).toBeNull();
    const buttons = screen.getAllByRole("button", { expanded: false });
    expect(buttons).toHaveLength(stuttgart.base.lines.length + stuttgart.variable.lines.length + 2);
    for (const button of buttons) await userEvent.click(button);
    expect(await screen.findAllByText("Wer legt das fest?")).toHaveLength(buttons.length);
    expect(screen.getAllByText("Wie oft ändert es sich?")).toHaveLength(buttons.length);
    expect(screen.getAllByText(/rund 850/)).toHaveLength(2);
    expect(screen.getByText(/je nach Tageszeit drei verschiedene Sätze/)).toBeVisible();
  });

  it("tell how the exchange price comes about, and stay open when the price changes", async () => {
    const { rerender } = render(<QuoteBreakdown quote={stuttgart} />);
    await userEvent.click(screen.getByRole("button", { name: /^Börsenpreis/ }));
    expect(await screen.findByText(/96 Viertelstunden/)).toBeVisible();
    expect(screen.getByText(/12 Uhr endet die Auktion.*12:45 Uhr/)).toBeVisible();
    expect(screen.getByText(/deshalb der Durchschnitt der letzten 12 Monate/)).toBeVisible();
    const more = [{ name: "Marge", layer: "energy", eurPerKwh: 0.01 } as const, ...stuttgart.variable.lines];
    rerender(<QuoteBreakdown quote={{ ...stuttgart, variable: { ...stuttgart.variable, lines: more } }} />);
    expect(screen.getByText(/96 Viertelstunden/)).toBeVisible();
  });
});
