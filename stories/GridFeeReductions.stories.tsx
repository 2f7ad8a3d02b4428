import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, within } from "storybook/test";
import { CheckoutError } from "../src/adapter/CheckoutError.js";
import { GridFeeReductions, GridFeeReductionsView } from "../src/components/customer/index.js";
import type { GridFeeReduction } from "../src/energy/gridFeeReduction.js";
import { laterModules, type LaterModuleSituation } from "../src/energy/laterModules.js";
import type { MeterOrder } from "../src/energy/meterOrder.js";
import { gridFeeReduction, placedMeterOrder } from "./support/contract.js";
import { endContract, orderModule, withCustomer, type StoryContract } from "./support/withCustomer.js";
import { supplier } from "./support/withCheckout.js";

const nothing = () => {};
const idle = { status: "idle" } as const;
const everything = { module1: true, module2: true, module3: true, smartMeter: true };
const nothingOrdered: LaterModuleSituation = {
  offer: everything,
  subscriptionStatus: "active",
  meterType: "analog",
  meterOrder: null,
  reductions: [],
  planned: new Set(),
};
const meterOrder: MeterOrder = { ...placedMeterOrder, status: "scheduled" };

const meta: Meta<typeof GridFeeReductionsView> = {
  title: "Customer/GridFeeReductions",
  component: GridFeeReductionsView,
  args: { attempts: { module1: idle, module2: idle, module3: idle }, order: nothing, lookAgain: nothing, supplier },
};

export default meta;
type Story = StoryObj<typeof GridFeeReductionsView>;

const of = (situation: Partial<LaterModuleSituation>, outdatedSince: Date | null = null): Story => ({
  args: { modules: { status: "ready", value: laterModules({ ...nothingOrdered, ...situation }), outdatedSince } },
});
const withRecord = (fields: Partial<GridFeeReduction>, more: Partial<LaterModuleSituation> = {}): Story =>
  of({ reductions: [gridFeeReduction(fields)], ...more });

export const NothingOrdered: Story = of({});
export const Intended: Story = withRecord({ status: "intended", updatedAt: "2026-05-04T08:00:00Z" });
export const Ordered: Story = withRecord({});
export const Activated: Story = withRecord({ status: "activated", validFrom: "2026-06-30T22:00:00Z" });
export const ActivatedUntilTheEnd: Story = withRecord({
  status: "activated",
  validFrom: "2026-06-30T22:00:00Z",
  validUntil: "2026-12-31T23:00:00Z",
});
export const Rejected: Story = withRecord({ status: "rejected" });
export const Ended: Story = withRecord({ status: "ended", validFrom: "2025-06-30T22:00:00Z", validUntil: "2025-12-31T23:00:00Z" });
export const EndedWithTheContract: Story = withRecord(
  { status: "ended", validFrom: null, validUntil: "2026-06-01T22:00:00Z" },
  { subscriptionStatus: "ended" },
);
/** The other way: Modul 2 excludes 1 and 3. */
export const Module2: Story = withRecord({ module: "module2", status: "activated", validFrom: "2026-06-30T22:00:00Z" });
export const Module3WithoutSmartMeter: Story = withRecord({ status: "activated", validFrom: "2026-06-30T22:00:00Z" });
export const Module3Planned: Story = withRecord(
  { status: "activated", validFrom: "2026-06-30T22:00:00Z" },
  { meterOrder, planned: new Set(["module3"]) },
);
export const Module3Ready: Story = withRecord(
  { status: "activated", validFrom: "2026-06-30T22:00:00Z" },
  { meterType: "smart", planned: new Set(["module3"]) },
);
/** A second try is under way; what was declined stays readable. */
export const WithEarlierOrders: Story = of({
  reductions: [
    gridFeeReduction({ status: "ordered", createdAt: "2026-06-10T08:00:00Z", updatedAt: "2026-06-10T08:00:00Z" }),
    gridFeeReduction({ status: "rejected" }),
    gridFeeReduction({
      status: "ended",
      createdAt: "2025-06-01T08:00:00Z",
      validFrom: "2025-06-30T22:00:00Z",
      validUntil: "2025-12-31T23:00:00Z",
    }),
  ],
});
/** Nothing is shown: the plan offers no module. */
export const NotOnSale: Story = of({ offer: { module1: false, module2: false, module3: false, smartMeter: false } });

export const Sending: Story = {
  ...of({}),
  args: { ...of({}).args, attempts: { module1: { status: "sending" }, module2: idle, module3: idle } },
};
export const Refused: Story = {
  args: {
    ...of({}).args,
    attempts: {
      module1: {
        status: "failed",
        error: new CheckoutError("invalid", {
          message: "POST /grid-fee-reductions: 400",
          fields: [{ field: "", code: "unsupported_product", message: "" }],
          requestId: "req_8f2",
        }),
      },
      module2: idle,
      module3: idle,
    },
  },
};
export const AnswerLost: Story = {
  args: {
    ...of({}).args,
    attempts: {
      module1: { status: "unknown", error: new CheckoutError("unknownOutcome", { message: "" }), isLooking: false },
      module2: idle,
      module3: idle,
    },
  },
};

export const Loading: Story = { parameters: { settles: false }, args: { modules: { status: "loading" } } };
export const Failed: Story = {
  args: {
    modules: { status: "failed", error: new CheckoutError("timeout", { message: "" }), isRetrying: false, retry: nothing },
  },
};
export const Outdated: Story = of({}, new Date("2026-06-01T14:05:00Z"));

const area = (contract: StoryContract): Story => ({ decorators: [withCustomer(contract)], render: () => <GridFeeReductions /> });
const edison = "2026-01-29.edison";
const rejected: StoryContract = {
  modules: ["module1"],
  market: ({ market }) => market.rejectNext("module1"),
  before: ({ market }) => market.advance(30),
};

/** Declined, put right, and ordered again. */
export const Clearing: Story = {
  ...area(rejected),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const [reorder] = await canvas.findAllByRole("button", { name: /Modul\s1/ });
    await userEvent.click(reorder ?? canvasElement);
    const checks = canvas.getAllByRole("checkbox");
    await expect(checks[0]).toHaveFocus();
    for (const check of checks) await userEvent.click(check);
    await userEvent.dblClick(reorder ?? canvasElement);
    await expect(await canvas.findByRole("list", { name: /Modul\s1/ })).toBeVisible();
    await expect(canvas.queryByRole("checkbox")).toBeNull();
  },
};
export const RejectedOnEdison: Story = area({ ...rejected, apiVersion: edison });
/** The smart meter has become active: the planned Modul 3 is offered. */
export const MeterActivated: Story = area({
  smartMeter: true,
  modules: ["module1"],
  planned: ["module3"],
  before: ({ market }) => market.advance(58),
});
export const MeterActivatedOnEdison: Story = area({
  smartMeter: true,
  modules: ["module1"],
  planned: ["module3"],
  apiVersion: edison,
  before: ({ market }) => market.advance(58),
});
export const OverWithTheContract: Story = area({
  modules: ["module1"],
  before: async (sandbox, id) => {
    sandbox.market.advance(40);
    await endContract(sandbox, id);
    sandbox.market.advance(60);
  },
});
export const OrderedMonthsLater: Story = area({
  before: async (sandbox, id) => {
    sandbox.market.advance(120);
    await orderModule(sandbox, id, "module1");
  },
});
export const OutOfReach: Story = area({ before: (sandbox) => sandbox.fail({ on: "reductions", kind: "malformedJson" }) });
