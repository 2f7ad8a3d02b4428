"use client";

import { addDays } from "../../energy/startDate.js";
import { prices } from "../../messages/de/prices.js";
import { useText } from "../../messages/TextProvider.js";
import { Button, Segmented } from "../../primitives/index.js";

/** The days around the prices, `YYYY-MM-DD` in Germany. */
export interface ShownDays {
  readonly today: string;
  readonly tomorrow: string;
  /** Of which there are prices; `null` for none. */
  readonly first: string | null;
  readonly last: string | null;
}

/** Props of {@link DayChoice}. */
export interface DayChoiceProps {
  readonly days: ShownDays;
  readonly shown: string;
  readonly onChoose: (day: string) => void;
}

/** Chooses the day: today or tomorrow, or where there are prices of other days, the one before and the one after. */
export function DayChoice({ days, shown, onChoose }: DayChoiceProps) {
  const t = useText("prices", prices);
  const { today, tomorrow } = days;
  const first = days.first ?? today;
  const last = days.last ?? today;
  if (first >= today && last <= tomorrow && (shown === today || shown === tomorrow)) {
    const options = [
      { value: today, label: t.days.today },
      { value: tomorrow, label: t.days.tomorrow, disabled: last < tomorrow },
    ];
    return <Segmented legend={t.days.legend} options={options} value={shown} onChange={onChoose} />;
  }
  const isFirst = shown <= first;
  const isLast = shown >= last;
  return (
    <div className="sk-prices__days">
      <Button
        variant="ghost"
        size="s"
        aria-disabled={isFirst}
        onClick={() => isFirst || onChoose(shown > last ? last : addDays(shown, -1))}
      >
        {t.days.before}
      </Button>
      <Button variant="ghost" size="s" aria-disabled={isLast} onClick={() => isLast || onChoose(shown < first ? first : addDays(shown, 1))}>
        {t.days.after}
      </Button>
    </div>
  );
}
