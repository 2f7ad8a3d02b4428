import { beforeEach, describe, expect, it, vi } from "vitest";
import { createListLag } from "../../src/server/orders/listLag.js";
import { withMadeUpTime } from "./orderTime.ts";

withMadeUpTime();

const toldMs = 2_000;
let lag: ReturnType<typeof createListLag>;
let listed: Set<string>;
beforeEach(() => {
  lag = createListLag(toldMs);
  listed = new Set();
});

/** Walks the list after so long, as far back as `coversMs`. */
function walkAfter(ms: number, coversMs = Infinity): number {
  vi.advanceTimersByTime(ms);
  lag.learn(
    performance.now(),
    (checkoutId) => listed.has(checkoutId),
    (sinceMs) => sinceMs <= coversMs,
  );
  return lag.ms();
}

describe("the lag of the API's list", () => {
  it("is what was told until something is missed", () => {
    lag.confirmed("prompt");
    listed.add("prompt");
    expect(walkAfter(10)).toBe(toldMs);
  });

  it("is twice as long as an order was missed, at once", () => {
    lag.confirmed("late");
    expect(walkAfter(8_000)).toBe(16_000);
    expect(walkAfter(1_000)).toBe(18_000);
  });

  it("stays learned when the order has turned up", () => {
    lag.confirmed("late");
    walkAfter(8_000);
    listed.add("late");
    expect(walkAfter(1_000)).toBe(16_000);
    expect(walkAfter(600_000)).toBe(16_000);
  });

  it("is forgotten where the order never turns up: one that was ended again would let all others wait for good", () => {
    lag.confirmed("ended");
    expect(walkAfter(60_000)).toBe(120_000);
    expect(walkAfter(60_000)).toBe(120_000);
    expect(walkAfter(1)).toBe(toldMs);
  });

  it("learns nothing from a walk that did not come so far back", () => {
    lag.confirmed("beyond");
    expect(walkAfter(8_000, 5_000)).toBe(toldMs);
  });

  it("keeps no more than the newest orders in mind", () => {
    lag.confirmed("oldest");
    walkAfter(8_000);
    for (let index = 0; index < 200; index++) lag.confirmed(`order-${index}`);
    expect(lag.ms()).toBe(toldMs);
  });
});
