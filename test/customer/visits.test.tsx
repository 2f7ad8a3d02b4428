import { fireEvent, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { GridFeeReductions, MeterOrderStatus } from "../../src/components/customer/index.js";
import { curie, edison } from "../adapter/fixtures.js";
import { renderArea, type AreaOptions } from "../support/customerArea.js";
import { pause } from "../support/pause.js";
import { now } from "../support/clock.js";

const dayMs = 86_400_000;
const part = (name: string) => within(screen.getByRole("region", { name }));
const press = (name: string) => void fireEvent.click(screen.getByRole("button", { name }));
const state = (name: string) => part(name).getAllByText(/./, { selector: ".sk-status" })[0]?.textContent;

/** A page that stays open for weeks: time passes for it and the sandbox alike. */
async function stayOpen(options: AreaOptions) {
  const area = await renderArea(
    <>
      <MeterOrderStatus />
      <GridFeeReductions />
    </>,
    { ...options, now },
  );
  await pause(0);
  return area;
}

// Every day of two months is rendered.
describe.each([curie, edison])("a page of the customer's area that stays open, on %s", (apiVersion) => {
  beforeEach(() => {
    const toFake = ["setTimeout", "clearTimeout", "setInterval", "clearInterval", "Date"] as const;
    vi.useFakeTimers({ toFake: [...toFake], now: new Date("2026-03-10T09:00:00Z") });
  });
  afterEach(() => void vi.useRealTimers());

  it("goes from the order to the installed meter and the planned Modul 3", async () => {
    const { writes } = await stayOpen({ apiVersion, order: { smartMeter: true }, modules: ["module1"], planned: ["module3"] });
    expect([state("Ihr Smart Meter"), state("Modul 1 – pauschal"), state("Modul 3 – zeitvariabel")]).toEqual([
      "In Arbeit",
      "Erfasst",
      "Vorgemerkt",
    ]);
    expect(screen.queryByRole("button", { name: /Modul 3/ })).toBeNull();
    await pause(58 * dayMs);
    expect([state("Ihr Smart Meter"), state("Modul 1 – pauschal"), state("Modul 3 – zeitvariabel")]).toEqual([
      "Aktiv",
      "Aktiv",
      "Vorgemerkt",
    ]);
    press("Modul 3 bestellen");
    press("Modul 3 bestellen");
    await pause(0);
    expect(state("Modul 3 – zeitvariabel")).toBe("Bestellt");
    await pause(12 * dayMs);
    expect(state("Modul 3 – zeitvariabel")).toBe("Aktiv");
    expect(part("Modul 3 – zeitvariabel").getByText("Gilt ab 18. Mai 2026.")).toBeVisible();
    expect(writes()).toHaveLength(1);
  });

  it("goes from a rejection over the checklist to a module in force", async () => {
    const { sandbox, writes } = await stayOpen({ apiVersion });
    sandbox.market.rejectNext("module1");
    press("Modul 1 bestellen");
    await pause(0);
    await pause(30 * dayMs);
    expect(state("Modul 1 – pauschal")).toBe("Abgelehnt");
    for (const check of screen.getAllByRole("checkbox")) fireEvent.click(check);
    press("Modul 1 erneut bestellen");
    await pause(0);
    expect(state("Modul 1 – pauschal")).toBe("Bestellt");
    await pause(12 * dayMs);
    expect(state("Modul 1 – pauschal")).toBe("Aktiv");
    expect(part("Modul 1 – pauschal").getByRole("button", { name: "Eine frühere Bestellung" })).toBeVisible();
    expect(writes()).toHaveLength(2);
  });
});
