import { act, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { DevicesAnswers, InitialAnswers } from "../../src/schemas/answers.js";
import { ModuleSelection } from "../../src/components/modules/index.js";
import { SmartMeterOptIn } from "../../src/components/smartMeter/index.js";
import { published } from "../energy/schedules.js";
import { createBrowserSandbox, renderCheckout, type RenderCheckoutOptions } from "../support/renderCheckout.js";

const flat = { path: "flat", timeVariable: false } as const;
const flatAndTimeVariable = { path: "flat", timeVariable: true } as const;

const radio = (name: string) => screen.getByRole("radio", { name });
const findRadio = (name: string) => screen.findByRole("radio", { name });
const modul3 = () => screen.getByRole("switch", { name: "+ Modul 3 – zeitvariabel" });
const findModul3 = () => screen.findByRole("switch", { name: "+ Modul 3 – zeitvariabel" });

function visit(devices: Partial<DevicesAnswers>, options: RenderCheckoutOptions & { readonly zip?: string } = {}) {
  const { zip = "70173", ...more } = options;
  const initialAnswers: InitialAnswers = { tariff: { zip, usage: "5.000" }, devices };
  return renderCheckout(<ModuleSelection />, { initialAnswers, ...more });
}

describe("the three ways", () => {
  it("exclude each other, with Modul 3 inside Modul 1", async () => {
    const { user } = visit({ meterKind: "smart" });
    expect(await findRadio("Kein Modul")).toBeChecked();
    expect(screen.queryByRole("switch")).not.toBeInTheDocument();

    await user.click(radio("Modul 1 – pauschal"));
    expect(modul3()).not.toBeChecked();
    await user.click(modul3());
    expect(modul3()).toBeChecked();

    await user.click(radio("Modul 2 – prozentual"));
    expect(radio("Modul 1 – pauschal")).not.toBeChecked();
    expect(screen.queryByRole("switch")).not.toBeInTheDocument();
    expect(screen.getByText(/Ihr Haushalt behält seinen eigenen Vertrag/)).toBeVisible();

    await user.click(radio("Modul 1 – pauschal"));
    expect(modul3()).not.toBeChecked();
  });

  it("can be gone through with the arrow keys", async () => {
    const { user } = visit({ meterKind: "smart" });
    await findRadio("Kein Modul");
    await user.tab();
    expect(radio("Kein Modul")).toHaveFocus();
    await user.keyboard("{ArrowDown}");
    expect(radio("Modul 1 – pauschal")).toBeChecked();
    await user.tab();
    expect(modul3()).toHaveFocus();
    await user.keyboard(" ");
    expect(modul3()).toBeChecked();
  });

  it("say what they ask for: Modul 1 is recommended, Modul 2 needs a meter of its own and goes with no other", async () => {
    visit({ meterKind: "smart" });
    expect(await findRadio("Modul 1 – pauschal")).toHaveAccessibleDescription(/Empfohlen.*Mit Modul 3 kombinierbar/);
    expect(radio("Modul 2 – prozentual")).toHaveAccessibleDescription(
      /eigenen Zähler am Gerät und lässt sich nicht mit Modul 1 oder 3 kombinieren, denn/,
    );
  });

  it("explain on demand who takes part, what dimming means and which module fits", async () => {
    const { user } = visit({ meterKind: "smart" });
    await findRadio("Kein Modul");
    await user.click(screen.getByRole("button", { name: "Preisfenster und Erklärungen" }));
    for (const name of ["Für welche Geräte gilt das?", "Was bedeutet Dimmen?", "Welches Modul passt zu mir?"])
      expect(screen.getByRole("heading", { name })).toBeVisible();
    expect(screen.getByText(/mehr als 4,2 kW.*1. Januar 2024/)).toBeVisible();
    expect(screen.getByText(/bis Ende 2028/)).toBeVisible();
    expect(screen.getByText(/Teilnahme Pflicht/)).toBeVisible();
    expect(screen.getByText(/mindestens 4,2 kW/)).toBeVisible();
    expect(screen.getByText("Ihr Haushaltsstrom wird nie gedimmt.")).toBeVisible();
    expect(screen.getByText(/Modul 1 zusammen mit Modul 3/)).toBeVisible();
    expect(screen.getByText(/nicht rückwirkend/)).toBeVisible();
  });
});

describe("what the plan offers", () => {
  it("with Modul 1 only, the others are not there", async () => {
    const { user } = visit({ meterKind: "smart" }, { plan: "pln_sandbox_modul1" });
    await user.click(await findRadio("Modul 1 – pauschal"));
    expect(screen.getAllByRole("radio")).toHaveLength(2);
    expect(screen.queryByRole("switch")).not.toBeInTheDocument();
    expect(radio("Modul 1 – pauschal")).not.toHaveAccessibleDescription(/Modul 3/);
    await user.click(screen.getByRole("button", { name: "Mehr zu den Modulen" }));
    expect(screen.queryByText(/Modul 2|Modul 3/)).not.toBeInTheDocument();
  });

  it("without any module, there is nothing", async () => {
    const { container } = visit({ meterKind: "smart", modules: flat }, { plan: "pln_sandbox_basis" });
    expect(screen.getByRole("status")).toHaveTextContent("Wird geladen …");
    await waitFor(() => expect(container).toBeEmptyDOMElement());
  });

  it("a choice that the plan does not offer is none", async () => {
    visit({ meterKind: "smart", modules: { path: "percentage" } }, { plan: "pln_sandbox_modul1" });
    expect(await findRadio("Kein Modul")).toBeChecked();
  });

  it("that is out of reach is said and asked for again; the focus does not get lost", async () => {
    const sandbox = createBrowserSandbox();
    sandbox.fail({ on: "plan", kind: "fieldError", fieldError: { code: "custom", field: "", message: "" }, times: 1 });
    const { user } = visit({ meterKind: "smart" }, { sandbox });
    const retry = await screen.findByRole("button", { name: "Erneut versuchen" });
    expect(within(screen.getByRole("status")).getByText(/Ohne die Angaben zum Tarif/)).toBeVisible();
    expect(screen.getByText(/Vorgangsnummer: /)).toBeVisible();

    sandbox.fail({ on: "plan", kind: "wrongSchema", times: 1 });
    sandbox.fail({ on: "plan", kind: "latency", latencyMs: 30, times: 1 });
    await user.click(retry);
    expect(retry).toHaveAttribute("aria-busy", "true");
    expect(retry).toHaveFocus();
    await waitFor(() => expect(retry).not.toHaveAttribute("aria-busy"));

    await user.click(retry);
    await findRadio("Modul 1 – pauschal");
    expect(screen.getByRole("heading", { name: /Weniger Netzentgelt/ })).toHaveFocus();
  });
});

describe("Modul 3 and the meter", () => {
  it("is blocked by an analog meter, planned with a smart meter on order, blocked again without, and comes back with it", async () => {
    const initialAnswers: InitialAnswers = { tariff: { zip: "70173", usage: "5.000" }, devices: { meterKind: "ferraris", modules: flat } };
    const ui = [<ModuleSelection key="modules" />, <SmartMeterOptIn key="meter" />];
    const { user } = renderCheckout(ui, { initialAnswers });
    expect(await findModul3()).toBeDisabled();
    expect(modul3()).toHaveAccessibleDescription(/Mit Ihrem analogen Zähler ist Modul 3 noch nicht möglich/);

    await user.click(screen.getByRole("button", { name: "Smart Meter dazubestellen" }));
    expect(modul3()).toBeEnabled();
    expect(modul3()).toHaveFocus();
    expect(modul3()).not.toBeChecked();
    expect(modul3()).toHaveAccessibleDescription(/Sie können Modul 3 jetzt vormerken/);
    await user.keyboard(" ");
    expect(modul3()).toBeChecked();
    expect(screen.getByText(/nicht Teil dieser Bestellung.*mit einem Klick/)).toBeVisible();

    const smartMeter = screen.getByRole("switch", { name: "Smart Meter dazubestellen" });
    expect(smartMeter).toBeChecked();
    await user.click(smartMeter);
    expect(modul3()).toBeDisabled();
    expect(modul3()).not.toBeChecked();
    expect(screen.queryByText("Vorgemerkt")).not.toBeInTheDocument();

    await user.click(smartMeter);
    expect(modul3()).toBeChecked();
    expect(screen.getByText("Vorgemerkt")).toBeVisible();
  });

  it("names the digital meter without a gateway", async () => {
    visit({ meterKind: "digital", modules: flatAndTimeVariable });
    expect(await findModul3()).not.toBeChecked();
    expect(modul3()).toHaveAccessibleDescription(/Mit Ihrem digitalen Zähler ohne Funkmodul/);
  });

  it("where the plan sells none, tells the way that the law gives", async () => {
    visit({ meterKind: "ferraris", modules: flat }, { adapterOptions: { offers: {} } });
    expect(await findModul3()).toHaveAccessibleDescription(/Jeder Haushalt.*innerhalb von vier Monaten \(§\s34 MsbG\)/);
    expect(screen.queryByRole("button", { name: /Smart Meter/ })).not.toBeInTheDocument();
  });

  it("lets a visitor who was not asked for the meter say that there is a smart one", async () => {
    const { user } = visit({ modules: flat });
    expect(await findModul3()).toBeDisabled();
    await user.click(screen.getByRole("button", { name: "Ich habe schon einen Smart Meter" }));
    expect(modul3()).toBeEnabled();
    expect(modul3()).toHaveFocus();
    expect(modul3()).toHaveAccessibleDescription(/für Ihren gesamten Strom/);
  });

  it("has no price, and says why", async () => {
    const { user } = visit({ meterKind: "smart", modules: flatAndTimeVariable });
    await user.click(await screen.findByRole("button", { name: "Preisfenster und Erklärungen" }));
    expect(screen.getByRole("heading", { name: "Warum steht hier kein Preis?" })).toBeVisible();
    expect(screen.getByText(/hängt davon ab, wann Sie Strom verbrauchen/)).toBeVisible();
  });

  it("shows the operator's windows where they are known, and nothing where not", async () => {
    const { user } = visit({ meterKind: "smart", modules: flatAndTimeVariable });
    await user.click(await screen.findByRole("button", { name: "Preisfenster und Erklärungen" }));
    expect(await screen.findByText(/Netze BW GmbH, Preise 2026/)).toBeVisible();
    expect(screen.getByText(/Einmal 10 kWh von 17 Uhr auf 10 Uhr verschieben spart rund 0,96 €/)).toBeVisible();
  });

  it("brings nothing yet where the grid operator has no usable windows, which is said; where they are not known nothing is", async () => {
    const none = { ...published.netzeBw, windows: [] };
    const { unmount } = visit({ meterKind: "smart", modules: flat }, { adapterOptions: { gridFeeSchedule: () => Promise.resolve(none) } });
    expect(await screen.findByText(/noch keine nutzbaren Preisfenster/)).toBeVisible();
    unmount();
    visit({ meterKind: "smart", modules: flat }, { zip: "20095" });
    await screen.findAllByText(/\/ Jahr/);
    expect(screen.queryByText(/nutzbaren Preisfenster/)).not.toBeInTheDocument();
  });

  it("comes on paper with all that explains it", async () => {
    visit({ meterKind: "smart", modules: flat });
    await screen.findByRole("button", { name: "Preisfenster und Erklärungen" });
    expect(screen.queryByRole("heading", { name: "Was bedeutet Dimmen?" })).not.toBeInTheDocument();
    act(() => void window.dispatchEvent(new Event("beforeprint")));
    expect(screen.getByRole("heading", { name: "Was bedeutet Dimmen?" })).toBeVisible();
    act(() => void window.dispatchEvent(new Event("afterprint")));
    expect(screen.queryByRole("heading", { name: "Was bedeutet Dimmen?" })).not.toBeInTheDocument();
  });

  it("knows no windows in Hamburg", async () => {
    visit({ meterKind: "smart", modules: flatAndTimeVariable }, { zip: "20095" });
    await screen.findAllByText(/\/ Jahr/);
    expect(screen.queryByText(/Netzentgelt über den Tag|Verschieben\?/)).not.toBeInTheDocument();
  });
});
