import { describe, expect, it } from "vitest";
import { pass, settled, unknown, withMadeUpTime } from "./orderTime.ts";
import { newKey, open, orderBody, outcomes } from "./support.ts";

withMadeUpTime();

const startOn = (date: string) => ({ ...orderBody, next_possible_start: false, intended_start_date: date });
const late = { status: 400, body: { errors: [{ code: "invalid_value", field: "intended_start_date" }] } };

/** A handler whose day a test turns; it is the 21st in Germany. */
function opened() {
  let today = new Date("2026-11-20T23:30:00Z");
  const turnDay = () => (today = new Date("2026-11-21T23:30:00Z"));
  return { ...open({ now: () => today }, { now: () => today }), turnDay };
}

describe("a start that comes while the order is on its way", () => {
  it("does not keep a repeat from finding the contract, and frees the key of a first try", async () => {
    const { order, sandbox, log, turnDay } = opened();
    const key = newKey();
    const first = await settled(order(key, startOn("2026-11-22")));
    expect(first.status).toBe(200);
    turnDay();
    expect((await settled(order(key, startOn("2026-11-22")))).body).toEqual(first.body);
    const other = newKey();
    expect(await settled(order(other, startOn("2026-11-22")))).toMatchObject(late);
    expect((await settled(order(other, startOn("2026-11-23")))).status).toBe(200);
    expect(sandbox.orders()).toHaveLength(2);
    expect(outcomes(log)).toEqual(["stored", "replayed", "refused", "stored"]);
  });

  it("does not hide a contract whose answer got lost", async () => {
    const { order, sandbox, turnDay } = opened();
    const key = newKey();
    sandbox.fail({ on: "order", kind: "dropAfter", times: 1 });
    sandbox.fail({ on: "orders", kind: "serverError" });
    expect(await settled(order(key, startOn("2026-11-22")))).toMatchObject(unknown);
    sandbox.clearFaults();
    turnDay();
    expect(await settled(order(key, startOn("2026-11-22")))).toMatchObject({ status: 200, body: { id: sandbox.orders()[0]?.id } });
    expect(sandbox.orders()).toHaveLength(1);
  });

  it("is no start any more for an order that certainly did not arrive", async () => {
    const { order, sandbox, turnDay } = opened();
    const key = newKey();
    sandbox.fail({ on: "order", kind: "dropBefore", times: 1 });
    expect(await settled(order(key, startOn("2026-11-22")))).toMatchObject(unknown);
    turnDay();
    await pass(60_000);
    expect(await settled(order(key, startOn("2026-11-22")))).toMatchObject(late);
    expect((await settled(order(key, startOn("2026-11-23")))).status).toBe(200);
    expect(sandbox.orders()).toHaveLength(1);
  });
});
