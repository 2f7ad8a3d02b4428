import { act, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { PriceTimelineView } from "../../../src/components/prices/index.js";
import type { PriceSeries } from "../../../src/energy/priceSeries.js";
import { TextProvider } from "../../../src/messages/TextProvider.js";
import { en } from "../../../src/messages/en/index.js";
import { daysFrom } from "../../energy/prices.js";
import { published } from "../../energy/schedules.js";

const plain = (text: string | null | undefined) => text?.replaceAll(/\s+/g, " ");
/** 30 ct and a little more with each quarter-hour: 30,00 to 30,95 today. */
const twoDays = daysFrom("2026-11-21", 2, (index) => 30 + (index % 96) / 100);
const today = daysFrom("2026-11-21", 1, (index) => 30 + index / 100);
/** 15:15 in Germany. */
const now = new Date("2026-11-21T14:15:00Z");
const slider = () => screen.getByRole("slider", { name: "Preis nach Uhrzeit" });
const spoken = () => plain(slider().getAttribute("aria-valuetext"));
const shapes = (name: string) => slider().querySelectorAll(`.sk-${name}`);
/** The big figure and its caption. */
const reading = () => plain(screen.getByText(/ct\/kWh$|^kein Preis$/, { selector: "strong" }).parentElement?.textContent);

/** What stands at the cursor. */
const pointed = () => plain(slider().querySelector(".sk-prices__now-text")?.textContent);
const openParts = () => userEvent.click(screen.getByRole("button", { name: /für Netz und Umlagen/ }));

afterEach(() => vi.useRealTimers());

describe("a day's prices", () => {
  it("begin with now: its price, where it stands, and its parts on demand", async () => {
    const { container } = render(<PriceTimelineView series={twoDays} now={now} />);
    expect(screen.getByRole("region", { name: "Strompreis heute" })).toBeVisible();
    expect(reading()).toBe("30,61 ct/kWh jetzt, 15:15–15:30 Uhr");
    expect(screen.queryByRole("listitem")).not.toBeInTheDocument();
    expect(shapes("series--grid")).toHaveLength(0);
    await openParts();
    expect(shapes("series--grid")).toHaveLength(1);
    expect(screen.getAllByRole("listitem").map((item) => plain(item.textContent))).toEqual([
      "Energie 15,61 ct",
      "Netz 9,00 ct",
      "Umlagen 6,00 ct",
    ]);
    expect(spoken()).toBe("15:15–15:30 Uhr: 30,61 ct/kWh, Energie 15,61 ct, Netz 9,00 ct, Umlagen 6,00 ct");
    expect(shapes("prices__now")).toHaveLength(1);
    expect(container.querySelector("[style]")).toBeNull();
  });

  it("name the cheapest and the dearest two hours", () => {
    render(<PriceTimelineView series={twoDays} now={now} />);
    const highlights = screen.getAllByRole("definition").map((item) => plain(item.textContent));
    expect(screen.getAllByRole("term").map((item) => plain(item.textContent))).toEqual([" Günstigste 2 Stunden", " Teuerste 2 Stunden"]);
    expect(highlights).toEqual(["00:00–02:00 Uhr, im Mittel 30,04 ct/kWh", "22:00–24:00 Uhr, im Mittel 30,91 ct/kWh"]);
    expect(shapes("prices__whole")).toHaveLength(1);
    for (const tone of ["low", "high"]) expect(slider().querySelectorAll(`path.sk-series--${tone}`)).toHaveLength(1);
  });

  it("say so where every hour costs the same", () => {
    render(<PriceTimelineView series={daysFrom("2026-11-21", 1, () => 30)} now={now} />);
    expect(screen.getByText("Der Preis ist den ganzen Tag gleich.")).toBeVisible();
    expect(screen.queryByRole("term")).not.toBeInTheDocument();
  });

  it("show tomorrow, without a now, by its mean", async () => {
    render(<PriceTimelineView series={twoDays} now={now} />);
    await userEvent.click(screen.getByRole("radio", { name: "Morgen" }));
    expect(screen.getByRole("region", { name: "Strompreis morgen" })).toBeVisible();
    expect(reading()).toBe("30,47 ct/kWh im Mittel über den Tag");
    expect(shapes("prices__now")).toHaveLength(0);
    expect(screen.queryByText(/Die Preise für morgen/)).not.toBeInTheDocument();
  });

  it("speak English, with the clock of Germany", () => {
    render(
      <TextProvider locale="en" catalogues={[en]}>
        <PriceTimelineView series={today} now={new Date("2026-11-21T09:00:00Z")} />
      </TextProvider>,
    );
    expect(plain(screen.getByRole("slider").getAttribute("aria-valuetext"))).toMatch(/^10:00–10:15: 30.40 ct\/kWh/);
    expect(screen.getByText("Tomorrow’s prices come from about 12:45.")).toBeVisible();
  });
});

describe("reading the picture", () => {
  it("goes slot by slot with the keys, one tab stop, and returns to now", async () => {
    const user = userEvent.setup();
    render(<PriceTimelineView series={twoDays} now={now} />);
    slider().focus();
    const press = async (keys: string) => {
      await user.keyboard(keys);
      return plain(slider().getAttribute("aria-valuetext"))?.split(":", 2).join(":").slice(0, 5);
    };
    expect(await press("{ArrowRight}")).toBe("15:30");
    expect(pointed()).toBe("15:30 · 30,62 ct");
    expect(reading()).toBe("30,61 ct/kWh jetzt, 15:15–15:30 Uhr");
    expect(await press("{ArrowLeft}{ArrowDown}")).toBe("15:00");
    expect(await press("{PageUp}")).toBe("16:00");
    expect(await press("{PageDown}{ArrowUp}")).toBe("15:15");
    expect(await press("{Home}{ArrowLeft}")).toBe("00:00");
    expect(slider()).toHaveAttribute("aria-valuenow", "0");
    expect(await press("{End}{ArrowRight}")).toBe("23:45");
    expect(slider()).toHaveAttribute("aria-valuenow", "95");
    expect(await press("x")).toBe("23:45");
    await user.tab();
    expect(screen.getByRole("button", { name: /für Netz und Umlagen/ })).toHaveFocus();
    expect(pointed()).toBe("Jetzt");
    await user.tab();
    expect(screen.getByRole("switch", { name: "Als Tabelle" })).toHaveFocus();
    expect(reading()).toBe("30,61 ct/kWh jetzt, 15:15–15:30 Uhr");
  });

  it("follows a pointer, and a finger that stays", () => {
    render(<PriceTimelineView series={twoDays} now={now} />);
    vi.spyOn(slider(), "getBoundingClientRect").mockReturnValue(new DOMRect(100, 0, 960, 200));
    fireEvent.pointerMove(slider(), { clientX: 105, pointerType: "mouse" });
    expect(pointed()).toBe("00:00 · 30,00 ct");
    expect(shapes("prices__cursor")).toHaveLength(1);
    fireEvent.pointerMove(slider(), { clientX: 2000, pointerType: "mouse" });
    expect(pointed()).toBe("23:45 · 30,95 ct");
    fireEvent.pointerLeave(slider(), { pointerType: "mouse" });
    expect(pointed()).toBe("Jetzt");
    fireEvent.pointerDown(slider(), { clientX: 515, pointerType: "touch" });
    fireEvent.pointerLeave(slider(), { pointerType: "touch" });
    expect(pointed()).toBe("10:15 · 30,41 ct");
  });
});

describe("the now-marker", () => {
  it("moves when the next slot begins, and the day with it at midnight in Germany", () => {
    vi.useFakeTimers({ now: new Date("2026-11-21T22:29:30Z") });
    render(<PriceTimelineView series={twoDays} />);
    expect(reading()).toBe("30,93 ct/kWh jetzt, 23:15–23:30 Uhr");
    act(() => void vi.advanceTimersByTime(29_000));
    expect(reading()).toContain("23:15");
    act(() => void vi.advanceTimersByTime(1000));
    expect(reading()).toContain("jetzt, 23:30–23:45");
    act(() => void vi.advanceTimersByTime(30 * 60_000));
    expect(screen.getByRole("region", { name: "Strompreis heute" })).toBeVisible();
    expect(reading()).toBe("30,00 ct/kWh jetzt, 00:00–00:15 Uhr");
    expect(vi.getTimerCount()).toBe(1);
  });

  it("catches up when a page comes back that slept", () => {
    vi.useFakeTimers({ now });
    render(<PriceTimelineView series={twoDays} />);
    vi.setSystemTime(new Date("2026-11-21T17:02:00Z"));
    act(() => void fireEvent(document, new Event("visibilitychange")));
    expect(reading()).toContain("jetzt, 18:00–18:15");
  });
});

describe("what is not there", () => {
  it.each([
    ["2026-11-21T11:44:00Z", "Die Preise für morgen kommen ab etwa 12:45 Uhr."],
    ["2026-11-21T11:46:00Z", "Die Preise für morgen werden gerade veröffentlicht und sind meist bis 14:20 Uhr da."],
    ["2026-11-21T15:00:00Z", "Die Preise für morgen lassen heute auf sich warten. Wir sehen weiter nach."],
  ])("at %s: %s", (instant, text) => {
    render(<PriceTimelineView series={today} now={new Date(instant)} />);
    expect(plain(screen.getByRole("status").textContent)).toBe(text);
    expect(screen.getByRole("radio", { name: "Morgen" })).toBeDisabled();
  });

  it("a contract that has not begun has no prices, and no picture", () => {
    render(<PriceTimelineView series={{ ...today, slots: null }} now={now} />);
    expect(screen.getByText("Noch keine Preise")).toBeVisible();
    expect(screen.queryByRole("slider")).not.toBeInTheDocument();
  });

  it("a day without prices says so", () => {
    render(<PriceTimelineView series={{ ...today, slots: [] }} now={now} />);
    expect(screen.getByText("Für diesen Tag liegen keine Preise vor.")).toBeVisible();
  });

  it("gaps are left open, named and read out", async () => {
    const gaps = daysFrom("2026-11-21", 1, (index) => (index >= 60 && index < 63 ? null : 30 + index / 100));
    render(<PriceTimelineView series={gaps} now={now} />);
    expect(reading()).toBe("kein Preis jetzt, 15:15–15:30 Uhr");
    expect(spoken()).toBe("15:15–15:30 Uhr: kein Preis");
    expect(screen.getByText(/^Ohne Preis: 15:00–15:45\sUhr\.$/)).toBeVisible();
    expect(shapes("prices__gap")).toHaveLength(1);
    await openParts();
    expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual(["Energie", "Netz", "Umlagen"]);
  });

  it("prices without parts are one piece", () => {
    const slots = today.slots?.map((slot) => ({ ...slot, energyCtPerKwh: null })) ?? null;
    render(<PriceTimelineView series={{ ...today, slots }} now={now} />);
    expect(shapes("prices__whole")).toHaveLength(1);
    expect(spoken()).toContain("ohne Aufteilung");
    expect(screen.queryByRole("button", { name: /für Netz und Umlagen/ })).not.toBeInTheDocument();
  });

  it("says since when it could not be refreshed", () => {
    render(<PriceTimelineView series={twoDays} now={now} outdatedSince={new Date("2026-11-21T11:50:00Z")} />);
    expect(plain(screen.getByRole("status").textContent)).toContain("Stand: 21. November 2026, 12:50 Uhr.");
  });
});

describe("unusual days", () => {
  const cell = (row: string, column: number) => {
    const cells = within(screen.getByRole("row", { name: new RegExp(`^${row}\\sUhr `) })).getAllByRole("cell");
    return cells[column]?.textContent;
  };
  const asTable = () => userEvent.click(screen.getByRole("switch", { name: "Als Tabelle" }));

  it("2026-10-25 has 100 quarter-hours, and 2A and 2B", async () => {
    render(<PriceTimelineView series={daysFrom("2026-10-25", 1)} now={new Date("2026-10-25T01:15:00Z")} />);
    expect(slider()).toHaveAttribute("aria-valuemax", "99");
    expect(reading()).toBe("13,00 ct/kWh jetzt, 2B:15–2B:30 Uhr");
    expect(screen.getByText(/gibt es zweimal, als 2A und 2B/)).toBeVisible();
    await asTable();
    expect(screen.getAllByRole("row")).toHaveLength(26);
    expect([cell("2A", 0), cell("2B", 0), cell("3", 0)]).toEqual(["8,00", "12,00", "16,00"]);
    expect(screen.getByText("13,00").closest("td")).toHaveAttribute("aria-current", "time");
  });

  it("2026-03-29 has 92 quarter-hours, and no 2", async () => {
    render(<PriceTimelineView series={daysFrom("2026-03-29", 1)} now={new Date("2026-03-29T01:00:00Z")} />);
    expect(slider()).toHaveAttribute("aria-valuemax", "91");
    expect(reading()).toBe("8,00 ct/kWh jetzt, 03:00–03:15 Uhr");
    expect(screen.getByText(/Auf 1:59 folgt 3:00/)).toBeVisible();
    await asTable();
    expect(
      screen
        .getAllByRole("rowheader")
        .map(({ textContent }) => plain(textContent))
        .slice(0, 4),
    ).toEqual(["0 Uhr", "1 Uhr", "3 Uhr", "4 Uhr"]);
  });

  it("negative prices hang from the zero line", () => {
    const deep = daysFrom("2026-11-21", 1, (index) => (index >= 48 && index < 60 ? -20 : 30));
    render(<PriceTimelineView series={deep} now={new Date("2026-11-21T11:00:00Z")} />);
    expect(reading()).toBe("−20,00 ct/kWh jetzt, 12:00–12:15 Uhr");
    const zero = Number(slider().querySelector(".sk-prices__zero")?.getAttribute("y1"));
    const lowest = Math.max(...Array.from(shapes("prices__grid"), (line) => Number(line.getAttribute("y1"))));
    expect(zero).toBeLessThan(lowest);
  });

  it("are read by the hour where prices hold for an hour", async () => {
    render(<PriceTimelineView series={daysFrom("2026-11-21", 1, (index) => 30 + index, 60)} now={now} />);
    expect(screen.getByText(/^Je Stunde/)).toBeVisible();
    expect(spoken()).toMatch(/^15:00–16:00 Uhr: 45,00 ct/);
    await asTable();
    expect(screen.getAllByRole("columnheader").map(({ textContent }) => textContent)).toEqual([
      "Stunde",
      "Preis",
      "Energie",
      "Netz",
      "Umlagen",
    ]);
    expect(cell("15", 0)).toBe("45,00");
  });
});

describe("the table", () => {
  it("has an hour in each row, its quarter-hours and the means of the parts", async () => {
    const gap = daysFrom("2026-11-21", 1, (index) => (index === 5 ? null : 30 + index / 100));
    render(<PriceTimelineView series={gap} now={now} />);
    await userEvent.click(screen.getByRole("switch", { name: "Als Tabelle" }));
    expect(screen.queryByRole("slider")).not.toBeInTheDocument();
    const table = screen.getByRole("table", { name: "Preise am 21. November 2026 in ct/kWh" });
    const rows = within(table)
      .getAllByRole("row")
      .slice(1, 3)
      .map((row) => plain(Array.from(row.children, ({ textContent }) => textContent).join(" | ")));
    expect(rows).toEqual([
      "0 Uhr | ▼ am günstigsten 30,00 | 30,01 | 30,02 | 30,03 | 15,02 | 9,00 | 6,00",
      "1 Uhr | 30,04 | –kein Preis | 30,06 | 30,07 | –kein Preis | 9,00 | 6,00",
    ]);
  });
});

describe("Modul 3", () => {
  it("lies below the prices as a band, in words too", () => {
    render(<PriceTimelineView series={today} now={now} schedule={published.netzeBw} />);
    expect(screen.getByText("Netzentgelt (Modul 3)", { normalizer: (text) => plain(text) ?? "" })).toBeVisible();
    const items = screen.getAllByRole("listitem").map((item) => plain(item.textContent));
    expect(items).toEqual(expect.arrayContaining(["Niedrig: 10–14 Uhr", "Standard: übrige Zeit", "Hoch: 17–22 Uhr"]));
    expect(shapes("series--standard")).toHaveLength(3);
  });

  it("is left out where the windows do not hold", () => {
    render(<PriceTimelineView series={today} now={now} schedule={published.bayernwerk} />);
    expect(screen.queryByText(/Modul/)).not.toBeInTheDocument();
  });
});

describe("a year of prices", () => {
  const year = daysFrom("2026-01-01", 365, (index) => 20 + (index % 96) / 10);

  it("is walked day by day, to its ends", async () => {
    const onDayChange = vi.fn();
    const series: PriceSeries = { ...year, slots: year.slots?.slice(0, 3 * 96) ?? null };
    render(<PriceTimelineView series={series} now={new Date("2026-01-02T10:00:00Z")} onDayChange={onDayChange} />);
    const [before, after] = [screen.getByRole("button", { name: "Tag davor" }), screen.getByRole("button", { name: "Tag danach" })];
    await userEvent.click(before);
    expect(screen.getByRole("region", { name: "Strompreis am 1. Januar 2026" })).toBeVisible();
    expect(before).toHaveAttribute("aria-disabled", "true");
    await userEvent.click(before);
    await userEvent.click(after);
    await userEvent.click(after);
    expect(screen.getByRole("region", { name: "Strompreis morgen" })).toBeVisible();
    expect(after).toHaveAttribute("aria-disabled", "true");
    expect(onDayChange.mock.calls).toEqual([["2026-01-01"], ["2026-01-02"], ["2026-01-03"]]);
  });

  it("shows the day that the host names, and leaves changing it to the host", async () => {
    const onDayChange = vi.fn();
    const { rerender } = render(<PriceTimelineView series={year} now={now} day="2026-07-01" onDayChange={onDayChange} />);
    await userEvent.click(screen.getByRole("button", { name: "Tag danach" }));
    expect(onDayChange).toHaveBeenCalledExactlyOnceWith("2026-07-02");
    expect(screen.getByRole("region", { name: "Strompreis am 1. Juli 2026" })).toBeVisible();
    rerender(<PriceTimelineView series={year} now={now} day="2027-03-01" onDayChange={onDayChange} />);
    expect(screen.getByText("Für diesen Tag liegen keine Preise vor.")).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Tag davor" }));
    expect(onDayChange).toHaveBeenLastCalledWith("2026-12-31");
  });

  it("looks at the shown day's slots alone", () => {
    let looks = 0;
    const slots = new Proxy(year.slots ?? [], {
      get(target, key, receiver) {
        if (typeof key === "string" && /^\d+$/.test(key)) looks += 1;
        return Reflect.get(target, key, receiver) as unknown;
      },
    });
    render(<PriceTimelineView series={{ ...year, slots }} now={now} day="2026-07-01" />);
    expect(slider()).toHaveAttribute("aria-valuemax", "95");
    expect(looks).toBeGreaterThan(96);
    expect(looks).toBeLessThan(2000);
  });
});
