import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bandBars, quarterSpans } from "../../src/components/modules/feeTimes.js";
import { GridFeeBand, LoadShift } from "../../src/components/modules/index.js";
import type { GridFeeRate, GridFeeSchedule, Quarter } from "../../src/energy/gridFeeSchedule.js";
import { sandboxGridFeeSchedule } from "../../src/sandbox/gridFees.js";

function scheduleAt(zip: string): GridFeeSchedule {
  const schedule = sandboxGridFeeSchedule(zip);
  if (!schedule) throw new Error(`No schedule at ${zip}`);
  return schedule;
}

const netzeBw = scheduleAt("70173");
const berlin = scheduleAt("10115");
const edis = scheduleAt("15848");
const bayernwerk = scheduleAt("83022");

/** Netzgesellschaft Düsseldorf 2026, from its price sheet. */
const duesseldorf: GridFeeSchedule = {
  gridOperator: "Netzgesellschaft Düsseldorf mbH",
  year: 2026,
  netCtPerKwh: { low: 3.16, standard: 7.91, high: 8.19 },
  windows: [
    { rate: "low", from: "04:30", to: "05:00" },
    { rate: "high", from: "18:00", to: "20:00" },
  ],
  activeQuarters: [1, 4],
  source: "https://a.storyblok.com/f/274773/x/dc3a61c884/2025-12-12_finales-preisblatt-nne-strom-2026.pdf",
};

/** What the list says of a rate: times, price and difference. */
function row(name: string): string {
  return screen.getByText(name, { selector: "dt" }).parentElement?.textContent?.replaceAll(/\s+/g, " ") ?? "";
}

/** The picture's bars of a rate, percent of its width and pixels. */
function bars(rate: GridFeeRate) {
  const all = screen.getByRole("img").querySelectorAll(`rect.sk-series--${rate}`);
  return Array.from(all, (bar) => ({ x: Number.parseFloat(bar.getAttribute("x") ?? ""), height: Number(bar.getAttribute("height")) }));
}

describe("the band", () => {
  it("names times, gross prices and differences", () => {
    render(<GridFeeBand schedule={netzeBw} />);
    expect(row("Niedrig")).toBe(" Niedrig10–14 Uhr 3,61 ct/kWh−5,40 ct zum Standard");
    expect(row("Standard")).toBe(" Standardübrige Zeit9,01 ct/kWh");
    expect(row("Hoch")).toBe(" Hoch17–22 Uhr 13,16 ct/kWh+4,15 ct zum Standard");
    expect(screen.getByText(/Gilt das ganze Jahr.*Netze BW GmbH, Preise 2026 inkl\. USt\./)).toBeVisible();
    expect(screen.getByRole("link", { name: /Preisblatt.*öffnet in neuem Tab/ })).toHaveAttribute("href", netzeBw.source);
    expect(screen.getByRole("img", { name: /0 bis 24 Uhr/ })).toBeVisible();
  });

  it("draws a window over midnight to the quarter-hour", () => {
    render(<GridFeeBand schedule={berlin} />);
    expect(row("Niedrig")).toContain("22:15–6:30 Uhr");
    const low = bars("low").map(({ x }) => x);
    // 0 to 5 and half of the hour from 6; then from 22:15, and 23.
    expect(low).toHaveLength(9);
    expect(low[7]).toBeCloseTo((22.25 / 24) * 100 + 0.2, 2);
    expect(bars("standard").some(({ x }) => Math.abs(x - ((6.5 / 24) * 100 + 0.2)) < 0.01)).toBe(true);
  });

  it("lists several windows, and the months in which they hold", () => {
    render(<GridFeeBand schedule={edis} />);
    expect(row("Hoch")).toContain("10:15–12 Uhr, 16:45–20:15 Uhr");
    expect(row("Niedrig")).toContain("23:30–5 Uhr");
    expect(screen.getByText(/Gilt von Oktober bis März.*Sonst gilt ganztags der Standardpreis/)).toBeVisible();
  });

  it("knows a summer", () => {
    render(<GridFeeBand schedule={bayernwerk} />);
    expect(screen.getByText(/Gilt von April bis September/)).toBeVisible();
    expect(bars("low")).toHaveLength(5);
  });

  it("does not make a high rate barely above the standard one look higher", () => {
    render(<GridFeeBand schedule={duesseldorf} />);
    const ratio = (bars("high")[0]?.height ?? 0) / (bars("standard")[0]?.height ?? 0);
    expect(ratio).toBeCloseTo(8.19 / 7.91, 2);
    expect(row("Hoch")).toContain("+0,33 ct");
    expect(row("Niedrig")).toContain("4:30–5 Uhr");
  });

  it.each(["http://preise.example/2026.pdf", "javascript:alert(1)", "", "preisblatt.pdf"])("does not link to %j", (source) => {
    render(<GridFeeBand schedule={{ ...netzeBw, source }} />);
    expect(screen.queryByRole("link")).not.toBeInTheDocument();
    expect(screen.getByText(/Netze BW GmbH/)).toBeVisible();
  });

  it("is not there where no quarter is active, and survives a sheet without windows or prices", () => {
    const { container, rerender } = render(<GridFeeBand schedule={{ ...netzeBw, activeQuarters: [] }} />);
    expect(container).toBeEmptyDOMElement();
    rerender(<GridFeeBand schedule={{ ...netzeBw, windows: [], netCtPerKwh: { low: 0, standard: 0, high: 0 } }} />);
    expect(row("Standard")).toContain("den ganzen Tag");
    expect(row("Hoch")).toContain("nie");
    expect(bars("standard")).toHaveLength(24);
  });

  const rate = fc.constantFrom<GridFeeRate>("low", "standard", "high");
  it("has bars that fill the day and cross no hour and no change of rate", () => {
    fc.assert(
      fc.property(fc.array(rate, { minLength: 96, maxLength: 96 }), (rates) => {
        const drawn = bandBars(rates);
        expect(drawn.flatMap((bar) => Array.from({ length: bar.quarterHours }, () => bar.rate))).toEqual(rates);
        let next = 0;
        for (const { start, quarterHours } of drawn) {
          expect(start).toBe(next);
          expect(Math.floor(start / 4)).toBe(Math.floor((start + quarterHours - 1) / 4));
          next = start + quarterHours;
        }
      }),
    );
  });

  it("joins neighbouring quarters, over the turn of the year too", () => {
    expect(quarterSpans([1, 4])).toEqual([{ from: 4, to: 1 }]);
    expect(quarterSpans([1, 3])).toEqual([
      { from: 1, to: 1 },
      { from: 3, to: 3 },
    ]);
    expect(quarterSpans([4, 2, 1])).toEqual([{ from: 4, to: 2 }]);
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom<Quarter>(1, 2, 3, 4)), (active) => {
        const covered = quarterSpans(active).flatMap(({ from, to }) =>
          Array.from({ length: ((to - from + 4) % 4) + 1 }, (_, step) => ((from - 1 + step) % 4) + 1),
        );
        expect(covered).toHaveLength(active.length);
        expect(new Set(covered)).toEqual(new Set(active));
      }),
    );
  });
});

describe("moving a load", () => {
  const choose = (label: string, value: string) => userEvent.selectOptions(screen.getByRole("combobox", { name: label }), value);
  const result = () => screen.getByRole("status").textContent?.replaceAll(/\s+/g, " ");

  it("begins with a car's 10 kWh and the best move, and tells what another one saves or costs", async () => {
    render(<LoadShift schedule={netzeBw} />);
    expect(result()).toBe("Einmal 10 kWh von 17 Uhr auf 10 Uhr verschieben spart rund 0,96 €.");
    await choose("Von", "18:00");
    await choose("Auf", "12:00");
    expect(result()).toBe("Einmal 10 kWh von 18 Uhr auf 12 Uhr verschieben spart rund 0,96 €.");
    await choose("Menge", "20");
    expect(result()).toMatch(/^Einmal 20 kWh .* spart rund 1,91 €\.$/);
    await choose("Von", "08:00");
    await choose("Auf", "20:00");
    expect(result()).toBe("Einmal 20 kWh von 8 Uhr auf 20 Uhr verschieben kostet rund 0,83 € mehr.");
    await choose("Auf", "09:00");
    expect(result()).toBe("20 kWh von 8 Uhr auf 9 Uhr verschieben ändert am Netzentgelt nichts.");
  });

  it("knows a low window that begins at no full hour", () => {
    render(<LoadShift schedule={duesseldorf} />);
    expect(result()).toBe("Einmal 10 kWh von 18 Uhr auf 4:30 Uhr verschieben spart rund 0,60 €.");
  });

  it("begins anew at another operator", async () => {
    const { rerender } = render(<LoadShift schedule={netzeBw} />);
    await choose("Von", "20:00");
    rerender(<LoadShift schedule={berlin} />);
    expect(result()).toMatch(/von 17:15 Uhr auf 22:15 Uhr verschieben spart rund 1,35 €/);
  });

  it("is not there where every hour costs the same", () => {
    const { container } = render(<LoadShift schedule={{ ...netzeBw, windows: [] }} />);
    expect(container).toBeEmptyDOMElement();
  });
});
