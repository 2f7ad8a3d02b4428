import { act, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { ModuleSchedule } from "../../../src/components/comparison/index.js";
import { published } from "../../energy/schedules.js";

const plain = (text: string | null | undefined) => text?.replaceAll(/\s+/g, " ") ?? "";
const quarters = () => screen.getAllByRole("listitem").map(({ textContent }) => plain(textContent));

afterEach(() => vi.useRealTimers());

describe("a grid operator's Modul 3", () => {
  it("tells the rate of now, the day's windows and the quarters in which they hold", () => {
    render(<ModuleSchedule schedule={published.edis} now={new Date("2026-11-21T17:00:00Z")} />);
    expect(screen.getByText(/^Mit Modul\s3 gilt jetzt beim Netzentgelt: Hoch, 10,47\sct\/kWh\.$/)).toBeVisible();
    expect(screen.getByRole("img", { name: /0 bis 24 Uhr/ })).toBeVisible();
    expect(quarters()).toEqual([
      "Januar bis März Zeitfenster gelten",
      "April bis Juni Ganztags Standardpreis",
      "Juli bis September Ganztags Standardpreis",
      "Oktober bis Dezember (jetzt) Zeitfenster gelten",
    ]);
    expect(screen.getAllByRole("listitem")[3]).toHaveAttribute("aria-current", "date");
  });

  it("in a quarter without windows the standard price holds all day", () => {
    render(<ModuleSchedule schedule={published.bayernwerk} now={new Date("2026-11-21T17:00:00Z")} />);
    expect(screen.getByText(/^Mit Modul\s3 gilt jetzt ganztags der Standardpreis: 5,62\sct\/kWh\.$/)).toBeVisible();
  });

  it("says nothing of now outside its year: by the calendar of Germany", () => {
    const { rerender } = render(<ModuleSchedule schedule={published.edis} now={new Date("2026-12-31T22:59:00Z")} />);
    expect(screen.getByText(/gilt jetzt/)).toBeVisible();
    rerender(<ModuleSchedule schedule={published.edis} now={new Date("2026-12-31T23:00:00Z")} />);
    expect(screen.getByText("Die Zeiten gelten für 2026.")).toBeVisible();
    expect(quarters().join()).not.toContain("jetzt");
  });

  it("may have no quarter at all", () => {
    render(<ModuleSchedule schedule={{ ...published.edis, activeQuarters: [] }} now={new Date("2026-11-21T17:00:00Z")} />);
    expect(screen.getByText(/^Dieser Netzbetreiber hat für kein Quartal/)).toBeVisible();
    expect(quarters()).toHaveLength(4);
  });

  it("moves on with the quarter-hour", () => {
    vi.useFakeTimers({ now: new Date("2026-11-21T19:14:50Z") });
    render(<ModuleSchedule schedule={published.edis} />);
    expect(screen.getByText(/: Hoch,/)).toBeVisible();
    act(() => void vi.advanceTimersByTime(10_000));
    expect(screen.getByText(/: Standard,/)).toBeVisible();
  });
});
