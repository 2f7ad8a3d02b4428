import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  isFinalMeterOrder,
  meterAction,
  meterAttention,
  meterMilestones,
  smartMeterState,
  type MeterBlockReason,
  type MeterOrder,
  type MeterOrderStatus,
} from "../../src/energy/meterOrder.ts";

const placed: MeterOrder = {
  id: "prdo_1",
  subscriptionId: "sub_1",
  status: "placed",
  preExisting: false,
  blocked: null,
  cancelled: null,
  createdAt: "2026-03-01T08:00:00Z",
  updatedAt: null,
  appointmentAt: null,
  installedAt: null,
  activatedAt: null,
};
const orderOf = (fields: Partial<MeterOrder>): MeterOrder => ({ ...placed, ...fields });
const cancelledOf = (reason: "preExisting" | "customerRequest", more: Partial<MeterOrder> = {}) =>
  orderOf({ status: "cancelled", cancelled: { reason, at: "2026-03-20T08:00:00Z" }, preExisting: reason === "preExisting", ...more });

const short = { done: "x", current: ">", todo: ".", failed: "!" };
const drawn = (order: MeterOrder) =>
  meterMilestones(order)
    .map(({ id, state }) => short[state] + id)
    .join(" ");

const statuses: readonly MeterOrderStatus[] = [
  "intended",
  "created",
  "placed",
  "checkSubmitted",
  "checkReviewed",
  "planning",
  "scheduled",
  "installed",
  "activated",
  "cancelled",
];
const instant = fc.option(fc.constant("2026-04-01T10:00:00Z"));
const orders: fc.Arbitrary<MeterOrder> = fc
  .record({
    status: fc.constantFrom(...statuses),
    preExisting: fc.boolean(),
    block: fc.option(fc.constantFrom<MeterBlockReason>("checkMissing", "gridOperatorRegistration", "review", "unknown")),
    appointmentAt: instant,
    installedAt: instant,
    activatedAt: instant,
  })
  .map(({ block, ...fields }) =>
    orderOf({
      ...fields,
      blocked: block === null ? null : { reason: block, at: null },
      cancelled: fields.status === "cancelled" ? { reason: "unknown", at: null } : null,
    }),
  );

describe("the timeline of a meter order", () => {
  it.each<[MeterOrderStatus, string]>([
    ["intended", ">created .placed .checked .scheduled .installed .activated"],
    ["created", "xcreated >placed .checked .scheduled .installed .activated"],
    ["placed", "xcreated xplaced >checked .scheduled .installed .activated"],
    ["checkSubmitted", "xcreated xplaced >checked .scheduled .installed .activated"],
    ["checkReviewed", "xcreated xplaced xchecked >scheduled .installed .activated"],
    ["planning", "xcreated xplaced xchecked >scheduled .installed .activated"],
    ["scheduled", "xcreated xplaced xchecked xscheduled >installed .activated"],
    ["installed", "xcreated xplaced xchecked xscheduled xinstalled >activated"],
    ["activated", "xcreated xplaced xchecked xscheduled xinstalled xactivated"],
  ])("that is %s", (status, timeline) => expect(drawn(orderOf({ status }))).toBe(timeline));

  it.each([
    ["a meter that was there already", orderOf({ status: "installed", preExisting: true }), "xcreated >activated"],
    ["one that was there and reports", orderOf({ status: "activated", preExisting: true }), "xcreated xactivated"],
    ["one that was there, which ended the order", cancelledOf("preExisting"), "xcreated !cancelled"],
    ["an early cancellation", cancelledOf("customerRequest"), "xcreated !cancelled"],
    [
      "a cancellation with an appointment",
      cancelledOf("customerRequest", { appointmentAt: "2026-04-01T10:00:00Z" }),
      "xcreated xplaced xchecked xscheduled !cancelled",
    ],
  ])("of %s", (_, order, timeline) => expect(drawn(order)).toBe(timeline));

  it("has the dates that are known, and the appointment as what is expected", () => {
    const milestones = meterMilestones(orderOf({ status: "scheduled", appointmentAt: "2026-04-20T08:00:00Z" }));
    expect(milestones[0]).toMatchObject({ at: "2026-03-01T08:00:00Z", expectedAt: null });
    expect(milestones[3]).toMatchObject({ id: "scheduled", at: null });
    expect(milestones[4]).toEqual({ id: "installed", state: "current", at: null, expectedAt: "2026-04-20T08:00:00Z" });
    const active = meterMilestones(
      orderOf({ status: "activated", installedAt: "2026-04-20T09:00:00Z", activatedAt: "2026-05-01T00:00:00Z" }),
    );
    expect(active.slice(4).map(({ at }) => at)).toEqual(["2026-04-20T09:00:00Z", "2026-05-01T00:00:00Z"]);
    expect(meterMilestones(cancelledOf("customerRequest")).at(-1)?.at).toBe("2026-03-20T08:00:00Z");
  });

  it("is always done, then current, then to come; a final one waits for nothing", () => {
    fc.assert(
      fc.property(orders, (order) => {
        const states = meterMilestones(order)
          .map(({ state }) => short[state])
          .join("");
        expect(states).toMatch(order.status === "cancelled" ? /^x+!$/ : /^x*(>\.*)?$/);
        expect(states.includes(">")).toBe(!isFinalMeterOrder(order));
        expect(meterMilestones(order).every(({ at, state }) => at === null || state === "done" || state === "failed")).toBe(true);
      }),
    );
  });
});

describe("what stands still", () => {
  const blockedBy = (reason: MeterBlockReason) => orderOf({ blocked: { reason, at: null } });

  it.each<[string, MeterOrder, unknown]>([
    ["nothing", placed, null],
    ["the check", blockedBy("checkMissing"), { by: "meteringCompany", reason: "checkMissing" }],
    ["the grid operator", blockedBy("gridOperatorRegistration"), { by: "gridOperator", reason: "gridOperatorRegistration" }],
    ["the supplier", blockedBy("review"), { by: "supplier", reason: "review" }],
    ["something unsaid", blockedBy("unknown"), { by: "supplier", reason: "unknown" }],
    ["an unfinished order", orderOf({ status: "intended" }), { by: "customer", reason: "notFinished" }],
    ["a cancellation", cancelledOf("customerRequest"), { by: "customer", reason: "cancelled" }],
    ["nothing where the meter was there", cancelledOf("preExisting"), null],
    ["nothing any more", orderOf({ status: "activated", blocked: { reason: "review", at: null } }), null],
  ])("because of %s", (_, order, attention) => expect(meterAttention(order)).toEqual(attention));

  it("is for support, and never for a second order", () => {
    fc.assert(
      fc.property(orders, fc.boolean(), fc.constantFrom("analog" as const, "smart" as const), (order, sold, meterType) => {
        const action = meterAction({ order, sold, meterType, subscriptionStatus: "active" });
        expect(action).toBe(meterAttention(order) === null ? "none" : "contactSupport");
      }),
    );
  });

  it.each([
    [true, "analog", "pending", "order"],
    [true, "analog", "active", "order"],
    [true, "analog", "ended", "none"],
    [true, "smart", "active", "none"],
    [false, "analog", "active", "none"],
  ] as const)("without an order: sold %s, meter %s, contract %s gives %s", (sold, meterType, subscriptionStatus, action) => {
    expect(meterAction({ order: null, sold, meterType, subscriptionStatus })).toBe(action);
  });
});

describe("the smart meter", () => {
  it.each([
    ["none", null, "analog"],
    ["active", null, "smart"],
    ["onOrder", placed, "analog"],
    ["onOrder", orderOf({ status: "installed", preExisting: true }), "analog"],
    ["active", orderOf({ status: "activated" }), "analog"],
    ["none", cancelledOf("customerRequest"), "analog"],
    ["unregistered", cancelledOf("preExisting"), "analog"],
    ["active", cancelledOf("preExisting"), "smart"],
  ] as const)("is %s", (state, order, meterType) => expect(smartMeterState({ order, meterType })).toBe(state));
});
