import { render, screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { CheckoutError } from "../../src/adapter/CheckoutError.js";
import { ModuleSelection, ModuleSelectionView, type ModuleSelectionViewProps } from "../../src/components/modules/index.js";
import { createFormat } from "../../src/messages/format.js";
import { AtStep } from "../support/AtStep.js";
import { createBrowserSandbox, renderCheckout, type RenderCheckoutOptions } from "../support/renderCheckout.js";

const format = createFormat("de");
const radio = (name: string) => screen.getByRole("radio", { name });
const findRadio = (name: string) => screen.findByRole("radio", { name });

function visit({ zip = "70173", ...options }: RenderCheckoutOptions & { readonly zip?: string } = {}) {
  return renderCheckout(<ModuleSelection />, {
    initialAnswers: { tariff: { zip, usage: "5.000" }, devices: { meterKind: "smart" } },
    ...options,
  });
}

/** The view fed by props, without a provider. */
function view(props: Partial<ModuleSelectionViewProps> = {}) {
  const available = { status: "available" } as const;
  return render(
    <ModuleSelectionView
      plan="ready"
      choice={{ path: "none" }}
      availability={{ module1: available, module2: available, module3: available }}
      effective={{ ordered: new Set(), planned: new Set() }}
      smartMeterWouldHelp={false}
      savings={{ flat: { status: "unknown" }, percentage: { status: "unknown" } }}
      selectPath={() => {}}
      setTimeVariable={() => {}}
      orderSmartMeter={() => {}}
      meterKind="smart"
      onHasSmartMeter={() => {}}
      schedule={null}
      {...props}
    />,
  );
}

describe("savings", () => {
  interface WireQuote {
    readonly components: readonly { readonly group: "base" | "variable"; readonly unit_amount: number }[];
  }

  /** EUR a year, from the sandbox's own quotes. */
  async function annualEur(query: string): Promise<number> {
    const sandbox = createBrowserSandbox();
    const address = `/api/energy/plans/pln_sandbox_dynamisch/quote?zip_code=70173&usage=5000&meter_type=smart${query}`;
    const response = await sandbox.fetch(address, { headers: { "X-API-Version": "2026-05-27.curie" } });
    const { components } = (await response.json()) as WireQuote;
    const unitEur = (group: string) => components.find((component) => component.group === group)?.unit_amount ?? Number.NaN;
    return unitEur("base") * 12 + unitEur("variable") * 5000;
  }

  it("are the difference of two quotes, with and without", async () => {
    visit();
    const without = await annualEur("");
    const modul1 = without - (await annualEur("&14a_module_1=true"));
    const modul2 = without - (await annualEur("&14a_module_2=true"));
    expect(modul1).toBeGreaterThan(100);
    expect(modul2).toBeGreaterThan(100);
    await waitFor(() => expect(radio("Modul 1 – pauschal")).toHaveAccessibleDescription(new RegExp(`${format.eur(-modul1)} / Jahr$`)));
    expect(radio("Modul 2 – prozentual")).toHaveAccessibleDescription(new RegExp(`${format.eur(-modul2)} / Jahr$`));
  });

  it("of Modul 2 cannot be quoted by the older API, which is said instead", async () => {
    visit({ adapterOptions: { apiVersion: "2026-01-29.edison" } });
    await waitFor(async () => expect(await findRadio("Modul 1 – pauschal")).toHaveAccessibleDescription(/€ \/ Jahr$/));
    expect(radio("Modul 2 – prozentual")).toHaveAccessibleDescription(/Der angezeigte Preis ist ohne den Abzug\.$/);
  });

  it("are not shown without zip and usage, nor when a quote fails", async () => {
    const { unmount } = visit({ zip: "" });
    await findRadio("Modul 1 – pauschal");
    expect(screen.queryByText(/\/ Jahr/)).not.toBeInTheDocument();
    unmount();

    const sandbox = createBrowserSandbox();
    sandbox.fail({ on: "quote", kind: "wrongSchema" });
    visit({ sandbox });
    await findRadio("Modul 1 – pauschal");
    await waitFor(() => expect(screen.queryByText("Die Ersparnis wird berechnet.")).not.toBeInTheDocument());
    expect(screen.queryByText(/\/ Jahr/)).not.toBeInTheDocument();
  });

  it("of nothing or less are not called savings", () => {
    view({ savings: { flat: { status: "ready", annualEur: 0.004 }, percentage: { status: "ready", annualEur: -12.3 } } });
    expect(radio("Modul 1 – pauschal")).toHaveAccessibleDescription(/ändert sich der Preis dadurch nicht\.$/);
    expect(radio("Modul 2 – prozentual")).toHaveAccessibleDescription(/steigt der Preis dadurch um 12,30\s€ im Jahr\.$/);
    expect(screen.queryByText(/\/ Jahr/)).not.toBeInTheDocument();
  });

  it("say that they are being calculated", () => {
    view({ savings: { flat: { status: "loading" }, percentage: { status: "unknown" } } });
    expect(radio("Modul 1 – pauschal")).toHaveAccessibleDescription(/Die Ersparnis wird berechnet\.$/);
    expect(radio("Modul 2 – prozentual")).toHaveAccessibleDescription(/der beiden Wege\.$/);
  });
});

describe("a refusal of the API", () => {
  it.each([
    ["missing_smart_meter", /der Zähler kein Smart Meter ist/],
    ["something_new", /Diese Auswahl wurde nicht angenommen/],
    ["toString", /Diese Auswahl wurde nicht angenommen/],
  ])("%s is told at the group", (refusal, sentence) => {
    view({ refusal });
    const group = screen.getByRole("radiogroup", { name: "Modul nach §\u00a014a EnWG" });
    expect(group).toBeInvalid();
    expect(group).toHaveAccessibleDescription(sentence);
  });

  it("goes when the visitor chooses anew", async () => {
    const fields = [{ field: "modules", code: "unsupported_product", message: "" }];
    const refused = [
      { type: "sending", order: {} as never },
      { type: "failed", error: new CheckoutError("invalid", { message: "", fields }) },
    ] as const;
    const ui = (
      <AtStep actions={refused}>
        <ModuleSelection />
      </AtStep>
    );
    const { user } = renderCheckout(ui, {
      initialAnswers: { devices: { meterKind: "smart", modules: { path: "flat", timeVariable: false } } },
    });
    expect(await screen.findByText(/gehört nicht zu diesem Tarif/)).toBeVisible();
    await user.click(radio("Kein Modul"));
    expect(screen.queryByText(/gehört nicht zu diesem Tarif/)).not.toBeInTheDocument();
  });
});
