import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DeviceFacts } from "../../src/energy/controllableDevice.js";
import {
  choiceOfWay,
  disqualification,
  module3Windows,
  offeredWays,
  takesNoPart,
  wayOf,
  type AdviceSituation,
} from "../../src/energy/moduleAdvice.js";
import { published } from "./schedules.js";

const unanswered: DeviceFacts = { devicePower: null, deviceSince: null, deviceRegistered: null, separateMeter: null };
const everything = { module1: true, module2: true, module3: true, smartMeter: true };
const smart: AdviceSituation = {
  offer: everything,
  meterType: "smart",
  smartMeterOrdered: false,
  device: unanswered,
  schedule: published.netzeBw,
};
const noWindows = { ...published.netzeBw, windows: [] };

describe("the recommended way", () => {
  it.each<[string, Partial<AdviceSituation>, string]>([
    ["Modul 1 + 3 where plan and meter allow it", {}, "module1And3"],
    ["Modul 1 + 3 where the smart meter is ordered", { meterType: "analog", smartMeterOrdered: true }, "module1And3"],
    ["Modul 1 + 3 where the windows are not known", { schedule: null }, "module1And3"],
    ["Modul 1 where the operator has no windows", { schedule: noWindows }, "module1"],
    ["Modul 1 with an analog meter", { meterType: "analog" }, "module1"],
    ["Modul 1 where the plan has no Modul 3", { offer: { ...everything, module3: false } }, "module1"],
    ["none where the device is too small", { device: { ...unanswered, devicePower: "upTo" } }, "none"],
    ["none where the device is older", { device: { ...unanswered, deviceSince: "before2024" } }, "none"],
    ["still a module where the device is not registered yet", { device: { ...unanswered, deviceRegistered: "no" } }, "module1And3"],
    ["none where only Modul 2 is sold, without a meter of its own", { offer: { ...everything, module1: false, module3: false } }, "none"],
    [
      "Modul 2 where only that is sold, with a meter of its own",
      { offer: { ...everything, module1: false, module3: false }, device: { ...unanswered, separateMeter: "present" } },
      "module2",
    ],
  ])("is %s", (_, part, way) => expect(offeredWays({ ...smart, ...part })[0]).toBe(way));
});

const situations = fc.record<AdviceSituation>({
  offer: fc.record({ module1: fc.boolean(), module2: fc.boolean(), module3: fc.boolean(), smartMeter: fc.boolean() }),
  meterType: fc.constantFrom("smart", "analog"),
  smartMeterOrdered: fc.boolean(),
  schedule: fc.constantFrom(null, noWindows, published.berlin),
  device: fc.record<DeviceFacts>({
    devicePower: fc.constantFrom("above", "upTo", "unsure", null),
    deviceSince: fc.constantFrom("since2024", "before2024", null),
    deviceRegistered: fc.constantFrom("yes", "no", "unsure", null),
    separateMeter: fc.constantFrom("present", "planned", "none", null),
  }),
});

describe("the ways that are offered", () => {
  it("can each be had, none twice, and none of the modules is always one of them", () => {
    fc.assert(
      fc.property(situations, (situation) => {
        const ways = offeredWays(situation);
        expect(new Set(ways).size).toBe(ways.length);
        expect(ways).toContain("none");
        for (const way of ways) expect(wayOf(choiceOfWay[way], situation)).toBe(way);
      }),
    );
  });

  it("hold Modul 2 only for a device with a meter of its own, and recommend nothing to one that takes no part", () => {
    fc.assert(
      fc.property(situations, (situation) => {
        const { separateMeter } = situation.device;
        const ways = offeredWays(situation);
        expect(!ways.includes("module2") || separateMeter === "present" || separateMeter === "planned").toBe(true);
        expect(!takesNoPart(situation.device) || ways[0] === "none").toBe(true);
      }),
    );
  });
});

describe("what speaks against a deduction", () => {
  it.each<[Partial<DeviceFacts>, string | null]>([
    [{}, null],
    [{ devicePower: "unsure", deviceRegistered: "unsure" }, null],
    [{ devicePower: "above", deviceSince: "since2024", deviceRegistered: "yes" }, null],
    [{ devicePower: "upTo", deviceRegistered: "no" }, "tooSmall"],
    [{ deviceSince: "before2024" }, "oldDevice"],
    [{ deviceRegistered: "no" }, "notRegistered"],
  ])("%o: %s", (facts, reason) => expect(disqualification({ ...unanswered, ...facts })).toBe(reason));
});

describe("an operator's windows", () => {
  it("are usable, not there, or not known", () => {
    expect(module3Windows(null)).toBe("unknown");
    for (const table of Object.values(published)) expect(module3Windows(table)).toBe("usable");
    expect(module3Windows(noWindows)).toBe("noWindows");
    expect(module3Windows({ ...published.berlin, activeQuarters: [] })).toBe("noWindows");
    expect(module3Windows({ ...published.berlin, netCtPerKwh: { low: 7, standard: 7, high: 7 } })).toBe("noWindows");
  });
});
