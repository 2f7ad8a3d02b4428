import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import type { DeliveryAnswers } from "../../src/checkout/answers.js";
import { DeliveryStep } from "../../src/components/steps/DeliveryStep.js";
import { addDays, berlinDate, latestStartInDays } from "../../src/energy/startDate.js";
import { field } from "../support/checkoutVisit.js";
import { createBrowserSandbox, renderCheckout, type RenderCheckoutOptions } from "../support/renderCheckout.js";

function show(delivery: Partial<DeliveryAnswers> = {}, options: RenderCheckoutOptions = {}) {
  const initialAnswers = { tariff: { zip: "01067", usage: "5.000" }, delivery };
  return { ...renderCheckout(<DeliveryStep />, { initialAnswers, ...options }), user: userEvent.setup({ delay: null }) };
}
const search = () => screen.getByRole("searchbox", { name: "Name des Anbieters" });
const radio = (name: string) => screen.getByRole("radio", { name });

describe("the address", () => {
  it("keeps the zip that the price was made for, leading zero included", () => {
    show();
    expect(screen.getByText("01067")).toBeVisible();
    expect(screen.queryByRole("textbox", { name: "Postleitzahl" })).not.toBeInTheDocument();
  });

  it.each([
    ["Straße", "12", /mit ihrem Namen/],
    ["Straße", "A".repeat(101), /zu lang/],
    ["Hausnummer", "½", /nur Ziffern/],
    ["Hausnummer", "🙂", /nur Ziffern/],
    ["Ort", "70173 Stuttgart", /ohne Ziffern/],
  ])("refuses in %s: %s", async (name, text, sentence) => {
    const { user } = show();
    await user.click(field(name));
    await user.paste(text);
    await user.tab();
    expect(field(name)).toHaveAccessibleDescription(sentence);
    expect(field(name)).toHaveValue(text);
  });

  it.each([
    ["Königstraße 1", "", true],
    ["Königstraße 12", "12 a", true],
    ["C 4", "", false],
    ["Straße des 17. Juni", "135", false],
  ])("asks softly whether %s with %s holds the house number: %s", (street, houseNumber, asks) => {
    show({ street, houseNumber });
    const warning = screen.queryByText(/Sie gehört in das Feld daneben/);
    expect(warning !== null).toBe(asks);
    expect(field("Straße")).toBeValid();
  });
});

describe("the previous supplier", () => {
  it("is found by a part of the name, and stays chosen while somebody searches on", async () => {
    const { user } = show({ occasion: "supplierChange" });
    expect(screen.getAllByRole("radio").filter((input) => (input as HTMLInputElement).name.endsWith("-choice"))).toHaveLength(1);
    await user.type(search(), "STADTWERKE MÜNCHEN");
    await user.click(await screen.findByRole("radio", { name: "Stadtwerke München GmbH" }));
    await user.clear(search());
    await user.type(search(), "stadt");
    expect(await screen.findByText(/Es gibt noch mehr/)).toBeVisible();
    expect(radio("Stadtwerke München GmbH")).toBeChecked();
  });

  it("may be none of the list, with or without a name", async () => {
    const { user } = show({ occasion: "supplierChange" });
    await user.type(search(), "Dorfstrom Xyz");
    expect(await screen.findByText(/Kein Anbieter heißt so/)).toBeVisible();
    await user.click(radio("Mein Anbieter ist nicht dabei"));
    expect(field(/^Wie heißt Ihr Anbieter/)).toHaveValue("Dorfstrom Xyz");
  });

  it("does not hold anybody up when the search is down", async () => {
    const sandbox = createBrowserSandbox();
    sandbox.fail({ on: "suppliers", kind: "malformedJson" });
    const { user } = show({ occasion: "supplierChange" }, { sandbox });
    await user.type(search(), "stadt");
    const notice = (await screen.findByText(/Die Suche antwortet gerade nicht/)).closest("[role=status]") as HTMLElement;
    expect(radio("Mein Anbieter ist nicht dabei")).toBeEnabled();
    sandbox.clearFaults();
    await user.click(within(notice).getByRole("button", { name: "Erneut versuchen" }));
    expect((await screen.findAllByRole("radio", { name: /^Stadt/ })).length).toBeGreaterThan(1);
  });

  it("is not asked for at a move-in", () => {
    show({ occasion: "moveIn" });
    expect(screen.queryByRole("searchbox")).not.toBeInTheDocument();
    expect(screen.getByText(/der Grundversorger am Ort/)).toBeVisible();
  });
});

describe("the start", () => {
  it("is a day from tomorrow to a year ahead", async () => {
    const today = berlinDate(new Date());
    const { user } = show({ start: "onDate" });
    const date = screen.getByLabelText("Erster Tag der Lieferung");
    expect(date).toHaveAttribute("min", addDays(today, 1));
    expect(date).toHaveAttribute("max", addDays(today, latestStartInDays));
    await user.type(date, today);
    await user.tab();
    expect(date).toHaveAccessibleDescription(/Der früheste Tag ist morgen/);
  });

  it("follows the old contract where that was cancelled", async () => {
    const { user } = show({ occasion: "supplierChange", start: "onDate" });
    expect(screen.queryByText(/nachdem Ihr alter Vertrag endet/)).not.toBeInTheDocument();
    await user.click(screen.getByRole("checkbox", { name: "Ich habe dort schon selbst gekündigt" }));
    expect(screen.getByText(/nachdem Ihr alter Vertrag endet/)).toBeVisible();
  });
});

describe("the meter", () => {
  it.each([
    ["MaLo-ID", "1234", /elf Ziffern/],
    ["MaLo-ID", "5049131027x", /nur aus Ziffern/],
    ["MaLo-ID", "01238696781", /beginnt nicht mit 0/],
    ["MaLo-ID", "50491310272", /letzte Ziffer passt nicht/],
    ["MaLo-ID", "DE0071373163400000E000A0014996748", /Das ist eine Messlokation/],
    ["Zählernummer", "51238696781", /sieht nach einer MaLo-ID aus/],
    ["Zählernummer", "DE0071373163400000E000A0014996748", /sieht nach einer Messlokation/],
  ])("in %s wonders at %s when the field is left, and takes it", async (name, text, sentence) => {
    const { user } = show();
    const input = screen.getByRole("textbox", { name: new RegExp(`^${name}`) });
    await user.type(input, text);
    expect(input).not.toHaveAccessibleDescription(sentence);
    await user.tab();
    expect(input).toHaveAccessibleDescription(sentence);
    expect(input).toBeValid();
  });
});
