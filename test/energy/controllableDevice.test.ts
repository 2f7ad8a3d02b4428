import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deviceNotices, type DeviceFacts } from "../../src/energy/controllableDevice.ts";

const fitting: DeviceFacts = { devicePower: "above", deviceSince: "since2024", deviceRegistered: "yes", separateMeter: "present" };
const unanswered: DeviceFacts = { devicePower: null, deviceSince: null, deviceRegistered: null, separateMeter: null };
const notices = (facts: Partial<DeviceFacts>, path: "flat" | "percentage" = "flat") =>
  Object.values(deviceNotices({ ...fitting, ...facts }, path)).filter((notice) => notice !== null);

describe("what a visitor should know of a device", () => {
  it.each([
    [{ devicePower: "upTo" }, "tooSmall"],
    [{ devicePower: "unsure" }, "powerUnsure"],
    [{ deviceSince: "before2024" }, "oldAgreement"],
    [{ deviceRegistered: "no" }, "registerFirst"],
    [{ deviceRegistered: "unsure" }, "registerFirst"],
  ] as const)("of %o is %s", (facts, notice) => {
    expect(notices(facts)).toEqual([notice]);
  });

  it("is nothing of one that fits, or of which nothing was said", () => {
    expect(notices({}, "percentage")).toEqual([]);
    expect(notices(unanswered, "percentage")).toEqual([]);
  });

  it("is about its own meter with Modul 2 alone", () => {
    expect(notices({ separateMeter: "none" }, "percentage")).toEqual(["meterMissing"]);
    expect(notices({ separateMeter: "planned" }, "percentage")).toEqual(["meterPlanned"]);
    expect(notices({ separateMeter: "none" })).toEqual([]);
  });

  it("stands at the question that it is about, whatever the others say", () => {
    const facts = fc.record<DeviceFacts>({
      devicePower: fc.constantFrom("above", "upTo", "unsure", null),
      deviceSince: fc.constantFrom("since2024", "before2024", null),
      deviceRegistered: fc.constantFrom("yes", "no", "unsure", null),
      separateMeter: fc.constantFrom("present", "planned", "none", null),
    });
    const path = fc.constantFrom("none" as const, "flat" as const, "percentage" as const);
    fc.assert(
      fc.property(facts, facts, path, (one, other, chosen) => {
        for (const question of Object.keys(fitting) as (keyof DeviceFacts)[]) {
          const mixed = { ...other, [question]: one[question] };
          expect(deviceNotices(mixed, chosen)[question]).toBe(deviceNotices(one, chosen)[question]);
        }
      }),
    );
  });
});
