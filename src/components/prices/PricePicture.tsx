import type { PriceWindow } from "../../energy/cheapestWindow.js";
import type { PriceDay, PriceSlot } from "../../energy/priceSeries.js";
import { partPaths, priceLine, stackedParts, tonePaths, topOf, type PriceScale } from "./chartShapes.js";
import type { MarkedWindows } from "./dayOverview.js";
import { gapSpans } from "./priceTimes.js";

/** Props of {@link PricePicture}. */
export interface PricePictureProps {
  readonly day: PriceDay;
  readonly marks: MarkedWindows | null;
  readonly scale: PriceScale;
  /** Whether the parts are shown that the price is made of. */
  readonly inParts: boolean;
}

/** The prices themselves, and where there are none, in a picture as wide as the day's slots and 100 high. */
export function PricePicture({ day, marks, scale, inParts }: PricePictureProps) {
  const { slots, startMs, endMs } = day;
  const slotMs = (endMs - startMs) / slots.length;
  return (
    <>
      {gapSpans(slots, slotMs).map((gap) => (
        <rect
          key={gap.startMs}
          className="sk-prices__gap"
          x={(gap.startMs - startMs) / slotMs}
          width={(gap.endMs - gap.startMs) / slotMs}
          height="100"
        />
      ))}
      {inParts ? <Parts day={day} scale={scale} /> : <Whole day={day} marks={marks} scale={scale} />}
      <path className="sk-prices__line" d={priceLine(slots, scale)} fill="none" vectorEffect="non-scaling-stroke" />
    </>
  );
}

/** The whole price, its cheapest and dearest hours in their colours. */
function Whole({ day: { slots }, marks, scale }: Omit<PricePictureProps, "inParts">) {
  const isIn = (window: PriceWindow | undefined, { startMs }: PriceSlot) =>
    window !== undefined && startMs >= window.startMs && startMs < window.endMs;
  const toneOf = (index: number) => {
    const slot = slots[index];
    if (slot === undefined) return "price";
    return isIn(marks?.cheapest, slot) ? "low" : isIn(marks?.dearest, slot) ? "high" : "price";
  };
  return [...tonePaths(slots, scale, toneOf)].map(([tone, shape]) => (
    <path
      key={tone}
      className={tone === "price" ? "sk-prices__whole" : `sk-series sk-series--${tone}`}
      d={shape}
      shapeRendering="crispEdges"
    />
  ));
}

/** The parts upon each other, parted by lines: their colours alone are too near each other in brightness. */
function Parts({ day: { slots }, scale }: Pick<PricePictureProps, "day" | "scale">) {
  return (
    <>
      {[...partPaths(slots, scale)].map(([part, shape]) => (
        <path key={part} className={`sk-series sk-series--${part === "whole" ? "other" : part}`} d={shape} shapeRendering="crispEdges" />
      ))}
      {stackedParts.map((part) => (
        <path
          key={part}
          className="sk-prices__edge"
          d={priceLine(slots, scale, (slot) => topOf(slot, part))}
          fill="none"
          vectorEffect="non-scaling-stroke"
        />
      ))}
    </>
  );
}
