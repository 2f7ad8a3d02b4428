"use client";

import { useId } from "react";
import {
  grossCtPerKwh,
  quarterHourRates,
  windowsOf,
  type GridFeeRate,
  type GridFeeSchedule,
  type Quarter,
} from "../../energy/gridFeeSchedule.js";
import { gridFees } from "../../messages/de/gridFees.js";
import type { Sections } from "../../messages/sections.js";
import { useFormat, useText } from "../../messages/TextProvider.js";
import { Heading, Link, Stack, Swatch, Text, VisuallyHidden } from "../../primitives/index.js";
import { PartRoot } from "../PartRoot.js";
import { bandBars, quarterSpans, writeWindows } from "./feeTimes.js";

export interface GridFeeBandProps {
  /** The grid operator's Modul 3 table. Renders nothing where no quarter of the year is active. */
  readonly schedule: GridFeeSchedule;
}

const rates = ["low", "standard", "high"] as const;

/** A day's Modul 3 grid fee: a band of 24 hours, exact to the quarter-hour, and a table that tells the same in words and figures. */
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
          <FeeTable schedule={schedule} labelledBy={headingId} />
          <Origin schedule={schedule} />
        </Stack>
      </section>
    </PartRoot>
  );
}

const bandHeight = 44;
const percentAt = (quarterHour: number) => `${((quarterHour / 96) * 100).toFixed(3)}%`;
/** Percent of the width that stay free after each bar: about 2 px. */
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
          x={percentAt(start)}
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

function FeeTable({ schedule, labelledBy }: GridFeeBandProps & { readonly labelledBy: string }) {
  const t = useText("gridFees", gridFees);
  const format = useFormat();
  const grossEur = (rate: GridFeeRate) => grossCtPerKwh(schedule, rate) / 100;
  const difference = (rate: GridFeeRate) => {
    const eur = grossEur(rate) - grossEur("standard");
    return t.difference({ difference: eur > 0 ? t.plus({ amount: format.ct(eur) }) : format.ct(eur) });
  };
  return (
    <table className="sk-fees__table" aria-labelledby={labelledBy}>
      <thead className="sk-fees__rows">
        <tr className="sk-fees__columns">
          {(["rate", "times", "price"] as const).map((column) => (
            <th key={column} scope="col" className="sk-fees__column">
              <VisuallyHidden>{t.columns[column]}</VisuallyHidden>
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="sk-fees__rows">
        {rates.map((rate) => (
          <tr key={rate} className="sk-fees__row">
            <th scope="row" className="sk-fees__rate">
              <Swatch tone={rate} /> {t.rates[rate]}
            </th>
            <td className="sk-fees__times">{timesOf(schedule, rate, t)}</td>
            <td className="sk-fees__price">
              <span className="sk-amount">{t.perKwh({ ct: format.ct(grossEur(rate)) })}</span>
              {rate === "standard" ? null : <span className="sk-fees__difference">{difference(rate)}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The standard rate fills what the others leave; its many stretches would only be noise. */
function timesOf(schedule: GridFeeSchedule, rate: GridFeeRate, t: Sections["gridFees"]): string {
  const windows = windowsOf(schedule, rate);
  if (windows.length === 0) return t.never;
  if (rate !== "standard") return writeWindows(t, windows);
  return windows[0]?.from === "00:00" && windows[0].to === "24:00" ? t.allDay : t.rest;
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
      {holdsAllYear ? t.allYear : t.partOfYear({ spans: names })} {t.operator({ operator: gridOperator, year: String(year) })}
      {isHttps(source) ? (
        <>
          {" "}
          <Link href={source} newTabText={t.newTab}>
            {t.source}
          </Link>
        </>
      ) : null}{" "}
      {t.yearly}
    </Text>
  );
}

/** The address comes from outside; a price sheet is a page of the web and nothing else. */
function isHttps(address: string): boolean {
  return URL.canParse(address) && new URL(address).protocol === "https:";
}
