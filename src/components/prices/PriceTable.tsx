"use client";

import { hourMs } from "../../energy/berlinTime.js";
import { priceRange, type PriceDay, type PriceSlot } from "../../energy/priceSeries.js";
import { prices } from "../../messages/de/prices.js";
import { useFormat, useText } from "../../messages/TextProvider.js";
import { classNames, VisuallyHidden } from "../../primitives/index.js";
import { partOf, stackedParts } from "./chartShapes.js";
import { writeHour } from "./priceTimes.js";
import { listOf } from "../../energy/list.js";

/** Props of {@link PriceTable}. */
export interface PriceTableProps {
  readonly day: PriceDay;
  /** The present instant where it lies in this day, ms since 1970. */
  readonly nowMs: number | null;
}

const looks = { cheapest: "sk-prices__cell--extreme sk-tone--saving", dearest: "sk-prices__cell--extreme sk-tone--warning" };

/** A day's prices to read: an hour in each row, its quarter-hours beside each other, and the means of the parts. */
export function PriceTable({ day, nowMs }: PriceTableProps) {
  const t = useText("prices", prices);
  const format = useFormat();
  const { slots, startMs, endMs } = day;
  const slotMs = (endMs - startMs) / slots.length;
  const perHour = Math.round(hourMs / slotMs);
  const range = priceRange(slots);
  const hours = listOf(slots.length / perHour, (hour) => slots.slice(hour * perHour, (hour + 1) * perHour));
  const parts = stackedParts.toReversed();
  const isNow = (slot: PriceSlot) => nowMs !== null && slot.startMs <= nowMs && nowMs < slot.startMs + slotMs;
  const extremeOf = ({ ctPerKwh }: PriceSlot): Extreme | null => {
    if (range === null || range.cheapest.ctPerKwh === range.dearest.ctPerKwh) return null;
    if (ctPerKwh === range.cheapest.ctPerKwh) return "cheapest";
    return ctPerKwh === range.dearest.ctPerKwh ? "dearest" : null;
  };
  const caption = t.table({ date: format.date(day.date) });
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the keyboard has to be able to scroll it
    <div className="sk-prices__scroll" role="region" aria-label={caption} tabIndex={0}>
      <table className="sk-prices__table">
        <caption className="sk-prices__caption sk-tone--muted sk-text--s">
          <span className="sk-prices__caption-text">
            {caption} <span aria-hidden="true">{`(▼ ${t.extreme.cheapest}, ▲ ${t.extreme.dearest})`}</span>
          </span>
        </caption>
        <thead className="sk-prices__head">
          <tr className="sk-prices__row">
            <th className="sk-prices__cell sk-prices__cell--hour" scope="col">
              {t.hourColumn}
            </th>
            {listOf(perHour, (index) => (
              <th key={index} className="sk-prices__cell" scope="col">
                {perHour === 1 ? t.priceColumn : t.minuteColumn({ minutes: String(index * 15).padStart(2, "0") })}
              </th>
            ))}
            {parts.map((part) => (
              <th key={part} className="sk-prices__cell" scope="col">
                {perHour === 1 ? t.parts[part] : t.meanColumn({ part: t.parts[part] })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="sk-prices__body">
          {hours.map((ofHour) => (
            <tr key={ofHour[0]?.startMs} className="sk-prices__row">
              <th className="sk-prices__cell sk-prices__cell--hour" scope="row">
                {t.hour({ label: writeHour(ofHour[0]?.startMs ?? startMs) })}
              </th>
              {ofHour.map((slot) => {
                const extreme = extremeOf(slot);
                return (
                  <td
                    key={slot.startMs}
                    className={classNames("sk-prices__cell", extreme && looks[extreme], isNow(slot) && "sk-prices__cell--now")}
                    aria-current={isNow(slot) ? "time" : undefined}
                  >
                    {extreme ? <ExtremeSign extreme={extreme} /> : null}
                    <Figure value={slot.ctPerKwh} />
                  </td>
                );
              })}
              {parts.map((part) => (
                <td key={part} className="sk-prices__cell sk-tone--muted">
                  <Figure value={meanOf(ofHour.map((slot) => partOf(slot, part)))} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type Extreme = "cheapest" | "dearest";

/** The sign and the word beside the day's least and most: colour alone tells nothing. */
function ExtremeSign({ extreme }: { readonly extreme: Extreme }) {
  const t = useText("prices", prices);
  return (
    <>
      <span aria-hidden="true">{extreme === "cheapest" ? "▼" : "▲"}</span> <VisuallyHidden>{t.extreme[extreme]}</VisuallyHidden>{" "}
    </>
  );
}

function Figure({ value }: { readonly value: number | null }) {
  const t = useText("prices", prices);
  const format = useFormat();
  if (value !== null) return <span>{format.decimal(value)}</span>;
  return (
    <>
      <span aria-hidden="true">–</span>
      <VisuallyHidden>{t.noPrice}</VisuallyHidden>
    </>
  );
}

/** The mean; `null` where one is not known. */
function meanOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 || known.length < values.length ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}
