import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useEffect } from "react";
import { describe, expect, it, vi } from "vitest";
import type { DeliveryAnswers } from "../../src/schemas/answers.js";
import { useCheckoutContext } from "../../src/checkout/CheckoutContext.js";
import type { CheckoutForm } from "../../src/checkout/CheckoutForm.js";
import { DeliveryStep } from "../../src/components/steps/DeliveryStep.js";
import { isWorkingDay } from "../../src/energy/holidays.js";
import { addDays, latestStartInDays } from "../../src/energy/startDate.js";
import { createFormat } from "../../src/messages/format.js";
import { sandboxPlaces } from "../../src/sandbox/places.js";
import { sandboxStreets } from "../../src/sandbox/streets.js";
import { field } from "../support/checkoutVisit.js";
import { createBrowserSandbox, renderCheckout, sandboxAdapter, type RenderCheckoutOptions } from "../support/renderCheckout.js";
import { today } from "../support/clock.js";

let answers: CheckoutForm | null = null;

/** Hands out the answers. */
function Spy() {
  const context = useCheckoutContext();
  useEffect(() => {
    answers = context.answers;
  }, [context.answers]);
  return null;
}

Element.prototype.scrollIntoView = vi.fn();

function show(delivery: Partial<DeliveryAnswers> = {}, options: RenderCheckoutOptions = {}) {
  const initialAnswers = { tariff: { zip: "01067", usage: "5.000" }, delivery };
  return {
    ...renderCheckout([<DeliveryStep key="step" />, <Spy key="spy" />], { initialAnswers, ...options }),
    user: userEvent.setup({ delay: null }),
  };
}

/** A Saturday within the next weeks that is followed by a Wednesday that is no holiday. */
function nextSaturday(): string {
  for (let days = 1; ; days += 1) {
    const day = addDays(today(), days);
    if (new Date(`${day}T00:00:00Z`).getUTCDay() === 6 && isWorkingDay(addDays(day, 4))) return day;
  }
}

describe("a visitor whose clock is 13 months ahead", () => {
  it("is offered the days that the backend takes, and may choose tomorrow", async () => {
    const sandbox = createBrowserSandbox();
    const backend = async (...call: Parameters<typeof sandbox.fetch>) => {
      const { status, headers, body } = await sandbox.fetch(...call);
      return new Response(body, { status, headers: { ...Object.fromEntries(headers), Date: "Mon, 06 Oct 2025 08:00:00 GMT" } });
    };
    const adapter = sandboxAdapter(sandbox, { fetch: backend });
    await adapter.getPlan("pln_sandbox_dynamisch");
    const { user } = show({ start: "onDate" }, { adapter });
    const date = screen.getByLabelText("Erster Tag der Lieferung");
    expect(date).toHaveAttribute("min", "2025-10-07");
    await user.type(date, "2025-10-07");
    await user.tab();
    expect(date).toBeValid();
  });
});

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

describe("the streets of the zip", () => {
  const street = () => screen.getByRole<HTMLInputElement>("combobox", { name: "Straße" });
  const offered = () => [...(street().list?.options ?? [])].map(({ value }) => value);
  const visitAt = (streets: (zip: string) => Promise<readonly string[]>) =>
    show({}, { initialAnswers: { tariff: { zip: "68159", usage: "5.000" } }, adapterOptions: { streets } });

  it("are offered once each, by the browser's own list, and none has to be taken", async () => {
    const { user } = visitAt(async (zip) => [...sandboxStreets(zip), "C 4"]);
    await waitFor(() => expect(offered()).toEqual(["C 4", "C 8", "Jungbuschstraße", "Luisenring", "Planken"]));
    await user.type(street(), "Neue Gasse");
    expect(street()).toHaveValue("Neue Gasse");
    expect(street()).toBeValid();
  });

  it("may be unknown: the visitor types", async () => {
    const asked = vi.fn(async () => Promise.reject(new Error("away")));
    const { user } = visitAt(asked);
    await waitFor(() => expect(asked).toHaveBeenCalled());
    await user.type(field("Straße"), "Torstraße");
    expect(field("Straße")).toBeValid();
  });
});

describe("the towns of the zip", () => {
  const places = async (zip: string) => sandboxPlaces(zip);
  const visitAt = (zip: string, delivery: Partial<DeliveryAnswers> = {}, options: RenderCheckoutOptions = {}) =>
    show(delivery, { initialAnswers: { tariff: { zip, usage: "5.000" }, delivery }, adapterOptions: { places }, ...options });

  it("fills in the only one, and says so until somebody changes it", async () => {
    const { user } = visitAt("10115");
    await waitFor(() => expect(field("Ort")).toHaveValue("Berlin"));
    expect(field("Ort")).toHaveAccessibleDescription(/Passend zur Postleitzahl/);
    await user.type(field("Ort"), "-Mitte");
    expect(field("Ort")).toHaveValue("Berlin-Mitte");
    expect(field("Ort")).not.toHaveAccessibleDescription(/Passend/);
  });

  it("leaves alone what the host prefilled", async () => {
    const asked = vi.fn(places);
    visitAt("10115", { city: "Berlin-Mitte" }, { adapterOptions: { places: asked } });
    await waitFor(() => expect(asked).toHaveBeenCalled());
    expect(field("Ort")).toHaveValue("Berlin-Mitte");
  });

  it("offers several to choose from, beside free typing", async () => {
    const { user } = visitAt("53518");
    const towns = await screen.findByRole("radiogroup", { name: "Orte mit der Postleitzahl 53518" });
    expect(within(towns).getAllByRole("radio")).toHaveLength(8);
    expect(field("Ort")).toHaveValue("");
    await user.click(within(towns).getByRole("radio", { name: "Quiddelbach" }));
    expect(field("Ort")).toHaveValue("Quiddelbach");
    await user.type(field("Ort"), " Ortsteil");
    expect(within(towns).getByRole("radio", { name: "Quiddelbach" })).not.toBeChecked();
  });

  it("follows another zip with what it filled in, and never with what was typed", async () => {
    const { user } = visitAt("10115", {}, { sandbox: createBrowserSandbox() });
    const setZip = (zip: string) => act(() => answers?.answer("tariff.zip", zip));
    await waitFor(() => expect(field("Ort")).toHaveValue("Berlin"));
    setZip("53518");
    await waitFor(() => expect(field("Ort")).toHaveValue(""));
    setZip("70173");
    await waitFor(() => expect(field("Ort")).toHaveValue("Stuttgart"));
    await user.type(field("Ort"), "!");
    setZip("10115");
    await screen.findByText("10115");
    expect(field("Ort")).toHaveValue("Stuttgart!");
  });

  it("does without where the look-up fails", async () => {
    const failing = vi.fn(() => Promise.reject(new Error("down")));
    visitAt("10115", {}, { adapterOptions: { places: failing } });
    await waitFor(() => expect(failing).toHaveBeenCalled());
    expect(field("Ort")).toHaveValue("");
    expect(screen.queryByRole("radiogroup", { name: /^Orte/ })).not.toBeInTheDocument();
  });
});

describe("the start", () => {
  it("is a day from tomorrow to a year ahead", async () => {
    const { user } = show({ start: "onDate" });
    const date = screen.getByLabelText("Erster Tag der Lieferung");
    expect(date).toHaveAttribute("min", addDays(today(), 1));
    expect(date).toHaveAttribute("max", addDays(today(), latestStartInDays));
    await user.type(date, today());
    await user.tab();
    expect(date).toHaveAccessibleDescription(/Der früheste Tag ist morgen/);
  });

  it("says the first and the last day, and wonders at a day without work", async () => {
    const saturday = nextSaturday();
    show({ start: "onDate", startDate: saturday });
    const date = screen.getByLabelText("Erster Tag der Lieferung");
    const latest = createFormat("de").date(addDays(today(), latestStartInDays));
    expect(date).toHaveAccessibleDescription(
      expect.stringMatching(new RegExp(`Frühestens .* spätestens ${latest}\\. Das ist kein Werktag`)) as string,
    );
    expect(date).toBeValid();
  });

  it("says nothing of a working day", () => {
    show({ start: "onDate", startDate: addDays(nextSaturday(), 4) });
    expect(screen.queryByText(/kein Werktag/)).not.toBeInTheDocument();
  });

  it("explains why a move-in cannot lie in the past", async () => {
    const { user } = show({ start: "onDate", occasion: "moveIn", startDate: "2026-01-15" });
    const date = screen.getByLabelText("Erster Tag der Lieferung");
    await user.click(date);
    await user.tab();
    expect(date).toHaveAccessibleDescription(/Rückwirkend.*bis dahin liefert der Grundversorger/);
  });

  it("follows the old contract where that was cancelled", async () => {
    const { user } = show({ occasion: "supplierChange", start: "onDate" });
    expect(screen.queryByText(/nachdem Ihr alter Vertrag endet/)).not.toBeInTheDocument();
    await user.click(screen.getByRole("checkbox", { name: "Ich habe dort schon selbst gekündigt" }));
    expect(screen.getByText(/nachdem Ihr alter Vertrag endet/)).toBeVisible();
  });
});

describe("the meter", () => {
  it("is asked for its number, unless the host lets that follow", async () => {
    const { unmount } = show();
    expect(screen.queryByRole("checkbox", { name: "Ich reiche die Zählernummer nach" })).not.toBeInTheDocument();
    unmount();
    const { user } = show({ meterNumber: "1APA" }, { meterNumberLater: "NACHREICHEN" });
    await user.click(screen.getByRole("checkbox", { name: "Ich reiche die Zählernummer nach" }));
    expect(screen.queryByRole("textbox", { name: "Zählernummer" })).not.toBeInTheDocument();
    await user.click(screen.getByRole("checkbox", { name: "Ich reiche die Zählernummer nach" }));
    expect(field("Zählernummer")).toHaveValue("1APA");
  });

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
