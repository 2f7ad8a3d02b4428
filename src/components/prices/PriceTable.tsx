"use client";

import { hourMs } from "../../energy/berlinTime.js";
import { priceRange, type PriceDay, type PriceSlot } from "../../energy/priceSeries.js";
import { prices } from "../../messages/de/prices.js";
import { useFormat, useText } from "../../messages/TextProvider.js";
import { classNames, VisuallyHidden } from "../../primitives/index.js";
import { partOf, stackedParts } from "./chartShapes.js";
import { writeHour } from "./priceTimes.js";

/** Props of {@link PriceTable}. */
export interface PriceTableProps {
  readonly day: PriceDay;
  /** The present instant where it lies in this day, ms since 1970. */
  readonly nowMs: number | null;
}

/** A day's prices to read: an hour in each row, its quarter-hours beside each other, and the means of the parts where there is room. */
export function PriceTable({ day, nowMs }: PriceTableProps) {
  const t = useText("prices", prices);
  const format = useFormat();
  const { slots, startMs, endMs } = day;
  const slotMs = (endMs - startMs) / slots.length;
  const perHour = Math.round(hourMs / slotMs);
  const range = priceRange(slots);
  const hours = Array.from({ length: slots.length / perHour }, (_, hour) => slots.slice(hour * perHour, (hour + 1) * perHour));
  const parts = stackedParts.toReversed();
  const isNow = (slot: PriceSlot) => nowMs !== null && slot.startMs <= nowMs && nowMs < slot.startMs + slotMs;
  const tone = ({ ctPerKwh }: PriceSlot) => {
    if (range === null || range.cheapest.ctPerKwh === range.dearest.ctPerKwh) return undefined;
    if (ctPerKwh === range.cheapest.ctPerKwh) return "sk-tone--saving";
    return ctPerKwh === range.dearest.ctPerKwh ? "sk-tone--warning" : undefined;
  };
  return (
    <table className="sk-prices__table">
      <caption className="sk-prices__caption sk-tone--muted sk-text--s">{t.table({ date: format.date(day.date) })}</caption>
      <thead className="sk-prices__head">
        <tr className="sk-prices__row">
          <th className="sk-prices__cell sk-prices__cell--hour" scope="col">
            {t.hourColumn}
          </th>
          {Array.from({ length: perHour }, (_, index) => (
            <th key={index} className="sk-prices__cell" scope="col">
              {perHour === 1 ? t.priceColumn : t.minuteColumn({ minutes: String(index * 15).padStart(2, "0") })}
            </th>
          ))}
          {parts.map((part) => (
            <th key={part} className="sk-prices__cell sk-prices__cell--part" scope="col">
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
            {ofHour.map((slot) => (
              <td
                key={slot.startMs}
                className={classNames("sk-prices__cell", tone(slot), isNow(slot) && "sk-prices__cell--now")}
                aria-current={isNow(slot) ? "time" : undefined}
              >
                <Figure value={slot.ctPerKwh} />
              </td>
            ))}
            {parts.map((part) => (
              <td key={part} className="sk-prices__cell sk-prices__cell--part sk-tone--muted">
                <Figure value={meanOf(ofHour.map((slot) => partOf(slot, part)))} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Figure({ value }: { readonly value: number | null }) {
  const t = useText("prices", prices);
  const format = useFormat();
  if (value !== null) return format.decimal(value);
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
