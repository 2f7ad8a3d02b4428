import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { berlinInstantMs, hourMs, minuteMs } from "../../src/energy/berlinTime.ts";
import { cheapestWindow, dearestWindow, loadSavingEur, type LoadPlan, type LoadRequest } from "../../src/energy/cheapestWindow.ts";
import { daysFrom, seriesOf } from "./prices.ts";

const quarterMs = 15 * minuteMs;
const quarters = (count: number) => count * quarterMs;
const load = (more: Partial<LoadRequest>): LoadRequest => ({ hours: 1, fromMs: 0, mode: "contiguous", ...more });

function found(plan: LoadPlan) {
  if (plan.status !== "found") throw new Error(`The plan is ${plan.status}.`);
  return plan;
}

const prices = fc.array(
  fc.option(
    fc.integer({ min: -500, max: 4000 }).map((cents) => cents / 100),
    { freq: 20 },
  ),
  { minLength: 1, maxLength: 40 },
);
const requests = fc.record({ hours: fc.integer({ min: 1, max: 12 }).map((count) => count / 4), from: fc.integer({ min: 0, max: 20 }) });

/** Every stretch, one by one. */
function bestByHand(series: readonly (number | null)[], from: number, length: number): number {
  const means = series.flatMap((_, start) => {
    const stretch = series.slice(start, start + length);
    const known = stretch.filter((price) => price !== null);
    return start < from || known.length < length ? [] : [known.reduce((sum, price) => sum + price, 0) / length];
  });
  return Math.min(...means);
}

describe("the cheapest window", () => {
  it("is the one found by hand, saves against now, and a split one is never dearer", () => {
    fc.assert(
      fc.property(prices, requests, (series, { hours, from }) => {
        const priced = seriesOf(0, series);
        const through = cheapestWindow(priced, load({ hours, fromMs: quarters(from) }));
        const split = cheapestWindow(priced, load({ hours, fromMs: quarters(from), mode: "split" }));
        const best = bestByHand(series, from, hours * 4);
        const status = series.length - from < hours * 4 ? "tooShort" : best === Infinity ? "noPrices" : "found";
        expect(through.status).toBe(status);
        if (status !== "found") return;
        const { meanCtPerKwh, windows, savingCtPerKwh, nowCtPerKwh } = found(through);
        expect(meanCtPerKwh).toBeCloseTo(best, 9);
        expect(windows).toHaveLength(1);
        expect(savingCtPerKwh ?? 0).toBeGreaterThanOrEqual(0);
        expect(savingCtPerKwh ?? 0).toBeCloseTo((nowCtPerKwh ?? meanCtPerKwh) - meanCtPerKwh, 9);
        expect(found(split).meanCtPerKwh).toBeLessThanOrEqual(meanCtPerKwh + 1e-9);
      }),
      { numRuns: 500 },
    );
  });

  it("keeps within its start and its deadline, and to its length", () => {
    const minutes = fc.integer({ min: 0, max: 600 });
    const modes = fc.constantFrom("contiguous" as const, "split" as const);
    fc.assert(
      fc.property(prices, minutes, minutes, modes, fc.integer({ min: 1, max: 12 }), (series, from, until, mode, count) => {
        const fromMs = from * minuteMs;
        const deadlineMs = until * minuteMs;
        const plan = cheapestWindow(seriesOf(0, series), load({ hours: count / 4, fromMs, deadlineMs, mode }));
        expect(plan.status === "tooShort").toBe(deadlineMs - fromMs < quarters(count));
        if (plan.status !== "found") return;
        const length = plan.windows.reduce((sum, { startMs, endMs }) => sum + endMs - startMs, 0);
        expect(length).toBe(quarters(count));
        expect(plan.windows.every(({ startMs, endMs }) => startMs >= fromMs && endMs <= deadlineMs)).toBe(true);
        expect(plan.windows.every(({ startMs }, index) => index === 0 || startMs > (plan.windows[index - 1]?.endMs ?? 0))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("may be in parts, of which the first of equal ones count", () => {
    const plan = found(cheapestWindow(seriesOf(0, [9, 1, 9, 1, 1, 9, 1]), load({ hours: 0.75, mode: "split" })));
    expect(plan.windows).toEqual([
      { startMs: quarters(1), endMs: quarters(2), meanCtPerKwh: 1 },
      { startMs: quarters(3), endMs: quarters(5), meanCtPerKwh: 1 },
    ]);
  });

  it("is now, to the minute, where waiting saves nothing", () => {
    const fromMs = 7 * minuteMs;
    const plan = found(cheapestWindow(seriesOf(0, [8, 8, 8, 8, 8]), load({ hours: 0.5, fromMs })));
    expect(plan).toMatchObject({ windows: [{ startMs: fromMs, endMs: fromMs + quarters(2) }], savingCtPerKwh: 0 });
  });

  it("counts what is left of the quarter-hour that has begun", () => {
    const plan = found(cheapestWindow(seriesOf(0, [30, 15, 0, 0]), load({ hours: 0.25, fromMs: 5 * minuteMs })));
    expect(plan.nowCtPerKwh).toBeCloseTo((10 * 30 + 5 * 15) / 15, 9);
    expect(loadSavingEur(plan, 10)).toBeCloseTo(2.5, 9);
  });

  it("cannot say what it saves where the price of now is not known", () => {
    const plan = found(cheapestWindow(seriesOf(0, [null, 4, 3]), load({ hours: 0.25 })));
    expect(plan).toMatchObject({ meanCtPerKwh: 3, nowCtPerKwh: null, savingCtPerKwh: null });
    expect(loadSavingEur(plan, 10)).toBeNull();
    expect(loadSavingEur({ status: "tooShort" }, 10)).toBeNull();
  });

  it("reads hourly prices to the quarter-hour, and rounds a load up to it", () => {
    const hourly = seriesOf(0, [20, 2, 10], 60);
    expect(found(cheapestWindow(hourly, load({ hours: 1.25 })))).toMatchObject({
      windows: [{ startMs: hourMs, endMs: 2 * hourMs + quarters(1) }],
      meanCtPerKwh: (4 * 2 + 10) / 5,
    });
    expect(found(cheapestWindow(hourly, load({ hours: 1.01 }))).windows[0]?.endMs).toBe(2 * hourMs + quarters(1));
  });

  it.each([0, -1, NaN, Infinity])("of %d hours is none", (hours) => {
    expect(cheapestWindow(seriesOf(0, [1, 2]), load({ hours })).status).toBe("tooShort");
    expect(dearestWindow(seriesOf(0, [1, 2]), load({ hours }))).toBeNull();
  });

  it("is none while the contract is not active", () => {
    expect(cheapestWindow({ ...seriesOf(0, []), slots: null }, load({}))).toEqual({ status: "noPrices" });
  });

  it("runs through the hour that comes twice", () => {
    const from = berlinInstantMs("2026-10-25", "01:00");
    const nightly = daysFrom("2026-10-25", 1, (index) => (index >= 8 && index < 16 ? 1 : 20));
    const [window] = found(cheapestWindow(nightly, load({ hours: 2, fromMs: from }))).windows;
    expect(window).toEqual({ startMs: from + hourMs, endMs: berlinInstantMs("2026-10-25", "03:00"), meanCtPerKwh: 1 });
  });
});

describe("the dearest window", () => {
  it("is the first of the dearest, gaps left out", () => {
    expect(dearestWindow(seriesOf(0, [1, 9, null, 7, 7, 7, 7]), load({ hours: 0.5 }))).toEqual({
      startMs: quarters(3),
      endMs: quarters(5),
      meanCtPerKwh: 7,
    });
    expect(dearestWindow(seriesOf(0, [1, null]), load({ hours: 0.5 }))).toBeNull();
  });
});

describe("a year of quarter-hours", () => {
  const year = daysFrom("2026-01-01", 365, (index) => 20 + 10 * Math.sin(index / 15) + (index % 7));

  /** The year, and how often one of its prices was read. */
  function counted() {
    let reads = 0;
    const slots = (year.slots ?? []).map(({ ctPerKwh, ...slot }) => ({
      ...slot,
      get ctPerKwh() {
        reads += 1;
        return ctPerKwh;
      },
    }));
    return { series: { ...year, slots }, reads: () => reads };
  }

  it.each(["contiguous", "split"] as const)(
    "is searched %s by reading each of its 35,040 prices once, however long the load runs",
    (mode) => {
      const { series, reads } = counted();
      expect(series.slots).toHaveLength(35_040);
      found(cheapestWindow(series, load({ hours: 4000, fromMs: series.slots[0]?.startMs ?? 0, mode })));
      expect(reads()).toBe(35_040);
    },
  );
});
