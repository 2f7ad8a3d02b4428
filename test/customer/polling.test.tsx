import { render } from "@testing-library/react";
import { StrictMode } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { CustomerProvider } from "../../src/customer/CustomerProvider.js";
import { useGridFeeReductions } from "../../src/customer/hooks/useGridFeeReductions.js";
import { useMeterOrder } from "../../src/customer/hooks/useMeterOrder.js";
import { placeContract, supportContact, type AreaOptions } from "../support/customerArea.js";
import { pause } from "../support/pause.js";
import { now } from "../support/clock.js";

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** A host's own markup over the hooks. Days pass for the page and the sandbox alike. */
async function watch(options: AreaOptions) {
  const contract = await placeContract({ ...options, now });
  function Host() {
    const meter = useMeterOrder().situation;
    const { modules } = useGridFeeReductions();
    return (
      <output>
        {meter.status === "ready" ? meter.value.order?.status : meter.status}{" "}
        {modules.status === "ready" ? modules.value.module1.current?.status : modules.status}
      </output>
    );
  }
  const { adapter, subscriptionId, offer } = contract;
  const { container } = render(
    <StrictMode>
      <CustomerProvider adapter={adapter} subscriptionId={subscriptionId} offer={offer} supplier={supportContact}>
        <Host />
        <Host />
      </CustomerProvider>
    </StrictMode>,
  );
  await pause(0);
  return { ...contract, said: () => container.querySelector("output")?.textContent };
}

/** The customer comes back to the page. */
async function comeBack() {
  window.dispatchEvent(new Event("visibilitychange"));
  await pause(0);
}

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ["setTimeout", "clearTimeout", "setInterval", "clearInterval", "Date"],
    now: new Date("2026-03-10T09:00:00Z"),
  });
});
afterEach(() => void vi.useRealTimers());

describe("how often a customer's area asks", () => {
  it("asks once for all that show the same, then daily", async () => {
    const { reads, said } = await watch({ order: { smartMeter: true }, modules: ["module1"] });
    expect([reads("/meter-orders"), reads("/grid-fee-reductions"), reads("/subscriptions")].map(({ length }) => length)).toEqual([1, 1, 1]);
    expect(said()).toBe("created intended");
    await pause(dayMs - hourMs);
    expect(reads("/meter-orders")).toHaveLength(1);
    await pause(hourMs + 1000);
    expect(reads("/meter-orders")).toHaveLength(2);
    await pause(3 * dayMs);
    expect([reads("/meter-orders").length, said()]).toEqual([5, "placed intended"]);
  });

  it("asks when the customer comes back, at most hourly", async () => {
    const { reads } = await watch({ order: { smartMeter: true } });
    await pause(59 * 60_000);
    await comeBack();
    expect(reads("/meter-orders")).toHaveLength(1);
    await pause(60_000);
    await comeBack();
    await comeBack();
    expect(reads("/meter-orders")).toHaveLength(2);
  });

  it("does not ask more often while it fails", async () => {
    const { sandbox, reads, said } = await watch({
      order: { smartMeter: true },
      before: (box) => box.fail({ on: "meterOrders", kind: "fieldError", fieldError: { code: "custom", field: "", message: "" } }),
    });
    expect(said()).toMatch(/^failed/);
    await comeBack();
    expect(reads("/meter-orders")).toHaveLength(1);
    sandbox.clearFaults();
    await pause(hourMs);
    await comeBack();
    expect([reads("/meter-orders").length, said()]).toEqual([2, "created "]);
  });

  it("asks anew for what failed, as soon as the network is back", async () => {
    const { sandbox, said } = await watch({ before: (box) => box.fail({ on: "reductions", kind: "offline" }) });
    await pause(5000);
    expect(said()).toBe(" failed");
    sandbox.clearFaults();
    window.dispatchEvent(new Event("offline"));
    window.dispatchEvent(new Event("online"));
    await pause(0);
    expect(said()).not.toContain("failed");
  });

  it("stops asking for a meter that is active, while Modul 1 can still end", async () => {
    const { reads, said } = await watch({ order: { smartMeter: true }, modules: ["module1"], before: (box) => box.market.advance(60) });
    expect(said()).toBe("activated activated");
    await pause(3 * dayMs);
    await comeBack();
    expect([reads("/meter-orders").length, reads("/grid-fee-reductions").length]).toEqual([1, 4]);
  });

  it("stops asking for modules once all were declined, for a meter once it is cancelled, for a contract once it has ended", async () => {
    const { reads, said } = await watch({
      order: { smartMeter: true },
      modules: ["module1"],
      before: async (box, subscription) => {
        box.market.advance(30);
        const body = JSON.stringify({ reason: "ORDINARY" });
        await box.fetch(`/subscriptions/${subscription}/terminate`, {
          method: "POST",
          headers: { "Content-Type": "application/json" },
          body,
        });
        box.market.advance(60);
      },
    });
    expect(said()).toBe("cancelled ended");
    await pause(5 * dayMs);
    await comeBack();
    expect([reads("/meter-orders"), reads("/grid-fee-reductions"), reads("/subscriptions")].map(({ length }) => length)).toEqual([1, 1, 1]);
  });
});
