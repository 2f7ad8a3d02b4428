import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import type { DevicesAnswers } from "../../src/schemas/answers.js";
import { DevicesStep } from "../../src/components/steps/DevicesStep.js";
import { renderCheckout } from "../support/renderCheckout.js";

async function show(devices: Partial<DevicesAnswers>, plan = "pln_sandbox_dynamisch") {
  const initialAnswers = { tariff: { zip: "70173", usage: "5.000" }, devices: { meterKind: "smart", ...devices } } as const;
  renderCheckout(<DevicesStep />, { initialAnswers, plan });
  await screen.findByRole("radiogroup", { name: "Welchen Zähler haben Sie?" });
  return userEvent.setup({ delay: null });
}

const flat = { modules: { path: "flat", timeVariable: false } } as const;
const percentage = { modules: { path: "percentage" } } as const;
const questions = () => screen.findByRole("heading", { name: "Ihr steuerbares Gerät" });
const answer = (question: string | RegExp, name: string) =>
  within(screen.getByRole("radiogroup", { name: question })).getByRole("radio", { name });

describe("the questions about a device", () => {
  it("come with a module, and go with it", async () => {
    const user = await show({});
    await user.click(await screen.findByRole("radio", { name: /^Modul 1/ }));
    await questions();
    await user.click(screen.getByRole("radio", { name: /^Kein Modul/ }));
    expect(screen.queryByRole("heading", { name: "Ihr steuerbares Gerät" })).not.toBeInTheDocument();
  });

  it("are not asked for a module that the plan does not sell", async () => {
    await show(flat, "pln_sandbox_basis");
    await screen.findByRole("radiogroup", { name: "Welchen Zähler haben Sie?" });
    expect(screen.queryByRole("heading", { name: "Ihr steuerbares Gerät" })).not.toBeInTheDocument();
  });

  it("take several devices, each of which can be taken back", async () => {
    const user = await show(flat);
    await questions();
    const [wallbox, heatPump] = ["Wallbox", "Wärmepumpe"].map((name) => screen.getByRole("button", { name })) as [HTMLElement, HTMLElement];
    await user.click(wallbox);
    await user.click(heatPump);
    expect([wallbox, heatPump].map((chip) => chip.getAttribute("aria-pressed"))).toEqual(["true", "true"]);
    await user.click(wallbox);
    expect([wallbox, heatPump].map((chip) => chip.getAttribute("aria-pressed"))).toEqual(["false", "true"]);
  });

  it.each([
    [/mehr als 4,2/, "Nein", /nimmt ein Gerät nicht teil/],
    [/mehr als 4,2/, "Weiß ich nicht", /Typenschild/],
    [/in Betrieb/, "Vor 2024", /bis Ende 2028/],
    [/angemeldet/, "Nein", /häufigste Grund/],
    [/angemeldet/, "Weiß ich nicht", /häufigste Grund/],
  ])("explain %s %s, in a region that speaks", async (question, name, sentence) => {
    const user = await show(flat);
    await questions();
    await user.click(answer(question, name));
    expect(screen.getAllByRole("status").find((region) => sentence.test(region.textContent))).toBeVisible();
    expect(answer(question, name)).toBeValid();
  });

  it("ask for the meter of its own with Modul 2 alone", async () => {
    const user = await show(percentage);
    await questions();
    await user.click(answer("Hat es einen eigenen Zähler?", "Nein"));
    expect(screen.getByText(/Modul 1 braucht keinen/)).toBeVisible();
    await user.click(screen.getByRole("radio", { name: /^Modul 1/ }));
    expect(screen.queryByRole("radiogroup", { name: "Hat es einen eigenen Zähler?" })).not.toBeInTheDocument();
  });
});
