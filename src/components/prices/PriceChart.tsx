"use client";

import { memo, useMemo, type KeyboardEvent, type PointerEvent } from "react";
import { hourMs } from "../../energy/berlinTime.js";
import type { GridFeeRate } from "../../energy/gridFeeSchedule.js";
import type { PriceDay } from "../../energy/priceSeries.js";
import { prices } from "../../messages/de/prices.js";
import { useFormat, useText } from "../../messages/TextProvider.js";
import { useId, VisuallyHidden } from "../../primitives/index.js";
import { heightOf, movementScale, priceScale, type PriceScale, type SlotRun } from "./chartShapes.js";
import { hourMarks, type MarkedWindows } from "./dayOverview.js";
import { PricePicture } from "./PricePicture.js";
import { useCursorText, useSlotText } from "./useSlotText.js";

/** Props of {@link PriceChart}. */
export interface PriceChartProps {
  readonly day: PriceDay;
  readonly marks: MarkedWindows | null;
  /** The grid fee's rates by quarter-hours; empty without a band. */
  readonly rates: readonly SlotRun<GridFeeRate>[];
  /** The present instant where it lies in this day, ms since 1970. */
  readonly nowMs: number | null;
  /** The slot that is being read, an index; `null` for none. */
  readonly inspected: number | null;
  readonly onInspect: (index: number | null) => void;
  /** Whether the parts are shown that the price is made of, from zero on; else the whole price, on an axis that shows its movement. */
  readonly inParts: boolean;
}

/** px. Words of the now-marker, marked windows, the picture, the band, hours. */
const layout = { words: 18, marks: 5, picture: 176, band: 12, hours: 20 };
const pictureTop = layout.words + layout.marks + 3;
const percent = (part: number) => `${(part * 100).toFixed(3)}%`;

/**
 * A day's prices as a picture that can be read slot by slot: one tab stop with the arrow keys, Home, End and Page keys, and by pointing.
 * Time runs from left to right in every language.
 */
export function PriceChart({ day, marks, rates, nowMs, inspected, onInspect, inParts }: PriceChartProps) {
  const t = useText("prices", prices);
  const helpId = useId();
  const scale = useMemo(() => (inParts ? priceScale : movementScale)(day.slots), [day, inParts]);
  const spoken = useSlotText(day);
  const written = useCursorText(day);
  const { slots, startMs, endMs } = day;
  const current = inspected ?? (nowMs === null ? 0 : indexAt(slots.length, (nowMs - startMs) / (endMs - startMs)));
  const bandHeight = rates.length > 0 ? layout.band : 0;
  const height = pictureTop + layout.picture + bandHeight + layout.hours;

  function handleKey(event: KeyboardEvent) {
    const next = movedBy(event.key, current, slots.length, Math.round(hourMs / ((endMs - startMs) / slots.length)));
    if (next === undefined) return;
    event.preventDefault();
    onInspect(next);
  }
  function handlePoint(event: PointerEvent<HTMLDivElement>) {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    onInspect(indexAt(slots.length, (event.clientX - left) / width));
  }
  return (
    <div className="sk-prices__chart">
      <Axis scale={scale} height={height} />
      <div
        className="sk-prices__plot"
        role="slider"
        tabIndex={0}
        aria-label={t.inspect}
        aria-describedby={helpId}
        aria-valuemin={0}
        aria-valuemax={slots.length - 1}
        aria-valuenow={current}
        aria-valuetext={spoken(current)}
        onKeyDown={handleKey}
        onFocus={() => onInspect(current)}
        onBlur={() => onInspect(null)}
        onPointerDown={handlePoint}
        onPointerMove={handlePoint}
        onPointerLeave={({ pointerType }) => pointerType === "mouse" && onInspect(null)}
      >
        <svg className="sk-prices__svg" width="100%" height={height} aria-hidden="true" focusable="false">
          <Still {...{ day, scale, marks, rates, height, inParts }} />
          {nowMs === null ? null : <NowMark at={(nowMs - startMs) / (endMs - startMs)} text={inspected === null ? t.nowMark : null} />}
          {inspected === null ? null : (
            <Cursor at={(inspected + 0.5) / slots.length} ct={slots[inspected]?.ctPerKwh ?? null} scale={scale} text={written(inspected)} />
          )}
        </svg>
      </div>
      <VisuallyHidden id={helpId}>{t.inspectHelp}</VisuallyHidden>
    </div>
  );
}

function indexAt(count: number, part: number): number {
  return Math.min(count - 1, Math.max(0, Math.floor(part * count)));
}

/** Where a key leads; `undefined` where it means nothing here. */
function movedBy(key: string, from: number, count: number, perHour: number): number | undefined {
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: 1,
    ArrowUp: 1,
    ArrowLeft: -1,
    ArrowDown: -1,
    PageUp: perHour,
    PageDown: -perHour,
    Home: -count,
    End: count,
  };
  const step = steps[key];
  return step === undefined ? undefined : Math.min(count - 1, Math.max(0, from + step));
}

const tickY = (scale: PriceScale, ct: number) => pictureTop + (heightOf(scale, ct) / 100) * layout.picture;

const Axis = memo(function Axis({ scale, height }: { readonly scale: PriceScale; readonly height: number }) {
  const t = useText("prices", prices);
  const format = useFormat();
  return (
    <svg className="sk-prices__axis" height={height} aria-hidden="true" focusable="false">
      <text className="sk-prices__label" x="0" y="12">
        {t.unit}
      </text>
      {scale.ticks.map((tick) => (
        <text key={tick} className="sk-prices__label" x="100%" y={tickY(scale, tick) + 4} textAnchor="end">
          {format.integer(tick)}
        </text>
      ))}
    </svg>
  );
});

function Grid({ scale }: { readonly scale: PriceScale }) {
  return scale.ticks.map((tick) => (
    <line
      key={tick}
      className={tick === 0 ? "sk-prices__zero" : "sk-prices__grid"}
      x1="0"
      x2="100%"
      y1={tickY(scale, tick)}
      y2={tickY(scale, tick)}
    />
  ));
}

interface StillProps extends Pick<PriceChartProps, "day" | "marks" | "rates" | "inParts"> {
  readonly scale: PriceScale;
  readonly height: number;
}

/** What does not change while the visitor reads. */
const Still = memo(function Still({ day, marks, rates, inParts, scale, height }: StillProps) {
  return (
    <>
      {marks ? <Marks day={day} marks={marks} /> : null}
      <Grid scale={scale} />
      <svg y={pictureTop} width="100%" height={layout.picture} viewBox={`0 0 ${day.slots.length} 100`} preserveAspectRatio="none">
        <PricePicture day={day} scale={scale} marks={marks} inParts={inParts} />
      </svg>
      {rates.length > 0 ? <Band rates={rates} quarters={(day.endMs - day.startMs) / (hourMs / 4)} /> : null}
      <Hours day={day} y={height - 4} />
    </>
  );
});

function Marks({ day: { startMs, endMs }, marks }: { readonly day: PriceDay; readonly marks: MarkedWindows }) {
  const tones = [
    { tone: "low", window: marks.cheapest },
    { tone: "high", window: marks.dearest },
  ] as const;
  return tones.map(({ tone, window }) => {
    const x = percent((window.startMs - startMs) / (endMs - startMs));
    const width = percent((window.endMs - window.startMs) / (endMs - startMs));
    return <rect key={tone} className={`sk-series sk-series--${tone}`} x={x} width={width} y={layout.words} height={layout.marks} rx="2" />;
  });
}

/** Text beside a place, turned inwards near the ends. */
function PlacedText({ at, children }: { readonly at: number; readonly children: string }) {
  return (
    <text className="sk-prices__now-text" x={percent(at)} y="12" textAnchor={at < 0.35 ? "start" : at > 0.65 ? "end" : "middle"}>
      {children}
    </text>
  );
}

function NowMark({ at, text }: { readonly at: number; readonly text: string | null }) {
  return (
    <>
      <line className="sk-prices__now" x1={percent(at)} x2={percent(at)} y1={layout.words} y2={pictureTop + layout.picture} />
      {text === null ? null : <PlacedText at={at}>{text}</PlacedText>}
    </>
  );
}

interface CursorProps {
  /** The middle of the slot, 0 to 1 of the day. */
  readonly at: number;
  readonly ct: number | null;
  readonly scale: PriceScale;
  /** When it is, and its price. */
  readonly text: string;
}

/** Where the visitor reads, with what is read. */
function Cursor({ at, ct, scale, text }: CursorProps) {
  return (
    <>
      <line className="sk-prices__cursor" x1={percent(at)} x2={percent(at)} y1={layout.words} y2={pictureTop + layout.picture} />
      {ct === null ? null : <circle className="sk-prices__point" cx={percent(at)} cy={tickY(scale, ct)} r="4.5" />}
      <PlacedText at={at}>{text}</PlacedText>
    </>
  );
}

function Band({ rates, quarters }: { readonly rates: readonly SlotRun<GridFeeRate>[]; readonly quarters: number }) {
  return rates.map(({ value, start, count }) => (
    <rect
      key={start}
      className={`sk-series sk-series--${value}`}
      x={percent(start / quarters)}
      width={percent(count / quarters)}
      y={pictureTop + layout.picture + 4}
      height={layout.band - 6}
    />
  ));
}

function Hours({ day, y }: { readonly day: PriceDay; readonly y: number }) {
  return hourMarks(day).map(({ hour, at, minor }) => (
    <text
      key={hour}
      className={minor ? "sk-prices__label sk-prices__label--minor" : "sk-prices__label"}
      x={percent(at)}
      y={y}
      textAnchor={hour === 0 ? "start" : hour === 24 ? "end" : "middle"}
    >
      {hour}
    </text>
  ));
}
