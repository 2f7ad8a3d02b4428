import { fireEvent, render, screen } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { QuoteBreakdown, QuoteSummaryLine } from "../../src/components/quote/index.js";
import { ZipUsageForm } from "../../src/components/tariff/index.js";
import { fakeTime, pause } from "../support/pause.js";
import { recording } from "../support/recording.js";
import { plain } from "../support/receipt.js";
import { createBrowserSandbox, renderCheckout, type RenderCheckoutOptions } from "../support/renderCheckout.js";

fakeTime();

const heading = () => screen.getByRole("heading", { name: /^Ihr Preis/ }).textContent;
const announced = () => plain(screen.getAllByRole("status").at(-1)?.textContent);
/** Until the price is there, and what is said of it has come to rest. */
async function rest() {
  await pause();
  await pause(1000);
}
const figures = () => plain(document.querySelector(".sk-quote")?.textContent)?.match(/\d[\d.,]* (€|ct)/g) ?? [];
const type = (name: string, value: string) => fireEvent.change(screen.getByRole("textbox", { name }), { target: { value } });
const typeZip = (zip: string) => type("Postleitzahl", zip);

/** A visitor at zip and usage, with the price beside, on a sandbox. */
async function visit(options: RenderCheckoutOptions = {}) {
  const sandbox = recording(options.sandbox ?? createBrowserSandbox());
  const initialAnswers = { tariff: { zip: "70173", usage: "5.000" }, ...options.initialAnswers };
  const result = renderCheckout(
    <>
      <ZipUsageForm />
      <QuoteBreakdown />
    </>,
    { plan: "pln_sandbox_basis", ...options, initialAnswers, sandbox },
  );
  await pause(0);
  return { ...result, sandbox };
}

describe("the price of a visit", () => {
  it("comes once zip and usage are right, and is announced", async () => {
    await visit({ initialAnswers: { tariff: { usage: "5.000" } } });
    expect(heading()).toBe("Ihr Preis");
    expect(figures()).toEqual([]);
    typeZip("70173");
    expect(screen.getByText("Preis wird berechnet …")).toBeVisible();
    expect(figures()).toEqual([]);
    await rest();
    expect(heading()).toBe("Ihr Preis in 70173");
    const [total] = figures();
    expect(announced()).toBe(`Neuer Preis: ${total} im Monat`);
  });

  it("stays, marked as the old one, until the new one is there", async () => {
    const { sandbox } = await visit();
    const [old] = figures();
    sandbox.fail({ on: "quote", kind: "latency", latencyMs: 5000, times: 1 });
    typeZip("26123");
    await pause();
    await pause(1000);
    await pause(3000);
    expect(heading()).toBe("Ihr Preis in 70173");
    expect(figures()[0]).toBe(old);
    expect(announced()).toBe("Preis wird aktualisiert …");
    await pause(2000);
    expect(heading()).toBe("Ihr Preis in 26123");
    expect(figures()[0]).not.toBe(old);
  });

  it("says what it is for while the input is wrong, and is back without a request when it is right again", async () => {
    const { sandbox } = await visit();
    typeZip("7017");
    await rest();
    expect(announced()).toBe("Dieser Preis gilt für 70173 und 5.000 kWh.");
    typeZip("70173");
    await rest();
    expect(announced()).toMatch(/^Neuer Preis/);
    expect(sandbox.quotes()).toHaveLength(1);
  });

  it("is that of the newest answers, whatever order the answers come in", async () => {
    const { sandbox } = await visit();
    sandbox.fail({ on: "quote", kind: "latency", latencyMs: 4000, times: 1 });
    typeZip("26123");
    await pause();
    typeZip("10115");
    await rest();
    expect(heading()).toBe("Ihr Preis in 10115");
    const shown = figures();
    await pause(8000);
    expect(heading()).toBe("Ihr Preis in 10115");
    expect(figures()).toEqual(shown);
  });

  it.each([
    ["malformedJson", "unvollständig"],
    ["wrongSchema", "unvollständig"],
    ["serverError", "antwortet gerade nicht"],
    ["badGateway", "antwortet gerade nicht"],
    ["dropBefore", "antwortet gerade nicht"],
    ["rateLimited", "sehr viele Anfragen"],
  ] as const)("is whole or not there: at %s a sentence, every answer kept, and a way on", async (kind, sentence) => {
    const sandbox = createBrowserSandbox();
    sandbox.fail({ on: "quote", kind });
    await visit({ sandbox });
    for (let tries = 0; tries < 3; tries += 1) await pause(11_000);
    expect(announced()).toContain(sentence);
    expect(figures()).toEqual([]);
    expect(screen.getByRole("textbox", { name: "Postleitzahl" })).toHaveValue("70173");
    expect(screen.getByRole("textbox", { name: "Postleitzahl" })).toBeValid();
    sandbox.clearFaults();
    fireEvent.click(screen.getByRole("button", { name: "Erneut versuchen" }));
    await rest();
    expect(announced()).toMatch(/^Neuer Preis/);
  });

  it("that never comes is given up after ten seconds, with a way on", async () => {
    const sandbox = createBrowserSandbox();
    sandbox.fail({ on: "quote", kind: "latency", latencyMs: Infinity, times: 1 });
    await visit({ sandbox });
    await pause(9000);
    expect(screen.getByText("Preis wird berechnet …")).toBeVisible();
    await pause(2000);
    expect(announced()).toContain("dauert zu lange");
    fireEvent.click(screen.getByRole("button", { name: "Erneut versuchen" }));
    await rest();
    expect(announced()).toMatch(/^Neuer Preis/);
  });

  it("does not exist where the plan does not deliver; another zip brings it", async () => {
    await visit();
    typeZip("99999");
    await pause();
    expect(announced()).toMatch(/^Für 99999 können wir leider keinen Strom liefern/);
    expect(screen.queryByRole("button", { name: "Erneut versuchen" })).toBeNull();
    expect(figures()).toEqual([]);
    typeZip("26123");
    await pause();
    expect(heading()).toBe("Ihr Preis in 26123");
  });

  it("contains Modul 2, but on edison says that it does not", async () => {
    const options = { plan: "pln_sandbox_dynamisch", initialAnswers: { devices: { modules: { path: "percentage" } } } } as const;
    const { unmount } = await visit(options);
    await pause();
    expect(screen.getByText(/Netzentgeltreduktion.*Modul\s2$/)).toBeVisible();
    expect(screen.queryByText(/enthält Modul 2 nicht/)).toBeNull();
    unmount();
    await visit({ ...options, adapterOptions: { apiVersion: "2026-01-29.edison" } });
    await pause();
    expect(screen.getByText(/enthält Modul 2 nicht/)).toBeVisible();
    expect(screen.queryByText(/Netzentgeltreduktion/)).toBeNull();
  });

  it("is shown with its discount", async () => {
    await visit({ plan: "pln_sandbox_bonus" });
    expect(screen.getByText(/^Neukundenbonus \(12\sMonate lang\)$/)).toBeVisible();
    expect(figures()).toContain("5,00 €");
  });

  it("has a short form for narrow places", async () => {
    renderCheckout(<QuoteSummaryLine />, { initialAnswers: { tariff: { zip: "70173", usage: "5.000" } } });
    await pause();
    expect(plain(document.body.textContent)).toMatch(/^\d+,\d\d € im Monat$/);
  });
});

it("outside a provider, a breakdown without a quote says what is missing", () => {
  vi.spyOn(console, "error").mockImplementation(() => {});
  expect(() => render(<QuoteBreakdown />)).toThrow(/<CheckoutProvider/);
  vi.restoreAllMocks();
});
