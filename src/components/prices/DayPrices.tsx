"use client";

import { useMemo, useState } from "react";
import { windowsOf, type GridFeeSchedule } from "../../energy/gridFeeSchedule.js";
import { priceRange, type PriceDay, type PriceSeries, type PriceSlot } from "../../energy/priceSeries.js";
import type { PriceWindow } from "../../energy/cheapestWindow.js";
import { gridFees } from "../../messages/de/gridFees.js";
import { prices } from "../../messages/de/prices.js";
import { useFormat, useText } from "../../messages/TextProvider.js";
import { BigAmount, Icon, Legend, Stack, Swatch, Text, useDisclosure } from "../../primitives/index.js";
import { writeWindow } from "../modules/feeTimes.js";
import { groundOf } from "./chartShapes.js";
import { clockChangeOf, markedHours, markedWindows, ratesOfDay } from "./dayOverview.js";
import { PriceChart } from "./PriceChart.js";
import { PriceTable } from "./PriceTable.js";
import { gapSpans, writeSpan } from "./priceTimes.js";
import { useCt, usePartTexts, useSpanOf } from "./useSlotText.js";

/** Props of {@link DayPrices}. */
export interface DayPricesProps {
  readonly series: PriceSeries;
  readonly day: PriceDay;
  /** The present instant where it lies in this day, ms since 1970. */
  readonly nowMs: number | null;
  readonly schedule: GridFeeSchedule | undefined;
  readonly asTable: boolean;
}

/** One day's prices: the figure that is read, the picture or the table, and in words what stands out. */
export function DayPrices({ series, day, nowMs, schedule, asTable }: DayPricesProps) {
  const [reading, setReading] = useState<{ readonly date: string; readonly index: number } | null>(null);
  const inspected = reading?.date === day.date ? reading.index : null;
  const parts = useDisclosure();
  const ground = useMemo(() => groundOf(day.slots), [day]);
  const inParts = parts.open && ground !== null;
  const marks = useMemo(() => markedWindows(series, day), [series, day]);
  const rates = useMemo(() => (schedule ? ratesOfDay(schedule, day) : []), [schedule, day]);
  return (
    <Stack gap="s">
      <Reading day={day} nowMs={nowMs} />
      {asTable ? (
        <PriceTable day={day} nowMs={nowMs} />
      ) : (
        <PriceChart
          day={day}
          marks={marks}
          rates={rates}
          nowMs={nowMs}
          inspected={inspected}
          inParts={inParts}
          onInspect={(index) => setReading(index === null ? null : { date: day.date, index })}
        />
      )}
      {asTable || ground === null ? null : (
        <div className="sk-prices__ground">
          <Ground ground={ground} disclosure={parts} />
          <div {...parts.panelProps} className="sk-prices__parts">
            <PartsLegend day={day} nowMs={nowMs} inspected={inspected} />
          </div>
        </div>
      )}
      <Highlights marks={marks} day={day} />
      {schedule && rates.length > 0 ? <FeeWindows schedule={schedule} /> : null}
      <Remarks day={day} />
    </Stack>
  );
}

type ReadingProps = Pick<DayPricesProps, "day" | "nowMs">;

/** The day's slot of now; `undefined` on another day. */
function slotOfNow({ slots, startMs, endMs }: PriceDay, nowMs: number | null): PriceSlot | undefined {
  return nowMs === null ? undefined : slots[Math.floor(((nowMs - startMs) / (endMs - startMs)) * slots.length)];
}

/** The price of now, else the day's mean. */
function Reading({ day, nowMs }: ReadingProps) {
  const t = useText("prices", prices);
  const ct = useCt();
  const span = useSpanOf(day);
  const slot = slotOfNow(day, nowMs);
  const shownCt = slot === undefined ? priceRange(day.slots)?.meanCtPerKwh : slot.ctPerKwh;
  return (
    <BigAmount
      amount={shownCt == null ? t.noPrice : t.perKwh({ amount: ct(shownCt) })}
      caption={slot === undefined ? t.mean : t.now({ span: span(slot) })}
    />
  );
}

interface GroundProps {
  readonly ground: NonNullable<ReturnType<typeof groundOf>>;
  readonly disclosure: ReturnType<typeof useDisclosure>;
}

/** What of the price does not follow the exchange, as a calm ground below the picture; opened, the picture shows the parts. */
function Ground({ ground: { low, high }, disclosure: { toggleProps } }: GroundProps) {
  const t = useText("prices", prices);
  const ct = useCt();
  const [from, to] = [ct(low), ct(high)];
  return (
    <button {...toggleProps} className="sk-prices__ground-toggle">
      <span className="sk-prices__ground-text">
        {from === to ? t.ground.same({ amount: to }) : t.ground.between({ low: from, high: to })}
      </span>
      <Icon name="chevronDown" size="s" />
    </button>
  );
}

interface PartsLegendProps extends ReadingProps {
  readonly inspected: number | null;
}

/** The colours of the parts, with the amounts of the slot that is read, else of now. */
function PartsLegend({ day, nowMs, inspected }: PartsLegendProps) {
  const t = useText("prices", prices);
  const partTexts = usePartTexts();
  const slot = inspected === null ? slotOfNow(day, nowMs) : day.slots[inspected];
  const legend =
    slot?.ctPerKwh == null ? (["energy", "grid", "levies"] as const).map((part) => ({ part, text: t.parts[part] })) : partTexts(slot);
  return <Legend items={legend.map(({ part, text }) => ({ id: part, tone: part === "whole" ? "other" : part, label: text }))} />;
}

/** The cheapest and dearest hours in words: the picture only marks them. */
function Highlights({ marks, day }: { readonly marks: ReturnType<typeof markedWindows>; readonly day: PriceDay }) {
  const t = useText("prices", prices);
  const format = useFormat();
  const ct = useCt();
  if (marks === null) return day.complete ? <Text tone="muted">{t.same}</Text> : null;
  const duration = t.hours({ count: markedHours });
  const text = (window: PriceWindow) =>
    t.window({ span: writeSpan(t, format, window), amount: t.perKwh({ amount: ct(window.meanCtPerKwh) }) });
  return (
    <dl className="sk-prices__highlights">
      <div className="sk-prices__highlight">
        <dt className="sk-prices__term">
          <Swatch tone="low" /> {t.cheapest({ duration })}
        </dt>
        <dd className="sk-prices__value">{text(marks.cheapest)}</dd>
      </div>
      <div className="sk-prices__highlight">
        <dt className="sk-prices__term">
          <Swatch tone="high" /> {t.dearest({ duration })}
        </dt>
        <dd className="sk-prices__value">{text(marks.dearest)}</dd>
      </div>
    </dl>
  );
}

/** The band below the picture in words. */
function FeeWindows({ schedule }: { readonly schedule: GridFeeSchedule }) {
  const t = useText("prices", prices);
  const fees = useText("gridFees", gridFees);
  const items = (["low", "standard", "high"] as const).map((rate) => {
    const times = windowsOf(schedule, rate).map((window) => writeWindow(fees, window));
    const text = rate === "standard" ? fees.rest : times.length > 0 ? times.join(", ") : fees.never;
    return { id: rate, tone: rate, label: t.gridFeeRate({ rate: fees.rates[rate], times: text }) };
  });
  return (
    <Stack gap="xs">
      <Text size="s" as="strong">
        {t.gridFee}
      </Text>
      <Legend items={items} />
    </Stack>
  );
}

/** What is unusual about a day. */
function Remarks({ day }: { readonly day: PriceDay }) {
  const t = useText("prices", prices);
  const format = useFormat();
  const change = clockChangeOf(day);
  const gaps = gapSpans(day.slots, (day.endMs - day.startMs) / day.slots.length);
  return (
    <>
      {gaps.length > 0 ? (
        <Text size="s" tone="muted">
          {t.gaps({ times: gaps.map((gap) => writeSpan(t, format, gap)).join(", ") })}
        </Text>
      ) : null}
      {change ? (
        <Text size="s" tone="muted">
          {t.clockChange[change]}
        </Text>
      ) : null}
    </>
  );
}
