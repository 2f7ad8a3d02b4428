import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import type { DevicesAnswers } from "../../src/schemas/answers.js";
import { DevicesStep } from "../../src/components/steps/DevicesStep.js";
import { published } from "../energy/schedules.js";
import { renderCheckout, type RenderCheckoutOptions } from "../support/renderCheckout.js";

Element.prototype.scrollIntoView = vi.fn();

async function show(devices: Partial<DevicesAnswers>, options: RenderCheckoutOptions = {}) {
  const initialAnswers = { tariff: { zip: "70173", usage: "5.000" }, devices: { meterKind: "smart", ...devices } } as const;
  renderCheckout(<DevicesStep />, { initialAnswers, ...options });
  await screen.findByRole("radiogroup", { name: "Welchen Zähler haben Sie?" });
  return userEvent.setup({ delay: null });
}

const wallbox = { deviceKinds: ["wallbox"] } as const;
const both = "Modul 1 + 3: fester Abzug, und günstige Stunden";
const chip = (name: string) => screen.getByRole("button", { name });
const way = (name: string | RegExp) => screen.getByRole("radio", { name });
const findWay = (name: string | RegExp) => screen.findByRole("radio", { name });
const answer = (question: string | RegExp, name: string) =>
  within(screen.getByRole("radiogroup", { name: question })).getByRole("radio", { name });

describe("the question for devices", () => {
  it("is all without one, and says what one would bring; more is asked with one, and goes with it", async () => {
    const user = await show({});
    expect(await screen.findByText(/brächte 1\d\d,\d\d\s€ im Jahr/)).toBeVisible();
    expect(screen.queryByRole("radiogroup", { name: /mehr als 4,2/ })).not.toBeInTheDocument();
    expect(screen.queryByRole("radio", { name: /^Modul/ })).not.toBeInTheDocument();
    await user.click(chip("Wallbox"));
    expect(answer(/mehr als 4,2/, "Ja")).toBeVisible();
    await user.click(await findWay(both));
    expect(way(both)).toBeChecked();
    await user.click(chip("Wallbox"));
    expect(screen.queryByRole("radio", { name: /^Modul/ })).not.toBeInTheDocument();
    await user.click(chip("Speicher"));
    expect(way("Kein Modul")).toBeChecked();
  });

  it("takes several devices, each of which can be taken back", async () => {
    const user = await show({});
    const pressed = () => ["Wallbox", "Wärmepumpe"].map((name) => chip(name).getAttribute("aria-pressed"));
    await user.click(chip("Wallbox"));
    await user.click(chip("Wärmepumpe"));
    expect(pressed()).toEqual(["true", "true"]);
    await user.click(chip("Wallbox"));
    expect(pressed()).toEqual(["false", "true"]);
  });

  it("is not asked where the plan sells no module", async () => {
    await show(wallbox, { plan: "pln_sandbox_basis" });
    await vi.waitFor(() => expect(screen.queryByRole("heading", { name: /^Haben Sie/ })).not.toBeInTheDocument());
  });

  it.each([
    [/mehr als 4,2/, "Nein", /nimmt ein Gerät nicht teil/],
    [/mehr als 4,2/, "Weiß ich nicht", /Typenschild/],
    [/in Betrieb/, "Vor 2024", /bis Ende 2028/],
    [/angemeldet/, "Nein", /häufigste Grund/],
    [/angemeldet/, "Weiß ich nicht", /häufigste Grund/],
  ])("explains %s %s, in a region that speaks", async (question, name, sentence) => {
    const user = await show(wallbox);
    await user.click(answer(question, name));
    expect(screen.getAllByRole("status").find((region) => sentence.test(region.textContent))).toBeVisible();
    expect(answer(question, name)).toBeValid();
  });
});

describe("the recommendation", () => {
  it("is Modul 1 + 3 with a smart meter, with its reason and the quote's saving; the others come on demand", async () => {
    const user = await show(wallbox);
    expect(await findWay(both)).toHaveAccessibleDescription(/Empfohlen/);
    expect(way(both)).toHaveAccessibleDescription(/In günstigen Stunden sparen Sie dazu/);
    await vi.waitFor(() => expect(way(both)).toHaveAccessibleDescription(/−1\d\d,\d\d\s€ \/ Jahr/), { timeout: 10_000 });
    expect(screen.queryByRole("radio", { name: "Modul 1: fester Abzug" })).not.toBeInTheDocument();
    await user.click(chip("Andere Wege ansehen"));
    expect(way("Modul 1: fester Abzug")).toBeVisible();
    expect(screen.queryByRole("button", { name: "Andere Wege ansehen" })).not.toBeInTheDocument();
    expect(answer(/eigenen Zähler mit eigenem Vertrag/, "Ja")).toHaveFocus();
  });

  it("is Modul 1 with an analog meter, and Modul 1 + 3 planned once the smart meter is ordered", async () => {
    const user = await show({ ...wallbox, meterKind: "digital" });
    expect(await findWay("Modul 1: fester Abzug")).toHaveAccessibleDescription(/Mit Smart Meter kämen günstige Stunden dazu/);
    await user.click(screen.getByRole("switch", { name: "Smart Meter dazubestellen" }));
    expect(way(both)).toHaveAccessibleDescription(/Modul 3 ist vorgemerkt/);
  });

  it("leaves Modul 3 out where the grid operator has no usable windows, and says so", async () => {
    const none = { ...published.netzeBw, windows: [] };
    await show(wallbox, { adapterOptions: { gridFeeSchedule: () => Promise.resolve(none) } });
    expect(await screen.findByText(/noch keine nutzbaren Preisfenster/)).toBeVisible();
    expect(way("Modul 1: fester Abzug")).toHaveAccessibleDescription(/Empfohlen/);
  });

  it.each([
    [/mehr als 4,2/, "Nein", /keinen Abzug/, false],
    [/in Betrieb/, "Vor 2024", /bisherige Vereinbarung, sonst/, false],
    [/angemeldet/, "Nein", /sobald das Gerät angemeldet ist/, true],
  ])("withdraws the saving with %s %s, and says what counts now", async (question, name, sentence, isKept) => {
    const user = await show({ ...wallbox, modules: { path: "flat", timeVariable: true } });
    await screen.findByText(/\/ Jahr/);
    await user.click(answer(question, name));
    expect(screen.queryByText(/\/ Jahr/)).not.toBeInTheDocument();
    expect(screen.getByRole("heading", { name: "Das gilt jetzt" })).toBeVisible();
    expect(screen.getByText(sentence)).toBeVisible();
    expect(way(isKept ? both : "Kein Modul")).toBeChecked();
  });

  it("offers Modul 2 only with a meter of its own, without a figure, and takes it back with it", async () => {
    const user = await show(wallbox);
    await user.click(await screen.findByRole("button", { name: "Andere Wege ansehen" }));
    expect(screen.queryByRole("radio", { name: /^Modul 2/ })).not.toBeInTheDocument();
    await user.click(answer(/eigenen Zähler mit eigenem Vertrag/, "Ja"));
    await user.click(way(/^Modul 2/));
    expect(way(/^Modul 2/)).not.toHaveAccessibleDescription(/\/ Jahr/);
    expect(await screen.findByText(/ganzer Verbrauch über diesen Zähler/)).toBeVisible();
    await user.click(answer(/eigenen Zähler mit eigenem Vertrag/, "Nein"));
    expect(screen.queryByRole("radio", { name: /^Modul 2/ })).not.toBeInTheDocument();
    expect(way("Kein Modul")).toBeChecked();
  });
});
