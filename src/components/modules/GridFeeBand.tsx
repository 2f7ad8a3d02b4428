"use client";

import { Fragment } from "react";
import {
  grossCtPerKwh,
  quarterHourRates,
  windowsOf,
  type GridFeeRate,
  type GridFeeSchedule,
  type Quarter,
} from "../../energy/gridFeeSchedule.js";
import { gridFees } from "../../messages/de/gridFees.js";
import { useFormat, useText } from "../../messages/TextProvider.js";
import { Heading, Link, Stack, Swatch, Text, useId } from "../../primitives/index.js";
import { isHttps } from "../isHttps.js";
import { PartRoot } from "../PartRoot.js";
import { bandBars, quarterSpans, writeWindow } from "./feeTimes.js";

export interface GridFeeBandProps {
  /** The grid operator's Modul 3 table. Renders nothing where no quarter of the year is active. */
  readonly schedule: GridFeeSchedule;
}

const rates = ["low", "standard", "high"] as const;

/** A day's Modul 3 grid fee: a band of 24 hours, exact to the quarter-hour, and a list that tells the same in words and figures. */
export function GridFeeBand({ schedule }: GridFeeBandProps) {
  const t = useText("gridFees", gridFees);
  const headingId = useId();
  const quarter = schedule.activeQuarters[0];
  if (quarter === undefined) return null;
  return (
    <PartRoot>
      <section className="sk-fees" aria-labelledby={headingId}>
        <Stack gap="s">
          <Heading id={headingId} size="s">
            {t.title}
          </Heading>
          <Band schedule={schedule} quarter={quarter} />
          <FeeList schedule={schedule} />
          <Origin schedule={schedule} />
        </Stack>
      </section>
    </PartRoot>
  );
}

const bandHeight = 44;
const percentAt = (quarterHour: number) => `${((quarterHour / 96) * 100).toFixed(3)}%`;
/** Percent of the width that stay free between two bars: about 2 px. */
const gap = 0.4;

/** Each bar is as high as its rate is dear, so that a high rate barely above the standard one looks so. */
function Band({ schedule, quarter }: GridFeeBandProps & { readonly quarter: Quarter }) {
  const t = useText("gridFees", gridFees);
  const dearest = Math.max(...rates.map((rate) => schedule.netCtPerKwh[rate]));
  const heightOf = (rate: GridFeeRate) => (dearest > 0 ? Math.max(3, (schedule.netCtPerKwh[rate] / dearest) * bandHeight) : 3);
  return (
    <svg className="sk-fees__band" width="100%" height={bandHeight + 20} role="img" aria-label={t.picture} focusable="false">
      {bandBars(quarterHourRates(schedule, quarter)).map(({ rate, start, quarterHours }) => (
        <rect
          key={start}
          className={`sk-series sk-series--${rate}`}
          x={`${((start / 96) * 100 + gap / 2).toFixed(3)}%`}
          width={`${((quarterHours / 96) * 100 - gap).toFixed(3)}%`}
          y={(bandHeight - heightOf(rate)).toFixed(1)}
          height={heightOf(rate).toFixed(1)}
          rx="2"
        />
      ))}
      {[0, 6, 12, 18, 24].map((hour) => (
        <text
          key={hour}
          className="sk-fees__hour"
          x={percentAt(hour * 4)}
          y={bandHeight + 17}
          textAnchor={hour === 0 ? "start" : hour === 24 ? "end" : "middle"}
        >
          {hour === 24 ? t.endOfDay : hour}
        </text>
      ))}
    </svg>
  );
}

/** The band in words and figures. */
function FeeList({ schedule }: GridFeeBandProps) {
  const t = useText("gridFees", gridFees);
  const format = useFormat();
  const grossEur = (rate: GridFeeRate) => grossCtPerKwh(schedule, rate) / 100;
  const difference = (rate: GridFeeRate) => {
    const eur = grossEur(rate) - grossEur("standard");
    return eur > 0 ? t.plus({ amount: format.ct(eur) }) : format.ct(eur);
  };
  return (
    <dl className="sk-fees__list">
      {rates.map((rate) => (
        <div key={rate} className="sk-fees__row">
          <dt className="sk-fees__rate">
            <Swatch tone={rate} /> {t.rates[rate]}
          </dt>
          <dd className="sk-fees__times">
            <Times schedule={schedule} rate={rate} />
          </dd>
          <dd className="sk-fees__price">{t.perKwh({ ct: format.ct(grossEur(rate)) })}</dd>
          {rate === "standard" ? null : (
            <dd className="sk-fees__difference">
              {difference(rate)} <span className="sk-fees__than">{t.thanStandard}</span>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}

/** The standard rate fills what the others leave; its many stretches would only be noise. */
function Times({ schedule, rate }: GridFeeBandProps & { readonly rate: GridFeeRate }) {
  const t = useText("gridFees", gridFees);
  const windows = windowsOf(schedule, rate);
  if (windows.length === 0) return t.never;
  if (rate === "standard") return windows[0]?.from === "00:00" && windows[0].to === "24:00" ? t.allDay : t.rest;
  return windows.map((window, index) => (
    <Fragment key={window.from}>
      <span className="sk-fees__window">
        {writeWindow(t, window)}
        {index < windows.length - 1 ? "," : null}
      </span>{" "}
    </Fragment>
  ));
}

/** When the windows hold, whose they are, and where they are published. */
function Origin({ schedule }: GridFeeBandProps) {
  const t = useText("gridFees", gridFees);
  const { gridOperator, year, activeQuarters, source } = schedule;
  const spans = quarterSpans(activeQuarters);
  const holdsAllYear = spans[0]?.from === 1 && spans[0].to === 4;
  const names = spans.map(({ from, to }) => ({ from: t.firstMonths[from], to: t.lastMonths[to] }));
  return (
    <Text size="s" tone="muted">
      {holdsAllYear ? t.allYear : t.partOfYear({ spans: names })} {t.yearly} {t.operator({ operator: gridOperator, year: String(year) })}{" "}
      {isHttps(source) ? (
        <Link href={source} newTabText={t.newTab}>
          {t.source}
        </Link>
      ) : null}
    </Text>
  );
}
