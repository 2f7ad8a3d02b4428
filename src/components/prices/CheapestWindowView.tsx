"use client";

import { useMemo, useState } from "react";
import { useSaysNoPrices } from "../../customer/sharedNote.js";
import { useInstant } from "../../customer/hooks/useInstant.js";
import { berlinDayStartMs, minuteMs } from "../../energy/berlinTime.js";
import { priceAvailability, type PriceSeries, type PriceSlot } from "../../energy/priceSeries.js";
import { addDays, berlinDate } from "../../energy/startDate.js";
import { cheapestWindow as texts } from "../../messages/de/cheapestWindow.js";
import { prices } from "../../messages/de/prices.js";
import { useFormat, useText } from "../../messages/TextProvider.js";
import { Card, ChipChoice, Notice, Row, Select, Switch, TextField } from "../../primitives/index.js";
import { parseFigure, type FigureRange } from "../parseFigure.js";
import { PartRoot } from "../PartRoot.js";
import { WithClock } from "../WithClock.js";
import { fullHours, loadPresetIds, loadPresets, presetOf, type LoadAnswers } from "./loadPresets.js";
import { LoadResult } from "./LoadResult.js";
import { WindowLoading } from "./PricesLoading.js";
import { useDayTexts } from "./useDayTexts.js";

/** Props of {@link CheapestWindowView}. */
export interface CheapestWindowViewProps {
  /** Today's and, where they are there, tomorrow's prices; what lies before and after is not looked at. Keep the object while its prices stay the same. */
  readonly series: PriceSeries;
  /** The present instant, for pictures that stand still. Without it the clock's. */
  readonly now?: Date | undefined;
}

const hourRange: FigureRange = { min: 0.25, max: 24 };
const kwhRange: FigureRange = { min: 0.1, max: 200 };

/** Finds the cheapest time for something that is to run, and says what it saves against starting now. */
export function CheapestWindowView(props: CheapestWindowViewProps) {
  const t = useText("cheapestWindow", texts);
  return (
    <WithClock now={props.now} heading={t.heading} placeholder={<WindowLoading />}>
      <WindowByClock {...props} />
    </WithClock>
  );
}

function WindowByClock({ series, now }: CheapestWindowViewProps) {
  const t = useText("cheapestWindow", texts);
  const words = useText("prices", prices);
  const nowMs = useMinuteClock(now);
  const [load, setLoad] = useState<LoadAnswers>(loadPresets.washing);
  const [deadline, setDeadline] = useState("");
  const near = useNearSlots(series, nowMs);
  const availability = priceAvailability(near, nowMs);
  const saysNoPrices = useSaysNoPrices(availability.status === "notActive");
  const change = (part: Partial<LoadAnswers>) => setLoad({ ...load, ...part });
  const deadlineMs = Number(deadline) > nowMs ? Number(deadline) : null;
  const hours = parseFigure(load.hours, hourRange);
  const kwh = parseFigure(load.kwh, kwhRange);
  if (availability.status === "notActive" && !saysNoPrices) return null;
  return (
    <PartRoot>
      <Card heading={t.heading} intro={t.intro}>
        {availability.status === "notActive" ? (
          <Notice title={words.notActive.title}>{words.notActive.text}</Notice>
        ) : (
          <>
            <LoadResult
              series={near}
              nowMs={nowMs}
              load={hours === null || kwh === null ? null : { hours, kwh, split: load.split }}
              deadlineMs={deadlineMs}
              tomorrowState={availability.tomorrowState}
            />
            <ChipChoice
              legend={t.load}
              options={loadPresetIds.map((id) => ({ value: id, label: t.loads[id] }))}
              value={presetOf(load)}
              onChange={(id) => setLoad(loadPresets[id])}
            />
            <Row>
              <FigureField {...t.hours} value={load.hours} range={hourRange} onChange={(hours) => change({ hours })} />
              <FigureField {...t.kwh} value={load.kwh} range={kwhRange} onChange={(kwh) => change({ kwh })} />
            </Row>
            <DeadlineField nowMs={nowMs} value={deadlineMs === null ? "" : deadline} onChange={setDeadline} />
            <Switch
              label={t.split.label}
              description={t.split.description}
              checked={load.split}
              onCheckedChange={(split) => change({ split })}
            />
          </>
        )}
      </Card>
    </PartRoot>
  );
}

interface FigureFieldProps {
  readonly label: string;
  readonly unit: string;
  readonly value: string;
  readonly range: FigureRange;
  readonly onChange: (value: string) => void;
}

function FigureField({ label, unit, value, range, onChange }: FigureFieldProps) {
  const t = useText("cheapestWindow", texts);
  const format = useFormat();
  const fault = t.figureFault({ min: format.decimal(range.min), max: format.integer(range.max) });
  return (
    <TextField
      label={label}
      unit={unit}
      inputMode="decimal"
      autoComplete="off"
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      error={parseFigure(value, range) === null ? fault : undefined}
    />
  );
}

interface DeadlineFieldProps {
  readonly nowMs: number;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Tomorrow can be chosen before its prices are there: the result then says so. */
function DeadlineField({ nowMs, value, onChange }: DeadlineFieldProps) {
  const t = useText("cheapestWindow", texts);
  const { time } = useDayTexts(nowMs);
  const options = fullHours(nowMs, endOfTomorrowMs(nowMs)).map((endMs) => ({ value: String(endMs), label: time(endMs) }));
  return (
    <Select
      label={t.deadline.label}
      placeholder={t.deadline.none}
      options={options}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

const endOfTomorrowMs = (nowMs: number) => berlinDayStartMs(addDays(berlinDate(new Date(nowMs)), 2));

function useMinuteClock(now: Date | undefined): number {
  const clockMs = useInstant((nowMs) => (now ? Infinity : (Math.floor(nowMs / minuteMs) + 1) * minuteMs));
  return now?.getTime() ?? clockMs;
}

/** Today and tomorrow out of a series that may hold a year. */
function useNearSlots(series: PriceSeries, nowMs: number): PriceSeries {
  const today = berlinDate(new Date(nowMs));
  return useMemo(() => {
    const fromMs = berlinDayStartMs(today);
    const untilMs = berlinDayStartMs(addDays(today, 2));
    const isNear = ({ startMs }: PriceSlot) => startMs >= fromMs && startMs < untilMs;
    return { ...series, slots: series.slots?.filter(isNear) ?? null };
  }, [series, today]);
}
