import { describe, expect, it, vi } from "vitest";
import { CheckoutError, type CheckoutErrorKind } from "../../src/adapter/CheckoutError.js";
import { createAttemptStore } from "../../src/customer/AttemptStore.js";
import type { CustomerEventDetail } from "../../src/customer/events.js";
import { lookForOrder, orderOnce } from "../../src/customer/orderOnce.js";

const failure = (kind: CheckoutErrorKind) => new CheckoutError(kind, { message: kind, requestId: "req_1" });

/** An order whose sending and looking end as told. */
function setUp({ send, look = () => Promise.resolve(false) }: { send: () => Promise<string>; look?: () => Promise<boolean> }) {
  const attempts = createAttemptStore();
  const events: CustomerEventDetail[] = [];
  const seen: string[] = [];
  attempts.subscribe(() => void seen.push(attempts.get("module1").status));
  const context = { attempts, emit: (detail: CustomerEventDetail) => void events.push(detail) };
  const steps = {
    order: "module1" as const,
    send: vi.fn<() => Promise<string>>(send),
    keep: () => Promise.resolve(),
    look: vi.fn<() => Promise<boolean>>(look),
  };
  return { context, steps, seen, attempt: () => attempts.get("module1"), types: () => events.map(({ type }) => type), events };
}

describe("an order that is sent later", () => {
  it("goes out once, however often it is asked for", async () => {
    const { context, steps, seen, types } = setUp({ send: () => Promise.resolve("gfr_1") });
    await Promise.all([orderOnce(context, steps), orderOnce(context, steps)]);
    expect(steps.send).toHaveBeenCalledTimes(1);
    expect([seen, types()]).toEqual([
      ["sending", "idle"],
      ["laterOrderSent", "laterOrderAccepted"],
    ]);
  });

  it.each([
    ["invalid", "failed", false],
    ["offline", "failed", false],
    ["unavailable", "failed", false],
    ["conflict", "failed", true],
    ["unknownOutcome", "missing", true],
  ] as const)("after %s is %s, where the list does not show it", async (kind, status, looks) => {
    const { context, steps, attempt, events } = setUp({ send: () => Promise.reject(failure(kind)) });
    await orderOnce(context, steps);
    expect(attempt()).toMatchObject({ status, error: { kind } });
    expect(steps.look).toHaveBeenCalledTimes(looks ? 1 : 0);
    expect(events.at(-1)).toEqual({ type: "laterOrderFailed", module: "module1", kind, codes: [], requestId: "req_1" });
  });

  it.each([
    ["conflict", "laterOrderFailed"],
    ["unknownOutcome", "laterOrderAccepted"],
  ] as const)("is there after %s, where the list shows it", async (kind, last) => {
    const { context, steps, attempt, seen, types } = setUp({
      send: () => Promise.reject(failure(kind)),
      look: () => Promise.resolve(true),
    });
    await orderOnce(context, steps);
    expect([attempt().status, seen, types().at(-1)]).toEqual(["idle", ["sending", "checking", "idle"], last]);
  });

  it("stays in question while the list cannot be read; nothing is sent meanwhile, and it is looked for once at a time", async () => {
    const { context, steps, attempt, seen } = setUp({
      send: () => Promise.reject(failure("unknownOutcome")),
      look: () => Promise.reject(failure("timeout")),
    });
    await orderOnce(context, steps);
    await orderOnce(context, steps);
    const unclear = attempt();
    if (unclear.status !== "unknown") throw new Error(`It is ${unclear.status}`);
    steps.look.mockResolvedValueOnce(true);
    await Promise.all([lookForOrder(context, steps, unclear.error), lookForOrder(context, steps, unclear.error)]);
    expect([steps.send.mock.calls.length, steps.look.mock.calls.length, attempt().status]).toEqual([1, 2, "idle"]);
    expect(seen).toEqual(["sending", "checking", "unknown", "unknown", "idle"]);
  });

  it("is refused clearly by a conflict, even where the list cannot be read", async () => {
    const { context, steps, attempt } = setUp({
      send: () => Promise.reject(failure("conflict")),
      look: () => Promise.reject(failure("timeout")),
    });
    await orderOnce(context, steps);
    expect(attempt().status).toBe("failed");
  });

  it("takes an adapter's other errors for a lost answer", async () => {
    const { context, steps, attempt } = setUp({ send: () => Promise.reject(new TypeError("x is undefined")) });
    await orderOnce(context, steps);
    expect(attempt()).toMatchObject({ status: "missing", error: { kind: "unknownOutcome" } });
  });
});
