"use client";

import { useMemo, useState } from "react";
import { windowsOf, type GridFeeSchedule } from "../../energy/gridFeeSchedule.js";
import { priceRange, type PriceDay, type PriceSeries } from "../../energy/priceSeries.js";
import type { PriceWindow } from "../../energy/cheapestWindow.js";
import { gridFees } from "../../messages/de/gridFees.js";
import { prices } from "../../messages/de/prices.js";
import { useFormat, useText } from "../../messages/TextProvider.js";
import { BigAmount, Legend, Stack, Swatch, Text } from "../../primitives/index.js";
import { writeWindow } from "../modules/feeTimes.js";
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
  const marks = useMemo(() => markedWindows(series, day), [series, day]);
  const rates = useMemo(() => (schedule ? ratesOfDay(schedule, day) : []), [schedule, day]);
  return (
    <Stack gap="s">
      <Reading day={day} nowMs={nowMs} inspected={asTable ? null : inspected} />
      {asTable ? (
        <PriceTable day={day} nowMs={nowMs} />
      ) : (
        <PriceChart
          day={day}
          marks={marks}
          rates={rates}
          nowMs={nowMs}
          inspected={inspected}
          onInspect={(index) => setReading(index === null ? null : { date: day.date, index })}
        />
      )}
      <Highlights marks={marks} day={day} />
      {schedule && rates.length > 0 ? <FeeWindows schedule={schedule} /> : null}
      <Remarks day={day} />
    </Stack>
  );
}

interface ReadingProps extends Pick<DayPricesProps, "day" | "nowMs"> {
  readonly inspected: number | null;
}

/** The slot that is pointed at, else that of now, else the day's mean; with the legend of the picture. */
function Reading({ day, nowMs, inspected }: ReadingProps) {
  const t = useText("prices", prices);
  const ct = useCt();
  const span = useSpanOf(day);
  const partTexts = usePartTexts();
  const nowIndex = nowMs === null ? null : Math.floor(((nowMs - day.startMs) / (day.endMs - day.startMs)) * day.slots.length);
  const slot = day.slots[inspected ?? nowIndex ?? -1];
  const meanCt = priceRange(day.slots)?.meanCtPerKwh;
  const shownCt = slot === undefined ? meanCt : slot.ctPerKwh;
  const isNow = inspected === null || inspected === nowIndex;
  const caption = slot === undefined ? t.mean : isNow ? t.now({ span: span(slot) }) : span(slot);
  const known = slot?.ctPerKwh == null ? null : slot;
  const legend = known ? partTexts(known) : (["energy", "grid", "levies"] as const).map((part) => ({ part, text: t.parts[part] }));
  return (
    <Stack gap="s">
      <BigAmount amount={shownCt == null ? t.noPrice : t.perKwh({ amount: ct(shownCt) })} size="m" caption={caption} />
      <Legend items={legend.map(({ part, text }) => ({ id: part, tone: part === "whole" ? "other" : part, label: text }))} />
    </Stack>
  );
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
