"use client";

import { useMemo, useState } from "react";
import { minuteMs } from "../../energy/berlinTime.js";
import type { GridFeeSchedule } from "../../energy/gridFeeSchedule.js";
import { priceAvailability, priceDay, type PriceSeries } from "../../energy/priceSeries.js";
import { addDays, berlinDate } from "../../energy/startDate.js";
import { useSaysNoPrices } from "../../customer/sharedNote.js";
import { useInstant } from "../../customer/hooks/useInstant.js";
import { prices } from "../../messages/de/prices.js";
import { useFormat, useText } from "../../messages/TextProvider.js";
import { Card, LiveRegion, Notice, Switch, Text } from "../../primitives/index.js";
import { PartRoot } from "../PartRoot.js";
import { WithClock } from "../WithClock.js";
import { DayChoice, type ShownDays } from "./DayChoice.js";
import { DayPrices } from "./DayPrices.js";
import { TimelineLoading } from "./PricesLoading.js";
import { TomorrowNote } from "./TomorrowNote.js";

/** Props of {@link PriceTimelineView}. */
export interface PriceTimelineViewProps {
  /** Prices of any days, a year's too: only the shown day is looked at. Keep the object while its prices stay the same. */
  readonly series: PriceSeries;
  /** The present instant, for pictures that stand still. Without it the clock's, which moves on with every price. */
  readonly now?: Date | undefined;
  /** The grid operator's Modul 3 table, where the contract has Modul 3: its windows are shown below the prices. */
  readonly schedule?: GridFeeSchedule | undefined;
  /** The day that is shown, `YYYY-MM-DD` in Germany. Without it today, until the customer chooses another. */
  readonly day?: string | undefined;
  /** Told when the customer chooses a day. With {@link day} set, it is yours to change it. */
  readonly onDayChange?: ((day: string) => void) | undefined;
  /** Since when the prices could not be refreshed. */
  readonly outdatedSince?: Date | null | undefined;
}

/** A day's prices by the quarter-hour or the hour, as a picture and as a table. Days and times are Germany's, wherever the browser is. */
export function PriceTimelineView(props: PriceTimelineViewProps) {
  const t = useText("prices", prices);
  return (
    <WithClock now={props.now} heading={t.heading.today} placeholder={<TimelineLoading />}>
      <TimelineByClock {...props} />
    </WithClock>
  );
}

function TimelineByClock({ series, now, schedule, day, onDayChange, outdatedSince = null }: PriceTimelineViewProps) {
  const t = useText("prices", prices);
  const format = useFormat();
  const nowMs = useSlotClock(series, now);
  const today = berlinDate(new Date(nowMs));
  const [chosen, setChosen] = useState<string | null>(null);
  const [asTable, setAsTable] = useState(false);
  const shown = day ?? chosen ?? today;
  const days: ShownDays = { today, tomorrow: addDays(today, 1), ...useKnownDays(series) };
  const availability = priceAvailability(series, nowMs);
  const saysNoPrices = useSaysNoPrices(availability.status === "notActive");
  const priced = useMemo(() => priceDay(series, shown), [series, shown]);
  function choose(next: string) {
    if (day === undefined) setChosen(next);
    onDayChange?.(next);
  }
  const heading =
    shown === today ? t.heading.today : shown === days.tomorrow ? t.heading.tomorrow : t.heading.on({ date: format.date(shown) });
  if (availability.status === "notActive") {
    if (!saysNoPrices) return null;
    return (
      <PartRoot>
        <Card heading={t.heading.today}>
          <Notice title={t.notActive.title}>{t.notActive.text}</Notice>
        </Card>
      </PartRoot>
    );
  }
  return (
    <PartRoot>
      <Card className="sk-prices" gap="s" heading={heading} intro={t.intro[series.slotMinutes]}>
        <DayChoice days={days} shown={shown} onChoose={choose} />
        {priced === null ? (
          <Notice>{t.noDay}</Notice>
        ) : (
          <DayPrices series={series} day={priced} nowMs={shown === today ? nowMs : null} schedule={schedule} asTable={asTable} />
        )}
        <LiveRegion>
          {shown >= today ? <TomorrowNote state={availability.tomorrowState} /> : null}
          {outdatedSince ? (
            <Text size="s" tone="warning">
              {t.outdated({ date: format.date(outdatedSince), time: format.time(outdatedSince) })}
            </Text>
          ) : null}
        </LiveRegion>
        <Text size="s" tone="muted">
          {t.reference({ reference: series.reference })}
        </Text>
        <Switch label={t.asTable} checked={asTable} onCheckedChange={setAsTable} />
      </Card>
    </PartRoot>
  );
}

/** The present instant; without a given one it moves on when the next slot begins. */
function useSlotClock({ slotMinutes }: PriceSeries, now: Date | undefined): number {
  const slotMs = slotMinutes * minuteMs;
  const clockMs = useInstant((nowMs) => (now ? Infinity : (Math.floor(nowMs / slotMs) + 1) * slotMs));
  return now?.getTime() ?? clockMs;
}

/** The first and the last day of a series; `null` where it holds none. */
function useKnownDays({ slots }: PriceSeries): Pick<ShownDays, "first" | "last"> {
  return useMemo(() => {
    const dateOf = (slot: { readonly startMs: number } | undefined) => (slot ? berlinDate(new Date(slot.startMs)) : null);
    return { first: dateOf(slots?.[0]), last: dateOf(slots?.at(-1)) };
  }, [slots]);
}
