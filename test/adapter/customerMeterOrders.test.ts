import { describe, expect, it } from "vitest";
import { meterAttention, type MeterOrder } from "../../src/energy/meterOrder.js";
import { customerAdapterWith, listOf, meterOrderOf } from "./customerFixtures.js";
import { curie, edison, errorOf } from "./fixtures.js";
import { json } from "./scriptedFetch.js";

const sub = { subscriptionId: "sub_1" };

describe("a meter order", () => {
  const read = async (version: typeof curie, status: string, more: object = {}): Promise<MeterOrder> => {
    const { adapter } = customerAdapterWith([json(meterOrderOf(version, status, more))], { apiVersion: version });
    return adapter.getMeterOrder("prdo_1");
  };

  it.each([
    ["created", "created"],
    ["placed", "placed"],
    ["check_submitted", "checkSubmitted"],
    ["check_reviewed", "checkReviewed"],
    ["scheduled", "scheduled"],
    ["installed", "installed"],
    ["activated", "activated"],
  ])("that curie calls %s is %s", async (wire, status) => {
    expect(await read(curie, wire)).toMatchObject({ status, blocked: null, cancelled: null, preExisting: false, updatedAt: null });
  });

  it.each([
    ["intended", "intended", "notFinished"],
    ["waiting", "created", undefined],
    ["ordered", "placed", undefined],
    ["checked", "checkReviewed", undefined],
    ["installation_planning", "planning", undefined],
    ["installation_scheduled", "scheduled", undefined],
    ["installation_waiting", "scheduled", undefined],
    ["installation_finished", "installed", undefined],
    ["installed", "installed", undefined],
    ["pre_installed", "installed", undefined],
    ["activated", "activated", undefined],
    ["blocked", "created", "review"],
    ["blocked_wim", "placed", "gridOperatorRegistration"],
    ["cancelled", "cancelled", "cancelled"],
  ])("that edison calls %s is %s", async (wire, status, reason) => {
    const order = await read(edison, wire);
    expect(order).toMatchObject({ status, preExisting: wire === "pre_installed", updatedAt: "2026-03-09T08:00:00.000Z" });
    expect(meterAttention(order)?.reason).toBe(reason);
  });

  it("has curie's dates and reasons", async () => {
    const at = "2026-04-01T10:00:00+02:00";
    const blocked = await read(curie, "placed", { blocked_at: at, blocked_reason: "check_missing" });
    expect(blocked.blocked).toEqual({ reason: "checkMissing", at });
    const unheard = await read(curie, "placed", { blocked_at: at, blocked_reason: "full_moon" });
    expect(unheard.blocked).toEqual({ reason: "unknown", at });
    const cancelled = await read(curie, "cancelled", { cancelled_at: at, cancelled_reason: "pre_existing" });
    expect(cancelled).toMatchObject({ preExisting: true, cancelled: { reason: "preExisting", at } });
    const active = await read(curie, "activated", { appointment_at: at, installed_at: at, activated_at: at });
    expect(active).toMatchObject({ appointmentAt: at, installedAt: at, activatedAt: at });
  });

  it("dates on edison what its last change was", async () => {
    const at = "2026-03-09T08:00:00.000Z";
    expect(await read(edison, "cancelled")).toMatchObject({ cancelled: { reason: "unknown", at } });
    expect(await read(edison, "activated")).toMatchObject({ activatedAt: at, installedAt: null });
    expect(await read(edison, "blocked")).toMatchObject({ blocked: { at } });
  });

  it("of an unheard status is refused, not guessed", async () => {
    const { adapter } = customerAdapterWith([json(meterOrderOf(curie, "waiting"))]);
    expect((await errorOf(adapter.getMeterOrder("prdo_1"))).kind).toBe("contract");
  });

  it("is listed and ordered by contract", async () => {
    const body = meterOrderOf(curie, "created");
    const { adapter, sent } = customerAdapterWith([json(listOf([body, { ...body, subscription: "sub_2" }])), json(body)]);
    expect(await adapter.listMeterOrders(sub)).toMatchObject({ items: [{ id: "prdo_1", subscriptionId: "sub_1" }], nextCursor: null });
    await adapter.orderSmartMeter(sub);
    expect(sent[1]).toMatchObject({ method: "POST", url: "/api/energy/meter-orders", body: { subscription: "sub_1" } });
  });
});
