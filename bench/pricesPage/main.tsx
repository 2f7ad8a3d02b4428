/** The page that the benchmark of the prices drives: a whole year in quarter-hours, of which one day is shown. */
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { CheapestWindowView, PriceTimelineView, type GridFeeSchedule, type PriceSeries } from "stromkasse";
import "stromkasse/styles.css";

const quarterMs = 15 * 60_000;
/** Midnight in Germany. */
const yearStartMs = Date.parse("2026-01-01T00:00:00+01:00");

/** Netze BW's of 2026: an active quarter all year. */
const schedule: GridFeeSchedule = {
  gridOperator: "Netze BW GmbH",
  year: 2026,
  netCtPerKwh: { low: 3.03, standard: 7.57, high: 11.06 },
  windows: [
    { rate: "low", from: "10:00", to: "14:00" },
    { rate: "high", from: "17:00", to: "22:00" },
  ],
  activeQuarters: [1, 2, 3, 4],
  source: "https://example.org/price-sheet-2026.pdf",
};

const year: PriceSeries = {
  subscriptionId: "sub_bench",
  slotMinutes: 15,
  reference: "EPEX Day-Ahead 15min",
  slots: Array.from({ length: 35_040 }, (_, index) => {
    const energyCtPerKwh = Math.round(900 + 700 * Math.sin(index / 15) + 200 * Math.sin(index)) / 100;
    return {
      startMs: yearStartMs + index * quarterMs,
      ctPerKwh: energyCtPerKwh + 16.95,
      energyCtPerKwh,
      gridCtPerKwh: 9.01,
      leviesCtPerKwh: 7.94,
    };
  }),
};

const now = new Date("2026-06-15T12:00:00Z");
const today: PriceSeries = { ...year, slots: year.slots?.slice(164 * 96, 166 * 96) ?? null };
const root = createRoot(document.querySelector("#root") ?? document.body);
const parts = {
  day: <PriceTimelineView key="day" series={today} now={now} schedule={schedule} />,
  year: <PriceTimelineView key="year" series={year} now={now} schedule={schedule} />,
  cheapest: <CheapestWindowView key="cheapest" series={year} now={now} />,
};

/** Does something at a frame's beginning. @returns How long that frame took, its painting with it, ms: a task after the callbacks comes when it is painted. */
function frameOf(act: () => void): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const started = performance.now();
      act();
      requestAnimationFrame(() => resolve(performance.now() - started));
    });
  });
}

/** Until nothing is left to paint. */
const idle = () => new Promise((resolve) => setTimeout(resolve, 30));

const bench = {
  /** Mounts a part in the place of an empty page. */
  async mount(part: keyof typeof parts): Promise<number> {
    root.render(null);
    await idle();
    return frameOf(() => flushSync(() => root.render(parts[part])));
  },
  /** Presses the button of that name, once a frame. */
  async press(name: string, times: number): Promise<number[]> {
    const frames: number[] = [];
    for (let count = 0; count < times; count += 1) {
      const button = Array.from(document.querySelectorAll("button")).find(({ textContent }) => textContent?.trim() === name);
      if (!button) throw new Error(`There is no button ${name}.`);
      frames.push(await frameOf(() => button.click()));
      await idle();
    }
    return frames;
  },
  /** Moves the pointer along the picture, a slot a frame. */
  async point(steps: number): Promise<number[]> {
    const frames: number[] = [];
    const plot = document.querySelector('[role="slider"]');
    if (!plot) throw new Error("There is no picture.");
    const { left, top, width } = plot.getBoundingClientRect();
    for (let step = 0; step < steps; step += 1) {
      const clientX = left + ((step + 0.5) / steps) * width;
      const event = new PointerEvent("pointermove", { bubbles: true, clientX, clientY: top + 90, pointerType: "mouse" });
      frames.push(await frameOf(() => flushSync(() => plot.dispatchEvent(event))));
    }
    return frames;
  },
};

declare global {
  interface Window {
    pricesBench: typeof bench;
  }
}
window.pricesBench = bench;
