import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, within } from "storybook/test";
import { CheckoutError } from "../src/adapter/CheckoutError.js";
import { MeterOrderStatus, MeterOrderStatusView } from "../src/components/customer/index.js";
import type { MeterOrder, MeterSituation } from "../src/energy/meterOrder.js";
import { placedMeterOrder } from "./support/contract.js";
import { withCustomer, type StoryContract } from "./support/withCustomer.js";
import { supplier } from "./support/withCheckout.js";

const nothing = () => {};
const without: MeterSituation = { order: null, sold: true, meterType: "analog", subscriptionStatus: "active" };
const ready = (situation: MeterSituation, outdatedSince: Date | null = null) =>
  ({ status: "ready", value: situation, outdatedSince }) as const;

const meta: Meta<typeof MeterOrderStatusView> = {
  title: "Customer/MeterOrderStatus",
  component: MeterOrderStatusView,
  args: { situation: ready(without), attempt: { status: "idle" }, order: nothing, lookAgain: nothing, supplier },
};

export default meta;
type Story = StoryObj<typeof MeterOrderStatusView>;

const ordered = (order: Partial<MeterOrder>, meterType: MeterSituation["meterType"] = "analog"): Story => ({
  args: { situation: ready({ ...without, meterType, order: { ...placedMeterOrder, ...order } }) },
});
const unavailable = new CheckoutError("unavailable", { message: "GET /meter-orders: 502", requestId: "req_8f2" });
const unclear = new CheckoutError("unknownOutcome", { message: "POST /meter-orders: no answer" });

/** curie `created`, edison `waiting`. */
export const Created: Story = ordered({ status: "created" });
/** curie `placed`, edison `ordered`. */
export const Placed: Story = ordered({});
/** curie only. */
export const CheckSubmitted: Story = ordered({ status: "checkSubmitted" });
/** curie `check_reviewed`, edison `checked`. */
export const Checked: Story = ordered({ status: "checkReviewed" });
/** edison `installation_planning`. */
export const Planning: Story = ordered({ status: "planning" });
/** curie `scheduled`, with an appointment. */
export const Scheduled: Story = ordered({ status: "scheduled", appointmentAt: "2026-06-18T06:00:00Z" });
/** edison `installation_scheduled` and `installation_waiting`: the date is not told. */
export const ScheduledWithoutDate: Story = ordered({ status: "scheduled", updatedAt: "2026-06-01T08:00:00Z" });
/** curie `installed`, edison `installation_finished` and `installed`. */
export const Installed: Story = ordered({
  status: "installed",
  appointmentAt: "2026-06-18T06:00:00Z",
  installedAt: "2026-06-18T07:10:00Z",
});
export const Activated: Story = ordered({
  status: "activated",
  installedAt: "2026-06-18T07:10:00Z",
  activatedAt: "2026-06-29T22:00:00Z",
});
/** curie `blocked_reason: check_missing`. */
export const BlockedByTheCheck: Story = ordered({ blocked: { reason: "checkMissing", at: "2026-05-20T08:00:00Z" } });
/** curie `grid_operator_registration`, edison `blocked_wim`. */
export const BlockedByTheGridOperator: Story = ordered({
  status: "checkReviewed",
  blocked: { reason: "gridOperatorRegistration", at: "2026-05-28T08:00:00Z" },
});
/** edison `blocked`. */
export const BlockedForReview: Story = ordered({ status: "created", blocked: { reason: "review", at: "2026-05-13T08:00:00Z" } });
export const BlockedForNoKnownReason: Story = ordered({ blocked: { reason: "unknown", at: null } });
/** edison `intended` (inexogy): shown interest, nothing ordered. */
export const Unfinished: Story = ordered({ status: "intended" });
/** curie `cancelled` for `customer_request`. */
export const Cancelled: Story = ordered({
  status: "cancelled",
  appointmentAt: "2026-06-18T06:00:00Z",
  cancelled: { reason: "customerRequest", at: "2026-06-02T08:00:00Z" },
});
/** edison `cancelled`: no reason. */
export const CancelledForNoKnownReason: Story = ordered({
  status: "cancelled",
  cancelled: { reason: "unknown", at: "2026-06-02T08:00:00Z" },
});
/** curie `cancelled` for `pre_existing`. */
export const PresentBefore: Story = ordered(
  { status: "cancelled", preExisting: true, cancelled: { reason: "preExisting", at: "2026-05-21T08:00:00Z" } },
  "smart",
);
/** edison `pre_installed`. */
export const PresentButNotRegistered: Story = ordered({ status: "installed", preExisting: true });

export const Offered: Story = {};
export const OfferedWithTheSuppliersWords: Story = {
  args: { supplier: { ...supplier, smartMeterInfo: "Der Smart Meter kostet 2,50 € im Monat, der Einbau nichts." } },
};
export const NotOnSale: Story = { args: { situation: ready({ ...without, sold: false }) } };
export const SmartMeterInTheContract: Story = { args: { situation: ready({ ...without, meterType: "smart" }) } };
export const ContractEnded: Story = { args: { situation: ready({ ...without, subscriptionStatus: "ended" }) } };

export const Sending: Story = { args: { attempt: { status: "sending" } } };
export const AnswerLostAndNotInTheList: Story = { args: { attempt: { status: "missing", error: unclear } } };
export const AnswerLostAndListOutOfReach: Story = { args: { attempt: { status: "unknown", error: unclear, isLooking: false } } };
export const Refused: Story = {
  args: {
    attempt: {
      status: "failed",
      error: new CheckoutError("conflict", { message: "POST /meter-orders: 409", requestId: "req_8f3" }),
    },
  },
};
export const NotSent: Story = {
  args: { attempt: { status: "failed", error: new CheckoutError("offline", { message: "POST /meter-orders was not sent" }) } },
};

export const Loading: Story = { parameters: { settles: false }, args: { situation: { status: "loading" } } };
export const Failed: Story = { args: { situation: { status: "failed", error: unavailable, isRetrying: false, retry: nothing } } };
export const Outdated: Story = {
  args: { situation: ready({ ...without, order: placedMeterOrder }, new Date("2026-06-01T14:05:00Z")) },
};

const area = (contract: StoryContract): Story => ({ decorators: [withCustomer(contract)], render: () => <MeterOrderStatus /> });
const edison = "2026-01-29.edison";

/** On the sandbox, three weeks after the order. */
export const ThreeWeeksLater: Story = area({ smartMeter: true, before: ({ market }) => market.advance(21) });
/** The same on edison, which tells no appointment. */
export const ThreeWeeksLaterOnEdison: Story = area({
  smartMeter: true,
  apiVersion: edison,
  before: ({ market }) => market.advance(21),
});
export const StandingStillOnEdison: Story = area({
  smartMeter: true,
  apiVersion: edison,
  market: ({ market }) => market.nextMeterOrder({ kind: "block", reason: "grid_operator_registration" }),
  before: ({ market }) => market.advance(21),
});

/** Ordered later, with a click. */
export const OrderedLater: Story = {
  ...area({}),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.dblClick(await canvas.findByRole("button", { name: /Zahlungspflichtig bestellen|Order with|⟦/ }));
    await expect(await canvas.findByRole("list")).toBeVisible();
    await expect(canvas.getByRole("heading")).toHaveFocus();
  },
};
/** The API answers, but not this: the list cannot be read. */
export const OutOfReach: Story = area({ before: (sandbox) => sandbox.fail({ on: "meterOrders", kind: "malformedJson" }) });
