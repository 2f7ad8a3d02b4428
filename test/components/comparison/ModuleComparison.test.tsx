import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { ModuleComparison, type ModuleComparisonProps } from "../../../src/components/comparison/index.js";
import { moduleComparison } from "../../../src/energy/moduleComparison.js";
import { published } from "../../energy/schedules.js";

const plain = (text: string | null | undefined) => text?.replaceAll(/\s+/g, " ") ?? "";
const household = { annualKwh: 8000, deviceAnnualKwh: 4500 };
const show = (props: Partial<ModuleComparisonProps> = {}) =>
  render(<ModuleComparison gridFee={{ schedule: published.netzeBw }} household={household} {...props} />);
/** The text of a module's card. */
const card = (title: RegExp) => plain(screen.getByRole("heading", { name: title }).closest("li")?.textContent);
const [one, oneAndThree, two] = [/^Modul\s1 – pauschal/, /^Modul\s1 \+ 3/, /^Modul\s2/];
/** As it is seen; the hidden region beside it speaks later. */
const verdict = () => plain(document.querySelector(".sk-notice")?.textContent) ?? "";
const field = (name: RegExp) => screen.getByRole("textbox", { name });
const assumptions = () =>
  within(screen.getByRole("heading", { name: "Worauf die Schätzung beruht" }).parentElement ?? document.body)
    .getAllByRole("listitem")
    .map(({ textContent }) => plain(textContent));

describe("the comparison", () => {
  it("shows what the estimate says, in whole euros, with its range", () => {
    show();
    const { options } = moduleComparison({ schedule: published.netzeBw }, household);
    const whole = (eur: number | undefined) => String(Math.round(eur ?? NaN));
    expect(card(one)).toContain(`${whole(options.module1?.expectedEur)} € weniger im Jahr, geschätzt`);
    expect(card(oneAndThree)).toContain(`${whole(options.module1And3?.expectedEur)} € weniger im Jahr, geschätzt`);
    expect(card(oneAndThree)).toContain(
      `Ungewiss: ${whole(options.module1And3?.lowEur)} € weniger bis ${whole(options.module1And3?.highEur)} € weniger, je nachdem`,
    );
    expect(card(two)).toContain(`${whole(options.module2?.expectedEur)} € weniger`);
    expect(card(two)).toContain("Wirkt nur auf den Strom des Geräts.");
    expect(card(oneAndThree)).toContain("Braucht: Dasselbe und ein Smart Meter.");
  });

  it("names no best way while the estimates overlap, and marks the likely one", () => {
    show();
    expect(screen.getByText("Senkt voraussichtlich am meisten").closest("li")).toHaveTextContent(/^Modul 1 \+ 3/);
    expect(screen.queryByText("Senkt am meisten")).not.toBeInTheDocument();
    expect(verdict()).toBe("Mit diesen Angaben lässt sich nicht sagen, was am meisten bringt: Die Schätzungen überschneiden sich.");
  });

  it("names one where even its low estimate is above the others", async () => {
    show({ household: { annualKwh: 20_000, deviceAnnualKwh: 11_000, shiftableShare: 0 } });
    expect(screen.getByText("Senkt am meisten").closest("li")).toHaveTextContent(/^Modul 2/);
    expect(verdict()).toMatch(/^Mit diesen Angaben senkt Modul 2 das Netzentgelt am meisten/);
    await userEvent.clear(field(/^Zweiter Zähler/));
    await userEvent.type(field(/^Zweiter Zähler/), "500");
    expect(verdict()).not.toContain("Modul 2 das");
  });

  it("leaves Modul 3 open where the windows are not known, and so the verdict too", () => {
    show({ gridFee: { netCtPerKwh: 7.57 }, household: { annualKwh: 20_000, deviceAnnualKwh: 12_000 } });
    expect(card(oneAndThree)).toContain("Nicht zu schätzen");
    expect(screen.queryByText(/am meisten$/)).not.toBeInTheDocument();
    expect(verdict()).toBe("Was am meisten bringt, lässt sich nicht sagen, solange die Zeitfenster nicht bekannt sind.");
    expect(screen.queryByRole("combobox")).not.toBeInTheDocument();
    expect(screen.getByText(/^Quellen: Bundesnetzagentur/)).not.toHaveTextContent("Preisblatt");
  });

  it("says where a way may cost more", async () => {
    show({ gridFee: { schedule: published.badSaulgau } });
    await userEvent.selectOptions(screen.getByRole("combobox", { name: /warten/ }), "0");
    expect(card(oneAndThree)).toMatch(/Ungewiss: \d+ € mehr bis \d+ € weniger, je/);
  });
});

describe("its assumptions", () => {
  it("are filled with what is known, and can be changed", async () => {
    show();
    expect(field(/^Verbrauch im Jahr/)).toHaveValue("8.000");
    expect(field(/^Davon das/)).toHaveValue("4.500");
    expect(field(/^Zweiter Zähler/)).toHaveValue("50");
    expect(screen.getByRole("combobox", { name: /warten/ })).toHaveDisplayValue("50\u00a0%");
    const before = card(two);
    await userEvent.clear(field(/^Davon das/));
    await userEvent.type(field(/^Davon das/), "2.000");
    expect(card(two)).not.toBe(before);
  });

  it("keep a share that a host gives, even between the steps", () => {
    show({ household: { ...household, shiftableShare: 0.35 } });
    expect(screen.getByRole("combobox", { name: /warten/ })).toHaveDisplayValue("35\u00a0%");
  });

  it("that are no figures are told, and nothing is estimated from them", async () => {
    show();
    await userEvent.clear(field(/^Verbrauch im Jahr/));
    expect(field(/^Verbrauch im Jahr/)).toBeInvalid();
    expect(screen.getByText("Bitte eine ganze Zahl von 100 bis 50.000 angeben.")).toBeVisible();
    expect(screen.queryByRole("heading", { name: one })).not.toBeInTheDocument();
    expect(verdict()).toBe("");
    await userEvent.type(field(/^Verbrauch im Jahr/), "3000");
    expect(screen.getByText(/^Mehr als der ganze Verbrauch/)).toBeVisible();
    await userEvent.clear(field(/^Zweiter Zähler/));
    await userEvent.type(field(/^Zweiter Zähler/), "viel");
    expect(screen.getByText(/^Bitte einen Betrag von 0 bis 500\s€ angeben\.$/)).toBeVisible();
  });

  it("that cannot be changed are listed, with their sources", () => {
    show({ gridFee: { schedule: published.edis } });
    expect(assumptions()).toEqual([
      "Arbeitspreis des Netzbetreibers: 5,47 ct/kWh ohne USt.",
      expect.stringMatching(/^Modul 2: Was der Einbau/),
      expect.stringMatching(/^Modul 1: Das Netzentgelt kann nicht unter null/),
      "Modul 3: Die Zeitfenster gelten in 50 % des Jahres.",
      expect.stringMatching(/^Modul 3: Das Gerät braucht jeden Monat/),
      expect.stringMatching(/^Modul 3: Der übrige Haushalt/),
      expect.stringMatching(/^Der Energiepreis ist nicht enthalten/),
    ]);
    expect(plain(screen.getByText(/^Quellen:/).textContent)).toContain("Preisblatt E.DIS Netz 2026.");
    expect(screen.getByRole("link", { name: /Preisblatt/ })).toHaveAttribute("href", published.edis.source);
  });

  it("leave out the cap where the base price is known", () => {
    show({ household: { ...household, gridBaseAnnualEur: 60 } });
    expect(assumptions().join()).not.toContain("unter null");
  });
});
