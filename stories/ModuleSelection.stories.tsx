import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, waitFor, within } from "storybook/test";
import type { InitialAnswers } from "../src/schemas/answers.js";
import { ModuleSelection, ModuleSelectionView, type ModuleSelectionViewProps } from "../src/components/modules/index.js";
import type { GridFeeSchedule } from "../src/energy/gridFeeSchedule.js";
import { sandboxGridFeeSchedule } from "../src/sandbox/gridFees.js";
import { withCheckout, type StoryVisit } from "./support/withCheckout.js";

const nothing = () => {};

const meta: Meta<typeof ModuleSelectionView> = {
  title: "Checkout/ModuleSelection",
  component: ModuleSelectionView,
  args: {
    plan: "ready",
    choice: { path: "none" },
    availability: { module1: { status: "available" }, module2: { status: "available" }, module3: { status: "available" } },
    effective: { ordered: new Set(), planned: new Set() },
    smartMeterWouldHelp: false,
    savings: { flat: { status: "ready", annualEur: 147.56 }, percentage: { status: "ready", annualEur: 270.25 } },
    meterKind: "smart",
    schedule: sandboxGridFeeSchedule("70173"),
    failure: null,
    selectPath: nothing,
    setTimeVariable: nothing,
    orderSmartMeter: nothing,
    onHasSmartMeter: nothing,
  },
};

export default meta;
type Story = StoryObj<typeof ModuleSelectionView>;

/** The real adapter on the sandbox: choose, switch and order as a visitor does. */
function visit(devices: NonNullable<InitialAnswers["devices"]>, zip = "70173", more: StoryVisit = {}): Story {
  return {
    decorators: [withCheckout({ ...more, initialAnswers: { tariff: { zip, usage: "5.000" }, devices } })],
    render: () => <ModuleSelection />,
  };
}

const flat = { path: "flat", timeVariable: false } as const;
const flatAndTimeVariable = { path: "flat", timeVariable: true } as const;

export const NoModule: Story = visit({ meterKind: "smart" });

export const Modul1: Story = visit({ meterKind: "smart", modules: flat });

export const Modul1And3: Story = visit({ meterKind: "smart", modules: flatAndTimeVariable });

export const Modul2: Story = visit({ meterKind: "smart", modules: { path: "percentage" } });

/** Modul 3 is blocked; the button orders a smart meter, and Modul 3 can then be kept for later. */
export const AnalogMeter: Story = {
  ...visit({ meterKind: "ferraris", modules: flat }),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const modul3 = await canvas.findByRole("switch", { name: /^\+\sModul\s3/ });
    await expect(modul3).toBeDisabled();
    await userEvent.click(canvas.getByRole("button", { name: "Smart Meter dazubestellen" }));
    await waitFor(() => expect(modul3).toHaveFocus());
    await userEvent.click(modul3);
    await expect(await canvas.findByText("Vorgemerkt")).toBeVisible();
  },
};

export const Blocked: Story = visit({ meterKind: "digital", modules: flatAndTimeVariable });

/** The visitor has not said yet which meter there is. */
export const MeterUnknown: Story = visit({ modules: flat });

/** The plan sells no smart meter: the law gives every household another way. */
export const NoSmartMeterOnSale: Story = visit({ meterKind: "ferraris", modules: flat }, "70173", { adapter: { offers: {} } });

export const Planned: Story = visit({ meterKind: "ferraris", smartMeterWanted: true, modules: flatAndTimeVariable });

export const PlanWithModul1Only: Story = visit({ meterKind: "smart", modules: flat }, "70173", { plan: "pln_sandbox_modul1" });

/** Nothing is shown. */
export const PlanWithoutModules: Story = visit({ meterKind: "smart" }, "70173", { plan: "pln_sandbox_basis" });

/** The older API cannot quote Modul 2: the card says so instead of a figure. */
export const Modul2NotQuoted: Story = visit({ meterKind: "smart" }, "70173", { adapter: { apiVersion: "2026-01-29.edison" } });

/** Without zip and usage there is no price, so no saving is shown. */
export const SavingsUnknown: Story = visit({ meterKind: "smart", modules: flat }, "");

export const PlanLoading: Story = visit({}, "70173", { faults: [{ on: "plan", kind: "latency", latencyMs: Infinity }] });

export const PlanFailed: Story = visit({}, "70173", { faults: [{ on: "plan", kind: "wrongSchema" }] });

/** Low by night, over midnight, from a quarter past ten. */
export const WindowOverMidnight: Story = visit({ meterKind: "smart", modules: flatAndTimeVariable }, "10115");

/** Two high windows, in winter only. */
export const SeveralWindows: Story = visit({ meterKind: "smart", modules: flatAndTimeVariable }, "15848");

/** Low at noon, from April to September. */
export const SummerOnly: Story = visit({ meterKind: "smart", modules: flatAndTimeVariable }, "83022");

/** Netzgesellschaft Düsseldorf 2026: low for half an hour, high barely above standard. The picture must not oversell it. */
const duesseldorf: GridFeeSchedule = {
  gridOperator: "Netzgesellschaft Düsseldorf mbH",
  year: 2026,
  netCtPerKwh: { low: 3.16, standard: 7.91, high: 8.19 },
  windows: [
    { rate: "low", from: "04:30", to: "05:00" },
    { rate: "high", from: "18:00", to: "20:00" },
  ],
  activeQuarters: [1, 4],
  source: "https://a.storyblok.com/f/274773/x/dc3a61c884/2025-12-12_finales-preisblatt-nne-strom-2026.pdf",
};

const withFlat: Partial<ModuleSelectionViewProps> = {
  choice: flatAndTimeVariable,
  effective: { ordered: new Set(["module1", "module3"]), planned: new Set() },
};

export const HardlyWorthIt: Story = { args: { ...withFlat, schedule: duesseldorf } };

/** Fed by props: no provider, no request. */
export const View: Story = { args: withFlat };

export const WindowsUnknown: Story = { args: { ...withFlat, schedule: null } };

export const SavingsLoading: Story = {
  parameters: { settles: false },
  args: { savings: { flat: { status: "loading" }, percentage: { status: "loading" } } },
};

/** What is zero or below is never called a saving. */
export const NoSaving: Story = {
  args: { savings: { flat: { status: "ready", annualEur: 0 }, percentage: { status: "ready", annualEur: -12.3 } } },
};

export const RefusedByTheApi: Story = { args: { ...withFlat, refusal: "missing_smart_meter" } };

export const Retrying: Story = {
  args: { plan: "loading", failure: { kind: "unavailable", requestId: "req_8sKq2", isRetrying: true, retry: nothing } },
};
