import { act, fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { parseFigure } from "../../../src/components/parseFigure.js";
import { CheapestWindowView } from "../../../src/components/prices/index.js";
import { daysFrom } from "../../energy/prices.js";

const plain = (text: string | null | undefined) => text?.replaceAll(/\s+/g, " ");
/** 40 ct; 20 ct today from 20 to 22 and tomorrow from 3 to 4 and from 5 to 6. */
const price = (index: number) => ((index >= 80 && index < 88) || (index >= 108 && index < 112) || (index >= 116 && index < 120) ? 20 : 40);
const twoDays = daysFrom("2026-11-21", 2, price);
const today = daysFrom("2026-11-21", 1, price);
/** 15:07 in Germany. */
const now = new Date("2026-11-21T14:07:00Z");
/** What is seen; the hidden region beside it speaks later. */
const result = () => plain(screen.getByRole("group", { name: "Am günstigsten" }).lastElementChild?.textContent);
const field = (name: string) => screen.getByRole("textbox", { name });
const deadline = (instant: string) =>
  userEvent.selectOptions(screen.getByRole("combobox", { name: "Fertig bis" }), String(Date.parse(instant)));

async function type(name: string, text: string) {
  await userEvent.clear(field(name));
  await userEvent.type(field(name), text);
}

afterEach(() => vi.useRealTimers());

describe("the cheapest time", () => {
  it("begins with a washing machine, and says what waiting saves", () => {
    render(<CheapestWindowView series={twoDays} now={now} />);
    expect(screen.getByRole("radio", { name: "Waschmaschine" })).toBeChecked();
    expect(result()).toBe(
      "Am günstigstenheute, 20:00–22:00 Uhr im Mittel 20,00 ct/kWhRund 0,20 € für 1 kWh. Das sind rund 0,20 € weniger, als jetzt zu starten.",
    );
  });

  it("charges a car in pieces, done by the deadline", async () => {
    render(<CheapestWindowView series={twoDays} now={now} />);
    await userEvent.click(screen.getByRole("radio", { name: "E-Auto laden" }));
    expect(screen.getByRole("switch", { name: "Darf pausieren" })).toBeChecked();
    const windows = () => screen.getAllByRole("listitem").map(({ textContent }) => plain(textContent?.split("Uhr")[0]));
    expect(windows()).toEqual(["heute, 20:00–22:00 ", "morgen, 03:00–04:00 ", "morgen, 05:00–06:00 "]);
    expect(result()).toContain("Rund 2,00 € für 10 kWh. Das sind rund 2,00 € weniger");
    await deadline("2026-11-22T05:00:00+01:00");
    expect(windows()).toHaveLength(3);
    expect(result()).toContain("morgen, 03:00–04:00");
    expect(result()).toContain("Rund 2,50 € für 10 kWh.");
    await userEvent.click(screen.getByRole("switch", { name: "Darf pausieren" }));
    expect(windows()).toHaveLength(1);
    expect(screen.getByRole("radio", { name: "E-Auto laden" })).not.toBeChecked();
  });

  it("says that waiting gains nothing", async () => {
    render(<CheapestWindowView series={twoDays} now={now} />);
    await deadline("2026-11-21T19:00:00+01:00");
    expect(result()).toBe(
      "Am günstigstenJetzt gleich im Mittel 40,00 ct/kWhRund 0,40 € für 1 kWh. Warten bringt mit den bekannten Preisen nichts.",
    );
  });

  it("takes a load of one's own, and refuses what is no figure", async () => {
    render(<CheapestWindowView series={twoDays} now={now} />);
    await type("Dauer in Stunden", "1,5");
    await type("Verbrauch in kWh", "2.5");
    expect(result()).toContain("20:00–21:30 Uhr im Mittel 20,00 ct/kWhRund 0,50 € für 2,50 kWh.");
    await type("Dauer in Stunden", "30");
    expect(field("Dauer in Stunden")).toBeInvalid();
    expect(screen.getByText("Bitte eine Zahl von 0,25 bis 24 angeben.")).toBeVisible();
    expect(result()).toBe("Bitte Dauer und Verbrauch angeben.");
  });
});

it("speaks once, when what is typed has come to rest, and not at the start", () => {
  vi.useFakeTimers({ now });
  render(<CheapestWindowView series={twoDays} now={now} />);
  const news = screen.getByRole("status");
  act(() => void vi.advanceTimersByTime(5000));
  expect(news).toHaveTextContent("");
  for (const typed of ["", "1", "10"]) {
    fireEvent.change(field("Verbrauch in kWh"), { target: { value: typed } });
    act(() => void vi.advanceTimersByTime(500));
    expect(news).toBeEmptyDOMElement();
  }
  act(() => void vi.advanceTimersByTime(600));
  expect(plain(news.textContent)).toMatch(/^heute, 20:00–22:00 Uhr im Mittel 20,00 ct\/kWh\. Rund 2,00 € für 10 kWh\./);
});

describe("what is not known yet", () => {
  it("is told: until when prices are known, and when tomorrow's come", async () => {
    render(<CheapestWindowView series={today} now={new Date("2026-11-21T10:00:00Z")} />);
    expect(result()).toContain("Bekannt sind die Preise bis heute, 24:00 Uhr. Danach kann es noch günstiger werden.");
    expect(result()).toContain("Die Preise für morgen kommen ab etwa 12:45 Uhr.");
    await deadline("2026-11-21T23:00:00+01:00");
    expect(result()).not.toContain("Bekannt sind");
    await deadline("2026-11-22T07:00:00+01:00");
    expect(result()).toContain("Bekannt sind");
  });

  it("too little time is another matter than too few prices", async () => {
    render(<CheapestWindowView series={today} now={new Date("2026-11-21T21:30:00Z")} />);
    expect(result()).toContain("Für diese Dauer sind noch nicht genug Preise bekannt.");
    await deadline("2026-11-21T24:00:00+01:00");
    expect(result()).toMatch(/^So lange dauert es bis dahin nicht mehr/);
  });

  it("nor is what starting now costs, where that price is missing", () => {
    render(<CheapestWindowView series={daysFrom("2026-11-21", 2, (index) => (index === 61 ? null : price(index)))} now={now} />);
    expect(result()).toContain("Was ein Start jetzt kostet, ist nicht bekannt.");
  });

  it("without an active contract there is nothing to ask", () => {
    render(<CheapestWindowView series={{ ...today, slots: null }} now={now} />);
    expect(screen.getByText("Noch keine Preise")).toBeVisible();
    expect(screen.queryByRole("textbox")).not.toBeInTheDocument();
  });
});

it("moves on with the clock, and drops a deadline that has passed", async () => {
  vi.useFakeTimers({ now: new Date("2026-11-21T18:59:30Z"), shouldAdvanceTime: true });
  render(<CheapestWindowView series={twoDays} />);
  await deadline("2026-11-21T22:00:00+01:00");
  expect(result()).toContain("heute, 20:00–22:00");
  act(() => void vi.advanceTimersByTime(60_000));
  expect(result()).toContain("Jetzt gleich");
  act(() => void vi.advanceTimersByTime(2 * 3_600_000));
  expect(screen.getByRole("combobox", { name: "Fertig bis" })).toHaveValue("");
});

describe("a figure", () => {
  const range = { min: 0.25, max: 24 };
  it.each([
    ["2", 2],
    [" 1,5 ", 1.5],
    ["1.5", 1.5],
    ["24", 24],
    ["0,2", null],
    ["24,5", null],
    ["1.500", null],
    ["-2", null],
    ["", null],
    ["2 h", null],
    ["1e1", null],
  ])("%j is %j", (text, value) => expect(parseFigure(text, range)).toBe(value));
});
