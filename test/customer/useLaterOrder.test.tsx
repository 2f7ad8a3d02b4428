import { act, renderHook } from "@testing-library/react";
import type { ReactNode } from "react";
import { describe, expect, it, vi } from "vitest";
import { CheckoutError, type CheckoutErrorKind } from "../../src/adapter/CheckoutError.js";
import { useCustomerContext } from "../../src/customer/CustomerContext.js";
import { CustomerProvider } from "../../src/customer/CustomerProvider.js";
import type { CustomerEvent } from "../../src/customer/events.js";
import { useLaterOrder } from "../../src/customer/hooks/useLaterOrder.js";
import { attemptNow, isAsking } from "../../src/customer/laterOrders.js";
import { emptyOffer } from "../../src/energy/plan.js";
import { createNomosCustomerAdapter } from "../../src/nomos.js";
import { createSandbox } from "../../src/sandbox/createSandbox.js";
import { supportContact } from "../support/customerArea.js";

const failure = (kind: CheckoutErrorKind) => new CheckoutError(kind, { message: kind, requestId: "req_1" });
const adapter = createNomosCustomerAdapter({ baseUrl: "/", fetch: createSandbox({ auth: "none" }).fetch });

/** An order whose sending and looking end as told. */
function setUp({ send, look = () => Promise.resolve(false) }: { send: () => Promise<string>; look?: () => Promise<boolean> }) {
  const events: CustomerEvent[] = [];
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <CustomerProvider
      adapter={adapter}
      subscriptionId="sub_1"
      offer={emptyOffer}
      supplier={supportContact}
      onEvent={(event) => void events.push(event)}
    >
      {children}
    </CustomerProvider>
  );
  const steps = {
    send: vi.fn<() => Promise<string>>(send),
    keep: () => Promise.resolve(),
    look: vi.fn<() => Promise<boolean>>(look),
  };
  const { result, unmount } = renderHook(() => ({ ...useLaterOrder("module1", steps), orders: useCustomerContext().orders }), { wrapper });
  const { orders } = result.current;
  const attempt = () => attemptNow(orders, "module1");
  const seen: string[] = [];
  let last = JSON.stringify(attempt());
  orders.getMutationCache().subscribe(() => {
    const now = JSON.stringify(attempt());
    if (now !== last) seen.push(attempt().status);
    last = now;
  });
  return {
    steps,
    seen,
    events,
    attempt,
    unmount,
    shown: () => result.current.attempt,
    types: () => events.map(({ type }) => type),
    /** Orders, or looks again, as often as told in one tick; then the answers come. */
    press: async (what: "send" | "lookAgain", times = 1) => {
      act(() => {
        for (let time = 0; time < times; time += 1) result.current[what]();
      });
      await act(() => vi.waitFor(() => expect(isAsking(attempt())).toBe(false)));
    },
  };
}

describe("an order that is sent later", () => {
  it("goes out once, however often it is asked for", async () => {
    const { steps, press, seen, types } = setUp({ send: () => Promise.resolve("gfr_1") });
    await press("send", 2);
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
    const { steps, press, attempt, events } = setUp({ send: () => Promise.reject(failure(kind)) });
    await press("send");
    expect(attempt()).toMatchObject({ status, error: { kind } });
    expect(steps.look).toHaveBeenCalledTimes(looks ? 1 : 0);
    expect(events.at(-1)).toMatchObject({ type: "laterOrderFailed", module: "module1", kind, codes: [], requestId: "req_1" });
  });

  it.each([
    ["conflict", "laterOrderFailed"],
    ["unknownOutcome", "laterOrderAccepted"],
  ] as const)("is there after %s, where the list shows it", async (kind, last) => {
    const { press, attempt, seen, types } = setUp({ send: () => Promise.reject(failure(kind)), look: () => Promise.resolve(true) });
    await press("send");
    expect([attempt().status, seen, types().at(-1)]).toEqual(["idle", ["sending", "checking", "idle"], last]);
  });

  it("stays in question while the list cannot be read; nothing is sent meanwhile, and it is looked for once at a time", async () => {
    const { steps, press, attempt, shown, seen } = setUp({
      send: () => Promise.reject(failure("unknownOutcome")),
      look: () => Promise.reject(failure("timeout")),
    });
    await press("send");
    await press("send");
    await vi.waitFor(() => expect(shown().status).toBe("unknown"));
    steps.look.mockResolvedValueOnce(true);
    await press("lookAgain", 2);
    expect([steps.send.mock.calls.length, steps.look.mock.calls.length, attempt().status]).toEqual([1, 2, "idle"]);
    expect(seen).toEqual(["sending", "checking", "unknown", "unknown", "idle"]);
  });

  it("is refused clearly by a conflict, even where the list cannot be read", async () => {
    const { press, attempt } = setUp({
      send: () => Promise.reject(failure("conflict")),
      look: () => Promise.reject(failure("timeout")),
    });
    await press("send");
    expect(attempt().status).toBe("failed");
  });

  it("takes an adapter's other errors for a lost answer", async () => {
    const { press, attempt } = setUp({ send: () => Promise.reject(new TypeError("x is undefined")) });
    await press("send");
    expect(attempt()).toMatchObject({ status: "missing", error: { kind: "unknownOutcome" } });
  });

  it("is looked for although nothing shows it any more", async () => {
    let lose: (error: CheckoutError) => void = () => {};
    const answer = new Promise<string>((_, reject) => {
      lose = reject;
    });
    const { steps, press, unmount, attempt } = setUp({ send: () => answer, look: () => Promise.resolve(true) });
    const pressed = press("send");
    unmount();
    lose(failure("unknownOutcome"));
    await pressed;
    expect([steps.look.mock.calls.length, attempt().status]).toEqual([1, "idle"]);
  });
});
